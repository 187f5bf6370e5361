// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace qujat::service::consent {

/// What a subscriber wrote back to a request for consent (default D-09).
struct ReplyWords {
    enum class Meaning { Agree, Refuse, Other };

    Meaning meaning = Meaning::Other;
    QString reference; ///< three digits; empty when the reply names none

    /// "1 482", "иә 482", "Нет", "0482" … in any case, with any spaces and a full stop at the end.
    /// More words than these two are Other: a sentence is no answer.
    static ReplyWords read(const QString &text);
};

} // namespace qujat::service::consent
