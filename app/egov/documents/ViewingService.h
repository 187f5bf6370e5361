// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/egov/documents/AccessSecrets.h"
#include "app/egov/documents/ConfirmationService.h"
#include "app/egov/documents/DocumentCatalogue.h"
#include "app/egov/documents/DocumentForming.h"
#include "app/egov/documents/DocumentParts.h"
#include "app/egov/documents/TryLimiter.h"
#include "app/egov/storage/ConfirmationStore.h"
#include "app/egov/storage/GrantStore.h"
#include "app/egov/storage/ViewingStore.h"

#include <QStringList>

#include <optional>

namespace qujat::service::documents {

/// By what a third party asks to see: two pictures of the living code, or a confirmed question.
struct ViewingKey {
    QStringList frames;
    std::optional<ConfirmationId> confirmation;
    QString purpose;
};

/// A viewing whose two notes are durable, with the document that may leave now.
struct OpenedViewing {
    storage::StoredViewing viewing;
    FormedDocument document;
    /// The journal's head that the living code names, as the holder's device saw it.
    std::optional<QByteArray> holderHead;
};

/// Viewing by third parties (order 352/НҚ, items 18 and 19). No document leaves without the note of
/// the viewing in both accounts: the notes, the view session and the notices are one
/// transaction, and its commit comes before the return.
class ViewingService {
public:
    ViewingService(const DocumentParts &parts, const DocumentCatalogue &catalogue,
                   const DocumentForming &forming, const AccessSecrets &secrets,
                   const TryLimiter &limiter);

    /// QrInvalid, QrStale, AccessExpired, AccessClosed, AccessLocked, OwnDocument, AccessNotFound,
    /// Confirmation*, NoteFailed, and what forming the document may say. Every refusal is audited.
    /// A repeated request finds its viewing again, with the document formed anew, as long as the
    /// viewing is open; IdempotencyConflict when it asks for something else.
    Result<OpenedViewing> open(const ThirdParty &viewer, const ViewingKey &key,
                               const storage::RequestMark &request) const;
    /// An own viewing; ResourceNotFound for another's.
    Result<storage::StoredViewing> find(const Iin &viewer, const ViewingId &id) const;
    Result<storage::StoredViewing> close(const Iin &viewer, const ViewingId &id) const;
    /// The granted document anew while the viewing is open. ConsentScope for any other type,
    /// AccessExpired or AccessClosed after the end.
    Result<FormedDocument> documentAgain(const ThirdParty &viewer, const ViewingId &id,
                                         const DocumentType &type) const;

private:
    /// An access that the key opens, found but not yet used.
    struct Opening {
        storage::Grant grant;
        HistoryEntry::Channel channel = HistoryEntry::Channel::Qr;
        QString purpose;
        std::optional<ConfirmationId> confirmation;
        std::optional<QByteArray> holderHead;
    };
    Result<OpenedViewing> tryOpen(const ThirdParty &viewer, const ViewingKey &key,
                                  const storage::RequestMark &request) const;
    struct Earlier {
        storage::StoredViewing viewing;
        std::optional<QByteArray> holderHead;
    };
    Result<std::optional<Earlier>> earlier(const ThirdParty &viewer,
                                           const storage::RequestMark &request) const;
    Result<Opening> findOpening(storage::Transaction &transaction, const ThirdParty &viewer,
                                const ViewingKey &key) const;
    Result<Opening> openingByPictures(storage::Transaction &transaction, const ViewingKey &key,
                                      Timestamp now) const;
    Result<Opening> openingByConfirmation(storage::Transaction &transaction, const Iin &viewer,
                                          const ViewingKey &key, Timestamp now) const;
    Result<storage::StoredViewing> writeDown(storage::Transaction &transaction,
                                             const ThirdParty &viewer, const Opening &opening,
                                             const FormedDocument &document,
                                             const storage::RequestMark &request) const;
    Result<void> stillOpen(storage::Transaction &transaction, const ThirdParty &viewer,
                           const Opening &opening, Timestamp now) const;
    void writeRefusal(const ThirdParty &viewer, const ViewingKey &key,
                      const Failure &refusal) const;
    void noteRefusal(storage::Transaction &transaction, const ThirdParty &viewer,
                     const ViewingKey &key, const Failure &refusal) const;

    const DocumentParts &m_parts;
    const DocumentCatalogue &m_catalogue;
    const DocumentForming &m_forming;
    const AccessSecrets &m_secrets;
    const TryLimiter &m_limiter;
};

} // namespace qujat::service::documents
