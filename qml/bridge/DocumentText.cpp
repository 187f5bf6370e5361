// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "qml/bridge/DocumentText.h"

#include "qml/bridge/words/CheckText.h"
#include "qml/bridge/words/FailureText.h"
#include "qml/bridge/words/SignatureText.h"

#include <QJsonArray>
#include <QJsonObject>

namespace qujat::bridge {

DocumentText::DocumentText(const Wording &wording)
    : m_wording(wording)
{
}

QString DocumentText::value(const QJsonValue &value, DocumentForm::FieldKind kind) const
{
    using enum DocumentForm::FieldKind;
    switch (kind) {
    case Date:
        return m_wording.date(QDate::fromString(value.toString(), Qt::ISODate));
    case EpochDate:
        return value.isDouble() ? m_wording.date(
                   Timestamp(std::chrono::milliseconds(static_cast<qint64>(value.toDouble()))))
                                : QString();
    case Localized: {
        const auto text = LocalizedText::fromJson(value);
        return text ? text->in(m_wording.language()) : value.toString();
    }
    case List: {
        QStringList parts;
        for (const auto &part : value.toArray())
            parts.append(part.isObject() ? this->value(part, Localized) : this->value(part, Text));
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    case Text:
    case Iin:
        return value.isDouble()
            ? m_wording.locale().toString(value.toDouble(), 'f', QLocale::FloatingPointShortest)
            : value.toString();
    case Picture:
        return {};
    }
    return {};
}

QList<DocumentViewModel::Section> DocumentText::sections(const DocumentContent &content,
                                                         const DocumentForm &form) const
{
    QList<DocumentViewModel::Section> all;
    for (const auto &section : form.sections) {
        DocumentViewModel::Section shown;
        shown.title = section.title.in(m_wording.language());
        for (const auto &field : section.fields) {
            FieldRow row;
            row.label = field.label.in(m_wording.language());
            row.value = value(content.at(field.path), field.kind);
            row.monospaced =
                field.kind == DocumentForm::FieldKind::Iin || field.path == u"common.docNumber";
            if (!row.value.isEmpty())
                shown.fields.append(row);
        }
        if (!shown.fields.isEmpty())
            all.append(shown);
    }
    return all;
}

QList<FieldRow> DocumentText::rows(const QJsonObject &values, const DocumentForm &form) const
{
    QList<FieldRow> rows;
    for (const auto &section : form.sections) {
        for (const auto &field : section.fields) {
            if (!values.contains(field.path) || field.kind == DocumentForm::FieldKind::Picture)
                continue;
            FieldRow row;
            row.label = field.label.in(m_wording.language());
            row.value = value(values.value(field.path), field.kind);
            row.monospaced = field.kind == DocumentForm::FieldKind::Iin;
            rows.append(row);
        }
    }
    return rows;
}

QString DocumentText::holder(const DocumentContent &content) const
{
    QStringList parts{content.ownerSurname(), content.ownerGivenName(), content.ownerPatronymic()};
    parts.removeAll(QString());
    return parts.join(u' ');
}

QByteArray DocumentText::portrait(const DocumentContent &content, const DocumentForm &form)
{
    if (form.portraitPath.isEmpty())
        return {};
    auto base64 = content.at(form.portraitPath).toString();
    if (base64.startsWith(u"data:"))
        base64 = base64.mid(base64.indexOf(u',') + 1);
    return QByteArray::fromBase64(base64.toLatin1());
}

QList<CheckRow> DocumentText::checks(const Verification &verification) const
{
    QList<CheckRow> rows;
    for (const auto &check : verification.checks) {
        CheckRow row;
        row.name = CheckText::name(check.kind);
        row.outcome = toOutcome(check.outcome);
        row.outcomeText = CheckText::outcome(check.outcome);
        if (check.outcome != CheckOutcome::Valid && check.reason) {
            row.reasonText = SignatureText::reason(check);
            if (row.reasonText.isEmpty())
                row.reasonText = FailureText::words(*check.reason).sentence;
        }
        if (check.asOf) {
            //: Below a check of a document: as of when the evidence speaks; %1 is a date with time
            row.asOfText = tr("as of %1").arg(m_wording.dateTime(*check.asOf));
        }
        rows.append(row);
    }
    return rows;
}

Outcome::Value DocumentText::toOutcome(CheckOutcome outcome)
{
    switch (outcome) {
    case CheckOutcome::Valid:
        return Outcome::Valid;
    case CheckOutcome::Invalid:
        return Outcome::Invalid;
    case CheckOutcome::Unknown:
        return Outcome::Unknown;
    case CheckOutcome::NotChecked:
        return Outcome::NotChecked;
    }
    Q_UNREACHABLE();
}

QString DocumentText::verdict(CheckOutcome outcome, bool offline)
{
    if (offline && outcome != CheckOutcome::Invalid) {
        //: Verdict on a document that is shown from the copy on the device
        return tr("Stored copy, not valid as proof");
    }
    switch (outcome) {
    case CheckOutcome::Valid:
        //: Verdict on a document after all checks
        return tr("The document is valid");
    case CheckOutcome::Invalid:
        //: Verdict on a document after all checks
        return tr("The document is not valid");
    case CheckOutcome::Unknown:
        //: Verdict on a document when a check could not be decided
        return tr("Validity could not be established");
    case CheckOutcome::NotChecked:
        //: Verdict on a document
        return tr("Not checked");
    }
    Q_UNREACHABLE();
}

QString DocumentText::verdictDetail(const Verification &verification, bool offline) const
{
    if (offline) {
        //: Sentence under a document that is shown from the copy on the device
        return tr("There is no connection, so this is a copy from this device. Connect to show it "
                  "as valid.");
    }
    const auto *problem = verification.firstProblem();
    return problem != nullptr ? SignatureText::sentence(*problem) : QString();
}

QString DocumentText::recipientKind(RecipientKind kind)
{
    switch (kind) {
    case RecipientKind::Individual:
        //: Who looked at a document
        return tr("Private person");
    case RecipientKind::LegalEntity:
        //: Who looked at a document
        return tr("Organisation");
    case RecipientKind::GovernmentAgency:
        //: Who looked at a document
        return tr("State body");
    }
    Q_UNREACHABLE();
}

QString DocumentText::equivalence()
{
    //: Under every document (order 352/НҚ, item 8)
    return tr("This digital document is equal to the document on paper.");
}

void TypeNames::learn(const DocumentForm &form)
{
    m_learnt.insert(form.type.text(), {form.name, form.icon, form.accent});
}

TypeNames::Look TypeNames::look(const DocumentType &type, const QString &language) const
{
    const auto learnt = m_learnt.constFind(type.text());
    if (learnt != m_learnt.cend())
        return {learnt->name.in(language), learnt->icon, learnt->accent};

    struct Usual {
        const char *icon;
        const char *accent;
    };
    static const QHash<QString, Usual> usual{
        {QStringLiteral("identity_card"), {"id-card", "#0B7A8F"}},
        {QStringLiteral("passport"), {"globe", "#1F4E79"}},
        {QStringLiteral("driving_licence"), {"car", "#8A4B6E"}},
        {QStringLiteral("vehicle_registration"), {"car-front", "#5B5F97"}},
        {QStringLiteral("birth_certificate"), {"baby", "#2E7D5B"}},
        {QStringLiteral("marriage_certificate"), {"gem", "#9A4A3C"}},
        {QStringLiteral("vaccination_passport"), {"syringe", "#0F766E"}},
        {QStringLiteral("pension_certificate"), {"wallet-cards", "#7A5C1E"}},
        {QStringLiteral("diploma"), {"graduation-cap", "#4A5D23"}},
    };
    const auto found = usual.value(type.text(), {"file-text", "#46606B"});
    return {usualName(type.text()), QString::fromLatin1(found.icon),
            QString::fromLatin1(found.accent)};
}

QString TypeNames::usualName(const QString &code)
{
    if (code == u"identity_card") {
        //: Type of document
        return tr("Identity card");
    }
    if (code == u"passport") {
        //: Type of document
        return tr("Passport");
    }
    if (code == u"driving_licence") {
        //: Type of document
        return tr("Driving licence");
    }
    if (code == u"vehicle_registration") {
        //: Type of document
        return tr("Vehicle registration certificate");
    }
    if (code == u"birth_certificate") {
        //: Type of document
        return tr("Birth certificate");
    }
    if (code == u"marriage_certificate") {
        //: Type of document
        return tr("Marriage certificate");
    }
    if (code == u"vaccination_passport") {
        //: Type of document
        return tr("Vaccination passport");
    }
    if (code == u"pension_certificate") {
        //: Type of document
        return tr("Pension certificate");
    }
    if (code == u"diploma") {
        //: Type of document
        return tr("Diploma");
    }
    return code;
}

} // namespace qujat::bridge
