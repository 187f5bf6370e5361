// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/qujat/Setup.h"
#include "core/base/Result.h"

#include <QStringList>

namespace qujat::app {

/// What the command line and the environment (QUJAT_SERVICE, QUJAT_TRUST, QUJAT_PROFILE) ask for.
struct Options {
    Setup setup;
    bool help = false;
    bool version = false;
    bool selfTest = false; ///< start, draw one picture, report and end
    QString screenshotFolder;

    /// ConfigurationInvalid with Detail::Field naming the option, for unknown options and wrong
    /// values too.
    static Result<Options> parse(const QStringList &arguments);
    static QString helpText();
};

} // namespace qujat::app
