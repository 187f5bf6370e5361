// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/egov/journal/TreeCheck.h"

#include "core/journal/Checkpoint.h"

#include <cstring>

namespace qujat::service::journal {
namespace {

using qujat::journal::Hash;

auto mismatchAt(const char *reason, std::uint64_t position)
{
    return tl::unexpected(mismatch(reason).with(Detail::Actual, QString::number(position)));
}

/// The complete subtrees to the left of where the walk stands, largest first.
class Frontier {
public:
    /// The hashes that the next leaf completes, from level 0 up.
    std::vector<Hash> add(const Hash &leaf)
    {
        std::vector<Hash> completed{leaf};
        for (auto position = m_size++; (position & 1) == 1; position >>= 1) {
            completed.push_back(qujat::journal::nodeHash(m_subtrees.back(), completed.back()));
            m_subtrees.pop_back();
        }
        m_subtrees.push_back(completed.back());
        return completed;
    }
    Hash root() const
    {
        if (m_subtrees.empty())
            return qujat::journal::emptyRoot();
        auto hash = m_subtrees.back();
        for (auto subtree = m_subtrees.rbegin() + 1; subtree != m_subtrees.rend(); ++subtree)
            hash = qujat::journal::nodeHash(*subtree, hash);
        return hash;
    }
    std::uint64_t size() const { return m_size; }

private:
    std::vector<Hash> m_subtrees;
    std::uint64_t m_size = 0;
};

bool same(const QByteArray &stored, const std::vector<Hash> &hashes)
{
    const auto bytes = std::as_bytes(std::span(hashes));
    return stored.size() == static_cast<qsizetype>(bytes.size())
        && std::memcmp(stored.constData(), bytes.data(), bytes.size()) == 0;
}

} // namespace

Failure mismatch(const char *reason)
{
    return Failure(FailureCode::JournalMismatch, {{Detail::Reason, QString::fromLatin1(reason)}});
}

Result<void> checkTree(storage::Transaction &transaction, const storage::StoredHead &newest,
                       const std::stop_token &stop)
{
    Frontier frontier;
    Result<void> sound;
    const auto visit = [&](const storage::JournalStore::Row &row) {
        const auto position = frontier.size();
        if (stop.stop_requested())
            sound = failure(FailureCode::Cancelled);
        else if (row.position != position || position >= newest.size)
            sound = mismatchAt("leaves", position);
        else if (!same(row.hashes, frontier.add(qujat::journal::leafHash(row.leaf))))
            sound = mismatchAt("nodes", position);
        else if (const auto head = qujat::journal::checkpointOf(row.head); !row.head.isEmpty()
                 && (!head || head->size != frontier.size() || head->root != frontier.root()))
            sound = mismatchAt("heads", position);
        return sound.has_value();
    };
    const bool whole = storage::JournalStore(transaction).walk(visit);
    if (!sound)
        return sound;
    if (!whole || frontier.size() != newest.size)
        return mismatchAt("leaves", frontier.size());
    const auto head = qujat::journal::checkpointOf(newest.note);
    if (!head || head->size != frontier.size() || head->root != frontier.root())
        return mismatchAt("heads", frontier.size());
    return {};
}

Result<Hash> rootAt(storage::Transaction &transaction, std::uint64_t size)
{
    storage::JournalNodes nodes(transaction);
    const auto root = qujat::journal::MerkleTree(nodes, size).root();
    if (!root)
        return mismatchAt("nodes", size);
    return *root;
}

} // namespace qujat::service::journal
