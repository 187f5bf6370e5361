// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/storage/DocumentStore.h"

namespace qujat::storage {
namespace {

const QString ListedAt = QStringLiteral("listedAt");

template <typename IdType>
IdType idOf(const QString &text)
{
    return IdType::parse(text).value_or(IdType());
}

} // namespace

DocumentStore::DocumentStore(const Vault &vault, const Clock &clock)
    : m_vault(vault)
    , m_clock(clock)
{
}

Result<void> DocumentStore::saveList(const std::vector<ListedDocument> &items) const
{
    const auto &database = m_vault.database();
    Transaction transaction(database);
    if (auto done = database.execute("DELETE FROM listed_documents"); !done)
        return done;
    qint64 position = 0;
    for (const auto &item : items) {
        auto done = database.prepare("INSERT INTO listed_documents VALUES (?,?,?,?,?,?,?,?,?)")
                        .bind(position++)
                        .bind(item.id.text())
                        .bind(item.type.text())
                        .bind(static_cast<qint64>(item.relation))
                        .bind(item.surname)
                        .bind(item.givenName)
                        .bind(item.iinMasked)
                        .bind(item.registry)
                        .bind(static_cast<qint64>(item.state))
                        .run();
        if (!done)
            return done;
    }
    if (auto done = m_vault.setFact(ListedAt, toRfc3339(m_clock.now()).toLatin1()); !done)
        return done;
    return transaction.commit();
}

Result<std::optional<KeptList>> DocumentStore::list() const
{
    const auto listedAt = m_vault.fact(ListedAt);
    if (!listedAt)
        return failure(listedAt.error());
    const auto moment = timestampFromRfc3339(QString::fromLatin1(*listedAt));
    if (!moment)
        return std::optional<KeptList>();
    KeptList kept;
    kept.listedAt = *moment;
    auto statement = m_vault.database().prepare(
        "SELECT id, type, relation, surname, given_name, iin_masked, registry, state"
        " FROM listed_documents ORDER BY position");
    for (;;) {
        const auto row = statement.next();
        if (!row)
            return failure(row.error());
        if (!*row)
            return std::optional(std::move(kept));
        ListedDocument item;
        item.id = idOf<DocumentId>(statement.text(0));
        item.type = idOf<DocumentType>(statement.text(1));
        item.relation = statement.number(2) == 0 ? Relation::Self : Relation::Child;
        item.surname = statement.text(3);
        item.givenName = statement.text(4);
        item.iinMasked = statement.text(5);
        item.registry = statement.text(6);
        item.state = static_cast<ListedDocument::State>(statement.number(7));
        kept.items.push_back(std::move(item));
    }
}

Result<void> DocumentStore::saveCopy(const DocumentCopy &copy) const
{
    return m_vault.database()
        .prepare("INSERT OR REPLACE INTO document_copies VALUES (?,?,?,?,?,?,?,?)")
        .bind(copy.id.text())
        .bind(copy.type.text())
        .bind(copy.cms)
        .bind(copy.formCms)
        .bind(copy.retrievedAt)
        .bind(copy.verifiedAt)
        .bind(copy.registry)
        .bind(copy.requestNumber)
        .run();
}

Result<DocumentCopy> DocumentStore::copy(const DocumentId &id, std::chrono::hours life) const
{
    auto statement = m_vault.database().prepare(
        "SELECT type, cms, form_cms, retrieved_at, verified_at, registry, request_number"
        " FROM document_copies WHERE id = ?");
    const auto row = statement.bind(id.text()).next();
    if (!row)
        return failure(row.error());
    // A copy from the future was made under another clock: its age is not known.
    if (!*row || statement.time(4) > m_clock.now() + std::chrono::minutes(5)
        || m_clock.now() - statement.time(4) > life)
        return failure(FailureCode::DocumentNotFound);
    DocumentCopy copy;
    copy.id = id;
    copy.type = idOf<DocumentType>(statement.text(0));
    copy.cms = statement.blob(1);
    copy.formCms = statement.blob(2);
    copy.retrievedAt = statement.time(3);
    copy.verifiedAt = statement.time(4);
    copy.registry = statement.text(5);
    copy.requestNumber = statement.text(6);
    return copy;
}

Result<void> DocumentStore::removeCopy(const DocumentId &id) const
{
    return m_vault.database()
        .prepare("DELETE FROM document_copies WHERE id = ?")
        .bind(id.text())
        .run();
}

Result<void> DocumentStore::removeOlderThan(std::chrono::hours life) const
{
    return m_vault.database()
        .prepare("DELETE FROM document_copies WHERE verified_at < ?")
        .bind(m_clock.now() - life)
        .run();
}

Result<void> DocumentStore::saveForm(const DocumentType &type, const KeptForm &form) const
{
    return m_vault.database()
        .prepare("INSERT OR REPLACE INTO forms VALUES (?,?,?)")
        .bind(type.text())
        .bind(form.cms)
        .bind(form.tag)
        .run();
}

Result<std::optional<KeptForm>> DocumentStore::form(const DocumentType &type) const
{
    auto statement = m_vault.database().prepare("SELECT cms, tag FROM forms WHERE type = ?");
    const auto row = statement.bind(type.text()).next();
    if (!row)
        return failure(row.error());
    if (!*row)
        return std::optional<KeptForm>();
    return std::optional(KeptForm{statement.blob(0), statement.blob(1)});
}

AccessStore::AccessStore(const Vault &vault, const Clock &clock)
    : m_vault(vault)
    , m_clock(clock)
{
}

Result<void> AccessStore::save(const Kept &kept) const
{
    const auto &[access, secret, journalSize] = kept;
    return m_vault.database()
        .prepare("INSERT OR REPLACE INTO accesses VALUES (?,?,?,?,?,?,?,?,?,?)")
        .bind(access.id.text())
        .bind(access.documentId.text())
        .bind(access.documentType.text())
        .bind(access.openedAt)
        .bind(access.expiresAt)
        .bind(secret.shortCode.text())
        .bind(*secret.livingCodeKey)
        .bind(static_cast<qint64>(secret.step.count()))
        .bind(static_cast<qint64>(secret.lifeSteps))
        .bind(journalSize)
        .run();
}

Result<AccessStore::Kept> AccessStore::find(const GrantId &id) const
{
    auto statement = m_vault.database().prepare(
        "SELECT document_id, document_type, opened_at, expires_at, short_code, code_key,"
        " step_millis, life_steps, journal_size FROM accesses WHERE id = ?");
    const auto row = statement.bind(id.text()).next();
    if (!row)
        return failure(row.error());
    if (!*row || statement.time(3) <= m_clock.now())
        return failure(FailureCode::AccessNotFound);
    const auto code = ShortCode::parse(statement.text(4));
    if (!code)
        return failure(code.error());
    OpenAccess access;
    access.id = id;
    access.documentId = idOf<DocumentId>(statement.text(0));
    access.documentType = idOf<DocumentType>(statement.text(1));
    access.openedAt = statement.time(2);
    access.expiresAt = statement.time(3);
    return Kept{
        std::move(access),
        AccessSecret{.shortCode = *code,
                     .livingCodeKey = std::make_shared<const SecretBytes>(statement.secret(5)),
                     .step = std::chrono::milliseconds(statement.number(6)),
                     .lifeSteps = static_cast<int>(statement.number(7))},
        statement.number(8)};
}

Result<void> AccessStore::remove(const GrantId &id) const
{
    return m_vault.database().prepare("DELETE FROM accesses WHERE id = ?").bind(id.text()).run();
}

Result<void> AccessStore::removeExpired() const
{
    return m_vault.database()
        .prepare("DELETE FROM accesses WHERE expires_at <= ?")
        .bind(m_clock.now())
        .run();
}

} // namespace qujat::storage
