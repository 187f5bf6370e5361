// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/egov/storage/Store.h"

#include "app/egov/storage/EventStore.h"
#include "app/egov/storage/LockStore.h"
#include "tests/support/FakeClock.h"
#include "tests/support/TestRunner.h"
#include "tests/unit/service/storage/Rows.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace qujat;
using namespace qujat::service::storage;
using namespace qujat::testing;

namespace {

Result<bool> addEvent(Transaction &transaction, const QString &account)
{
    EventStore(transaction).append(account, QStringLiteral("historyChanged"), Timestamp(), {});
    return true;
}

std::vector<StoredEvent> eventsOf(const Store &store, const QString &account, qint64 after = 0)
{
    using Events = Result<std::vector<StoredEvent>>;
    return *store.read([&](Transaction &transaction) -> Events {
        return EventStore(transaction).after(account, after, 10'000);
    });
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class StoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFileIsEncryptedAndForItsOwnerOnly()
    {
        const QTemporaryDir folder;
        const QString data = folder.filePath(QStringLiteral("data"));
        {
            const auto store = Store::open(data);
            QVERIFY(store);
            QVERIFY(
                (*store)->write([](Transaction &t) { return addEvent(t, QStringLiteral("a")); }));
        }
        const QString path = data + QStringLiteral("/service.db");
        QVERIFY(!contentOf(path).startsWith("SQLite format 3"));
        QVERIFY(!contentOf(path).contains("historyChanged"));
        const auto owner =
            QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
        QCOMPARE(QFileInfo(path).permissions(), owner);
        QCOMPARE(QFileInfo(data + QStringLiteral("/service.key")).permissions(), owner);
        QCOMPARE(QFileInfo(data).permissions(), owner | QFile::ExeOwner | QFile::ExeUser);
    }

    void aNewerDatabaseIsRefusedAndStaysAsItWas()
    {
        const QTemporaryDir folder;
        {
            const auto store = Store::open(folder.path());
            QVERIFY(store);
            const auto marked = (*store)->write([](Transaction &t) -> Result<bool> {
                return t.connection().execute("PRAGMA user_version=9999");
            });
            QVERIFY(marked);
        }
        const auto before = contentOf(folder.filePath(QStringLiteral("service.db")));
        const auto again = Store::open(folder.path());
        QVERIFY(!again);
        QCOMPARE(again.error().code(), FailureCode::ConfigurationNewer);
        QCOMPARE(contentOf(folder.filePath(QStringLiteral("service.db"))), before);
    }

    void anotherKeyOpensNothing()
    {
        const QTemporaryDir folder;
        QVERIFY(Store::open(folder.path()));
        QVERIFY(QFile::remove(folder.filePath(QStringLiteral("service.key"))));
        const auto again = Store::open(folder.path());
        QVERIFY(!again);
        QCOMPARE(again.error().code(), FailureCode::StorageFailed);
    }

    void aKeyThatOthersMayReadIsRefused()
    {
        const QTemporaryDir folder;
        QVERIFY(Store::open(folder.path()));
        QFile::setPermissions(folder.filePath(QStringLiteral("service.key")),
                              QFile::ReadOwner | QFile::ReadOther);
        QVERIFY(!Store::open(folder.path()));
    }

    void aRefusalUndoesItsOwnChangesOnly()
    {
        const QTemporaryDir folder;
        const auto store = Store::open(folder.path());
        QVERIFY(store);
        QVERIFY(
            (*store)->write([](Transaction &t) { return addEvent(t, QStringLiteral("kept")); }));
        const auto refused = (*store)->write([](Transaction &t) -> Result<bool> {
            if (auto added = addEvent(t, QStringLiteral("undone")); !added)
                return added;
            return failure(FailureCode::OwnDocument);
        });
        QVERIFY(!refused);
        QCOMPARE(refused.error().code(), FailureCode::OwnDocument);
        QCOMPARE(eventsOf(**store, QStringLiteral("kept")).size(), 1U);
        QVERIFY(eventsOf(**store, QStringLiteral("undone")).empty());
    }

    void anErrorOfTheEngineIsNeverAValue()
    {
        const QTemporaryDir folder;
        const auto store = Store::open(folder.path());
        QVERIFY(store);
        const auto broken = (*store)->write([](Transaction &t) -> Result<bool> {
            t.connection().run("INSERT INTO no_such_table VALUES (1)");
            return true;
        });
        QVERIFY(!broken);
        QCOMPARE(broken.error().code(), FailureCode::StorageFailed);
        QVERIFY((*store)->write([](Transaction &t) { return addEvent(t, QStringLiteral("a")); }));
    }

    void aReaderCannotWrite()
    {
        const QTemporaryDir folder;
        const auto store = Store::open(folder.path());
        QVERIFY(store);
        QVERIFY(!(*store)->read([](Transaction &t) { return addEvent(t, QStringLiteral("a")); }));
        QVERIFY(eventsOf(**store, QStringLiteral("a")).empty());
    }

    void everythingManyThreadsWriteIsThere()
    {
        const QTemporaryDir folder;
        const auto store = Store::open(folder.path());
        QVERIFY(store);
        std::atomic<int> announced{0};
        (*store)->setEventListener([&](const QString &) { ++announced; });
        std::vector<std::thread> threads;
        for (int thread = 0; thread < 8; ++thread) {
            threads.emplace_back([&, thread] {
                for (int i = 0; i < 25; ++i) {
                    const auto written = (*store)->write(
                        [&](Transaction &t) { return addEvent(t, QString::number(thread)); });
                    if (!written)
                        return;
                }
            });
        }
        for (auto &thread : threads)
            thread.join();
        for (int thread = 0; thread < 8; ++thread)
            QCOMPARE(eventsOf(**store, QString::number(thread)).size(), 25U);
        QCOMPARE(announced.load(), 200);
    }

    void theLastFiveHundredNoticesOfAnAccountAreKept()
    {
        const QTemporaryDir folder;
        const auto store = Store::open(folder.path());
        QVERIFY(store);
        QVERIFY((*store)->write([](Transaction &t) -> Result<bool> {
            for (int i = 0; i < 510; ++i) {
                if (auto added = addEvent(t, QStringLiteral("a")); !added)
                    return added;
            }
            return true;
        }));
        const auto kept = eventsOf(**store, QStringLiteral("a"));
        QCOMPARE(kept.size(), 500U);
        QCOMPARE(kept.front().number, 11);
    }

    void noticesResumeAfterTheLastOneSeenAcrossARestart()
    {
        const QTemporaryDir folder;
        for (int start = 0; start < 2; ++start) {
            const auto store = Store::open(folder.path());
            QVERIFY(store);
            QVERIFY(
                (*store)->write([](Transaction &t) { return addEvent(t, QStringLiteral("a")); }));
        }
        const auto store = Store::open(folder.path());
        QVERIFY(store);
        QCOMPARE(eventsOf(**store, QStringLiteral("a")).back().number, 2);
        QCOMPARE(eventsOf(**store, QStringLiteral("a"), 1).size(), 1U);
        QVERIFY(eventsOf(**store, QStringLiteral("a"), 2).empty());
    }
};

QUJAT_TEST_CLASS(StoreTest)
#include "StoreTest.moc"
