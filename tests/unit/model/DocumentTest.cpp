// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/model/DocumentForm.h"
#include "tests/support/TestRunner.h"

#include <QTest>

using namespace qujat;

namespace {

QByteArray aDocument()
{
    return R"({"common":{"docOwner":{"iin":"910101300042","firstName":"Айгерім","lastName":"Үлгібаева"},
        "docType":{"code":"identity_card"},"docNumber":"000000001",
        "docIssuer":{"nameKk":"ІІМ","nameRu":"МВД","nameEn":"MIA"},"docIssuedDate":1577836800000},
        "domain":{"birthPlace":{"kk":"Алматы","ru":"Алматы"}},"record":{"status":"active","repliedAt":"2025-09-15T12:00:00Z"}})";
}

QByteArray aForm(const QByteArray &approved = "true", const QByteArray &version = "1")
{
    return R"({"formatVersion":)" + version + R"(,"type":"identity_card","version":3,
        "name":{"kk":"Жеке куәлік","ru":"Удостоверение личности","en":"Identity card"},
        "owner":{"bin":"231040000013","nameKk":"ІІМ","nameRu":"МВД","nameEn":"MIA"},
        "agreement":{"reference":"№ 1","date":"2025-01-10","approved":)"
        + approved + R"(},
        "appearance":{"accent":"#00AFCA","icon":"id-card"},"maxAgeSeconds":60,
        "sections":[{"title":{"kk":"а","ru":"б","en":"c"},"fields":[
            {"path":"common.docNumber","label":{"kk":"Нөмірі","ru":"Номер","en":"Number"},"kind":"text","required":true},
            {"path":"domain.birthPlace","label":{"kk":"Туған жері","ru":"Место рождения","en":"Birthplace"},"kind":"localized","required":true}]}]})";
}

} // namespace

class DocumentTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void requisitesAreReadFromTheSignedBytes()
    {
        const auto content = DocumentContent::parse(aDocument());
        QVERIFY(content.has_value());
        QCOMPARE(content->ownerIin(), QStringLiteral("910101300042"));
        QCOMPARE(content->typeCode(), QStringLiteral("identity_card"));
        QCOMPARE(content->ownerInitials(), QStringLiteral("Ү. А."));
        QVERIFY(content->issuedAt().has_value());
        QVERIFY(!content->expiresAt().has_value());
        QVERIFY(content->at(QStringLiteral("domain.nothing.there")).isUndefined());
    }
    void aMissingPartOrRequisiteIsRefused_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::newRow("record") << QByteArray("\"record\"") << QByteArray("\"rekord\"");
        QTest::newRow("number is no text") << QByteArray("\"000000001\"") << QByteArray("1");
        QTest::newRow("type") << QByteArray("\"docType\"") << QByteArray("\"dockType\"");
        QTest::newRow("truncated") << QByteArray("}}") << QByteArray("}");
    }
    void aMissingPartOrRequisiteIsRefused()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        auto bytes = aDocument();
        bytes.replace(from, to);
        QCOMPARE(DocumentContent::parse(bytes).error().code(), FailureCode::ReplyMalformed);
    }
    void R000_9_aFormWithoutAgreementIsNotUsed()
    {
        QVERIFY(DocumentForm::parse(aForm()).has_value());
        QCOMPARE(DocumentForm::parse(aForm("false")).error().code(), FailureCode::FormNotApproved);
    }
    void aFormOfALaterFormatIsRefusedAndNotMisread()
    {
        QCOMPARE(DocumentForm::parse(aForm("true", "2")).error().code(),
                 FailureCode::ConfigurationNewer);
    }
    void aMissingRequiredFieldIsNamed()
    {
        const auto form = *DocumentForm::parse(aForm());
        QCOMPARE(form.missingField(*DocumentContent::parse(aDocument())), std::nullopt);
        auto bytes = aDocument();
        bytes.replace("birthPlace", "birthPlaice");
        QCOMPARE(form.missingField(*DocumentContent::parse(bytes)),
                 std::optional(QStringLiteral("domain.birthPlace")));
    }
    void aLanguageWithoutTextFallsBackToRussian()
    {
        const LocalizedText text{QStringLiteral("қ"), QStringLiteral("р"), QString()};
        QCOMPARE(text.in(QStringLiteral("en")), QStringLiteral("р"));
        QCOMPARE(text.in(QStringLiteral("xx")), QStringLiteral("қ"));
    }
};

QUJAT_TEST_CLASS(DocumentTest)
#include "DocumentTest.moc"
