// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/egov/storage/RequestMark.h"
#include "app/egov/storage/Store.h"
#include "core/model/OpenAccess.h"

#include <optional>
#include <vector>

namespace qujat::service::storage {

/// An open access as the service keeps it: everything but its secrets. The six digits are a keyed
/// hash, the living code's secret is derived when it is needed.
struct Grant {
    GrantId id;
    DocumentId document;
    Iin holder; ///< who opened it
    Iin subject; ///< whom the document is about
    DocumentType type;
    Timestamp openedAt{};
    Timestamp expiresAt{};
    std::optional<Timestamp> closedAt;
    QByteArray codeHash;
    int codeDraw = 0; ///< which draw for this access gave free digits
    std::chrono::milliseconds step{1000};
    int lifeSteps = 3;
    RequestMark request;
    /// Size of the journal's head that the codes name; absent when the device had seen none.
    std::optional<std::uint64_t> journalSize{};

    /// Live while now < expiry and not closed (default D-01).
    OpenAccess::State stateAt(Timestamp now) const;
};

/// Open accesses (order 352/НҚ, items 15 and 16).
class GrantStore {
public:
    explicit GrantStore(Transaction &transaction);

    void add(const Grant &grant, Timestamp codeBlockedUntil);
    std::optional<Grant> find(const GrantId &id);
    /// The one that this holder's call with the key opened.
    std::optional<Grant> findByRequest(const Iin &holder, const QString &requestKey);
    /// The live access with these digits.
    std::optional<Grant> findLiveByCode(const QByteArray &codeHash, Timestamp now);
    /// The digits belong to a live access or were used less than the blocking time ago (D-04).
    bool isCodeBlocked(const QByteArray &codeHash, Timestamp now);
    /// The holder's live accesses, oldest first.
    std::vector<Grant> liveOf(const Iin &holder, Timestamp now);
    void close(const GrantId &id, Timestamp at, Timestamp codeBlockedUntil);

private:
    Connection &m_connection;
};

} // namespace qujat::service::storage
