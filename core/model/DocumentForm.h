// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/Document.h"

#include <vector>

namespace qujat {

/// How a document type looks: agreed by its owner body and the authorised body (R000-9), data and
/// not code.
struct DocumentForm {
    enum class FieldKind { Text, Date, EpochDate, Localized, List, Iin, Picture };

    struct Field {
        QString path; ///< into DocumentContent, such as "domain.birthPlace"
        LocalizedText label;
        FieldKind kind = FieldKind::Text;
        bool required = false;
    };
    struct Section {
        LocalizedText title;
        std::vector<Field> fields;
    };

    DocumentType type;
    int version = 0;
    LocalizedText name;
    QString ownerBin; ///< the body whose signature the document must carry
    LocalizedText ownerName;
    QString agreementReference;
    QString accent; ///< #RRGGBB of the card's band
    QString icon;
    QString portraitPath; ///< empty when the type has no portrait
    std::chrono::seconds maximumAge{60};
    std::vector<Section> sections;

    /// Reads formatVersion 1. FormNotApproved without an approved agreement, ConfigurationNewer for
    /// a later format, ReplyMalformed for anything that is no form.
    static Result<DocumentForm> parse(const QByteArray &utf8);

    /// The path of the first required field that \a content lacks.
    std::optional<QString> missingField(const DocumentContent &content) const;
};

} // namespace qujat
