// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/egov/storage/Store.h"

#include "app/egov/storage/Migrations.h"
#include "app/egov/storage/ServiceKey.h"
#include "core/base/Logging.h"
#include "core/crypto/Digest.h"

#include <QDir>

#include <algorithm>
#include <sys/stat.h>

namespace qujat::service::storage {
namespace {

constexpr std::size_t LargestGroup = 256;
constexpr std::size_t IdleReadersKept = 8;

constexpr char WriterSettings[] = "PRAGMA foreign_keys=ON; PRAGMA cache_size=-64000;"
                                  "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;"
                                  "PRAGMA secure_delete=ON;";
constexpr char ReaderSettings[] = "PRAGMA cache_size=-8000; PRAGMA query_only=ON;";

auto storageFailed(const char *reason)
{
    return failure(FailureCode::StorageFailed, {{Detail::Reason, QString::fromLatin1(reason)}});
}

} // namespace

Result<std::unique_ptr<Store>> Store::open(const QString &directory)
{
    if (!QDir().mkpath(directory)
        || ::chmod(QFile::encodeName(directory).constData(), S_IRWXU) != 0)
        return storageFailed("directory");
    auto key = loadOrMakeServiceKey(QDir(directory).filePath(QStringLiteral("service.key")));
    if (!key)
        return failure(key.error());
    const QString path = QDir(directory).filePath(QStringLiteral("service.db"));
    if (auto current = refuseNewerSchema(path, *key); !current)
        return failure(current.error());
    if (auto made = makePrivateFile(path); !made)
        return failure(made.error());

    auto writer = Connection::open(path, *key, Connection::Mode::Create);
    if (!writer)
        return failure(writer.error());
    if (!(*writer)->execute(WriterSettings))
        return storageFailed("settings");
    if (auto migrated = migrate(**writer); !migrated)
        return failure(migrated.error());
    return std::unique_ptr<Store>(new Store(path, std::move(*key), std::move(*writer)));
}

Store::Store(const QString &path, SecretBytes key, std::unique_ptr<Connection> writer)
    : m_path(path)
    , m_key(std::move(key))
    , m_writer(std::move(writer))
    , m_thread([this] { writerLoop(); })
{
}

Store::~Store()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wakeWriter.notify_one();
    m_thread.join();
}

void Store::setEventListener(std::function<void(const QString &)> listener)
{
    m_eventListener = std::move(listener);
}

SecretBytes Store::derivedSecret(const QByteArray &purpose) const
{
    return crypto::hkdfSha256(m_key.view(), "qujat-service", purpose, 32);
}

bool Store::runOnWriter(const std::function<bool(Transaction &)> &work)
{
    Q_ASSERT(std::this_thread::get_id() != m_thread.get_id());
    Job job{work, Transaction(*m_writer)};
    job.transaction.m_noteListener = &m_noteListener;
    {
        const std::lock_guard lock(m_mutex);
        if (m_stopping)
            return false;
        m_waiting.push_back(&job);
    }
    m_wakeWriter.notify_one();
    job.done.acquire();
    return job.sound;
}

void Store::writerLoop()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_wakeWriter.wait(lock, [this] { return m_stopping || !m_waiting.empty(); });
        if (m_waiting.empty())
            return;
        const auto count = static_cast<std::ptrdiff_t>(std::min(m_waiting.size(), LargestGroup));
        const std::vector<Job *> group(m_waiting.begin(), m_waiting.begin() + count);
        m_waiting.erase(m_waiting.begin(), m_waiting.begin() + count);
        lock.unlock();
        commitGroup(group);
        lock.lock();
    }
}

void Store::commitGroup(const std::vector<Job *> &group)
{
    bool durable = m_writer->execute("BEGIN IMMEDIATE");
    for (auto *job : group) {
        if (durable)
            runUnderSavepoint(*job);
    }
    const bool sealed = std::ranges::any_of(
        group, [](const Job *job) { return job->kept && job->transaction.m_needsSeal; });
    durable = durable && (!sealed || sealGroup()) && m_writer->execute("COMMIT");
    if (durable && sealed)
        m_seal->afterCommit();
    if (!durable) {
        m_writer->forgetFailure();
        m_writer->execute("ROLLBACK");
        m_writer->forgetFailure();
    }
    for (auto *job : group) {
        if (durable && job->kept) {
            for (const auto &action : job->transaction.m_afterCommit)
                action();
            for (const auto &account : job->transaction.m_announced) {
                if (m_eventListener)
                    m_eventListener(account);
            }
        }
        job->sound = job->sound && durable;
        job->done.release(); // the job lives on its caller's stack: not touched after this
    }
}

bool Store::sealGroup()
{
    if (!m_seal) {
        qCWarning(lcStorage, "there is no journal to write to");
        return false;
    }
    Transaction transaction(*m_writer);
    return m_seal->beforeCommit(transaction) && !m_writer->failed();
}

bool Store::emptyLog()
{
    auto connection = takeReader();
    if (!connection)
        return false;
    auto row = connection->query("PRAGMA wal_checkpoint(TRUNCATE)");
    return row.next() && row.number(0) == 0; // whether it was busy
}

void Store::runUnderSavepoint(Job &job)
{
    if (!m_writer->execute("SAVEPOINT closure"))
        return;
    const bool wanted = job.work(job.transaction);
    job.sound = !m_writer->failed();
    job.kept = wanted && job.sound;
    m_writer->forgetFailure();
    if (!job.kept)
        m_writer->execute("ROLLBACK TO closure");
    m_writer->execute("RELEASE closure");
}

std::unique_ptr<Connection> Store::takeReader() const
{
    {
        const std::lock_guard lock(m_readersMutex);
        if (!m_idleReaders.empty()) {
            auto reader = std::move(m_idleReaders.back());
            m_idleReaders.pop_back();
            return reader;
        }
    }
    auto opened = Connection::open(m_path, m_key, Connection::Mode::ReadWrite);
    if (!opened || !(*opened)->execute(ReaderSettings))
        return nullptr;
    return std::move(*opened);
}

bool Store::runOnReader(const std::function<void(Transaction &)> &work) const
{
    auto reader = takeReader();
    if (!reader || !reader->execute("BEGIN"))
        return false;
    Transaction transaction(*reader);
    work(transaction);
    const bool sound = !reader->failed() && reader->execute("COMMIT");
    if (!sound)
        return false; // the connection is given up with its error
    const std::lock_guard lock(m_readersMutex);
    if (m_idleReaders.size() < IdleReadersKept)
        m_idleReaders.push_back(std::move(reader));
    return true;
}

} // namespace qujat::service::storage
