// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/DocumentForm.h"
#include "core/model/Person.h"
#include "core/model/Verification.h"
#include "qml/bridge/DocumentViewModel.h"
#include "qml/bridge/words/Wording.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonObject>

#include <memory>

namespace qujat::bridge {

/// Documents, checks and people in words.
class DocumentText {
    Q_DECLARE_TR_FUNCTIONS(DocumentText)

public:
    explicit DocumentText(const Wording &wording);

    /// The sections of the form that have anything to show, in its order. The portrait is left out.
    QList<DocumentViewModel::Section> sections(const DocumentContent &content,
                                               const DocumentForm &form) const;
    /// Only the fields of the form that stand in \a values, by their paths; pictures are left out.
    QList<FieldRow> rows(const QJsonObject &values, const DocumentForm &form) const;
    QString holder(const DocumentContent &content) const;
    /// The picture at the form's portrait path, decoded from base64; empty without one.
    static QByteArray portrait(const DocumentContent &content, const DocumentForm &form);

    QList<CheckRow> checks(const Verification &verification) const;
    static Outcome::Value toOutcome(CheckOutcome outcome);
    /// A few words for the verdict; a stored copy is never called valid.
    static QString verdict(CheckOutcome outcome, bool offline);
    /// Which check is in the way and what that means; empty when all are valid.
    QString verdictDetail(const Verification &verification, bool offline) const;

    static QString recipientKind(RecipientKind kind);
    static QString equivalence();

private:
    QString value(const QJsonValue &value, DocumentForm::FieldKind kind) const;

    Wording m_wording;
};

/// The names, colours and icons of document types. A type is known by its form once a document of
/// it was seen; before that a list of the usual ones helps, and a type that is in neither is called
/// by its code.
class TypeNames {
    Q_DECLARE_TR_FUNCTIONS(TypeNames)

public:
    struct Look {
        QString name;
        QString icon;
        QString accent;
    };

    void learn(const DocumentForm &form);
    Look look(const DocumentType &type, const QString &language) const;

private:
    static QString usualName(const QString &code);

    struct Learnt {
        LocalizedText name;
        QString icon;
        QString accent;
    };
    QHash<QString, Learnt> m_learnt;
};

} // namespace qujat::bridge
