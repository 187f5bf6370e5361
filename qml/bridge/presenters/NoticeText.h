// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace qujat::bridge {

/// What notices say, by their kind (NoticeKind of the contract).
class NoticeText {
public:
    static QString icon(const QString &kind);
    static QString title(const QString &kind);
    /// What it means for the person, and what to do; empty for a kind this version does not know.
    static QString sentence(const QString &kind);
};

} // namespace qujat::bridge
