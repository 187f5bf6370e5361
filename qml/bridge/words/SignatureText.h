// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/Verification.h"
#include "qml/bridge/words/Wording.h"

#include <QCoreApplication>
#include <QList>

namespace qujat::bridge {

/// Who signed and how that is known, in words.
class SignatureText {
    Q_DECLARE_TR_FUNCTIONS(SignatureText)

public:
    explicit SignatureText(const Wording &wording);

    struct Row {
        QString label;
        QString value;
    };
    /// Role, algorithm, authorities, revocation and time, as far as they are known.
    QList<Row> rows(const Verification &verification) const;
    /// The verdict on the signature in one sentence: what is right and as of when, or the one check
    /// that is in the way and why.
    QString sentence(const Verification &verification) const;
    /// The same about the one check that is in the way.
    static QString sentence(const Check &problem);
    /// Why a check is not valid, more exact than its code where the check says more; empty where
    /// the code says all.
    static QString reason(const Check &check);

    static QString role(SignerRole role);

private:
    QString revocation(const Verification &verification) const;
    QString time(const Verification &verification) const;
    static QString authorities(const SignerInfo &signer);

    Wording m_wording;
};

} // namespace qujat::bridge
