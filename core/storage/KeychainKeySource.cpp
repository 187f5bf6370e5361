// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/storage/KeychainKeySource.h"

#include "core/base/Logging.h"
#include "core/base/WhenDone.h"
#include "core/storage/AtomicFile.h"

#include <QDir>
#include <QFileInfo>
#include <qt6keychain/keychain.h>

namespace qujat::storage {
namespace {

const QString ProbeName = QStringLiteral("probe");

template <typename T>
using Promise = std::shared_ptr<QPromise<Result<T>>>;

template <typename T>
Promise<T> startedPromise()
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    return promise;
}

template <typename T>
void settleWith(const Promise<T> &promise, Result<T> result)
{
    promise->addResult(std::move(result));
    promise->finish();
}

/// Ends \a promise as \a future ends.
template <typename T>
void handOn(const QFuture<Result<T>> &future, QObject *context, const Promise<T> &promise)
{
    whenDone(future, context,
             [promise](Result<T> result) { settleWith(promise, std::move(result)); });
}

} // namespace

KeychainKeySource::KeychainKeySource(const QString &service, const QString &folder, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_folder(folder)
    , m_files(folder)
{
}

QString KeychainKeySource::markPath() const
{
    return m_folder + QStringLiteral("/in-keychain");
}

void KeychainKeySource::settle(Place place)
{
    m_place = place;
    if (place == Place::Keychain && !QFileInfo::exists(markPath())) {
        QDir().mkpath(m_folder);
        if (!writeAtomically(markPath(), QByteArrayLiteral("1\n")))
            qCWarning(lcStorage) << "the use of the keychain could not be noted";
    }
    qCInfo(lcStorage) << "device secrets:"
                      << (place == Place::Keychain ? "keychain" : "private files");
    for (const auto &then : std::exchange(m_waiting, {}))
        then();
}

void KeychainKeySource::decide(std::function<void()> then)
{
    if (m_place == Place::Keychain || m_place == Place::Files) {
        then();
        return;
    }
    m_waiting.push_back(std::move(then));
    if (m_place == Place::Probing)
        return;
    m_place = Place::Probing;
    if (QFileInfo::exists(markPath())) {
        settle(Place::Keychain);
        return;
    }
    auto *job = new QKeychain::WritePasswordJob(m_service, this);
    job->setInsecureFallback(false);
    job->setKey(ProbeName);
    job->setBinaryData(QByteArrayLiteral("probe"));
    connect(job, &QKeychain::Job::finished, this, [this](QKeychain::Job *done) {
        settle(done->error() == QKeychain::NoError ? Place::Keychain : Place::Files);
    });
    job->start();
}

QFuture<Result<SecretBytes>> KeychainKeySource::read(const QString &name)
{
    auto promise = startedPromise<SecretBytes>();
    decide([this, name, promise] {
        if (m_place == Place::Files) {
            handOn(m_files.read(name), this, promise);
            return;
        }
        auto *job = new QKeychain::ReadPasswordJob(m_service, this);
        job->setInsecureFallback(false);
        job->setKey(name);
        connect(job, &QKeychain::Job::finished, this, [job, promise] {
            if (job->error() == QKeychain::NoError)
                settleWith<SecretBytes>(promise, SecretBytes::takeFrom(job->binaryData()));
            else if (job->error() == QKeychain::EntryNotFound)
                settleWith<SecretBytes>(promise, failure(FailureCode::KeyMissing));
            else
                settleWith<SecretBytes>(promise, failure(FailureCode::StorageFailed));
        });
        job->start();
    });
    return promise->future();
}

QFuture<Result<void>> KeychainKeySource::write(const QString &name, SecretBytes secret)
{
    auto promise = startedPromise<void>();
    auto kept = std::make_shared<SecretBytes>(std::move(secret));
    decide([this, name, promise, kept] {
        if (m_place == Place::Files) {
            handOn(m_files.write(name, std::move(*kept)), this, promise);
            return;
        }
        auto *job = new QKeychain::WritePasswordJob(m_service, this);
        job->setInsecureFallback(false);
        job->setKey(name);
        job->setBinaryData(QByteArray(reinterpret_cast<const char *>(kept->bytes()),
                                      static_cast<qsizetype>(kept->size())));
        connect(job, &QKeychain::Job::finished, this, [job, promise] {
            settleWith<void>(promise,
                             job->error() == QKeychain::NoError
                                 ? Result<void>()
                                 : Result<void>(failure(FailureCode::StorageFailed)));
        });
        job->start();
    });
    return promise->future();
}

QFuture<Result<void>> KeychainKeySource::remove(const QString &name)
{
    auto promise = startedPromise<void>();
    decide([this, name, promise] {
        if (m_place == Place::Files) {
            handOn(m_files.remove(name), this, promise);
            return;
        }
        auto *job = new QKeychain::DeletePasswordJob(m_service, this);
        job->setInsecureFallback(false);
        job->setKey(name);
        connect(job, &QKeychain::Job::finished, this, [job, promise] {
            const bool gone =
                job->error() == QKeychain::NoError || job->error() == QKeychain::EntryNotFound;
            settleWith<void>(
                promise, gone ? Result<void>() : Result<void>(failure(FailureCode::StorageFailed)));
        });
        job->start();
    });
    return promise->future();
}

} // namespace qujat::storage
