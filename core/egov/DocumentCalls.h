// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/egov/Call.h"
#include "core/model/Document.h"

#include <vector>

namespace qujat::egov {

struct ListDocumentsReply {
    std::vector<ListedDocument> items;
    static Result<ListDocumentsReply> parse(const net::HttpReply &reply);
};

struct ListDocumentsRequest {
    using Reply = ListDocumentsReply;
    Call call() const;
};

/// A document as the registry signed it, freshly fetched by the service.
struct FetchDocumentReply {
    DocumentType type;
    QByteArray cms;
    QString formVersion; ///< of the form that the document is to be shown in
    Timestamp retrievedAt{};
    QString registry; ///< not told to third parties
    QString requestNumber;
    static Result<FetchDocumentReply> parse(const net::HttpReply &reply);
};

struct FetchDocumentRequest {
    using Reply = FetchDocumentReply;
    DocumentId document;
    Call call() const;
};

/// The signed form of a document type.
struct FetchFormReply {
    bool notModified = false; ///< the form known under the sent tag is still the right one
    QByteArray cms;
    QByteArray tag;
    static Result<FetchFormReply> parse(const net::HttpReply &reply);
};

struct FetchFormRequest {
    using Reply = FetchFormReply;
    DocumentType type;
    QByteArray knownTag;
    Call call() const;
};

} // namespace qujat::egov
