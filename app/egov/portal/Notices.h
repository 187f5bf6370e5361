// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/egov/gateways/Sms.h"
#include "app/egov/http/Router.h"
#include "app/egov/storage/NoteStore.h"

namespace qujat::service::portal {

/// What is told of an account's notes (law, art. 36 p.4): every use, change and addition of the
/// person's data stands in the account as a note; this tells of it at once, live and by SMS, as far
/// as the person wants to be told. A kind that is muted still stands in the list. Listens to the
/// storage, so that no writer of notes can forget it. Safe to use from any thread.
class Notices {
public:
    Notices(storage::Store &store, gateways::Sms &sms);
    /// Registers the operations and listens to the storage; before the first write.
    void addTo(http::Router &router);

    /// "use", "change", "device"; empty for the person's own doings, which are no notices.
    static QString categoryOf(const QString &kind);
    static QStringList categories();
    /// All that is told: NoticeKind of the contract.
    static QStringList kinds();

private:
    Result<http::Reply> list(const http::Call &call) const;
    Result<http::Reply> seen(const http::Call &call);
    Result<http::Reply> choose(const http::Call &call);
    void tell(storage::Transaction &transaction, const storage::WrittenNote &note);

    storage::Store &m_store;
    gateways::Sms &m_sms;
};

} // namespace qujat::service::portal
