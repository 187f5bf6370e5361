// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/egov/documents/FormLibrary.h"

#include "core/crypto/Cms.h"
#include "core/crypto/Digest.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace qujat::service::documents {
namespace {

constexpr std::chrono::hours SignatureRenewal{24};

/// The form's text with its agreement given, for forms that wait for it.
QByteArray withAgreement(const QByteArray &text)
{
    auto root = QJsonDocument::fromJson(text).object();
    auto agreement = root.value(QLatin1String("agreement")).toObject();
    agreement.insert(QStringLiteral("approved"), true);
    root.insert(QStringLiteral("agreement"), agreement);
    return QJsonDocument(root).toJson();
}

} // namespace

FormLibrary::FormLibrary(std::shared_ptr<const crypto::SigningKey> authorisedBody,
                         const Clock &clock)
    : m_authorisedBody(std::move(authorisedBody))
    , m_clock(clock)
{
}

Result<std::unique_ptr<FormLibrary>> FormLibrary::load(
    const QMap<QString, QByteArray> &texts,
    std::shared_ptr<const crypto::SigningKey> authorisedBody, const Clock &clock)
{
    std::unique_ptr<FormLibrary> library(new FormLibrary(std::move(authorisedBody), clock));
    for (auto text = texts.begin(); text != texts.end(); ++text) {
        Entry entry;
        entry.text = text.value();
        auto form = DocumentForm::parse(entry.text);
        if (!form && form.error().code() == FailureCode::FormNotApproved) {
            entry.approved = false;
            entry.text = withAgreement(entry.text);
            form = DocumentForm::parse(entry.text);
        }
        if (!form || form->type.text() != text.key())
            return failure(FailureCode::ConfigurationInvalid,
                           {{Detail::Field, QStringLiteral("forms/") + text.key()}});
        entry.form = std::move(*form);
        library->m_entries.emplace(text.key(), std::move(entry));
    }
    return library;
}

Result<DocumentForm> FormLibrary::form(const DocumentType &type) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_entries.find(type.text());
    if (found == m_entries.end())
        return failure(FailureCode::ResourceNotFound);
    if (!found->second.approved)
        return failure(FailureCode::FormNotApproved);
    return found->second.form;
}

Result<SignedForm> FormLibrary::signedForm(const DocumentType &type)
{
    if (auto agreed = form(type); !agreed)
        return failure(agreed.error());
    const std::lock_guard lock(m_mutex);
    auto &entry = m_entries.find(type.text())->second;
    const auto now = m_clock.now();
    if (entry.cms.isEmpty() || now < entry.signedAt || now - entry.signedAt > SignatureRenewal) {
        auto cms = crypto::signAttached(entry.text, *m_authorisedBody, now);
        if (!cms)
            return failure(cms.error());
        entry.cms = std::move(*cms);
        entry.signedAt = now;
    }
    const QByteArray digest = crypto::sha256(entry.text).first(12).toHex();
    return SignedForm{entry.form, entry.cms, '"' + digest + '"'};
}

Result<void> FormLibrary::setApproved(const DocumentType &type, bool approved)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_entries.find(type.text());
    if (found == m_entries.end())
        return failure(FailureCode::ResourceNotFound);
    found->second.approved = approved;
    return {};
}

} // namespace qujat::service::documents
