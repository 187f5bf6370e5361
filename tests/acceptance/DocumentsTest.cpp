// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/acceptance/Stage.h"
#include "tests/acceptance/Words.h"
#include "tests/support/TestRunner.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QTimeZone>

using namespace qujat::testing;

/// Scenario S-06: a citizen views own and children's documents. Each step by the tool and by a raw
/// call past the client.
class DocumentsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(m_stage.raise(), QString());
        QCOMPARE(m_stage.signInTool(QStringLiteral("A"), Phone), QString());
        m_card = m_stage.raw(QStringLiteral("A")).documentId(IdentityCard);
        QVERIFY2(!m_card.isEmpty(), "A has no identity card in the list");
    }

    void S06_step1_listHoldsTheTypesOfTheIntegratedRegistries_R000_7_1_R000_12_2()
    {
        const auto run = m_stage.tool(QStringLiteral("A"), {QStringLiteral("documents")});
        QCOMPARE(what(run), Ok);
        QStringList types;
        for (const auto &line : run.lines)
            types += line.value(QLatin1String("type")).toString();
        for (const auto &type : {IdentityCard, Passport, DrivingLicence})
            QVERIFY2(types.contains(type), qPrintable(type));

        auto &raw = m_stage.raw(QStringLiteral("A"));
        const auto items =
            raw.call("GET", "/v1/documents").json().value(QLatin1String("items")).toArray();
        QCOMPARE(items.size(), run.lines.size());
    }

    void S06_step1_everyCallWithoutASessionIsRefused_R000_3_1_R000_11()
    {
        const QList<QPair<QByteArray, QByteArray>> calls{
            {"GET", "/v1/documents"},
            {"GET", "/v1/documents/" + m_card.toLatin1()},
            {"GET", "/v1/me"},
            {"GET", "/v1/devices"},
            {"GET", "/v1/accesses"},
            {"GET", "/v1/history"},
            {"GET", "/v1/events"},
            {"GET", "/v1/confirmations"},
            {"GET", "/v1/viewings/abc"},
            {"GET", "/v1/viewings/abc/documents/passport"},
            {"DELETE", "/v1/session"},
            {"POST", "/v1/session/lock"},
            {"GET", "/v1/forms/passport"},
            {"POST", "/v1/accesses/" + QByteArray(26, 'A') + "/close"},
        };
        for (const auto &[method, path] : calls) {
            QCOMPARE(QString::fromLatin1(path) + u' '
                         + what(m_stage.stranger().callOpen(method, path)),
                     QString::fromLatin1(path) + QStringLiteral(" AUTH_REQUIRED"));
        }
        for (const auto &path : {QByteArray("/v1/viewings"), QByteArray("/v1/confirmations")}) {
            auto &http = m_stage.stranger().http();
            const auto reply =
                http.exchange("POST", path, "{}", {{"Idempotency-Key", "0123456789"}});
            QCOMPARE(what(reply), QStringLiteral("AUTH_REQUIRED"));
        }
    }

    void
    S06_step2_aDocumentComesFromOneRegistryCallAndSaysWhoSignedItWhen_R000_5_1_R000_5_2_R000_13()
    {
        const auto before = registryCalls();
        const auto run = m_stage.tool(QStringLiteral("A"), {QStringLiteral("document"), m_card});
        QCOMPARE(what(run), Ok);
        QCOMPARE(registryCalls() - before, 1);
        const auto document = run.value(QStringLiteral("document")).toObject();
        const auto verification = document.value(QLatin1String("verification")).toObject();
        QCOMPARE(verification.value(QLatin1String("outcome")).toString(), QStringLiteral("valid"));
        const auto signer = verification.value(QLatin1String("signer")).toObject();
        QVERIFY(!signer.value(QLatin1String("organisation")).toString().isEmpty());
        QVERIFY(!signer.value(QLatin1String("signedAt")).toString().isEmpty());
        QVERIFY(!document.value(QLatin1String("sections")).toArray().isEmpty());

        auto &raw = m_stage.raw(QStringLiteral("A"));
        const auto first = raw.call("GET", "/v1/documents/" + m_card.toLatin1());
        const auto second = raw.call("GET", "/v1/documents/" + m_card.toLatin1());
        QCOMPARE(what(first), Ok);
        QVERIFY(first.json().value(QLatin1String("requestNumber"))
                != second.json().value(QLatin1String("requestNumber")));
    }

    void S06_step3_aValueChangedInTheRegistryIsShownAtTheNextOpening_R000_2_8a()
    {
        const auto iin = m_stage.stranger().person(QStringLiteral("A")).iin;
        for (const auto &place :
             {QStringLiteral("Алматы қаласы"), QStringLiteral("Астана қаласы")}) {
            const auto changed =
                m_stage.tool({},
                             {QStringLiteral("demo"), QStringLiteral("record"), iin, IdentityCard,
                              QStringLiteral("domain.birthPlace.kk"), place});
            QCOMPARE(what(changed), Ok);
            const auto run =
                m_stage.tool(QStringLiteral("A"), {QStringLiteral("document"), m_card});
            QCOMPARE(what(run), Ok);
            QVERIFY(contains(run, place));
        }
    }

    void S06_step3_and_4_aFaultOfTheRegistryIsRefusedByName_R000_2_9_R000_2_10_R000_14_1_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *fault, const char *code) {
            QTest::newRow(fault) << QString::fromLatin1(fault) << QString::fromLatin1(code);
        };
        row("recordCancelled", "DOC_VERIFY_FAILED");
        row("noRecord", "DOC_NOT_FOUND");
        row("alteredByte", "SIG_INVALID");
        row("signatureRemoved", "SIG_MISSING");
        row("foreignKey", "CERT_UNTRUSTED");
        row("otherBody", "CERT_HOLDER_MISMATCH");
        row("wrongSubject", "DOC_VERIFY_FAILED");
        row("http500", "REGISTRY_UNAVAILABLE");
    }

    void S06_step3_and_4_aFaultOfTheRegistryIsRefusedByName_R000_2_9_R000_2_10_R000_14_1()
    {
        QFETCH(QString, fault);
        QFETCH(QString, code);
        QCOMPARE(what(m_stage.tool(
                     {}, {QStringLiteral("demo"), QStringLiteral("fault"), Population, fault})),
                 Ok);
        const auto raw =
            m_stage.raw(QStringLiteral("A")).call("GET", "/v1/documents/" + m_card.toLatin1());
        const auto run = m_stage.tool(QStringLiteral("A"), {QStringLiteral("document"), m_card});
        m_stage.stranger().setFault(Population, QStringLiteral("none"));
        QCOMPARE(what(raw), code);
        QVERIFY2(!raw.body.contains("\"cms\""), "a refused document left the service");
        QCOMPARE(what(run), code);
        QVERIFY(run.exitCode == 1 || run.exitCode == 2);
        QVERIFY(run.with(QStringLiteral("document")).isEmpty());
        QVERIFY2(!contains(run, surname()), "a value of the refused document is in the output");
    }

    void S06_step4_aSilentRegistryIsUnavailableAfterOneRepeat_R000_5_1_D_14()
    {
        auto &raw = m_stage.raw(QStringLiteral("A"));
        m_stage.stranger().setFault(Population, QStringLiteral("timeout"));
        const auto reply = raw.call("GET", "/v1/documents/" + m_card.toLatin1());
        m_stage.stranger().setFault(Population, QStringLiteral("none"));
        QCOMPARE(what(reply), QStringLiteral("REGISTRY_UNAVAILABLE"));
        QCOMPARE(reply.json().value(QLatin1String("registry")).toString(), Population);
    }

    void S06_step5_aDesktopGetsNoOwnDocuments_R000_8()
    {
        auto &desktop = m_stage.raw(QStringLiteral("A"), Desktop);
        const QByteArray card = "/v1/documents/" + m_card.toLatin1();
        QCOMPARE(what(desktop.call("GET", "/v1/documents")), QStringLiteral("DEVICE_NOT_CELLULAR"));
        QCOMPARE(what(desktop.call("GET", card)), QStringLiteral("DEVICE_NOT_CELLULAR"));
        QCOMPARE(what(desktop.create(card + "/accesses", {{QStringLiteral("seconds"), 300}})),
                 QStringLiteral("DEVICE_NOT_CELLULAR"));

        QCOMPARE(m_stage.signInTool(QStringLiteral("V"), Desktop), QString());
        const auto run = m_stage.tool(QStringLiteral("V"), {QStringLiteral("documents")});
        QCOMPARE(what(run), QStringLiteral("DEVICE_NOT_CELLULAR"));
        QCOMPARE(run.exitCode, 1);
    }

    void S06_step5_aTokenIsWorthNothingOnAnotherDevice_R000_8()
    {
        auto &phone = m_stage.raw(QStringLiteral("A"));
        RawClient thief(m_stage.service().url(), m_stage.service().tlsRoot());
        thief.synchronise();
        thief.setToken(phone.token());
        QCOMPARE(what(thief.call("GET", "/v1/documents")), QStringLiteral("AUTH_REQUIRED"));
        QCOMPARE(what(phone.call("GET", "/v1/documents")), Ok);
    }

    void S06_step6_aRegistryOutsideTheRegisterOfIntegrationsIsNotOffered_R000_6_R000_7_2()
    {
        auto &raw = m_stage.raw(QStringLiteral("A"));
        const auto licence = raw.documentId(DrivingLicence);
        QVERIFY(!licence.isEmpty());
        QCOMPARE(what(m_stage.tool({},
                                   {QStringLiteral("demo"), QStringLiteral("integration"),
                                    Transport, QStringLiteral("off")})),
                 Ok);
        QVERIFY(raw.documentId(DrivingLicence).isEmpty());
        QCOMPARE(what(raw.call("GET", "/v1/documents/" + licence.toLatin1())),
                 QStringLiteral("REGISTRY_NOT_INTEGRATED"));
        QCOMPARE(what(m_stage.tool(QStringLiteral("A"), {QStringLiteral("document"), licence})),
                 QStringLiteral("REGISTRY_NOT_INTEGRATED"));
        QCOMPARE(what(m_stage.tool({},
                                   {QStringLiteral("demo"), QStringLiteral("integration"),
                                    Transport, QStringLiteral("on")})),
                 Ok);
        QCOMPARE(raw.documentId(DrivingLicence), licence);
    }

    void S06_step6_aTypeWithoutAnAgreedFormIsNotShown_R000_9()
    {
        auto &raw = m_stage.raw(QStringLiteral("A"));
        QCOMPARE(what(m_stage.tool({},
                                   {QStringLiteral("demo"), QStringLiteral("form"), IdentityCard,
                                    QStringLiteral("withdrawn")})),
                 Ok);
        const auto reply = raw.call("GET", "/v1/documents/" + m_card.toLatin1());
        const auto run = m_stage.tool(QStringLiteral("A"), {QStringLiteral("document"), m_card});
        QCOMPARE(what(m_stage.tool({},
                                   {QStringLiteral("demo"), QStringLiteral("form"), IdentityCard,
                                    QStringLiteral("approved")})),
                 Ok);
        QCOMPARE(what(reply), QStringLiteral("FORM_NOT_APPROVED"));
        QCOMPARE(what(run), QStringLiteral("FORM_NOT_APPROVED"));
        QCOMPARE(what(raw.call("GET", "/v1/documents/" + m_card.toLatin1())), Ok);
    }

    void S06_step7_aParentSeesTheDocumentsOfAMinorChild_R000_14_2()
    {
        const auto certificate = childDocument(QStringLiteral("C"));
        QVERIFY2(!certificate.isEmpty(), "no document of child C");
        const auto run =
            m_stage.tool(QStringLiteral("A"), {QStringLiteral("document"), certificate});
        QCOMPARE(what(run), Ok);
        const QByteArray path = "/v1/documents/" + certificate.toLatin1();
        QCOMPARE(what(m_stage.raw(QStringLiteral("A")).call("GET", path)), Ok);
        QCOMPARE(what(m_stage.raw(QStringLiteral("V")).call("GET", path)),
                 QStringLiteral("DOC_NOT_FOUND"));
        // Not a word of difference from a document that never was.
        const auto never = m_stage.raw(QStringLiteral("V"))
                               .call("GET", "/v1/documents/" + QByteArray(certificate.size(), 'x'));
        QCOMPARE(what(never), QStringLiteral("DOC_NOT_FOUND"));
    }

    void S06_step7_aParentWithoutTheRelationInTheRegistrySeesNothing_R000_14_2()
    {
        const auto certificate = childDocument(QStringLiteral("C"));
        const auto parent = m_stage.stranger().person(QStringLiteral("A")).iin;
        const auto child = m_stage.stranger().person(QStringLiteral("C")).iin;
        const auto relation = [&](const QString &word) {
            return what(m_stage.tool(
                {}, {QStringLiteral("demo"), QStringLiteral("relation"), parent, child, word}));
        };
        QCOMPARE(relation(QStringLiteral("off")), Ok);
        const auto listed = childDocument(QStringLiteral("C"));
        const auto reply =
            m_stage.raw(QStringLiteral("A")).call("GET", "/v1/documents/" + certificate.toLatin1());
        const auto run =
            m_stage.tool(QStringLiteral("A"), {QStringLiteral("document"), certificate});
        QCOMPARE(relation(QStringLiteral("on")), Ok);
        QVERIFY(listed.isEmpty());
        QCOMPARE(what(reply), QStringLiteral("DOC_NOT_FOUND"));
        QCOMPARE(what(run), QStringLiteral("DOC_NOT_FOUND"));
    }

    void S06_step7_theChildLeavesTheParentsListAtMidnightOfTheEighteenthBirthday_R000_14_2_D_15()
    {
        const auto document = childDocument(QStringLiteral("Y"));
        QVERIFY2(!document.isEmpty(), "no document of Y, who is seventeen today");
        auto &raw = m_stage.raw(QStringLiteral("A"));
        const auto iin = m_stage.stranger().person(QStringLiteral("Y")).iin;
        const QDate born(2000 + iin.left(2).toInt(), iin.mid(2, 2).toInt(), iin.mid(4, 2).toInt());
        const QDateTime birthday(born.addYears(18), QTime(0, 0), QTimeZone(5 * 3600));
        // Two seconds before: still a child. Then within a second of 00:00:00 in Asia/Almaty.
        m_stage.moveClock(raw.now().secsTo(birthday) - 2);
        const auto last = raw.call("GET", "/v1/documents/" + document.toLatin1());
        QVERIFY(last.serviceTime() < birthday);
        QCOMPARE(what(last), Ok);
        m_stage.moveClock(raw.now().secsTo(birthday) + 1);
        QCOMPARE(childDocument(QStringLiteral("Y")), QString());
        const auto reply = raw.call("GET", "/v1/documents/" + document.toLatin1());
        QVERIFY(reply.serviceTime() >= birthday);
        QCOMPARE(what(reply), QStringLiteral("DOC_NOT_FOUND"));
        QCOMPARE(what(m_stage.tool(QStringLiteral("A"), {QStringLiteral("document"), document})),
                 QStringLiteral("DOC_NOT_FOUND"));
    }

    void whatTheContractDoesNotAllowIsRefusedByName_design_3()
    {
        const auto run = m_stage.tool({},
                                      {QStringLiteral("demo"), QStringLiteral("fault"), Population,
                                       QStringLiteral("broken")});
        QCOMPARE(what(run), QStringLiteral("REQUEST_MALFORMED"));
        QCOMPARE(run.exitCode, 2);
        auto &raw = m_stage.raw(QStringLiteral("A"));
        const auto extra =
            raw.create("/v1/documents/" + m_card.toLatin1() + "/accesses",
                       {{QStringLiteral("seconds"), 300}, {QStringLiteral("more"), 1}});
        QCOMPARE(what(extra), QStringLiteral("REQUEST_MALFORMED"));
        QCOMPARE(what(raw.call("PATCH", "/v1/documents")), QStringLiteral("METHOD_NOT_ALLOWED"));
        QCOMPARE(what(raw.call("GET", "/v1/nothing")), QStringLiteral("RESOURCE_NOT_FOUND"));
        QCOMPARE(what(raw.call("GET", "/v1/documents?all=yes")),
                 QStringLiteral("REQUEST_MALFORMED"));
    }

    void S06_step5_withoutNetworkNothingIsShownAsValidNow_R000_2_11_D_12()
    {
        const auto passport = m_stage.raw(QStringLiteral("A")).documentId(Passport);
        m_stage.service().kill();
        const auto never =
            m_stage.tool(QStringLiteral("A"), {QStringLiteral("document"), passport});
        QCOMPARE(never.exitCode, 2);
        QVERIFY(never.with(QStringLiteral("document")).isEmpty());
        const auto kept = m_stage.tool(QStringLiteral("A"), {QStringLiteral("document"), m_card});
        if (kept.exitCode == 0) {
            const auto document = kept.value(QStringLiteral("document")).toObject();
            QCOMPARE(document.value(QLatin1String("fromCache")).toBool(), true);
            QVERIFY(document.value(QLatin1String("verification"))
                        .toObject()
                        .value(QLatin1String("outcome"))
                    != QStringLiteral("valid"));
        }
        QCOMPARE(m_stage.restart(), QString());
        QCOMPARE(what(m_stage.tool(QStringLiteral("A"), {QStringLiteral("document"), m_card})), Ok);
    }

private:
    int registryCalls()
    {
        int calls = 0;
        for (const auto &entry : m_stage.audit())
            calls += entry.toObject().value(QLatin1String("kind")).toString()
                    == QLatin1String("documentFormed")
                ? 1
                : 0;
        return calls;
    }

    QString surname()
    {
        return m_stage.raw(QStringLiteral("A"))
            .completion()
            .value(QLatin1String("person"))
            .toObject()
            .value(QLatin1String("surname"))
            .toString();
    }

    static bool contains(const ToolRun &run, const QString &text)
    {
        for (const auto &line : run.lines) {
            if (QJsonDocument(line).toJson().contains(text.toUtf8()))
                return true;
        }
        return false;
    }

    /// The first listed document of a child by the fixture's name, by its masked IIN.
    QString childDocument(const QString &fixture)
    {
        const auto iin = m_stage.stranger().person(fixture).iin;
        const auto items = m_stage.raw(QStringLiteral("A"))
                               .call("GET", "/v1/documents")
                               .json()
                               .value(QLatin1String("items"))
                               .toArray();
        for (const auto &item : items) {
            const auto subject = item.toObject().value(QLatin1String("subject")).toObject();
            const auto masked = subject.value(QLatin1String("iinMasked")).toString();
            if (subject.value(QLatin1String("relation")).toString() == QLatin1String("child")
                && masked.startsWith(iin.left(4)) && masked.endsWith(iin.right(2))
                && item.toObject().value(QLatin1String("state")).toString()
                    == QLatin1String("available"))
                return item.toObject().value(QLatin1String("id")).toString();
        }
        return {};
    }

    Stage m_stage;
    QString m_card;
};

QUJAT_TEST_CLASS(DocumentsTest)
#include "DocumentsTest.moc"
