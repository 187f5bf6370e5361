// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/egov/authorities/Authorities.h"
#include "app/egov/http/Message.h"

#include <functional>

namespace qujat::service::authorities {

/// What the authorities offer to everybody over plain HTTP, as the addresses in their certificates
/// say. Safe to call from any thread.
///
///     POST /ocsp/AUTHORITY, GET /ocsp/AUTHORITY/BASE64   RFC 6960, appendix A
///     GET  /crl/AUTHORITY.crl, /crl/AUTHORITY-delta.crl  RFC 2585
///     GET  /cert/AUTHORITY.cer                           RFC 2585
///     POST /tsp, /tsp/gost                               RFC 3161, 3.4
class StatusService {
public:
    enum class Part { Responder, Lists, TimeStamps };

    /// \a isOut says whether a part is out of order, for the scenarios.
    StatusService(const Authorities &authorities, const Clock &clock,
                  std::function<bool(Part)> isOut);

    http::Response handle(const http::Request &request) const;

private:
    http::Response status(const QString &authority, const QByteArray &question) const;
    http::Response list(const QString &name) const;
    http::Response certificate(const QString &authority) const;
    http::Response stamp(const QByteArray &query, bool gost) const;
    crypto::OcspAnswer::Single answerTo(const crypto::OcspCertificateId &asked,
                                        const QString &authority,
                                        const crypto::Certificate &issuer) const;

    const Authorities &m_authorities;
    const Clock &m_clock;
    std::function<bool(Part)> m_isOut;
};

} // namespace qujat::service::authorities
