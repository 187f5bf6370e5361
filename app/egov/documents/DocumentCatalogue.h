// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/egov/documents/DocumentParts.h"
#include "app/egov/storage/DocumentIndex.h"
#include "core/model/Person.h"

#include <vector>

namespace qujat::service::documents {

/// One line of the section "Digital Documents".
struct CatalogueEntry {
    ListedDocument document;
    std::optional<QDate> birthDate; ///< of a child
};

/// Which documents a person may ask for: the own ones, and those of minor children by the relation
/// in the registry (R000-14.2, default D-15).
class DocumentCatalogue {
public:
    explicit DocumentCatalogue(const DocumentParts &parts);

    /// Own documents of every integrated type, also those without a record; of children only those
    /// that exist.
    Result<std::vector<CatalogueEntry>> list(const Person &person) const;
    /// What the id means, if \a account may have it now. DocumentNotFound for an unknown id,
    /// another's document, a child that has come of age or whose relation has ended.
    Result<storage::IndexedDocument> authorised(const Iin &account, const DocumentId &id) const;
    /// Whether the holder may still show the subject's documents.
    Result<bool> mayHold(const Iin &holder, const Iin &subject) const;

private:
    struct Wanted;
    Result<std::vector<Wanted>> wantedOf(const Person &person) const;
    Result<std::vector<storage::IndexedDocument>> indexed(const Iin &account,
                                                          const std::vector<Wanted> &wanted) const;

    const DocumentParts &m_parts;
};

} // namespace qujat::service::documents
