// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/egov/documents/DocumentForming.h"

#include "app/egov/documents/DocumentVerifier.h"
#include "app/egov/storage/AuditStore.h"
#include "core/base/Logging.h"

namespace qujat::service::documents {

DocumentForming::DocumentForming(const DocumentParts &parts)
    : m_parts(parts)
{
}

Result<FormedDocument> DocumentForming::form(const Iin &subject, const DocumentType &type,
                                             const Requester &requester) const
{
    if (!m_parts.registries.isIntegrated(type))
        return failure(FailureCode::RegistryNotIntegrated);
    auto form = m_parts.forms.form(type);
    if (!form)
        return failure(FailureCode::FormNotApproved);
    auto answer = m_parts.registries.fetch(subject, type);
    if (!answer)
        return failure(answer.error());

    const auto now = m_parts.clock.now();
    const Expectation expected{subject, *form, m_parts.policy.seconds("registryAgeSeconds")};
    auto content = verifyDocument(answer->cms, expected, m_parts.trust(), now);
    if (!content) {
        noteRefusal(type, *answer, content.error(), requester);
        return failure(content.error());
    }
    return FormedDocument{std::move(answer->cms), std::move(*content),   std::move(*form),
                          answer->registry,       answer->requestNumber, now};
}

void DocumentForming::noteRefusal(const DocumentType &type,
                                  const registries::RegistryAnswer &answer, const Failure &reason,
                                  const Requester &requester) const
{
    qCWarning(lcService, "document of registry %s refused: %s %s", qUtf8Printable(answer.registry),
              qUtf8Printable(reason.name()),
              qUtf8Printable(reason.detail(Detail::Check).value_or(QString())));
    const auto noted = m_parts.store.write([&](storage::Transaction &transaction) -> Result<bool> {
        storage::AuditStore(transaction)
            .append({m_parts.clock.now(),
                     QStringLiteral("documentRefused"),
                     requester.account,
                     requester.address,
                     {{QStringLiteral("code"), reason.name()},
                      {QStringLiteral("check"), reason.detail(Detail::Check).value_or(QString())},
                      {QStringLiteral("type"), type.text()},
                      {QStringLiteral("registry"), answer.registry},
                      {QStringLiteral("requestNumber"), answer.requestNumber}}});
        return true;
    });
    if (!noted)
        qCWarning(lcService, "a refused document could not be written to the audit");
}

} // namespace qujat::service::documents
