// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/egov/documents/AccessSecrets.h"
#include "app/egov/documents/DocumentCatalogue.h"
#include "app/egov/documents/DocumentParts.h"
#include "app/egov/storage/GrantStore.h"
#include "app/egov/storage/ViewingStore.h"

#include <vector>

namespace qujat::service::documents {

/// A new open access with what only its holder's device may know.
struct OpenedAccess {
    storage::Grant grant;
    ShortCode code;
    SecretBytes livingCodeKey;
};

/// An access as its holder sees it.
struct AccessView {
    storage::Grant grant;
    std::vector<storage::StoredViewing> viewings;
};

/// Opening and closing access to a document (order 352/НҚ, items 15 and 16; defaults D-01, D-04).
class AccessService {
public:
    AccessService(const DocumentParts &parts, const DocumentCatalogue &catalogue,
                  const AccessSecrets &secrets);

    /// Opens access for \a validFor; its codes will name the journal's head of \a journalSize; an
    /// earlier live access to the same document ends. A repeated request gives the first answer.
    /// IdempotencyConflict, RequestMalformed{seconds} outside the limits, DocumentNotFound,
    /// RegistryNotIntegrated, FormNotApproved.
    Result<OpenedAccess> open(const Iin &holder, const DocumentId &document,
                              std::chrono::seconds validFor, const storage::RequestMark &request,
                              std::optional<std::uint64_t> journalSize = std::nullopt) const;
    /// The holder's live accesses with who has looked.
    Result<std::vector<AccessView>> live(const Iin &holder) const;
    /// One access, also an ended one; AccessNotFound for another's.
    Result<AccessView> find(const Iin &holder, const GrantId &id) const;
    /// Ends the access, the viewings under it and the questions about it at once; closing an ended
    /// one changes nothing.
    Result<AccessView> close(const Iin &holder, const GrantId &id) const;

private:
    OpenedAccess opened(storage::Grant grant) const;
    Result<void> drawCode(storage::Transaction &transaction, storage::Grant &grant) const;
    void end(storage::Transaction &transaction, const storage::Grant &grant, Timestamp now) const;

    const DocumentParts &m_parts;
    const DocumentCatalogue &m_catalogue;
    const AccessSecrets &m_secrets;
};

} // namespace qujat::service::documents
