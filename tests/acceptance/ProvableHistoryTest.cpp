// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/acceptance/Stage.h"
#include "tests/acceptance/Words.h"
#include "tests/support/RawJournal.h"
#include "tests/support/TestRunner.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTest>

using namespace qujat::testing;

namespace {

const auto DataFree = QStringLiteral("--data-free");

} // namespace

/// The history that can be proven to a third person (law 36 p.4; order 352/НҚ, item 18; default
/// D-11), by raw calls and by a check that shares no line with ours.
class ProvableHistoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(m_stage.raise(), QString());
        QCOMPARE(holder().openAccess(holder().documentId(IdentityCard), 300, &m_access).status,
                 201);
        const auto viewed = viewer().view(m_access);
        QCOMPARE(viewed.status, 201);
        m_number = viewed.json().value(QLatin1String("number")).toString();
    }

    void bothSidesHaveTheSameReceiptAndAnyoneCanCheckIt_R000_18_3_D_11()
    {
        const auto journal = RawJournal(serviceInformation());
        auto holders = receipt(holder(), m_number);
        auto viewers = receipt(viewer(), m_number);
        QCOMPARE(journal.problemOf(holders), QString());
        QCOMPARE(journal.problemOf(viewers), QString());
        QCOMPARE(valueOf(holders, "viewerName"), valueOf(viewers, "viewerName"));
        QCOMPARE(valueOf(holders, "subject"), holder().person(QStringLiteral("A")).iin);
        QCOMPARE(valueOf(viewers, "subject"), QString());
        holders.remove(QLatin1String("openings"));
        viewers.remove(QLatin1String("openings"));
        QCOMPARE(holders, viewers);
    }

    void everyEventInBothAccountsHasItsReceiptUnderOneHead_R000_18_3()
    {
        const auto journal = RawJournal(serviceInformation());
        for (auto *client : {&holder(), &viewer()}) {
            const auto history =
                client->call("GET", "/v1/history").json().value(QLatin1String("items")).toArray();
            const auto page = client->call("GET", "/v1/journal/receipts").json();
            const auto receipts = page.value(QLatin1String("items")).toArray();
            QVERIFY(history.size() >= 2);
            QCOMPARE(receipts.size(), history.size());
            for (qsizetype i = 0; i < receipts.size(); ++i) {
                auto one = receipts[i].toObject();
                const auto entry = history[i].toObject();
                QCOMPARE(one.value(QLatin1String("number")), entry.value(QLatin1String("number")));
                one.insert(QStringLiteral("checkpoint"), page.value(QLatin1String("checkpoint")));
                QCOMPARE(journal.problemOf(one), QString());
                const auto leaf = RawJournal::leafOf(one);
                for (const auto *member : {"number", "at", "kind"})
                    QCOMPARE(leaf.value(QLatin1String(member)), entry.value(QLatin1String(member)));
            }
        }
    }

    void theThirdPartyCanProveItsDutyWithoutDataOfThePerson_features_3_5()
    {
        const auto path = "/v1/journal/receipts/" + m_number.toLatin1() + "/data-free";
        const auto reply = viewer().call("GET", path);
        QCOMPARE(reply.status, 200);
        QCOMPARE(RawJournal(serviceInformation()).problemOf(reply.json()), QString());
        QCOMPARE(valueOf(reply.json(), "over18"), QStringLiteral("true"));
        QCOMPARE(valueOf(reply.json(), "check"), QStringLiteral("valid"));
        QCOMPARE(valueOf(reply.json(), "documentType"), IdentityCard);
        const auto person = holder().person(QStringLiteral("A"));
        const auto me = holder().call("GET", "/v1/me").json().value(QLatin1String("person"));
        const auto leaf =
            QByteArray::fromBase64(reply.json().value(QLatin1String("leaf")).toString().toLatin1());
        for (const auto &personal :
             {person.iin, me.toObject().value(QLatin1String("surname")).toString(),
              me.toObject().value(QLatin1String("givenName")).toString(), m_access.id})
            QVERIFY2(!personal.isEmpty() && !reply.body.contains(personal.toUtf8())
                         && !leaf.contains(personal.toUtf8()),
                     qPrintable(personal));
        QCOMPARE(what(holder().call("GET", path)), QStringLiteral("RESOURCE_NOT_FOUND"));
        // The holder opens, when it wants to, that it was about nobody else.
        QCOMPARE(RawJournal::leafOf(receipt(holder(), m_number)), RawJournal::leafOf(reply.json()));
    }

    void theVerifierKeepsAReceiptWithoutDataAndTheHolderOpensItLater_features_3_5()
    {
        QCOMPARE(m_stage.signInTool(QStringLiteral("A"), Phone), QString());
        QCOMPARE(m_stage.signInTool(QStringLiteral("V"), Desktop), QString());
        const auto kept = m_stage.file(QStringLiteral("duty.qujatreceipt"));
        const auto opened = m_stage.file(QStringLiteral("mine.qujatproof"));
        const QStringList words{QStringLiteral("proof"), QStringLiteral("export"),
                                QStringLiteral("--note"), m_number, QStringLiteral("--out")};
        auto run = m_stage.tool(QStringLiteral("V"), words + QStringList{kept, DataFree});
        QVERIFY2(run.exitCode == 0, run.errors.constData());
        run = m_stage.tool(QStringLiteral("A"), words + QStringList{opened});
        QVERIFY2(run.exitCode == 0, run.errors.constData());

        // Whoever is given the files checks them with the published key alone.
        const auto verifiers = verified(kept);
        const auto holders = verified(opened);
        const auto iin = holder().person(QStringLiteral("A")).iin;
        QCOMPARE(shownIn(verifiers, "check"), QStringLiteral("valid"));
        QCOMPARE(shownIn(verifiers, "over18"), QStringLiteral("true"));
        QCOMPARE(shownIn(verifiers, "subject"), QString());
        QFile file(kept);
        QVERIFY(file.open(QIODevice::ReadOnly) && !file.readAll().contains(iin.toUtf8()));
        QCOMPARE(shownIn(holders, "subject"), iin);
        for (const auto *member : {"number", "at", "index"})
            QCOMPARE(verifiers.value(QLatin1String(member)), holders.value(QLatin1String(member)));
    }

    void nobodyGetsAReceiptOfAnothersEvent_R000_3_1()
    {
        auto &other = m_stage.raw(QStringLiteral("G"), Desktop);
        const auto path = "/v1/journal/receipts/" + m_number.toLatin1();
        QCOMPARE(what(other.call("GET", path)), QStringLiteral("RESOURCE_NOT_FOUND"));
        QCOMPARE(what(m_stage.stranger().callOpen("GET", path)), QStringLiteral("AUTH_REQUIRED"));
    }

    void theHeadSaysWhenItWasTheNewestAndGrowsFromWhatItWas()
    {
        const auto journal = RawJournal(serviceInformation());
        const auto before = newestHead(journal);
        QVERIFY(before.sound);
        m_stage.moveClock(3600);
        const auto still = newestHead(journal);
        QCOMPARE(still.size, before.size);
        QVERIFY(before.signedAt.secsTo(still.signedAt) >= 3600);
        QCOMPARE(holder().openAccess(holder().documentId(IdentityCard), 300, &m_access).status,
                 201);
        const auto after = newestHead(journal);
        QVERIFY(after.size > before.size);
        const auto proof = m_stage.stranger().callOpen(
            "GET", "/v1/journal/consistency?from=" + QByteArray::number(before.size));
        QCOMPARE(proof.status, 200);
        QCOMPARE(journal.problemOf(proof.json(), before), QString());
    }

    void nameAndKeyOfTheJournalArePublishedWithWhatToTrust()
    {
        const RawJournal journal(serviceInformation());
        QFile file(m_stage.service().trustFolder() + QStringLiteral("/journal.vkey"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto line = file.readAll().trimmed();
        QVERIFY(line.startsWith(journal.origin().toUtf8() + '+'));
        // Base64 may hold a plus sign as well; name and key id do not.
        const auto key = line.mid(line.indexOf('+', line.indexOf('+') + 1) + 1);
        QCOMPARE(QByteArray::fromBase64(key), '\1' + journal.publicKey());
    }

    void aDatabasePutBackToYesterdayIsNotServed_exitCode3()
    {
        auto &service = m_stage.service();
        QCOMPARE(service.stop(), 0);
        const auto database = service.dataFolder() + QStringLiteral("/service.db");
        const auto backup = m_stage.file(QStringLiteral("backup.db"));
        QVERIFY(QFile::copy(database, backup));
        QCOMPARE(m_stage.restart(), QString());
        QCOMPARE(holder().openAccess(holder().documentId(IdentityCard), 300, &m_access).status,
                 201);
        QCOMPARE(service.stop(), 0);
        const auto newer = m_stage.file(QStringLiteral("newer.db"));
        QVERIFY(QFile::rename(database, newer));
        QVERIFY(QFile::copy(backup, database));

        QProcess again;
        again.start(ServiceProcess::program(QStringLiteral("qujat-egov")),
                    {QStringLiteral("--demo"), QStringLiteral("--listen"),
                     QStringLiteral("127.0.0.1:0"), QStringLiteral("--data"),
                     service.dataFolder()});
        QVERIFY(again.waitForFinished());
        QCOMPARE(again.exitCode(), 3);
        const auto lines = again.readAllStandardError().trimmed().split('\n');
        const auto said = QJsonDocument::fromJson(lines.last()).object();
        QCOMPARE(said.value(QLatin1String("code")).toString(), QStringLiteral("JOURNAL_MISMATCH"));
        QCOMPARE(said.value(QLatin1String("reason")).toString(), QStringLiteral("rolledBack"));

        QVERIFY(QFile::remove(database));
        QVERIFY(QFile::rename(newer, database));
        QCOMPARE(m_stage.restart(), QString());
        QCOMPARE(RawJournal(serviceInformation()).problemOf(receipt(holder(), m_number)),
                 QString());
    }

private:
    RawClient &holder() { return m_stage.raw(QStringLiteral("A")); }
    RawClient &viewer() { return m_stage.raw(QStringLiteral("V"), Desktop); }
    QJsonObject serviceInformation()
    {
        return m_stage.stranger().callOpen("GET", "/v1/service").json();
    }
    /// The one receipt of a file that the tool found valid off line; empty when it did not.
    QJsonObject verified(const QString &path)
    {
        const auto run =
            m_stage.tool({}, {QStringLiteral("proof"), QStringLiteral("verify"), path});
        const bool valid = run.exitCode == 0
            && run.value(QStringLiteral("outcome")).toString() == QLatin1String("valid");
        return valid ? run.with(QStringLiteral("shown")) : QJsonObject();
    }
    static QString shownIn(const QJsonObject &line, const char *name)
    {
        return line.value(QLatin1String("shown")).toObject().value(QLatin1String(name)).toString();
    }
    static QJsonObject receipt(RawClient &client, const QString &number)
    {
        return client.call("GET", "/v1/journal/receipts/" + number.toLatin1()).json();
    }
    static QString valueOf(const QJsonObject &receipt, const char *name)
    {
        return receipt.value(QLatin1String("openings"))
            .toObject()
            .value(QLatin1String(name))
            .toObject()
            .value(QLatin1String("value"))
            .toString();
    }
    RawJournal::Head newestHead(const RawJournal &journal)
    {
        return journal.head(m_stage.stranger()
                                .callOpen("GET", "/v1/journal/head")
                                .json()
                                .value(QLatin1String("checkpoint"))
                                .toString());
    }

    Stage m_stage;
    RawAccess m_access;
    QString m_number;
};

QUJAT_TEST_CLASS(ProvableHistoryTest)
#include "ProvableHistoryTest.moc"
