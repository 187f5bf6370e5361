// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/session/DocumentCheck.h"

#include "core/crypto/Cms.h"
#include "tests/support/Await.h"
#include "tests/support/FakeClock.h"
#include "tests/support/SignedWorld.h"
#include "tests/support/TestRunner.h"

#include <QTest>

using namespace qujat;
using namespace qujat::session;
using namespace qujat::testing;
using namespace std::chrono_literals;

class DocumentCheckTest : public QObject {
    Q_OBJECT

    FakeClock m_clock;
    std::unique_ptr<SignedWorld> m_world;
    DocumentForm m_form;

    static QString at(const char *path) { return QString::fromLatin1(path); }
    DocumentType type() const { return *DocumentType::parse(QStringLiteral("identity_card")); }

    DocumentQuestion ask(const QByteArray &cms) const
    {
        return {.cms = cms,
                .type = type(),
                .subject = {.iin = *Iin::parse(QString::fromLatin1(SignedWorld::holderIin)),
                            .iinMasked = {},
                            .initials = {}},
                .now = m_clock.now(),
                .isCopy = false};
    }
    QJsonObject payload() const { return SignedWorld::documentPayload(m_clock.now()); }
    CheckedDocument check(const QByteArray &cms) const
    {
        return checkDocument(ask(cms), m_form, *m_world->trust());
    }
    static QString refusalOf(const CheckedDocument &checked)
    {
        const auto refusal = checked.refusal();
        return refusal ? refusal->name() + u' ' + refusal->detail(Detail::Check).value_or(QString())
                       : QStringLiteral("ok");
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_world = std::make_unique<SignedWorld>(m_clock.now());
        auto form = checkForm(m_world->byAuthorisedBody(SignedWorld::formPayload(), m_clock.now()),
                              type(), QString::fromLatin1(SignedWorld::authorisedBin),
                              *m_world->trust(), m_clock.now());
        QVERIFY2(form.has_value(), qPrintable(outcomeOf(form)));
        m_form = form->form;
    }

    void aRightDocumentIsValidInEveryCheck()
    {
        const auto checked = check(m_world->byOwner(payload(), m_clock.now()));
        QCOMPARE(refusalOf(checked), QStringLiteral("ok"));
        QCOMPARE(checked.verification.outcome(), CheckOutcome::Valid);
        QStringList names;
        for (const auto &one : checked.verification.checks)
            names.append(nameOf(one.kind));
        QCOMPARE(names.join(u' '),
                 QStringLiteral("structure signature digest signingCertificate chain validity "
                                "revocation purpose policy authority form subject type "
                                "requiredFields inForce freshness"));
        QCOMPARE(checked.content.number(), QStringLiteral("045671234"));
        QCOMPARE(checked.verification.signer.bin, QString::fromLatin1(SignedWorld::ownerBin));
    }

    void eachFaultIsRefusedByItsOwnCheck_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("refusal");
        const auto row =
            [](const char *name, const char *path, const QJsonValue &value, const char *check) {
                QTest::newRow(name)
                    << QString::fromLatin1(path) << value
                    << QStringLiteral("DOC_VERIFY_FAILED ") + QString::fromLatin1(check);
            };
        row("another person", "common.docOwner.iin", QStringLiteral("880923300018"), "subject");
        row("another type", "common.docType.code", QStringLiteral("passport"), "type");
        row("required field empty", "domain.birthPlace", QJsonValue(QJsonValue::Null),
            "requiredFields");
        row("required field missing", "domain.birthPlace", QJsonValue(QJsonValue::Undefined),
            "requiredFields");
        row("record cancelled", "record.status", QStringLiteral("cancelled"), "inForce");
        row("expired", "common.docExpirationDate", 1000.0, "inForce");
        row("old answer", "record.repliedAt", QStringLiteral("2025-09-15T11:58:00.000Z"),
            "freshness");
        row("answer from the future", "record.repliedAt",
            QStringLiteral("2025-09-15T12:01:00.000Z"), "freshness");
        row("answer without time", "record.repliedAt", QJsonValue(QJsonValue::Undefined),
            "freshness");
    }
    void eachFaultIsRefusedByItsOwnCheck()
    {
        QFETCH(QString, path);
        QFETCH(QJsonValue, value);
        QFETCH(QString, refusal);
        const auto checked = check(m_world->byOwner(with(payload(), path, value), m_clock.now()));
        QCOMPARE(refusalOf(checked), refusal);
        QVERIFY(checked.verification.outcome() != CheckOutcome::Valid);
    }

    void anotherBodysRightSignatureIsTheWrongHolder()
    {
        const auto checked = check(m_world->byAuthorisedBody(payload(), m_clock.now()));
        QCOMPARE(refusalOf(checked), QStringLiteral("CERT_HOLDER_MISMATCH authority"));
    }

    void aForeignersSignatureIsUntrusted()
    {
        const auto checked = check(m_world->byForeigner(payload(), m_clock.now()));
        QCOMPARE(refusalOf(checked), QStringLiteral("CERT_UNTRUSTED chain"));
    }

    void anyAlteredByteIsRefusedOrChangesNothing()
    {
        const auto cms = m_world->byOwner(payload(), m_clock.now());
        for (qsizetype at = 0; at < cms.size(); at += 37) {
            auto altered = cms;
            altered[at] = static_cast<char>(altered.at(at) ^ 0x01);
            // A few bytes of the envelope are neither signed nor used; what is shown is the same.
            if (!check(altered).refusal()) {
                const auto trust = *m_world->trust();
                QCOMPARE(crypto::readAttached(altered, trust, m_clock.now()).content,
                         crypto::readAttached(cms, trust, m_clock.now()).content);
            }
        }
    }

    void noSignatureAndNonsenseAreRefused()
    {
        QCOMPARE(refusalOf(check({})).section(u' ', 0, 0), QStringLiteral("SIG_MISSING"));
        QVERIFY(check("nonsense").refusal().has_value());
        QVERIFY(check(m_world->byOwner({}, m_clock.now())).refusal().has_value());
    }

    void aChildIsKnownByTheMaskedNumber()
    {
        auto question = ask(m_world->byOwner(payload(), m_clock.now()));
        question.subject.iin.reset();
        question.subject.iinMasked =
            Iin::parse(QString::fromLatin1(SignedWorld::holderIin))->masked();
        QCOMPARE(refusalOf(checkDocument(question, m_form, *m_world->trust())),
                 QStringLiteral("ok"));
        question.subject.iinMasked = QStringLiteral("1607••••••42");
        QCOMPARE(refusalOf(checkDocument(question, m_form, *m_world->trust())),
                 QStringLiteral("DOC_VERIFY_FAILED subject"));
    }

    void aThirdPartyIsToldTheInitials()
    {
        auto question = ask(m_world->byOwner(payload(), m_clock.now()));
        question.subject.iin.reset();
        question.subject.initials = QStringLiteral("А. А.");
        QCOMPARE(refusalOf(checkDocument(question, m_form, *m_world->trust())),
                 QStringLiteral("ok"));
        question.subject.initials = QStringLiteral("Б. А.");
        QVERIFY(checkDocument(question, m_form, *m_world->trust()).refusal().has_value());
    }

    void withoutAnExpectedPersonNothingIsShown()
    {
        auto question = ask(m_world->byOwner(payload(), m_clock.now()));
        question.subject = {};
        QVERIFY(checkDocument(question, m_form, *m_world->trust()).refusal().has_value());
    }

    void aCopyMayBeSeenAndIsNeverValid()
    {
        auto question = ask(m_world->byOwner(SignedWorld::documentPayload(m_clock.now() - 10h),
                                             m_clock.now() - 10h));
        question.isCopy = true;
        const auto checked = checkDocument(question, m_form, *m_world->trust());
        QCOMPARE(refusalOf(checked), QStringLiteral("ok"));
        QCOMPARE(checked.verification.outcome(), CheckOutcome::NotChecked);
        QCOMPARE(checked.verification.find(CheckKind::Freshness)->asOf, m_clock.now() - 10h);
    }

    void aFormNeedsTheAuthorisedBody_data()
    {
        QTest::addColumn<int>("signer");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("signed by the owner") << 1 << QString() << QJsonValue();
        QTest::newRow("signed by a foreigner") << 2 << QString() << QJsonValue();
        QTest::newRow("not agreed") << 0 << at("agreement.approved") << QJsonValue(false);
        QTest::newRow("for another type") << 0 << at("type") << QJsonValue(at("passport"));
    }
    void aFormNeedsTheAuthorisedBody()
    {
        QFETCH(int, signer);
        QFETCH(QString, path);
        QFETCH(QJsonValue, value);
        auto form = SignedWorld::formPayload();
        if (!path.isEmpty())
            form = with(form, path, value);
        const auto now = m_clock.now();
        const auto cms = signer == 0 ? m_world->byAuthorisedBody(form, now)
            : signer == 1            ? m_world->byOwner(form, now)
                                     : m_world->byForeigner(form, now);
        QCOMPARE(outcomeOf(checkForm(cms, type(), QString::fromLatin1(SignedWorld::authorisedBin),
                                     *m_world->trust(), now)),
                 QStringLiteral("FORM_NOT_APPROVED"));
    }

    void anOutdatedRevocationListIsNotEnough()
    {
        auto question = ask(m_world->byOwner(payload(), m_clock.now()));
        question.now = m_clock.now() + 24h * 31;
        question.isCopy = true;
        const auto checked = checkDocument(question, m_form, *m_world->trust());
        QVERIFY(checked.refusal().has_value());
    }
};

QUJAT_TEST_CLASS(DocumentCheckTest)
#include "DocumentCheckTest.moc"
