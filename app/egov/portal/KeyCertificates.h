// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/egov/http/Router.h"
#include "app/egov/storage/Store.h"
#include "core/crypto/CertificateAuthority.h"
#include "core/crypto/CertificationRequest.h"

#include <functional>
#include <vector>

namespace qujat::service::portal {

/// Certificates for keys that people made on their own devices (default D-39; R004-2.19): the
/// request proves possession, the account says who the holder is, the private key is never seen
/// here. Each new one stands in the account. Safe to use from any thread.
class KeyCertificates {
public:
    struct Issued {
        crypto::Certificate certificate;
        std::vector<crypto::Certificate> chain;
    };
    /// The authority: the same key is given the same certificate.
    using Issue =
        std::function<Result<Issued>(const crypto::SubjectName &, const crypto::PublicKey &)>;

    KeyCertificates(storage::Store &store, Issue issue);

    void addTo(http::Router &router);

private:
    Result<http::Reply> certify(const http::Call &call);

    storage::Store &m_store;
    Issue m_issue;
};

} // namespace qujat::service::portal
