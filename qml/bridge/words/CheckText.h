// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/Verification.h"

#include <QCoreApplication>
#include <QString>

namespace qujat::bridge {

/// Checks and their outcomes by name, in the language of the installed translator.
class CheckText {
    Q_DECLARE_TR_FUNCTIONS(CheckText)

public:
    static QString name(CheckKind kind);
    static QString outcome(CheckOutcome outcome);
};

} // namespace qujat::bridge
