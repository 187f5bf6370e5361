// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/egov/storage/RequestMark.h"
#include "app/egov/storage/Store.h"
#include "core/model/HistoryEntry.h"
#include "core/model/OpenAccess.h"

#include <optional>
#include <vector>

namespace qujat::service::storage {

/// One view session of a third party (default D-02).
struct StoredViewing {
    ViewingId id;
    QString number; ///< the view number of its two notes
    GrantId access;
    Iin holder;
    Iin subject;
    DocumentType type;
    Iin viewer;
    Viewer shownViewer;
    HistoryEntry::Channel channel = HistoryEntry::Channel::Qr;
    Timestamp openedAt{};
    Timestamp expiresAt{};
    std::optional<Timestamp> closedAt;
    RequestMark request;

    OpenAccess::State stateAt(Timestamp now) const;
};

class ViewingStore {
public:
    explicit ViewingStore(Transaction &transaction);

    void add(const StoredViewing &viewing);
    std::optional<StoredViewing> find(const ViewingId &id);
    /// The one that this viewer's call with the key began.
    std::optional<StoredViewing> findByRequest(const Iin &viewer, const QString &requestKey);
    std::vector<StoredViewing> ofAccess(const GrantId &access);
    void close(const ViewingId &id, Timestamp at);
    /// Ends every running view session of the access; those that it ended.
    std::vector<StoredViewing> closeAllOf(const GrantId &access, Timestamp at);

private:
    Connection &m_connection;
};

} // namespace qujat::service::storage
