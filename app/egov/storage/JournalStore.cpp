// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/egov/storage/JournalStore.h"

#include "core/crypto/Digest.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cstring>

namespace qujat::service::storage {
namespace {

constexpr auto HashBytes = qsizetype(sizeof(qujat::journal::Hash));

qint64 rowOf(std::uint64_t position)
{
    return static_cast<qint64>(position);
}

std::uint64_t positionIn(const Statement &row, int column)
{
    return static_cast<std::uint64_t>(row.number(column));
}

QByteArray contentOf(const std::vector<CommittedValue> &values)
{
    QJsonArray content;
    for (const auto &value : values)
        content.append(QJsonArray{value.name, value.value, static_cast<int>(value.audience)});
    return QJsonDocument(content).toJson(QJsonDocument::Compact);
}

std::vector<CommittedValue> valuesFrom(const QString &content)
{
    std::vector<CommittedValue> values;
    for (const auto &entry : QJsonDocument::fromJson(content.toUtf8()).array()) {
        const auto parts = entry.toArray();
        values.push_back({parts.at(0).toString(), parts.at(1).toString(),
                          static_cast<CommittedValue::Audience>(parts.at(2).toInt())});
    }
    return values;
}

} // namespace

qujat::journal::Opening StoredOpening::of(const CommittedValue &value) const
{
    const auto salt = crypto::hmacSha256(std::as_bytes(std::span(seed)), value.name.toUtf8())
                          .left(qujat::journal::SaltBytes);
    return {salt, value.value};
}

JournalStore::JournalStore(Transaction &transaction)
    : m_transaction(transaction)
    , m_connection(transaction.connection())
{
}

std::uint64_t JournalStore::append(const qujat::journal::Leaf &leaf, const StoredOpening &opening)
{
    m_transaction.needSeal();
    const auto position = leafCount();
    m_connection.run("INSERT INTO journal_leaf (position, number, bytes) VALUES (?,?,?)",
                     rowOf(position), leaf.number(), leaf.bytes());
    m_connection.run("INSERT INTO journal_opening (position, at, seed, content) VALUES (?,?,?,?)",
                     rowOf(position), leaf.at(), opening.seed,
                     QString::fromUtf8(contentOf(opening.values)));
    return position;
}

std::uint64_t JournalStore::leafCount()
{
    auto row = m_connection.query("SELECT COALESCE(MAX(position) + 1, 0) FROM journal_leaf");
    return row.next() ? positionIn(row, 0) : 0;
}

std::uint64_t JournalStore::nodeCount()
{
    auto row = m_connection.query("SELECT COALESCE(MAX(position) + 1, 0) FROM journal_node");
    return row.next() ? positionIn(row, 0) : 0;
}

std::optional<QByteArray> JournalStore::leaf(std::uint64_t position)
{
    auto row =
        m_connection.query("SELECT bytes FROM journal_leaf WHERE position = ?", rowOf(position));
    return row.next() ? std::optional(row.bytes(0)) : std::nullopt;
}

std::optional<std::uint64_t> JournalStore::positionOf(const QString &number)
{
    auto row = m_connection.query("SELECT position FROM journal_leaf WHERE number = ?", number);
    return row.next() ? std::optional(positionIn(row, 0)) : std::nullopt;
}

std::optional<StoredOpening> JournalStore::opening(std::uint64_t position)
{
    auto row = m_connection.query("SELECT seed, content FROM journal_opening WHERE position = ?",
                                  rowOf(position));
    if (!row.next())
        return std::nullopt;
    return StoredOpening{row.bytes(0), valuesFrom(row.text(1))};
}

void JournalStore::addHead(const StoredHead &head)
{
    m_connection.run("INSERT INTO journal_head (size, note) VALUES (?,?)", rowOf(head.size),
                     QString::fromUtf8(head.note));
}

std::optional<StoredHead> JournalStore::newestHead()
{
    auto row = m_connection.query("SELECT size, note FROM journal_head ORDER BY size DESC LIMIT 1");
    return row.next() ? std::optional(StoredHead{positionIn(row, 0), row.text(1).toUtf8()})
                      : std::nullopt;
}

std::optional<StoredHead> JournalStore::headOfSize(std::uint64_t size)
{
    auto row = m_connection.query("SELECT note FROM journal_head WHERE size = ?", rowOf(size));
    return row.next() ? std::optional(StoredHead{size, row.text(0).toUtf8()}) : std::nullopt;
}

std::optional<StoredHead> JournalStore::headCovering(std::uint64_t position)
{
    auto row = m_connection.query(
        "SELECT size, note FROM journal_head WHERE size > ? ORDER BY size LIMIT 1",
        rowOf(position));
    return row.next() ? std::optional(StoredHead{positionIn(row, 0), row.text(1).toUtf8()})
                      : std::nullopt;
}

bool JournalStore::walk(const std::function<bool(const Row &)> &visit)
{
    auto leaves = m_connection.query("SELECT position, bytes FROM journal_leaf ORDER BY position");
    auto nodes = m_connection.query("SELECT position, hashes FROM journal_node ORDER BY position");
    auto heads =
        m_connection.query("SELECT size, note FROM journal_head WHERE size > 0 ORDER BY size");
    bool moreHeads = heads.next();
    while (leaves.next()) {
        Row row{positionIn(leaves, 0), leaves.bytes(1), {}, {}};
        if (!nodes.next() || positionIn(nodes, 0) != row.position)
            return false;
        row.hashes = nodes.bytes(1);
        if (moreHeads && positionIn(heads, 0) == row.position + 1) {
            row.head = heads.text(1).toUtf8();
            moreHeads = heads.next();
        }
        if (!visit(row))
            return true;
    }
    return !nodes.next() && !moreHeads && !m_connection.failed();
}

int JournalStore::destroyBefore(Timestamp until, int most)
{
    m_connection.run("UPDATE retention SET until = ?1 WHERE name = 'note' AND until < ?1", until);
    // Rows came in the order of time: the first that stays ends the search.
    int gone =
        m_connection.run("DELETE FROM journal_opening WHERE position IN (SELECT position FROM"
                         " journal_opening WHERE at < ?1 AND position < COALESCE((SELECT position"
                         " FROM journal_opening WHERE at >= ?1 ORDER BY position LIMIT 1),"
                         " 9223372036854775807) ORDER BY position LIMIT ?2)",
                         until, most);
    gone += m_connection.run("DELETE FROM note WHERE position IN (SELECT position FROM note"
                             " WHERE at < ?1 AND position < COALESCE((SELECT position FROM note"
                             " WHERE at >= ?1 ORDER BY position LIMIT 1), 9223372036854775807)"
                             " ORDER BY position LIMIT ?2)",
                             until, most);
    if (gone > 0)
        return gone;
    // What is left are the accesses themselves and who asked and looked.
    m_connection.run("DELETE FROM viewing WHERE opened_at < ?", until);
    m_connection.run("DELETE FROM confirmation WHERE asked_at < ?", until);
    m_connection.run("DELETE FROM access WHERE opened_at < ?"
                     " AND NOT EXISTS (SELECT 1 FROM viewing WHERE viewing.access = access.id)"
                     " AND NOT EXISTS (SELECT 1 FROM confirmation"
                     " WHERE confirmation.access = access.id)",
                     until);
    return 0;
}

JournalNodes::JournalNodes(Transaction &transaction)
    : m_connection(transaction.connection())
{
}

Result<qujat::journal::Hash> JournalNodes::node(unsigned level, std::uint64_t index) const
{
    auto row = m_connection.query("SELECT hashes FROM journal_node WHERE position = ?",
                                  rowOf(qujat::journal::completingLeaf(level, index)));
    const auto hashes = row.next() ? row.bytes(0) : QByteArray();
    const auto start = qsizetype(level) * HashBytes;
    if (hashes.size() < start + HashBytes)
        return failure(FailureCode::StorageFailed,
                       {{Detail::Reason, QStringLiteral("journalNode")}});
    qujat::journal::Hash hash{};
    std::memcpy(hash.data(), hashes.constData() + start, hash.size());
    return hash;
}

Result<void> JournalNodes::put(std::uint64_t leaf, std::span<const qujat::journal::Hash> completed)
{
    const auto bytes = std::as_bytes(completed);
    const QByteArray hashes(reinterpret_cast<const char *>(bytes.data()),
                            static_cast<qsizetype>(bytes.size()));
    if (m_connection.run("INSERT INTO journal_node (position, hashes) VALUES (?,?)", rowOf(leaf),
                         hashes)
        != 1)
        return failure(FailureCode::StorageFailed,
                       {{Detail::Reason, QStringLiteral("journalNode")}});
    return {};
}

} // namespace qujat::service::storage
