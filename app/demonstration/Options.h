// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Result.h"

#include <QStringList>

namespace qujat::demonstration {

struct Options {
    bool help = false;
    bool tour = false; ///< also chosen by itself where there is no display
    QString dataFolder; ///< of the service and of both profiles, kept between starts
    QString picturesFolder; ///< where the tour puts its pictures
    QString language; ///< "kk", "ru", "en" or empty
    QString servicePath; ///< the program qujat-egov

    /// ConfigurationInvalid{field} for what is not understood.
    static Result<Options> parse(const QStringList &arguments);
    static QString helpText();
};

} // namespace qujat::demonstration
