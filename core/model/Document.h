// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Ids.h"
#include "core/base/Timestamp.h"
#include "core/model/LocalizedText.h"

#include <QByteArray>
#include <QDate>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace qujat {

/// The code of a document type, such as "identity_card". Types are configuration, not an enum: a
/// new type is a new form and a new source entry, no rebuild (R000-7.2).
using DocumentType = Id<struct DocumentTypeTag>;

enum class Relation { Self, Child };

/// One line of the section "Digital Documents".
struct ListedDocument {
    enum class State { Available, NotFound, RegistryUnavailable, FormNotApproved };

    DocumentId id;
    DocumentType type;
    Relation relation = Relation::Self;
    QString surname;
    QString givenName;
    QString iinMasked;
    QString registry;
    State state = State::Available;
};

/// What stands in the signed bytes: common{…}, domain{…}, record{…}. Display is computed from it,
/// never the other way.
class DocumentContent {
public:
    /// ReplyMalformed when it is no JSON object with the three parts or a common requisite has the
    /// wrong type.
    static Result<DocumentContent> parse(const QByteArray &utf8);

    QString ownerIin() const;
    QString ownerSurname() const;
    QString ownerGivenName() const;
    QString ownerPatronymic() const;
    QString typeCode() const;
    QString number() const;
    LocalizedText issuer() const;
    std::optional<Timestamp> issuedAt() const;
    std::optional<Timestamp> expiresAt() const;
    /// "active" or what else the registry says of the record.
    QString recordStatus() const;
    std::optional<Timestamp> repliedAt() const;
    /// The value at a path such as "domain.categories"; undefined when there is none.
    QJsonValue at(const QString &path) const;
    /// Initials as the third party's history shows them: "А. Б."
    QString ownerInitials() const;

private:
    QJsonObject m_root;
};

} // namespace qujat
