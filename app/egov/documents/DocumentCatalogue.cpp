// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/egov/documents/DocumentCatalogue.h"

#include "core/base/Logging.h"

#include <algorithm>

namespace qujat::service::documents {
namespace {

using State = ListedDocument::State;

bool isMinorChild(const registries::FamilyRelation &relation, Timestamp now)
{
    return relation.active && !relation.child.isAdultAt(now);
}

} // namespace

struct DocumentCatalogue::Wanted {
    Iin subject;
    DocumentType type;
    Relation relation = Relation::Self;
    QString surname;
    QString givenName;
    std::optional<QDate> birthDate;
    State state = State::Available;
};

DocumentCatalogue::DocumentCatalogue(const DocumentParts &parts)
    : m_parts(parts)
{
}

Result<std::vector<CatalogueEntry>> DocumentCatalogue::list(const Person &person) const
{
    const auto wanted = wantedOf(person);
    if (!wanted)
        return failure(wanted.error());
    const auto known = indexed(person.iin, *wanted);
    if (!known)
        return failure(known.error());
    std::vector<CatalogueEntry> entries;
    for (std::size_t i = 0; i < wanted->size(); ++i) {
        const auto &line = (*wanted)[i];
        entries.push_back(
            {{(*known)[i].id, line.type, line.relation, line.surname, line.givenName,
              line.subject.masked(), m_parts.registries.registryOf(line.type), line.state},
             line.birthDate});
    }
    return entries;
}

Result<std::vector<DocumentCatalogue::Wanted>> DocumentCatalogue::wantedOf(
    const Person &person) const
{
    std::vector<Wanted> wanted;
    const auto stateOf = [&](const Iin &subject, const DocumentType &type) {
        if (!m_parts.forms.form(type))
            return State::FormNotApproved;
        const auto there = m_parts.registries.hasRecord(subject, type);
        if (!there)
            return State::RegistryUnavailable;
        return *there ? State::Available : State::NotFound;
    };
    const auto types = m_parts.registries.types();
    for (const auto &type : types)
        wanted.push_back({person.iin, type, Relation::Self, person.surname, person.givenName,
                          std::nullopt, stateOf(person.iin, type)});

    const auto children = m_parts.registries.childrenOf(person.iin);
    if (!children) {
        qCInfo(lcService, "children's documents are left out: no answer about the family");
        return wanted;
    }
    const auto now = m_parts.clock.now();
    for (const auto &relation : *children) {
        if (!isMinorChild(relation, now))
            continue;
        for (const auto &type : types) {
            const auto state = stateOf(relation.child, type);
            if (state == State::Available || state == State::FormNotApproved)
                wanted.push_back({relation.child, type, Relation::Child, relation.surname,
                                  relation.givenName, relation.birthDate, state});
        }
    }
    return wanted;
}

Result<std::vector<storage::IndexedDocument>> DocumentCatalogue::indexed(
    const Iin &account, const std::vector<Wanted> &wanted) const
{
    using Indexed = Result<std::vector<storage::IndexedDocument>>;
    auto known = m_parts.store.read([&](storage::Transaction &transaction) -> Indexed {
        std::vector<storage::IndexedDocument> found;
        storage::DocumentIndex index(transaction);
        for (const auto &line : wanted) {
            if (auto entry = index.find(account, line.subject, line.type))
                found.push_back(std::move(*entry));
        }
        return found;
    });
    if (!known || known->size() == wanted.size())
        return known;
    return m_parts.store.write([&](storage::Transaction &transaction) -> Indexed {
        std::vector<storage::IndexedDocument> entries;
        storage::DocumentIndex index(transaction);
        for (const auto &line : wanted)
            entries.push_back(index.findOrAdd(account, line.subject, line.type, line.relation));
        return entries;
    });
}

Result<storage::IndexedDocument> DocumentCatalogue::authorised(const Iin &account,
                                                               const DocumentId &id) const
{
    using Found = Result<std::optional<storage::IndexedDocument>>;
    auto entry = m_parts.store.read([&](storage::Transaction &transaction) -> Found {
        return storage::DocumentIndex(transaction).find(id);
    });
    if (!entry)
        return failure(entry.error());
    if (!*entry || (*entry)->account != account)
        return failure(FailureCode::DocumentNotFound);
    const auto allowed = mayHold(account, (*entry)->subject);
    if (!allowed)
        return failure(allowed.error());
    if (!*allowed)
        return failure(FailureCode::DocumentNotFound);
    return std::move(**entry);
}

Result<bool> DocumentCatalogue::mayHold(const Iin &holder, const Iin &subject) const
{
    if (holder == subject)
        return true;
    const auto children = m_parts.registries.childrenOf(holder);
    if (!children)
        return failure(children.error());
    const auto now = m_parts.clock.now();
    return std::ranges::any_of(*children, [&](const registries::FamilyRelation &relation) {
        return relation.child == subject && isMinorChild(relation, now);
    });
}

} // namespace qujat::service::documents
