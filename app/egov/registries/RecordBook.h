// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/egov/registries/Population.h"
#include "app/egov/registries/Registry.h"

#include <QJsonObject>

#include <functional>
#include <mutex>
#include <optional>
#include <vector>

namespace qujat::service::registries {

/// One record in a registry.
struct Record {
    Iin subject;
    DocumentType type;
    QString number;
    QDate issued;
    std::optional<QDate> expires;
    QString status; ///< "active" or "cancelled"
    QJsonObject domain;
};

/// What the simulated registries know: records of the invented people and their families. It can be
/// changed while the service runs, as life changes what registries say. Safe from several threads.
class RecordBook {
public:
    /// Gives the PNG of a fixture's portrait; empty when there is none.
    using PortraitSource = std::function<QByteArray(const QString &fixture)>;

    /// Reads resources/demo/records.json with its placeholders filled in.
    /// ConfigurationInvalid{field} when it names unknown people or is no record.
    static Result<std::unique_ptr<RecordBook>> parse(const QByteArray &json,
                                                     const Population &population,
                                                     const PortraitSource &portraitOf);

    std::optional<Record> find(const Iin &subject, const DocumentType &type) const;
    /// Somebody else's record of the type, for the fault "wrongSubject".
    std::optional<Record> findOther(const Iin &subject, const DocumentType &type) const;
    std::vector<FamilyRelation> childrenOf(const Iin &parent) const;

    /// Changes one value, named as it stands in the document: "common.docNumber",
    /// "common.docIssuedDate" and "common.docExpirationDate" (YYYY-MM-DD), "record.status" or a
    /// path such as "domain.birthPlace.kk". DocumentNotFound without such a record,
    /// RequestMalformed{field} for another path or an unfit value.
    Result<void> setValue(const Iin &subject, const DocumentType &type, const QString &path,
                          const QJsonValue &value);
    /// ResourceNotFound when the two are not parent and child.
    Result<void> setRelation(const Iin &parent, const Iin &child, bool active);

private:
    struct Relation {
        Iin parent;
        FamilyRelation family;
    };
    Record *findLocked(const Iin &subject, const DocumentType &type);

    mutable std::mutex m_mutex;
    std::vector<Record> m_records;
    std::vector<Relation> m_relations;
};

} // namespace qujat::service::registries
