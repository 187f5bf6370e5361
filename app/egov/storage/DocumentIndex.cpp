// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/egov/storage/DocumentIndex.h"

#include "core/crypto/Random.h"

namespace qujat::service::storage {
namespace {

QString nameOf(Relation relation)
{
    return relation == Relation::Child ? QStringLiteral("child") : QStringLiteral("self");
}

std::optional<IndexedDocument> documentFrom(Statement &row)
{
    if (!row.next())
        return std::nullopt;
    const auto account = row.iin(1);
    const auto subject = row.iin(2);
    if (!account || !subject)
        return std::nullopt;
    return IndexedDocument{row.id<DocumentId>(0), *account, *subject, row.id<DocumentType>(3),
                           row.text(4) == u"child" ? Relation::Child : Relation::Self};
}

} // namespace

DocumentIndex::DocumentIndex(Transaction &transaction)
    : m_connection(transaction.connection())
{
}

std::optional<IndexedDocument> DocumentIndex::find(const DocumentId &id)
{
    auto row = m_connection.query(
        "SELECT id, account, subject, type, relation FROM document WHERE id = ?", id);
    return documentFrom(row);
}

std::optional<IndexedDocument> DocumentIndex::find(const Iin &account, const Iin &subject,
                                                   const DocumentType &type)
{
    auto row = m_connection.query("SELECT id, account, subject, type, relation FROM document"
                                  " WHERE account = ? AND subject = ? AND type = ?",
                                  account, subject, type);
    return documentFrom(row);
}

IndexedDocument DocumentIndex::findOrAdd(const Iin &account, const Iin &subject,
                                         const DocumentType &type, Relation relation)
{
    if (auto known = find(account, subject, type))
        return *known;
    const IndexedDocument made{DocumentId::parse(crypto::randomId()).value_or(DocumentId()),
                               account, subject, type, relation};
    m_connection.run("INSERT INTO document (id, account, subject, type, relation)"
                     " VALUES (?,?,?,?,?)",
                     made.id, account, subject, type, nameOf(relation));
    return made;
}

} // namespace qujat::service::storage
