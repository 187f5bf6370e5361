// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/egov/Call.h"

#include <QByteArray>

#include <vector>

namespace qujat::egov {

/// A certificate and the authorities above it, DER, as the service says: to be verified.
struct CertifyKeyReply {
    QByteArray certificate;
    std::vector<QByteArray> chain;
    static Result<CertifyKeyReply> parse(const net::HttpReply &reply);
};

/// Asks for a certificate for a key of this device. The holder has acknowledged the duties of a
/// holder: without that this must not be sent.
struct CertifyKeyRequest {
    using Reply = CertifyKeyReply;
    QByteArray request; ///< PKCS#10, DER
    Call call() const;
};

} // namespace qujat::egov
