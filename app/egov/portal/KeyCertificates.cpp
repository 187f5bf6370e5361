// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/egov/portal/KeyCertificates.h"

#include "app/egov/storage/AuditStore.h"
#include "app/egov/storage/NoteStore.h"
#include "app/egov/storage/PortalStore.h"

#include <QJsonArray>

namespace qujat::service::portal {

using namespace Qt::Literals::StringLiterals;

namespace {

QString base64(const crypto::Certificate &certificate)
{
    return QString::fromLatin1(certificate.der().toBase64());
}

/// Why a request is not answered, as the contract has it: what cannot be computed proves nothing.
Failure refusalOf(const Failure &why)
{
    return why.code() == FailureCode::SignatureInvalid
        ? why
        : Failure(FailureCode::SignatureInvalid,
                  {{Detail::Reason, why.detail(Detail::Reason).value_or(u"form"_s)}});
}

} // namespace

KeyCertificates::KeyCertificates(storage::Store &store, Issue issue)
    : m_store(store)
    , m_issue(std::move(issue))
{
}

void KeyCertificates::addTo(http::Router &router)
{
    router.on("certifyKey", [this](const http::Call &call) { return certify(call); });
}

Result<http::Reply> KeyCertificates::certify(const http::Call &call)
{
    const auto bytes = http::bytesIn(call.body, "request");
    if (!bytes)
        return failure(bytes.error());
    const auto request = crypto::CertificationRequest::read(*bytes);
    if (!request)
        return failure(refusalOf(request.error()));
    const auto &person = call.caller().person;
    if (!request->iin.isEmpty() && request->iin != person.iin.text())
        return failure(FailureCode::CertificateHolderMismatch);
    const auto issued = m_issue({.commonName = person.surname + u' ' + person.givenName,
                                 .surname = person.surname,
                                 .patronymic = person.patronymic,
                                 .iin = person.iin.text()},
                                request->publicKey);
    if (!issued)
        return failure(issued.error());
    const auto serial = issued->certificate.serial();
    // Also one that was made before the service ended and that nobody was given: no certificate
    // leaves without its note.
    const auto noted = m_store.write([&](storage::Transaction &transaction) -> Result<void> {
        if (!storage::PortalStore(transaction)
                 .noteCertificate(serial, call.caller().account(), call.at))
            return {}; // it stands there already
        storage::AuditStore(transaction)
            .append({call.at,
                     u"certificateIssued"_s,
                     call.caller().account(),
                     call.address,
                     {{u"serial"_s, serial}}});
        storage::AccountNote note{call.at, person.iin, person.iin, u"certificateIssued"_s};
        note.deviceName = call.caller().deviceName;
        storage::NoteStore(transaction).add(note);
        return {};
    });
    if (!noted)
        return failure(noted.error());
    QJsonArray chain;
    for (const auto &authority : issued->chain)
        chain.append(base64(authority));
    return http::Reply::ok({{u"certificate"_s, base64(issued->certificate)}, {u"chain"_s, chain}});
}

} // namespace qujat::service::portal
