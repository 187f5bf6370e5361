// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/egov/storage/RequestMark.h"
#include "app/egov/storage/Store.h"
#include "core/model/OpenAccess.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace qujat::service::storage {

/// A third party's question to the holder after typing six digits (design 4.3).
struct Confirmation {
    enum class State { Pending, Confirmed, Refused, Mismatch, Timeout, Used };

    ConfirmationId id;
    GrantId access;
    Iin holder;
    Iin asker;
    Viewer shownAsker;
    DocumentType type;
    QString purpose;
    QString digits; ///< the two that the asker reads aloud
    QStringList choices;
    Timestamp askedAt{};
    Timestamp expiresAt{};
    State state = State::Pending; ///< as stored; Timeout is computed by stateAt
    RequestMark request;

    /// A question that nobody answered in time is Timeout, and so is an answered one that was not
    /// used in time.
    State stateAt(Timestamp now) const;
};

/// "pending", "confirmed" …
QString nameOf(Confirmation::State state);

class ConfirmationStore {
public:
    explicit ConfirmationStore(Transaction &transaction);

    void add(const Confirmation &confirmation);
    std::optional<Confirmation> find(const ConfirmationId &id);
    /// The one that this asker's call with the key made.
    std::optional<Confirmation> findByRequest(const Iin &asker, const QString &requestKey);
    /// What waits for the holder's answer, oldest first.
    std::vector<Confirmation> pendingOf(const Iin &holder, Timestamp now);
    /// Confirmed, and to be used before \a usableUntil.
    void confirm(const ConfirmationId &id, Timestamp usableUntil);
    void setState(const ConfirmationId &id, Confirmation::State state);

private:
    Connection &m_connection;
};

} // namespace qujat::service::storage
