// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Clock.h"
#include "core/model/Document.h"
#include "core/model/OpenAccess.h"
#include "core/storage/Vault.h"

#include <vector>

namespace qujat::storage {

/// A document as it was once fetched and found right, with the form it was checked against.
struct DocumentCopy {
    DocumentId id;
    DocumentType type;
    QByteArray cms;
    QByteArray formCms;
    Timestamp retrievedAt{};
    Timestamp verifiedAt{};
    QString registry;
    QString requestNumber;
};

struct KeptForm {
    QByteArray cms;
    QByteArray tag; ///< the service's name of this version
};

/// The list of documents as it was last heard.
struct KeptList {
    std::vector<ListedDocument> items;
    Timestamp listedAt{};
};

/// Documents for seeing without network, with their age and an end (design 2.11). By default an end
/// after 72 hours.
class DocumentStore {
public:
    static constexpr std::chrono::hours defaultLife{72};

    DocumentStore(const Vault &vault, const Clock &clock);

    Result<void> saveList(const std::vector<ListedDocument> &items) const;
    /// Empty when no list was kept.
    Result<std::optional<KeptList>> list() const;

    Result<void> saveCopy(const DocumentCopy &copy) const;
    /// DocumentNotFound when there is none or it is older than \a life.
    Result<DocumentCopy> copy(const DocumentId &id, std::chrono::hours life = defaultLife) const;
    Result<void> removeCopy(const DocumentId &id) const;
    Result<void> removeOlderThan(std::chrono::hours life) const;

    Result<void> saveForm(const DocumentType &type, const KeptForm &form) const;
    Result<std::optional<KeptForm>> form(const DocumentType &type) const;

private:
    const Vault &m_vault;
    const Clock &m_clock;
};

/// The secrets of live accesses, so that a code can be shown again after a restart.
class AccessStore {
public:
    struct Kept {
        OpenAccess access;
        AccessSecret secret;
        qint64 journalSize = 0; ///< of the head that its codes name; 0 for none
    };

    AccessStore(const Vault &vault, const Clock &clock);

    Result<void> save(const Kept &kept) const;
    /// AccessNotFound when it is not here or has expired.
    Result<Kept> find(const GrantId &id) const;
    Result<void> remove(const GrantId &id) const;
    Result<void> removeExpired() const;

private:
    const Vault &m_vault;
    const Clock &m_clock;
};

} // namespace qujat::storage
