// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/journal/Receipt.h"
#include "core/model/HistoryEntry.h"
#include "core/net/HttpTransport.h"
#include "tests/support/FakeClock.h"
#include "tests/support/MemoryNodes.h"

#include <QJsonObject>

#include <memory>
#include <set>
#include <vector>

namespace qujat::testing {

/// A service's journal in memory: an honest one, until a test puts its hands into it. The tree is
/// built anew from the leaves at every change, as an operator would who wants it to look whole.
class FakeJournal {
public:
    explicit FakeJournal(const Clock &clock);

    /// What a note is listed as, and what its leaf says.
    struct Event {
        HistoryEntry listed;
        journal::Leaf leaf;
        QMap<QString, journal::Opening> openings;
        bool isListed = true;
        bool isProven = true; ///< false: the service says that it has no receipt
    };

    /// A viewing by somebody, noted and proven, in both histories when \a role says so.
    QString addViewing(HistoryEntry::Role role = HistoryEntry::Role::Subject);
    Event &event(const QString &number);
    std::vector<Event> &events() { return m_events; }
    /// Makes the leaf of an event anew from what is listed now.
    static void remake(Event &event);
    /// Builds the tree from the leaves as they are now, and signs its head.
    void rebuild();
    /// Another key signs from now on.
    void changeKey() { m_key = crypto::Ed25519Key::generate(); }

    journal::Identity identity() const { return {origin, m_key.publicKey()}; }
    std::uint64_t size() const { return m_tree->size(); }

    net::HttpReply service() const;
    net::HttpReply head() const;
    net::HttpReply consistency(const net::HttpRequest &request) const;
    net::HttpReply history(const net::HttpRequest &request) const;
    net::HttpReply receipts(const net::HttpRequest &request) const;
    net::HttpReply receipt(const net::HttpRequest &request) const;
    net::HttpReply dataFree(const net::HttpRequest &request) const;

    static const QString origin;
    /// The head is as old as this: a journal that has stopped.
    std::chrono::seconds headAge{0};
    /// The head of this many leaves is given instead of the newest; 0: the newest.
    std::uint64_t staleSize = 0;
    int pageSize = 50;

    /// The head of so many leaves, signed now.
    QByteArray checkpoint(std::uint64_t size) const;

private:
    std::vector<const Event *> listed(const net::HttpRequest &request, QString *next) const;
    QJsonObject receiptOf(const Event &event, std::uint64_t size) const;
    std::uint64_t indexOf(const Event &event) const;

    const Clock &m_clock;
    crypto::Ed25519Key m_key = crypto::Ed25519Key::generate();
    std::vector<Event> m_events;
    MemoryNodes m_nodes;
    std::unique_ptr<journal::MerkleTree> m_tree;
    std::set<std::uint64_t> m_signedSizes;
    int m_numbers = 0;
};

} // namespace qujat::testing
