// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/acceptance/Stage.h"
#include "tests/acceptance/Words.h"
#include "tests/support/JournalForger.h"
#include "tests/support/TestRunner.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QSet>
#include <QTest>

using namespace qujat::testing;

namespace {

const auto A = QStringLiteral("A");
const auto V = QStringLiteral("V");

bool copyFolder(const QString &from, const QString &to)
{
    QDir(to).removeRecursively();
    return QProcess::execute(QStringLiteral("cp"), {QStringLiteral("-a"), from, to}) == 0;
}

} // namespace

/// Scenario S-07 after the fact: the operator of the service changes its history with its own keys
/// and makes everything look whole again. Holder and verifier, with the programs they have, each
/// notice at the next synchronisation (design 2.10, default D-11).
class JournalTamperingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(m_stage.raise(), QString());
        QCOMPARE(m_stage.signInTool(A, Phone), QString());
        QCOMPARE(m_stage.signInTool(V, Desktop), QString());
        look();
        look();
        // Yesterday: what a backup holds.
        QCOMPARE(check(A).exitCode, 0);
        QCOMPARE(m_stage.service().stop(), 0);
        QVERIFY(copyFolder(m_stage.profile(A), m_stage.file(QStringLiteral("yesterday-A"))));
        QVERIFY(copyFolder(data(), m_stage.file(QStringLiteral("yesterday"))));
        QCOMPARE(m_stage.restart(), QString());
        look();
        // Today: what both have seen and proven.
        for (const auto &who : {A, V}) {
            const auto run = check(who);
            QVERIFY2(run.exitCode == 0, run.errors.constData());
            QCOMPARE(run.value(QStringLiteral("outcome")).toString(), QStringLiteral("valid"));
        }
        QCOMPARE(m_stage.service().stop(), 0);
        QVERIFY(copyFolder(data(), m_stage.file(QStringLiteral("today"))));
        for (const auto &who : {A, V})
            QVERIFY(copyFolder(m_stage.profile(who), m_stage.file(QStringLiteral("seen-") + who)));
    }

    void S07_anHonestServiceThatWasRestartedRaisesNoAlarm_D_11()
    {
        putBack();
        QCOMPARE(m_stage.restart(), QString());
        for (const auto &who : {A, V}) {
            const auto run = check(who);
            QCOMPARE(run.exitCode, 0);
            QCOMPARE(alarmsOf(run), QSet<QString>());
        }
    }

    void S07_aProfileThatWasPutBackFromABackupGoesOn_D_11()
    {
        putBack();
        QVERIFY(copyFolder(m_stage.file(QStringLiteral("yesterday-A")), m_stage.profile(A)));
        QCOMPARE(m_stage.restart(), QString());
        const auto run = check(A);
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(alarmsOf(run), QSet<QString>());
    }

    void S07_aDeletedEntryIsNoticedByBoth_D_11()
    {
        forge([](JournalForger &forger, const QString &number) {
            return forger.remove(number, JournalForger::Seal::Forged);
        });
        bothNotice({QStringLiteral("noteMissing")});
    }

    void S07_aChangedEntryIsNoticedByBoth_D_11()
    {
        forge([](JournalForger &forger, const QString &number) {
            return forger.changeViewer(number, QStringLiteral("Басқа Біреу"),
                                       JournalForger::Seal::Forged);
        });
        bothNotice({});
    }

    void S07_reorderedEntriesAreNoticedByBoth_D_11()
    {
        forge([this](JournalForger &forger, const QString &number) {
            return forger.swap(m_numbers.first(), number, JournalForger::Seal::Forged);
        });
        bothNotice({});
    }

    void S07_aBackdatedEntryIsNoticedByBoth_D_11()
    {
        forge([](JournalForger &forger, const QString &number) {
            const auto hourAgo =
                QDateTime::currentMSecsSinceEpoch() - std::chrono::milliseconds(3600000).count();
            return forger.moveTo(number, qujat::Timestamp(std::chrono::milliseconds(hourAgo)),
                                 JournalForger::Seal::Forged);
        });
        bothNotice({QStringLiteral("noteChanged")});
    }

    void S07_anotherHistoryInPlaceOfTheLastEntriesIsNoticedByBoth_D_11()
    {
        forge([](JournalForger &forger, const QString &number) {
            return forger.fork(number, JournalForger::Seal::Forged);
        });
        bothNotice({});
    }

    void S07_aServiceRolledBackToYesterdayIsNoticedByBoth_D_11()
    {
        putBack();
        QVERIFY(copyFolder(m_stage.file(QStringLiteral("yesterday")), data()));
        QCOMPARE(m_stage.restart(), QString());
        bothNotice({QStringLiteral("noteMissing")});
    }

    void S07_theEvidenceIsKeptAndWrittenToAFile_D_11()
    {
        putBack();
        QVERIFY(copyFolder(m_stage.file(QStringLiteral("yesterday")), data()));
        QCOMPARE(m_stage.restart(), QString());
        const auto path = m_stage.file(QStringLiteral("evidence.json"));
        QCOMPARE(check(A, {QStringLiteral("--evidence"), path}).exitCode, 1);
        // Honest again: the alarm stays, and so does what proves it.
        QCOMPARE(m_stage.service().stop(), 0);
        QVERIFY(copyFolder(m_stage.file(QStringLiteral("today")), data()));
        QCOMPARE(m_stage.restart(), QString());
        const auto later = check(A);
        QCOMPARE(later.exitCode, 0);
        QVERIFY(!alarmsOf(later).isEmpty());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto alarms = QJsonDocument::fromJson(file.readAll())
                                .object()
                                .value(QLatin1String("alarms"))
                                .toArray();
        QVERIFY(!alarms.isEmpty());
        bool hasBothHeads = false;
        for (const auto &alarm : alarms) {
            const auto one = alarm.toObject();
            hasBothHeads = hasBothHeads
                || (one.contains(QLatin1String("keptHead"))
                    && one.contains(QLatin1String("offeredHead")));
        }
        QVERIFY(hasBothHeads);
    }

    void S07_twoWhoAreShownDifferentJournalsNoticeAtTheirNextViewing_D_11()
    {
        // One service, two journals: to the holder it goes on from yesterday in its own way, to the
        // verifier as it went today. Each is whole, and each client finds its own in order.
        putBack();
        QVERIFY(copyFolder(m_stage.file(QStringLiteral("yesterday")), data()));
        QVERIFY(copyFolder(m_stage.file(QStringLiteral("yesterday-A")), m_stage.profile(A)));
        QCOMPARE(m_stage.restart(), QString());
        look();
        QCOMPARE(check(A).exitCode, 0);
        QCOMPARE(m_stage.service().stop(), 0);
        QVERIFY(copyFolder(m_stage.file(QStringLiteral("today")), data()));
        QCOMPARE(m_stage.restart(), QString());
        QCOMPARE(check(V).exitCode, 0);

        // They meet, and the holder's code names what the holder was shown.
        const auto opened = m_stage.tool(
            A, {QStringLiteral("open-access"), m_stage.raw(A).documentId(IdentityCard)});
        const auto grant =
            opened.value(QStringLiteral("access")).toObject().value(QLatin1String("id")).toString();
        const auto first = m_stage.file(QStringLiteral("first.png"));
        const auto second = m_stage.file(QStringLiteral("second.png"));
        QCOMPARE(what(m_stage.tool(A,
                                   {QStringLiteral("qr"), grant, QStringLiteral("--out"), first,
                                    QStringLiteral("--then"), second})),
                 Ok);
        const auto seen =
            m_stage.tool(V, {QStringLiteral("view"), QStringLiteral("--frames"), first, second});
        QCOMPARE(what(seen), Ok);

        const auto path = m_stage.file(QStringLiteral("split.json"));
        const auto run = check(V, {QStringLiteral("--evidence"), path});
        QCOMPARE(run.exitCode, 1);
        QCOMPARE(alarmsOf(run), QSet<QString>{QStringLiteral("splitView")});
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto evidence = QJsonDocument::fromJson(file.readAll())
                                  .object()
                                  .value(QLatin1String("alarms"))
                                  .toArray()
                                  .first()
                                  .toObject();
        QCOMPARE(evidence.value(QLatin1String("subject")).toString(),
                 seen.value(QStringLiteral("viewNumber")).toString());
        QCOMPARE(evidence.value(QLatin1String("codes")).toArray().size(), 2);
        QVERIFY(evidence.contains(QLatin1String("keptHead")));
        m_numbers.removeLast(); // what was looked at in the other journal
    }

private:
    QString data() { return m_stage.service().dataFolder(); }

    void look()
    {
        auto &holder = m_stage.raw(A);
        RawAccess access;
        QCOMPARE(holder.openAccess(holder.documentId(IdentityCard), 300, &access).status, 201);
        const auto viewed = m_stage.raw(V, Desktop).view(holder.frames(access));
        QCOMPARE(viewed.status, 201);
        m_numbers += viewed.json().value(QLatin1String("number")).toString();
    }

    ToolRun check(const QString &who, const QStringList &more = {})
    {
        return m_stage.tool(who,
                            QStringList{QStringLiteral("proof"), QStringLiteral("check")} + more);
    }

    static QSet<QString> alarmsOf(const ToolRun &run)
    {
        QSet<QString> kinds;
        for (const auto &line : run.lines) {
            if (line.contains(QLatin1String("alarm")))
                kinds.insert(line.value(QLatin1String("alarm")).toString());
        }
        return kinds;
    }

    /// The service is stopped; service and clients are where they were today.
    void putBack()
    {
        m_stage.service().stop();
        QVERIFY(copyFolder(m_stage.file(QStringLiteral("today")), data()));
        for (const auto &who : {A, V})
            QVERIFY(copyFolder(m_stage.file(QStringLiteral("seen-") + who), m_stage.profile(who)));
    }

    /// Changes something about the second viewing, and starts the service on it.
    void forge(const std::function<bool(JournalForger &, const QString &)> &change)
    {
        putBack();
        {
            JournalForger forger(data());
            QVERIFY2(change(forger, m_numbers.at(1)), "there was nothing to change");
        }
        QCOMPARE(m_stage.restart(), QString()); // the service finds nothing wrong
    }

    void bothNotice(const QStringList &expected)
    {
        for (const auto &who : {A, V}) {
            const auto run = check(who);
            QVERIFY2(run.exitCode == 1, run.errors.constData());
            QCOMPARE(run.value(QStringLiteral("outcome")).toString(), QStringLiteral("invalid"));
            const auto alarms = alarmsOf(run);
            QVERIFY2(
                alarms.contains(QStringLiteral("forked"))
                    || alarms.contains(QStringLiteral("rolledBack")),
                qPrintable(who + QStringLiteral(": ") + QStringList(alarms.values()).join(u' ')));
            for (const auto &kind : expected)
                QVERIFY2(alarms.contains(kind),
                         qPrintable(who + QStringLiteral(": ")
                                    + QStringList(alarms.values()).join(u' ')));
        }
    }

    Stage m_stage;
    QStringList m_numbers;
};

QUJAT_TEST_CLASS(JournalTamperingTest)
#include "JournalTamperingTest.moc"
