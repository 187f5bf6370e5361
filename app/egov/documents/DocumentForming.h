// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/egov/documents/DocumentParts.h"
#include "core/model/Document.h"

namespace qujat::service::documents {

/// A document formed from its registry just now and found right.
struct FormedDocument {
    QByteArray cms; ///< exactly as the registry signed it
    DocumentContent content;
    DocumentForm form;
    QString registry;
    QString requestNumber;
    Timestamp retrievedAt{};
};

/// Who wants a document, for the audit.
struct Requester {
    QString account;
    QString address;
};

/// Forms documents by a fresh call to their registry (order 352/НҚ, items 13, 14 and 19) and keeps
/// nothing of them.
class DocumentForming {
public:
    explicit DocumentForming(const DocumentParts &parts);

    /// RegistryNotIntegrated, FormNotApproved, DocumentNotFound, RegistryUnavailable, or what
    /// \c verifyDocument says. A document that was refused is noted in the audit.
    Result<FormedDocument> form(const Iin &subject, const DocumentType &type,
                                const Requester &requester) const;

private:
    void noteRefusal(const DocumentType &type, const registries::RegistryAnswer &answer,
                     const Failure &reason, const Requester &requester) const;

    const DocumentParts &m_parts;
};

} // namespace qujat::service::documents
