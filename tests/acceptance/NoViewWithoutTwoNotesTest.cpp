// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/acceptance/Words.h"
#include "tests/support/RawClient.h"
#include "tests/support/RawJournal.h"
#include "tests/support/ServiceProcess.h"
#include "tests/support/TestRunner.h"

#include <QDeadlineTimer>
#include <QJsonArray>
#include <QMutex>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>
#include <QWaitCondition>

#include <chrono>
#include <memory>
#include <thread>
#include <vector>

using namespace qujat::testing;

namespace {

constexpr int UsualKills = 220;
constexpr int LongestRound = 120; // milliseconds until the kill
constexpr int AccessSeconds = 1800;

/// A call whose answer did not arrive whole.
struct CutOff {
    QByteArray key;
    QJsonArray frames;
    QByteArray partial;
};

/// A third party who looks again and again until the service is gone.
struct ThirdParty {
    std::unique_ptr<RawClient> client;
    QStringList received; ///< view numbers of documents that arrived, since the last check
    QList<CutOff> cutOff;
    QSet<QString> noted; ///< view numbers found in this account's history
    QString newestNoted;
    QStringList surprises;

    void look(const RawAccess &access)
    {
        for (;;) {
            const auto frames = client->frames(access);
            const auto key = rawBase64Url(rawRandom(16));
            const auto reply = client->view(frames, key);
            if (!reply.arrived()) {
                cutOff.append({key, frames, reply.body});
                break;
            }
            if (reply.status == 201)
                received += reply.json().value(QLatin1String("number")).toString();
            else if (reply.code() != QLatin1String("RATE_LIMITED")
                     && reply.code() != QLatin1String("SERVICE_UNAVAILABLE"))
                surprises += QString::fromUtf8(reply.body);
        }
        client->drop(); // its socket belongs to this thread
    }
};

} // namespace

/// The first of the things that must always be true (design 2.1): document data leaves the service
/// only after the note of that viewing is durable in both accounts; also when the service is killed
/// at any instruction. QUJAT_KILLS sets how often it is killed.
class NoViewWithoutTwoNotesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_service.start(), qPrintable(m_service.problem()));
        m_holder = signedIn(QStringLiteral("A"), Phone);
        for (const auto &fixture :
             {QStringLiteral("V"), QStringLiteral("G"), QStringLiteral("S")}) {
            m_thirdParties.emplace_back();
            m_thirdParties.back().client = signedIn(fixture, Desktop);
        }
        QVERIFY(m_holder);
        for (const auto &party : m_thirdParties)
            QVERIFY(party.client);
        m_card = m_holder->documentId(IdentityCard);
        QVERIFY(!m_card.isEmpty());
    }

    void killedAtAnyMomentEveryDocumentThatLeftHasBothNotes_R000_18_3_design_2_1()
    {
        bool given = false;
        const int kills = qEnvironmentVariableIntValue("QUJAT_KILLS", &given);
        int documents = 0;
        int cut = 0;
        for (int round = 0; round < (given ? kills : UsualKills); ++round) {
            if (m_holder->now().secsTo(m_access.expiresAt) < 60)
                QCOMPARE(m_holder->openAccess(m_card, AccessSeconds, &m_access).status, 201);
            lookUntilKilled();
            QVERIFY2(m_service.restart(), qPrintable(m_service.problem()));
            m_holder->setService(m_service.url());
            m_holder->synchronise();
            for (auto &party : m_thirdParties) {
                party.client->setService(m_service.url());
                party.client->synchronise();
                documents += static_cast<int>(party.received.size());
                cut += static_cast<int>(party.cutOff.size());
            }
            checkBothAccounts();
            if (QTest::currentTestFailed()) {
                qWarning("after kill %d", round + 1);
                return;
            }
        }
        qInfo("%d documents left, %d calls were cut off, none without both notes", documents, cut);
        QVERIFY2(documents > 0 && cut > 0, "the kills met nobody at work: this run proves nothing");
    }

    void theWholeHistoryStillAgreesAtTheEnd()
    {
        QCOMPARE(m_service.stop(), 0);
        QVERIFY2(m_service.restart(), qPrintable(m_service.problem()));
        m_holder->setService(m_service.url());
        m_holder->synchronise();
        const auto subject = m_subjectNoted;
        m_subjectNoted.clear();
        m_newestSubjectNoted.clear();
        readSubject();
        QCOMPARE(m_subjectNoted, subject);
        for (auto &party : m_thirdParties) {
            const auto noted = party.noted;
            party.client->setService(m_service.url());
            party.client->synchronise();
            party.noted.clear();
            party.newestNoted.clear();
            readViewer(party);
            QCOMPARE(party.noted, noted);
        }
    }

private:
    std::unique_ptr<RawClient> signedIn(const QString &fixture, const QString &form)
    {
        auto client = std::make_unique<RawClient>(m_service.url(), m_service.tlsRoot());
        client->synchronise();
        const auto problem = client->signIn(fixture, form);
        if (problem.isEmpty())
            return client;
        qWarning("%s: %s", qPrintable(fixture), qPrintable(problem));
        return {};
    }

    void lookUntilKilled()
    {
        std::vector<std::thread> threads;
        for (auto &party : m_thirdParties) {
            party.client->drop(); // a socket lives in one thread
            threads.emplace_back([this, &party] { party.look(m_access); });
        }
        // A moment chosen at random, to the microsecond.
        auto *random = QRandomGenerator::global();
        QMutex mutex;
        mutex.lock();
        QWaitCondition never;
        never.wait(&mutex, QDeadlineTimer(random->bounded(LongestRound)));
        mutex.unlock();
        const QDeadlineTimer rest(std::chrono::microseconds(random->bounded(1000)),
                                  Qt::PreciseTimer);
        while (!rest.hasExpired()) { }
        m_service.kill();
        for (auto &thread : threads)
            thread.join();
    }

    void checkBothAccounts()
    {
        // What was cut off is asked for again with its key: either it happened, and then wholly, or
        // it did not.
        for (auto &party : m_thirdParties) {
            QCOMPARE(party.surprises, QStringList());
            for (const auto &call : std::as_const(party.cutOff)) {
                const auto again = party.client->view(call.frames, call.key);
                QVERIFY(again.arrived());
                if (again.status == 201)
                    party.received += again.json().value(QLatin1String("number")).toString();
                if (!call.partial.isEmpty() && call.partial.contains("cms"))
                    QVERIFY2(again.status == 201 && again.body.startsWith(call.partial),
                             again.body.left(200));
            }
            party.cutOff.clear();
        }
        readSubject();
        QSet<QString> viewers;
        for (auto &party : m_thirdParties) {
            readViewer(party);
            for (const auto &number : std::as_const(party.received)) {
                QVERIFY2(m_subjectNoted.contains(number),
                         qPrintable(QStringLiteral("no note for the subject: ") + number));
                QVERIFY2(party.noted.contains(number),
                         qPrintable(QStringLiteral("no note for the third party: ") + number));
            }
            party.received.clear();
            viewers |= party.noted;
        }
        // Never one note without the other, whether the document was received or not.
        QCOMPARE(m_subjectNoted - viewers, QSet<QString>());
        QCOMPARE(viewers - m_subjectNoted, QSet<QString>());
        checkJournal();
    }

    /// The journal goes on from the head of the last check, and the newest viewings of both sides
    /// have one receipt.
    void checkJournal()
    {
        const RawJournal journal(m_holder->callOpen("GET", "/v1/service").json());
        if (m_head.size > 0) {
            const auto proof = m_holder->callOpen(
                "GET", "/v1/journal/consistency?from=" + QByteArray::number(m_head.size));
            QCOMPARE(proof.status, 200);
            QCOMPARE(journal.problemOf(proof.json(), m_head), QString());
        }
        m_head = journal.head(m_holder->callOpen("GET", "/v1/journal/head")
                                  .json()
                                  .value(QLatin1String("checkpoint"))
                                  .toString());
        QVERIFY(m_head.sound);
        for (auto &party : m_thirdParties) {
            const auto page = party.client->call("GET", "/v1/history?role=viewer&limit=2").json();
            for (const auto &item : page.value(QLatin1String("items")).toArray()) {
                const auto path = "/v1/journal/receipts/"
                    + item.toObject().value(QLatin1String("number")).toString().toLatin1();
                auto viewers = party.client->call("GET", path).json();
                auto holders = m_holder->call("GET", path).json();
                QCOMPARE(journal.problemOf(viewers), QString());
                QCOMPARE(journal.problemOf(holders), QString());
                viewers.remove(QLatin1String("openings"));
                holders.remove(QLatin1String("openings"));
                QCOMPARE(viewers, holders);
            }
        }
    }

    void readSubject() { readNew(*m_holder, Subject, m_subjectNoted, m_newestSubjectNoted); }
    void readViewer(ThirdParty &party)
    {
        readNew(*party.client, ViewerRole, party.noted, party.newestNoted);
    }

    /// Adds the viewings noted since the newest known one; one page beyond it, as calls overtake
    /// each other.
    static void readNew(RawClient &client, const QString &role, QSet<QString> &known,
                        QString &newest)
    {
        QString cursor;
        QString first;
        QSet<QString> now;
        for (int pagesLeft = -1; pagesLeft != 0;) {
            QByteArray path = "/v1/history?limit=100&role=" + role.toLatin1();
            if (!cursor.isEmpty())
                path += "&cursor=" + QUrl::toPercentEncoding(cursor);
            const auto page = client.call("GET", path);
            QCOMPARE(page.status, 200);
            --pagesLeft;
            for (const auto &item : page.json().value(QLatin1String("items")).toArray()) {
                const auto entry = item.toObject();
                if (entry.value(QLatin1String("kind")).toString() != QLatin1String("viewing"))
                    continue;
                const auto number = entry.value(QLatin1String("number")).toString();
                QVERIFY2(!now.contains(number), "one number stands twice in an account");
                now.insert(number);
                first = first.isEmpty() ? number : first;
                if (number == newest)
                    pagesLeft = 1;
            }
            cursor = page.json().value(QLatin1String("next")).toString();
            if (cursor.isEmpty())
                break;
        }
        known |= now;
        newest = first;
    }

    ServiceProcess m_service;
    std::unique_ptr<RawClient> m_holder;
    std::vector<ThirdParty> m_thirdParties;
    RawAccess m_access;
    QString m_card;
    QSet<QString> m_subjectNoted;
    QString m_newestSubjectNoted;
    RawJournal::Head m_head;
};

QUJAT_TEST_CLASS(NoViewWithoutTwoNotesTest)
#include "NoViewWithoutTwoNotesTest.moc"
