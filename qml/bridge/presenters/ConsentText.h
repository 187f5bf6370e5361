// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/Consent.h"
#include "qml/bridge/presenters/Presentation.h"

#include <QCoreApplication>

namespace qujat::bridge {

/// Requests for consent in words.
class ConsentText {
    Q_DECLARE_TR_FUNCTIONS(ConsentText)

public:
    /// "The whole document: Identity card", "3 fields: Identity card", "Only an answer: older than
    /// 18"
    static QString wanted(const Wanted &wanted, const QString &typeName);
    /// The question of a statement: "Older than 18?"
    static QString question(const Wanted &wanted);
    static QString keeping(int days);
    /// One honest line on how the request compares with others.
    static QString meter(const AskMeter &meter);
    static QString state(const ConsentRequest &request);
    static QString icon(ConsentState state);
    static ConsentRow row(const ConsentRequest &request, const Presentation &presentation);
};

} // namespace qujat::bridge
