// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "resources/demo/DemoFiles.h"
#include "resources/forms/FormTexts.h"

#include "app/egov/documents/DocumentVerifier.h"
#include "core/crypto/Cms.h"
#include "tests/support/TestRunner.h"
#include "tests/unit/service/documents/World.h"

#include <QDir>
#include <QTest>

using namespace qujat;
using namespace qujat::service::documents;
using namespace qujat::testing;
using qujat::service::scenario::RegistryFault;

class FormingTest : public QObject {
    Q_OBJECT

    static Result<FormedDocument> form(World &world, const char *person, const char *type)
    {
        return world.services->forming.form(world.iin(person), typeOf(type),
                                            {world.iin(person).text(), QStringLiteral("::1")});
    }

private Q_SLOTS:
    void R000_13_eachOpeningIsAFreshCallWithItsOwnNumber()
    {
        World world;
        const auto first = form(world, "A", "identity_card");
        const auto second = form(world, "A", "identity_card");
        QVERIFY(first && second);
        QVERIFY(first->requestNumber != second->requestNumber);
        QCOMPARE(first->content.ownerIin(), world.iin("A").text());
    }

    void R000_2_8a_aValueChangedInTheRegistryIsSeenAtTheNextOpening()
    {
        World world;
        QVERIFY(world.sources->records().setValue(world.iin("A"), typeOf("driving_licence"),
                                                  QStringLiteral("domain.experienceSince"),
                                                  QStringLiteral("1999-01-02")));
        const auto document = form(world, "A", "driving_licence");
        QVERIFY(document);
        QCOMPARE(document->content.at(QStringLiteral("domain.experienceSince")).toString(),
                 QStringLiteral("1999-01-02"));
    }

    void everyInventedRecordPassesItsForm()
    {
        World world;
        int formed = 0;
        for (const auto &person : world.sources->population().people()) {
            for (const auto &type : world.sources->registries().types()) {
                const auto document =
                    world.services->forming.form(person.iin, type, {QString(), QString()});
                if (!document)
                    QCOMPARE(document.error().name(), QStringLiteral("DOC_NOT_FOUND"));
                else
                    ++formed;
            }
        }
        QCOMPARE(formed, 20);
    }

    void R000_14_1_everyFaultOfARegistryIsRefusedByItsName_data()
    {
        QTest::addColumn<int>("fault");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("check");
        const auto row = [](const char *name, RegistryFault fault, const char *code,
                            const char *check = "") {
            QTest::newRow(name) << static_cast<int>(fault) << QString::fromLatin1(code)
                                << QString::fromLatin1(check);
        };
        row("altered byte", RegistryFault::AlteredByte, "SIG_INVALID");
        row("no signature", RegistryFault::SignatureRemoved, "SIG_MISSING");
        row("foreign key", RegistryFault::ForeignKey, "CERT_UNTRUSTED");
        row("R000-5.2 other body", RegistryFault::OtherBody, "CERT_HOLDER_MISMATCH", "authority");
        row("other subject", RegistryFault::WrongSubject, "DOC_VERIFY_FAILED", "subject");
        row("record cancelled", RegistryFault::RecordCancelled, "DOC_VERIFY_FAILED", "inForce");
        row("no record", RegistryFault::NoRecord, "DOC_NOT_FOUND");
        row("timeout", RegistryFault::Timeout, "REGISTRY_UNAVAILABLE");
        row("status 500", RegistryFault::Http500, "REGISTRY_UNAVAILABLE");
    }

    void R000_14_1_everyFaultOfARegistryIsRefusedByItsName()
    {
        QFETCH(int, fault);
        QFETCH(QString, code);
        QFETCH(QString, check);
        World world;
        world.breakRegistry("population", static_cast<RegistryFault>(fault));
        const auto refused = form(world, "A", "identity_card");
        QVERIFY(!refused);
        QCOMPARE(refused.error().name(), code);
        if (!check.isEmpty())
            QCOMPARE(refused.error().detail(Detail::Check).value_or(QString()), check);
        if (code == u"REGISTRY_UNAVAILABLE")
            QCOMPARE(refused.error().detail(Detail::Registry).value_or(QString()),
                     QStringLiteral("population"));
        // Another registry is not concerned.
        QCOMPARE(outcome(form(world, "A", "driving_licence")), QStringLiteral("ok"));
    }

    void aRefusedDocumentIsInTheAudit()
    {
        World world;
        world.breakRegistry("population", RegistryFault::AlteredByte);
        QVERIFY(!form(world, "A", "identity_card"));
        QCOMPARE(world.audited("documentRefused"), 1);
    }

    void R000_6_withoutAnEntryOfIntegrationNothingIsCalled()
    {
        World world;
        QVERIFY(world.sources->registries().setIntegrated(QStringLiteral("population"), false));
        QCOMPARE(outcome(form(world, "A", "identity_card")),
                 QStringLiteral("REGISTRY_NOT_INTEGRATED"));
        QVERIFY(world.sources->registries().setIntegrated(QStringLiteral("population"), true));
        QCOMPARE(outcome(form(world, "A", "identity_card")), QStringLiteral("ok"));
    }

    void R000_7_2_aNewTypeComesByConfigurationAlone()
    {
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("forms")));
        const auto write = [&](const QString &name, QByteArray text) {
            QFile file(folder.filePath(name));
            return file.open(QIODevice::WriteOnly)
                && file.write(text.replace("\"diploma\"", "\"angler_licence\"")) > 0;
        };
        QVERIFY(write(QStringLiteral("forms/angler_licence.json"),
                      formTexts().value(QStringLiteral("diploma"))));
        for (const char *name : {"registries.json", "records.json"})
            QVERIFY(write(QString::fromLatin1(name), demoFile(QString::fromLatin1(name))));
        World world(folder.path());
        QVERIFY(!world.document("A", "angler_licence").isNull());
        QCOMPARE(outcome(form(world, "A", "angler_licence")), QStringLiteral("ok"));
        QVERIFY(world.document("A", "diploma").isNull());
    }

    void R000_9_withoutAnAgreedFormNothingIsFormed()
    {
        World world;
        QVERIFY(world.forms->setApproved(typeOf("passport"), false));
        QCOMPARE(outcome(form(world, "A", "passport")), QStringLiteral("FORM_NOT_APPROVED"));
        QCOMPARE(outcome(world.forms->signedForm(typeOf("passport"))),
                 QStringLiteral("FORM_NOT_APPROVED"));
    }

    void R000_9_formsCarryTheAuthorisedBodysSignature()
    {
        World world;
        const auto form = world.forms->signedForm(typeOf("diploma"));
        QVERIFY(form);
        const auto read =
            crypto::readAttached(form->cms, world.services->parts.trust(), world.clock.now());
        QVERIFY(!read.refusal());
        QCOMPARE(read.signer->bin(), world.sources->authorisedBodyBin());
        QVERIFY(DocumentForm::parse(read.content));
    }

    void D13_anAnswerOlderThanSixtySecondsIsRefused()
    {
        World world;
        const auto answer = world.sources->registries().fetch(world.iin("A"), typeOf("diploma"));
        QVERIFY(answer);
        const Expectation expected{world.iin("A"), *world.forms->form(typeOf("diploma")),
                                   std::chrono::seconds(60)};
        const auto at = [&](std::chrono::milliseconds later) {
            return verifyDocument(answer->cms, expected, world.services->parts.trust(),
                                  world.clock.now() + later);
        };
        QCOMPARE(outcome(at(std::chrono::seconds(60))), QStringLiteral("ok"));
        const auto late = at(std::chrono::milliseconds(60'001));
        QVERIFY(!late);
        QCOMPARE(late.error().detail(Detail::Check).value_or(QString()),
                 QStringLiteral("freshness"));
    }

    void D13_aDocumentIsInForceUntilTheEndOfItsLastDay()
    {
        World world;
        const auto expires = [&](const char *day) {
            const auto set = world.sources->records().setValue(
                world.iin("A"), typeOf("passport"), QStringLiteral("common.docExpirationDate"),
                QString::fromLatin1(day));
            return set && form(world, "A", "passport");
        };
        QVERIFY(expires("2025-09-15"));
        QVERIFY(!expires("2025-09-14"));
    }

    void D13_aMissingRequiredFieldIsRefused()
    {
        World world;
        QVERIFY(world.sources->records().setValue(world.iin("A"), typeOf("passport"),
                                                  QStringLiteral("domain.countryCode"), QString()));
        const auto refused = form(world, "A", "passport");
        QVERIFY(!refused);
        QCOMPARE(refused.error().detail(Detail::Check).value_or(QString()),
                 QStringLiteral("requiredFields"));
    }
};

QUJAT_TEST_CLASS(FormingTest)
#include "FormingTest.moc"
