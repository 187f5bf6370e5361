// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/egov/Policy.h"
#include "app/egov/documents/FormLibrary.h"
#include "app/egov/registries/RegistryDirectory.h"
#include "app/egov/scenario/Switchboard.h"
#include "app/egov/storage/Store.h"
#include "core/base/Clock.h"
#include "core/crypto/TrustStore.h"

#include <functional>

namespace qujat::service::documents {

/// What the digital document service stands on. All must outlive it and be safe from any thread.
struct DocumentParts {
    storage::Store &store;
    const registries::RegistryDirectory &registries;
    FormLibrary &forms;
    /// The certificates and revocation lists as they are now.
    std::function<crypto::TrustStore()> trust;
    const Policy &policy;
    const scenario::Switchboard &switchboard;
    const Clock &clock;
};

} // namespace qujat::service::documents
