// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Result.h"

#include <QStringView>

namespace qujat::codec {

/// A kind of text that our codes hold: a word, then the digit of its version.
struct CodeFamily {
    QStringView word; ///< the same in every version
    QStringView prefix; ///< word and the version known here
    qsizetype length; ///< of the whole text, in characters
};

/// What stands behind the prefix. CodeForeign for a text of another family or of none; QrInvalid
/// with the reason "version" or "length" for one of this family that is not known here.
inline Result<QStringView> bodyOf(QStringView text, const CodeFamily &family)
{
    const auto wordLength = family.word.size();
    const bool ours =
        text.startsWith(family.word) && text.size() > wordLength && text.at(wordLength).isDigit();
    if (!ours)
        return failure(FailureCode::CodeForeign);
    if (!text.startsWith(family.prefix))
        return failure(FailureCode::QrInvalid, {{Detail::Reason, QStringLiteral("version")}});
    if (text.size() != family.length)
        return failure(FailureCode::QrInvalid, {{Detail::Reason, QStringLiteral("length")}});
    return text.mid(family.prefix.size());
}

} // namespace qujat::codec
