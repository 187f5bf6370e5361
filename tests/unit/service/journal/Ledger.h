// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/egov/journal/JournalRoutes.h"
#include "tests/support/FakeClock.h"
#include "tests/unit/service/storage/Rows.h"

#include <QTemporaryDir>

namespace qujat::testing {

/// A store with its journal and the journal's operations, over a folder that is thrown away.
class Ledger {
public:
    Ledger();

    /// Opens store and journal over what is in the folder; the reason of a refusal, else "".
    QString open();
    void close();
    /// close() and open().
    QString reopen();

    /// A viewing or an event of the holder's account; its number, empty when it was refused.
    QString view(const service::storage::ViewingNote &note);
    QString view() { return view(aViewing(clock.now())); }
    QString note(const QString &kind);

    Result<service::http::Reply> call(const char *operation, const Iin &account,
                                      const QMap<QString, QString> &query = {},
                                      const QString &number = {}, const QByteArray &etag = {});
    /// The receipt that the account gets; empty leaf when it was refused.
    journal::Receipt receipt(const Iin &account, const QString &number,
                             const QMap<QString, QString> &query = {});
    /// The newest head, as published.
    journal::Checkpoint head();
    /// The published proof that the head of size \a to continues that of size \a from; none when it
    /// was refused.
    std::optional<std::vector<journal::Hash>> consistency(std::uint64_t from, std::uint64_t to);
    /// Whether the published consistency proof joins \a earlier to the newest head.
    bool continues(const journal::Checkpoint &earlier);

    QString path() const { return m_folder.path(); }

    FakeClock clock;
    std::unique_ptr<service::storage::Store> store;
    std::unique_ptr<service::journal::Journal> journal;
    /// That of the first opening, as a client keeps it.
    qujat::journal::Identity identity;

private:
    QTemporaryDir m_folder;
    service::http::Router m_router;
};

} // namespace qujat::testing
