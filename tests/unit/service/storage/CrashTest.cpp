// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/egov/journal/Journal.h"
#include "app/egov/storage/EventStore.h"
#include "tests/support/FakeClock.h"
#include "tests/support/TestRunner.h"
#include "tests/unit/service/storage/Rows.h"

#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace qujat;
using namespace qujat::service::storage;
using qujat::service::journal::Journal;
using namespace qujat::testing;

namespace {

const auto Origin = QStringLiteral("journal.example/crash");
constexpr int LineLength = 16; // "20250915-000001" and the line's end
constexpr Timestamp At{std::chrono::milliseconds(1757937600000)};

/// In a process of its own: notes without end from several threads, each told to \a out only after
/// it was said to be durable.
[[noreturn]] void writeUntilKilled(const QString &folder, int out)
{
    const auto store = Store::open(folder);
    const FakeClock clock;
    if (!store)
        ::_exit(3);
    const auto journal = Journal::open(**store, Origin, folder, clock);
    if (!journal)
        ::_exit(7);
    const auto loop = [&] {
        for (;;) {
            const auto number = (*store)->write([](Transaction &t) -> Result<QString> {
                auto added = NoteStore(t).addViewing(aViewing(At));
                EventStore(t).append(Holder.text(), QStringLiteral("accessViewed"), At, {});
                return added;
            });
            if (!number)
                ::_exit(4);
            const auto line = number->toLatin1() + '\n';
            if (::write(out, line.constData(), LineLength) != LineLength)
                ::_exit(5);
        }
    };
    const std::thread one(loop);
    const std::thread two(loop);
    loop();
    ::_exit(6);
}

/// What the process had told, after killing it once \a wanted lines had come.
QByteArray runAndKill(const QString &folder, int wanted)
{
    int ends[2];
    if (::pipe(ends) != 0)
        return {};
    const pid_t child = ::fork();
    if (child == 0) {
        ::close(ends[0]);
        writeUntilKilled(folder, ends[1]);
    }
    ::close(ends[1]);
    QByteArray told;
    char buffer[4096];
    const auto readMore = [&] {
        const auto count = ::read(ends[0], buffer, sizeof(buffer));
        if (count > 0)
            told.append(buffer, count);
        return count > 0;
    };
    while (told.size() < wanted * LineLength && readMore()) { }
    ::kill(child, SIGKILL);
    while (readMore()) { }
    ::close(ends[0]);
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFSIGNALED(status) ? told : QByteArray();
}

} // namespace

class CrashTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void R000_18_3_killedAtAnyMomentTheNotesAreThereInPairs()
    {
        const QTemporaryDir folder;
        QSet<QByteArray> toldBefore;
        for (int round = 0; round < 6; ++round) {
            const auto told = runAndKill(folder.path(), 1 + round * 7);
            QVERIFY(!told.isEmpty());
            for (const auto &line : told.split('\n')) {
                if (line.size() == LineLength - 1)
                    toldBefore.insert(line);
            }
            const auto store = Store::open(folder.path());
            QVERIFY(store);
            // Opening checks the whole tree against its last signed head.
            const FakeClock clock;
            const auto journal = Journal::open(**store, Origin, folder.path(), clock);
            QVERIFY2(journal.has_value(),
                     journal ? ""
                             : qPrintable(journal.error().detail(Detail::Reason).value_or(QString())));
            using Counts = Result<QMap<QByteArray, int>>;
            const auto counts = (*store)->read([](Transaction &t) -> Counts {
                QMap<QByteArray, int> found;
                auto row =
                    t.connection().query("SELECT number, count(*) FROM note GROUP BY number");
                while (row.next())
                    found.insert(row.text(0).toLatin1(), static_cast<int>(row.number(1)));
                return found;
            });
            QVERIFY(counts);
            for (auto count = counts->begin(); count != counts->end(); ++count)
                QCOMPARE(count.value(), 2);
            for (const auto &number : toldBefore)
                QVERIFY2(counts->contains(number), number.constData());
        }
        QVERIFY(toldBefore.size() > 50);
    }
};

QUJAT_TEST_CLASS(CrashTest)
#include "CrashTest.moc"
