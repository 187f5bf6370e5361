// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/storage/KeyTries.h"

#include "core/crypto/Digest.h"
#include "core/crypto/KeyContainer.h"
#include "core/storage/AtomicFile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace qujat::storage {
namespace {

using std::chrono::seconds;

constexpr int FormatVersion = 1;
constexpr qsizetype MostFiles = 64;
constexpr qint64 LargestFile = 64 * 1024;
constexpr int MostDoublings = 7; ///< beyond it the longest delay is reached

const QString FilesKey = QStringLiteral("files");
const QString WrongKey = QStringLiteral("wrong");
const QString LastKey = QStringLiteral("last");

/// Wrong tries by the digest of the key file. Whatever cannot be read is a beginning.
QJsonObject readTries(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.read(LargestFile)).object().value(FilesKey).toObject();
}

void writeTries(const QString &path, QJsonObject files)
{
    while (files.size() > MostFiles) {
        // RFC 3339 in UTC sorts by time.
        const auto oldest = std::min_element(files.begin(), files.end(),
                                             [](const QJsonValue &left, const QJsonValue &right) {
                                                 return left.toObject().value(LastKey).toString()
                                                     < right.toObject().value(LastKey).toString();
                                             });
        files.erase(oldest);
    }
    QDir().mkpath(QFileInfo(path).path());
    // A try that could not be noted down is no reason to keep somebody from their own key.
    static_cast<void>(
        writeAtomically(path,
                        QJsonDocument(QJsonObject{{QStringLiteral("formatVersion"), FormatVersion},
                                                  {FilesKey, files}})
                            .toJson()));
}

seconds delayAfter(int wrong)
{
    if (wrong < KeyTries::freeTries)
        return seconds(0);
    const int doublings = std::min(wrong - KeyTries::freeTries, MostDoublings);
    return std::min(KeyTries::longestDelay, KeyTries::firstDelay * (1 << doublings));
}

/// What is left of the delay. A clock that was put back makes it no longer than it was at first.
seconds remaining(const QJsonObject &entry, Timestamp now)
{
    const auto last = timestampFromRfc3339(entry.value(LastKey).toString());
    const auto whole = delayAfter(entry.value(WrongKey).toInt());
    if (!last)
        return whole;
    return std::clamp(std::chrono::ceil<seconds>(*last + whole - now), seconds(0), whole);
}

} // namespace

KeyTries::KeyTries(QString path)
    : m_path(std::move(path))
{
}

Result<std::unique_ptr<crypto::SigningKey>> KeyTries::open(const QByteArray &pkcs12,
                                                           const SecretBytes &password,
                                                           Timestamp now) const
{
    auto keys = openAll(pkcs12, password, now);
    if (!keys)
        return failure(keys.error());
    return std::move(keys->front());
}

Result<std::vector<std::unique_ptr<crypto::SigningKey>>> KeyTries::openAll(
    const QByteArray &pkcs12, const SecretBytes &password, Timestamp now) const
{
    const auto file = QString::fromLatin1(crypto::sha256(pkcs12).toHex());
    auto files = readTries(m_path);
    auto entry = files.value(file).toObject();
    if (const auto wait = remaining(entry, now); wait > seconds(0))
        return failure(FailureCode::KeyPasswordWrong,
                       {{Detail::Reason, QStringLiteral("delayed")},
                        {Detail::RetryAfterSeconds, QString::number(wait.count())}});
    auto keys = crypto::openAllKeys(pkcs12, password);
    if (!keys && keys.error().code() == FailureCode::KeyPasswordWrong) {
        entry.insert(WrongKey, entry.value(WrongKey).toInt() + 1);
        entry.insert(LastKey, toRfc3339(now));
        files.insert(file, entry);
        writeTries(m_path, files);
    } else if (keys && !entry.isEmpty()) {
        files.remove(file);
        writeTries(m_path, files);
    }
    return keys;
}

} // namespace qujat::storage
