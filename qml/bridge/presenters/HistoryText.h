// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/HistoryEntry.h"
#include "qml/bridge/Rows.h"
#include "qml/bridge/presenters/Presentation.h"

#include <QCoreApplication>

namespace qujat::bridge {

/// A note of the history in words.
class HistoryText {
    Q_DECLARE_TR_FUNCTIONS(HistoryText)

public:
    static HistoryRow row(const HistoryEntry &entry, const Presentation &presentation);

private:
    static QString title(const HistoryEntry &entry, const QString &typeName);
    static QString icon(const HistoryEntry &entry);
    static QString channel(HistoryEntry::Channel channel);
};

} // namespace qujat::bridge
