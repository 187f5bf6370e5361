// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "qml/bridge/DocumentText.h"

#include "qml/bridge/words/CheckText.h"
#include "qml/bridge/words/FailureText.h"
#include "tests/support/TestRunner.h"

#include <QFile>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace qujat;
using namespace qujat::bridge;

namespace {

const QByteArray Document = R"({
  "common": {"docOwner": {"iin": "910101300042", "firstName": "Айгүл", "lastName": "Сәрсенова"},
             "docType": {"code": "sample", "nameKk": "Үлгі", "nameRu": "Образец", "nameEn": "Sample"},
             "docNumber": "041879263",
             "docIssuer": {"code": "1", "nameKk": "ІІМ", "nameRu": "МВД", "nameEn": "MIA"},
             "docIssuedDate": 1622678400000, "docUri": "SAMPLE:041879263"},
  "domain": {"birthDate": "1991-01-01", "sex": {"kk": "Әйел", "ru": "Женский", "en": "Female"},
             "categories": ["B", "C", {"kk": "трактор", "ru": "трактор", "en": "tractor"}], "mass": 1250,
             "photo": "data:image/png;base64,iVBORw0KGgo="},
  "record": {"status": "active", "repliedAt": "2026-08-14T10:52:24.138Z"}
})";

const QByteArray Form = R"({
  "formatVersion": 1, "type": "sample", "version": 1,
  "name": {"kk": "Үлгі", "ru": "Образец", "en": "Sample"},
  "owner": {"bin": "131040000018", "nameKk": "ІІМ", "nameRu": "МВД", "nameEn": "MIA"},
  "agreement": {"reference": "1", "date": "2021-02-11", "approved": true},
  "appearance": {"accent": "#0B7A8F", "icon": "id-card"}, "portrait": "domain.photo",
  "primary": ["common.docNumber"], "maxAgeSeconds": 60,
  "sections": [
    {"title": {"kk": "Иесі", "ru": "Владелец", "en": "Holder"}, "fields": [
      {"path": "domain.photo", "label": {"kk": "a", "ru": "a", "en": "Photo"}, "kind": "picture", "required": true},
      {"path": "common.docOwner.lastName", "label": {"kk": "Тегі", "ru": "Фамилия", "en": "Surname"}, "kind": "text", "required": true},
      {"path": "common.docOwner.middleName", "label": {"kk": "b", "ru": "b", "en": "Patronymic"}, "kind": "text", "required": false},
      {"path": "common.docOwner.iin", "label": {"kk": "ЖСН", "ru": "ИИН", "en": "IIN"}, "kind": "iin", "required": true},
      {"path": "domain.birthDate", "label": {"kk": "c", "ru": "c", "en": "Born"}, "kind": "date", "required": true},
      {"path": "domain.sex", "label": {"kk": "d", "ru": "d", "en": "Sex"}, "kind": "localized", "required": true}]},
    {"title": {"kk": "Құжат", "ru": "Документ", "en": "Document"}, "fields": [
      {"path": "common.docIssuedDate", "label": {"kk": "e", "ru": "e", "en": "Issued"}, "kind": "epochDate", "required": true},
      {"path": "domain.categories", "label": {"kk": "f", "ru": "f", "en": "Categories"}, "kind": "list", "required": true},
      {"path": "domain.mass", "label": {"kk": "g", "ru": "g", "en": "Mass"}, "kind": "text", "required": true}]},
    {"title": {"kk": "Бос", "ru": "Пусто", "en": "Empty"}, "fields": [
      {"path": "domain.nothing", "label": {"kk": "h", "ru": "h", "en": "Nothing"}, "kind": "text", "required": false}]}
  ]
})";

QStringList lines(const QString &language)
{
    const auto content = DocumentContent::parse(Document).value();
    const auto form = DocumentForm::parse(Form).value();
    QStringList all;
    for (const auto &section : DocumentText(Wording(language)).sections(content, form)) {
        all.append(section.title);
        for (const auto &field : section.fields)
            all.append(field.label + QStringLiteral("=") + field.value);
    }
    return all;
}

} // namespace

class DocumentTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyTheFieldsThatWouldLeaveBecomeRows()
    {
        const auto form = DocumentForm::parse(Form).value();
        const QJsonObject values{
            {QStringLiteral("domain.birthDate"), QStringLiteral("1991-01-01")},
            {QStringLiteral("common.docOwner.lastName"), QStringLiteral("Сәрсенова")},
            {QStringLiteral("domain.photo"), QStringLiteral("iVBORw0KGgo=")},
            {QStringLiteral("domain.unknown"), QStringLiteral("x")}};
        const auto rows = DocumentText(Wording(QStringLiteral("ru"))).rows(values, form);
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[0].label, QStringLiteral("Фамилия"));
        QCOMPARE(rows[0].value, QStringLiteral("Сәрсенова"));
        QVERIFY(rows[1].value.contains(QStringLiteral("1991")));
    }
    void fieldsAreShownInTheOrderOfTheForm()
    {
        QCOMPARE(lines(QStringLiteral("en")),
                 (QStringList{QStringLiteral("Holder"), QStringLiteral("Surname=Сәрсенова"),
                              QStringLiteral("IIN=910101300042"),
                              QStringLiteral("Born=1 January 1991"), QStringLiteral("Sex=Female"),
                              QStringLiteral("Document"), QStringLiteral("Issued=3 June 2021"),
                              QStringLiteral("Categories=B, C, tractor"),
                              QStringLiteral("Mass=1,250")}));
        QVERIFY(lines(QStringLiteral("kk")).contains(QStringLiteral("d=Әйел")));
        QVERIFY(lines(QStringLiteral("ru")).contains(QStringLiteral("c=1 января 1991 г.")));
    }
    void thePortraitComesOutOfTheSignedBytes()
    {
        const auto content = DocumentContent::parse(Document).value();
        const auto form = DocumentForm::parse(Form).value();
        QCOMPARE(DocumentText::portrait(content, form), QByteArray("\x89PNG\r\n\x1a\n"));
        auto without = form;
        without.portraitPath.clear();
        QVERIFY(DocumentText::portrait(content, without).isEmpty());
    }
    void onlyValidIsCalledValid()
    {
        const auto valid = DocumentText::verdict(CheckOutcome::Valid, false);
        QSet<QString> others{DocumentText::verdict(CheckOutcome::Invalid, false),
                             DocumentText::verdict(CheckOutcome::Unknown, false),
                             DocumentText::verdict(CheckOutcome::NotChecked, false),
                             DocumentText::verdict(CheckOutcome::Valid, true)};
        QCOMPARE(others.size(), 4);
        QVERIFY(!others.contains(valid));
    }
    void theFirstFailedCheckIsNamedWithItsReason()
    {
        Verification verification;
        verification.set({CheckKind::Signature, CheckOutcome::Valid, {}, {}, {}});
        verification.set({CheckKind::Revocation,
                          CheckOutcome::Invalid,
                          FailureCode::CertificateRevoked,
                          {},
                          {}});
        const DocumentText text(Wording(QStringLiteral("en")));
        const auto detail = text.verdictDetail(verification, false);
        QVERIFY(detail.contains(CheckText::name(CheckKind::Revocation)));
        QVERIFY(detail.contains(FailureText::words(FailureCode::CertificateRevoked).sentence));
        const auto rows = text.checks(verification);
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows.at(0).outcome, Outcome::Valid);
        QVERIFY(rows.at(0).reasonText.isEmpty());
        QCOMPARE(rows.at(1).outcome, Outcome::Invalid);
        QVERIFY(!rows.at(1).reasonText.isEmpty());
    }
    void aTypeIsKnownByItsFormElseByItsCode()
    {
        TypeNames names;
        const auto type = DocumentType::parse(QStringLiteral("sample")).value();
        QCOMPARE(names.look(type, QStringLiteral("ru")).name, QStringLiteral("sample"));
        QVERIFY(!names.look(type, QStringLiteral("ru")).icon.isEmpty());
        names.learn(DocumentForm::parse(Form).value());
        QCOMPARE(names.look(type, QStringLiteral("ru")).name, QStringLiteral("Образец"));
        QCOMPARE(names.look(type, QStringLiteral("ru")).icon, QStringLiteral("id-card"));
    }
};

QUJAT_TEST_CLASS(DocumentTextTest)
#include "DocumentTextTest.moc"
