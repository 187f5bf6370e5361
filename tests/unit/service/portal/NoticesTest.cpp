// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/egov/portal/Notices.h"

#include "resources/contract/ContractText.h"

#include "app/egov/http/YamlDocument.h"
#include "app/egov/storage/NoteStore.h"
#include "tests/support/TestRunner.h"
#include "tests/unit/service/portal/PortalBench.h"

#include <QJsonArray>
#include <QSet>
#include <QTest>

using namespace qujat;
using testing::codeOf;
using testing::PortalBench;

/// What is told of the account's notes (law, art. 36 p.4).
class NoticesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<PortalBench>();
        const auto token = m_bench->signIn(QStringLiteral("phone"));
        m_bench->caller = *m_bench->callerOf(token);
    }

    void whatIsToldIsWhatTheContractNames()
    {
        const auto contract = service::http::readYaml(contractText());
        QVERIFY(contract.has_value());
        const auto kinds = contract->value(u"components")
                               .toObject()
                               .value(u"schemas")
                               .toObject()
                               .value(u"NoticeKind")
                               .toObject()
                               .value(u"enum")
                               .toVariant()
                               .toStringList();
        const auto told = service::portal::Notices::kinds();
        QCOMPARE(QSet<QString>(kinds.begin(), kinds.end()),
                 QSet<QString>(told.begin(), told.end()));
        for (const auto &kind : told)
            QVERIFY2(service::portal::Notices::categories().contains(
                         service::portal::Notices::categoryOf(kind)),
                     qPrintable(kind));
    }

    void everyNoteOfUseChangeAndDevicesIsANotice()
    {
        add(QStringLiteral("refusedViewing"));
        add(QStringLiteral("accessOpened"));
        add(QStringLiteral("passwordSet"));
        const auto items = list().value(u"items").toArray();
        QCOMPARE(items.size(), 3);
        QCOMPARE(items[0].toObject().value(u"kind").toString(), QStringLiteral("passwordSet"));
        QCOMPARE(items[1].toObject().value(u"category").toString(), QStringLiteral("use"));
        QCOMPARE(items[2].toObject().value(u"kind").toString(), QStringLiteral("deviceSignedIn"));
    }

    void aMutedKindStandsInTheListAndIsMarkedInTheStream()
    {
        QCOMPARE(codeOf(choose(QStringLiteral("use"), false, false)), QStringLiteral("accepted"));
        add(QStringLiteral("refusedViewing"));
        QCOMPARE(list().value(u"items").toArray().size(), 2);
        const auto event = lastEvent();
        QCOMPARE(event.value(u"type").toString(), QStringLiteral("noticed"));
        QCOMPARE(event.value(u"data").toObject().value(u"shown").toBool(true), false);
    }

    void whoWantsItIsToldBySms()
    {
        const auto before = m_bench->messages(QStringLiteral("+77010000001"));
        add(QStringLiteral("passwordSet"));
        QCOMPARE(m_bench->messages(QStringLiteral("+77010000001")), before);
        (void)choose(QStringLiteral("change"), true, true);
        add(QStringLiteral("passwordSet"));
        QCOMPARE(m_bench->messages(QStringLiteral("+77010000001")), before + 1);
    }

    void whatWasSeenIsRememberedAndNeverMovesBack()
    {
        add(QStringLiteral("passwordSet"));
        QCOMPARE(list().value(u"unseen").toInt(), 2);
        const auto newest =
            list().value(u"items").toArray()[0].toObject().value(u"position").toString();
        QCOMPARE(m_bench->call("markNoticesSeen", {{QStringLiteral("position"), newest}})->status,
                 204);
        QCOMPARE(list().value(u"unseen").toInt(), 0);
        (void)m_bench->call("markNoticesSeen", {{QStringLiteral("position"), QStringLiteral("1")}});
        QCOMPARE(list().value(u"unseen").toInt(), 0);
    }

    void pagesGoOnWhereTheyEnded()
    {
        for (int i = 0; i < 60; ++i) {
            add(QStringLiteral("refusedViewing"));
            add(QStringLiteral("accessOpened"));
        }
        const auto first = list();
        QCOMPARE(first.value(u"items").toArray().size(), 50);
        m_query = {{QStringLiteral("before"), first.value(u"next").toString()}};
        const auto second = list();
        QCOMPARE(second.value(u"items").toArray().size(), 11);
        QVERIFY(!second.contains(u"next"));
        m_query.clear();
    }

private:
    void add(const QString &kind)
    {
        const auto iin = *Iin::parse(PortalBench::A);
        auto written = m_bench->store->write([&](service::storage::Transaction &transaction)
                                                 -> Result<void> {
            service::storage::NoteStore(transaction).add({m_bench->clock.now(), iin, iin, kind});
            return {};
        });
        QVERIFY(written.has_value());
    }
    QJsonObject list() { return m_bench->call("listNotices", {}, {}, m_query)->body; }
    Result<service::http::Reply> choose(const QString &category, bool shown, bool sms)
    {
        return m_bench->call("chooseNotices",
                             {{QStringLiteral("category"), category},
                              {QStringLiteral("shown"), shown},
                              {QStringLiteral("sms"), sms}});
    }
    QJsonObject lastEvent()
    {
        return m_bench->call("listEvents")->body.value(u"items").toArray().last().toObject();
    }

    std::unique_ptr<PortalBench> m_bench;
    QMap<QString, QString> m_query;
};

QUJAT_TEST_CLASS(NoticesTest)
#include "NoticesTest.moc"
