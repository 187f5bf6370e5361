// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/egov/consent/SystemRegister.h"
#include "app/egov/documents/DocumentServices.h"
#include "app/egov/gateways/Operators.h"
#include "app/egov/gateways/Sms.h"
#include "core/crypto/SigningKey.h"

#include <memory>

namespace qujat::service::consent {

/// What the consent register stands on. All must outlive it and be safe from any thread.
struct ConsentParts {
    documents::DocumentServices &documents;
    gateways::Sms &sms;
    gateways::Operators &operators;
    SystemRegister &systems;
    /// By whose signature answers leave that no registry has signed.
    std::shared_ptr<const crypto::SigningKey> operatorKey;

    storage::Store &store() const { return documents.parts.store; }
    const Policy &policy() const { return documents.parts.policy; }
    Timestamp now() const { return documents.parts.clock.now(); }
};

} // namespace qujat::service::consent
