// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/egov/documents/AccessSecrets.h"
#include "app/egov/documents/DocumentParts.h"
#include "app/egov/documents/TryLimiter.h"
#include "app/egov/storage/ConfirmationStore.h"

#include <optional>
#include <vector>

namespace qujat::service::documents {

/// A third party who asks to look, by digits or by pictures.
struct ThirdParty {
    Iin iin;
    Viewer shown; ///< as the holder sees this person
    QString address;
};

/// What a third party typed.
struct AskedCode {
    QString digits;
    QString purpose; ///< may be empty
};

/// Six digits ask, they do not open (design 4.3): the holder sees who asks and picks the two digits
/// that the asker reads aloud.
class ConfirmationService {
public:
    ConfirmationService(const DocumentParts &parts, const AccessSecrets &secrets,
                        const TryLimiter &limiter);

    /// AccessNotFound, always the same and after the same work, for digits that are malformed,
    /// were never issued, have expired or were closed; AccessLocked after too many (D-05);
    /// OwnDocument, IdempotencyConflict. A repeated request gives the first answer; a question of
    /// the same asker that still waits is withdrawn by a new one.
    Result<storage::Confirmation> ask(const ThirdParty &asker, const AskedCode &asked,
                                      const storage::RequestMark &request) const;
    /// The state of an own question; ResourceNotFound for another's.
    Result<storage::Confirmation::State> stateOf(const Iin &asker, const ConfirmationId &id) const;
    Result<std::vector<storage::Confirmation>> pendingOf(const Iin &holder) const;
    /// The holder's choice of two digits, or nothing for a refusal; the state after it.
    /// ConfirmationTimeout when too late, ConfirmationRefused when it was turned down before,
    /// ResourceNotFound for another's.
    Result<storage::Confirmation::State> answer(const Iin &holder, const ConfirmationId &id,
                                                const std::optional<QString> &digits) const;

private:
    Result<storage::Confirmation> askWithin(storage::Transaction &transaction,
                                            const ThirdParty &asker, const AskedCode &asked,
                                            const storage::RequestMark &request,
                                            Timestamp now) const;
    void withdrawEarlier(storage::Transaction &transaction,
                         const storage::Confirmation &newer) const;
    void noteRefusal(storage::Transaction &transaction, const storage::Confirmation &question,
                     storage::Confirmation::State state, Timestamp now) const;

    const DocumentParts &m_parts;
    const AccessSecrets &m_secrets;
    const TryLimiter &m_limiter;
};

/// What the holder is shown and told in the event "confirmationAsked".
QJsonObject confirmationItem(const storage::Confirmation &confirmation);

} // namespace qujat::service::documents
