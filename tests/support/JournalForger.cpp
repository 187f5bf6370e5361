// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/JournalForger.h"

#include "app/egov/journal/HeadFile.h"
#include "app/egov/storage/JournalStore.h"
#include "app/egov/storage/ServiceKey.h"
#include "core/crypto/Digest.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace qujat::testing {

using namespace qujat::service::storage;
using namespace qujat::journal;

namespace {

QString in(const QString &folder, const char *file)
{
    return QDir(folder).filePath(QString::fromLatin1(file));
}

} // namespace

JournalForger::JournalForger(QString dataFolder)
    : m_folder(std::move(dataFolder))
{
    const auto key = loadOrMakeServiceKey(in(m_folder, "service.key"));
    auto opened = Connection::open(in(m_folder, "service.db"), *key, Connection::Mode::ReadWrite);
    if (!opened)
        qFatal("the database of the service could not be opened");
    m_connection = std::move(*opened);
}

std::uint64_t JournalForger::size()
{
    auto row = m_connection->query("SELECT count(*) FROM journal_leaf");
    return row.next() ? static_cast<std::uint64_t>(row.number(0)) : 0;
}

QStringList JournalForger::numbers(const QString &kind)
{
    QStringList numbers;
    auto row = m_connection->query("SELECT number, bytes FROM journal_leaf ORDER BY position");
    while (row.next()) {
        const auto leaf = QJsonDocument::fromJson(row.bytes(1)).object();
        if (leaf.value(u"kind").toString() == kind)
            numbers.append(row.text(0));
    }
    return numbers;
}

bool JournalForger::withoutTriggers(const std::function<bool()> &change)
{
    QList<QByteArray> triggers;
    {
        auto row =
            m_connection->query("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'");
        QList<QByteArray> names;
        while (row.next()) {
            names.append(row.text(0).toUtf8());
            triggers.append(row.text(1).toUtf8());
        }
        for (const auto &name : names)
            m_connection->execute(("DROP TRIGGER " + name).constData());
    }
    const bool changed = change();
    for (const auto &sql : triggers)
        m_connection->execute(sql.constData());
    return changed && !m_connection->failed();
}

bool JournalForger::remove(const QString &number, Seal how)
{
    return withoutTriggers([&] {
        auto row =
            m_connection->query("SELECT position FROM journal_leaf WHERE number = ?", number);
        if (!row.next())
            return false;
        const auto position = row.number(0);
        row.finish();
        m_connection->run("DELETE FROM note WHERE number = ?", number);
        m_connection->run("DELETE FROM journal_leaf WHERE position = ?", position);
        m_connection->run("DELETE FROM journal_opening WHERE position = ?", position);
        // By way of negative places, so that no two rows ever claim the same one.
        m_connection->run("UPDATE journal_leaf SET position = -position WHERE position > ?",
                          position);
        m_connection->run("UPDATE journal_leaf SET position = -position - 1 WHERE position < 0");
        m_connection->run("UPDATE journal_opening SET position = -position WHERE position > ?",
                          position);
        m_connection->run("UPDATE journal_opening SET position = -position - 1 WHERE position < 0");
        seal(how);
        return true;
    });
}

bool JournalForger::changeViewer(const QString &number, const QString &name, Seal how)
{
    return withoutTriggers([&] {
        auto row = m_connection->query("SELECT o.position, o.seed, o.content FROM journal_opening o"
                                       " JOIN journal_leaf l ON l.position = o.position"
                                       " WHERE l.number = ?",
                                       number);
        if (!row.next())
            return false;
        const auto position = row.number(0);
        const StoredOpening opening{row.bytes(1), {}};
        auto content = QJsonDocument::fromJson(row.text(2).toUtf8()).array();
        row.finish();
        for (auto value : content) {
            auto parts = value.toArray();
            if (parts.at(0).toString() == u"viewerName") {
                parts[1] = name;
                value = parts;
            }
        }
        const auto opened = opening.of({QStringLiteral("viewerName"), name});
        auto leaf = QJsonDocument::fromJson(leafOf(number)).object();
        auto commitments = leaf.value(u"commitments").toObject();
        QByteArray input = opened.salt + "viewerName";
        input += '\0';
        commitments.insert(QStringLiteral("viewerName"),
                           QString::fromLatin1(crypto::sha256(input + name.toUtf8()).toBase64()));
        leaf.insert(QStringLiteral("commitments"), commitments);
        setLeaf(number, leaf);
        m_connection->run("UPDATE journal_opening SET content = ? WHERE position = ?",
                          QString::fromUtf8(QJsonDocument(content).toJson(QJsonDocument::Compact)),
                          position);
        m_connection->run("UPDATE note SET viewer_name = ? WHERE number = ? AND role = 'subject'",
                          name, number);
        seal(how);
        return true;
    });
}

bool JournalForger::swap(const QString &one, const QString &other, Seal how)
{
    return withoutTriggers([&] {
        std::vector<qint64> places;
        for (const auto &number : {one, other}) {
            auto row =
                m_connection->query("SELECT position FROM journal_leaf WHERE number = ?", number);
            if (!row.next())
                return false;
            places.push_back(row.number(0));
        }
        for (const char *move : {"UPDATE journal_leaf SET position = ?2 WHERE position = ?1",
                                 "UPDATE journal_opening SET position = ?2 WHERE position = ?1"}) {
            m_connection->run(move, places[0], qint64(-1));
            m_connection->run(move, places[1], places[0]);
            m_connection->run(move, qint64(-1), places[1]);
        }
        seal(how);
        return true;
    });
}

bool JournalForger::moveTo(const QString &number, Timestamp at, Seal how)
{
    return withoutTriggers([&] {
        auto leaf = QJsonDocument::fromJson(leafOf(number)).object();
        if (leaf.isEmpty())
            return false;
        leaf.insert(QStringLiteral("at"), toRfc3339(at));
        setLeaf(number, leaf);
        m_connection->run("UPDATE note SET at = ? WHERE number = ?", at, number);
        seal(how);
        return true;
    });
}

bool JournalForger::fork(const QString &number, Seal how)
{
    return withoutTriggers([&] {
        auto row =
            m_connection->query("SELECT position FROM journal_leaf WHERE number = ?", number);
        if (!row.next())
            return false;
        const auto first = row.number(0);
        row.finish();
        const auto last = static_cast<qint64>(size());
        m_connection->run("DELETE FROM note WHERE number IN"
                          " (SELECT number FROM journal_leaf WHERE position >= ?)",
                          first);
        m_connection->run("DELETE FROM journal_leaf WHERE position >= ?", first);
        m_connection->run("DELETE FROM journal_opening WHERE position >= ?", first);
        for (auto position = first; position <= last; ++position) {
            const auto leaf = Leaf::make(QStringLiteral("forged-%1").arg(position), Timestamp(),
                                         QStringLiteral("accessOpened"), {});
            m_connection->run("INSERT INTO journal_leaf (position, number, bytes) VALUES (?,?,?)",
                              position, leaf.number(), leaf.bytes());
        }
        seal(how);
        return true;
    });
}

bool JournalForger::damageNode(std::uint64_t position)
{
    return withoutTriggers([&] {
        auto row = m_connection->query("SELECT hashes FROM journal_node WHERE position = ?",
                                       static_cast<qint64>(position));
        if (!row.next())
            return false;
        auto hashes = row.bytes(0);
        row.finish();
        hashes[hashes.size() - 1] = static_cast<char>(hashes[hashes.size() - 1] ^ 1);
        return m_connection->run("UPDATE journal_node SET hashes = ? WHERE position = ?", hashes,
                                 static_cast<qint64>(position))
            == 1;
    });
}

bool JournalForger::removeNode(std::uint64_t position)
{
    return withoutTriggers([&] {
        return m_connection->run("DELETE FROM journal_node WHERE position = ?",
                                 static_cast<qint64>(position))
            == 1;
    });
}

bool JournalForger::copy(const QString &fromFolder, const QString &toFolder, bool withHead)
{
    QStringList files{QStringLiteral("service.db"), QStringLiteral("service.db-wal"),
                      QStringLiteral("service.db-shm")};
    if (withHead)
        files.append(QStringLiteral("journal.head"));
    bool copied = QDir().mkpath(toFolder);
    for (const auto &file : files) {
        const auto to = QDir(toFolder).filePath(file);
        const auto from = QDir(fromFolder).filePath(file);
        QFile::remove(to);
        if (QFile::exists(from))
            copied = QFile::copy(from, to) && copied;
    }
    return copied;
}

void JournalForger::seal(Seal how)
{
    if (how == Seal::Left)
        return;
    makeNodes();
    signHeads();
}

void JournalForger::makeNodes()
{
    m_connection->run("DELETE FROM journal_node");
    Transaction transaction(*m_connection);
    JournalNodes nodes(transaction);
    MerkleTree tree(nodes, 0);
    JournalStore store(transaction);
    const auto leaves = store.leafCount();
    while (tree.size() < leaves) {
        if (!tree.append(leafHash(store.leaf(tree.size()).value_or(QByteArray()))))
            qFatal("the tree could not be made anew");
    }
}

void JournalForger::signHeads()
{
    const auto seed = loadOrMakeServiceKey(in(m_folder, "journal.key"));
    const auto key = *crypto::Ed25519Key::fromSeed(*seed);
    Transaction transaction(*m_connection);
    JournalStore store(transaction);
    JournalNodes nodes(transaction);
    const auto leaves = store.leafCount();
    const auto newest = store.newestHead();
    const auto origin = checkpointOf(newest->note)->origin;
    const Identity identity{origin, key.publicKey()};
    std::map<std::uint64_t, Timestamp> heads{{leaves, openHead(newest->note, identity)->signedAt}};
    {
        auto row = m_connection->query("SELECT note FROM journal_head");
        while (row.next()) {
            const auto head = openHead(row.text(0).toUtf8(), identity);
            if (head && head->checkpoint.size <= leaves)
                heads.emplace(head->checkpoint.size, head->signedAt);
        }
    }
    m_connection->run("DELETE FROM journal_head");
    QByteArray note;
    for (const auto &[size, at] : heads) {
        note = signHead({origin, size, *MerkleTree(nodes, size).root()}, at, key);
        store.addHead({size, note});
    }
    QFile::remove(in(m_folder, "journal.head"));
    if (!service::journal::HeadFile::open(in(m_folder, "journal.head"))->write(note))
        qFatal("the head could not be written");
}

QByteArray JournalForger::leafOf(const QString &number)
{
    auto row = m_connection->query("SELECT bytes FROM journal_leaf WHERE number = ?", number);
    return row.next() ? row.bytes(0) : QByteArray();
}

void JournalForger::setLeaf(const QString &number, const QJsonObject &leaf)
{
    m_connection->run("UPDATE journal_leaf SET bytes = ? WHERE number = ?",
                      QJsonDocument(leaf).toJson(QJsonDocument::Compact), number);
}

} // namespace qujat::testing
