// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/egov/storage/Store.h"
#include "core/model/Document.h"

#include <optional>

namespace qujat::service::storage {

/// What an opaque document id means, for the one account that it was given to.
struct IndexedDocument {
    DocumentId id;
    Iin account; ///< who may ask for it
    Iin subject; ///< whom it is about: the account itself or a child
    DocumentType type;
    Relation relation = Relation::Self;
};

/// The opaque ids of documents. Holds no data of a document, only how to ask the registry.
class DocumentIndex {
public:
    explicit DocumentIndex(Transaction &transaction);

    std::optional<IndexedDocument> find(const DocumentId &id);
    std::optional<IndexedDocument> find(const Iin &account, const Iin &subject,
                                        const DocumentType &type);
    /// The entry for these, made if there is none.
    IndexedDocument findOrAdd(const Iin &account, const Iin &subject, const DocumentType &type,
                              Relation relation);

private:
    Connection &m_connection;
};

} // namespace qujat::service::storage
