// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

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
    /// What waits for the holder's answer, oldest first.
    std::vector<Confirmation> pendingOf(const Iin &holder, Timestamp now);
    void setState(const ConfirmationId &id, Confirmation::State state);

private:
    Connection &m_connection;
};

} // namespace qujat::service::storage
