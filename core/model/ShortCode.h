// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Result.h"

#include <QString>

namespace qujat {

/// Six decimal digits by which a third party asks for access (order 352/НҚ, item 2.4). A wrong one
/// cannot exist.
class ShortCode {
public:
    /// Spaces and hyphens between the digits are allowed, as people type and read aloud.
    /// AccessNotFound for all else: the same answer as for a code that was never issued (R000-2.4).
    static Result<ShortCode> parse(const QString &text);

    const QString &text() const { return m_text; }
    /// Three and three, "482 107".
    QString grouped() const { return m_text.left(3) + u' ' + m_text.mid(3); }
    bool operator==(const ShortCode &other) const = default;

private:
    QString m_text;
};

} // namespace qujat
