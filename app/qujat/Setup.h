// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/Person.h"

#include <QString>
#include <QUrl>

namespace qujat::app {

/// What one window is about. All folders are absolute.
struct Setup {
    QUrl service; ///< https://host:port
    QString trustFolder; ///< roots and revocation lists, as the service hands them out
    QString profileFolder; ///< private to one person; made when missing
    DeviceForm form = DeviceForm::Desktop;
    QString devicePlatform = QStringLiteral("linux");
    QString deviceName;
    QString language; ///< overrides the kept choice; empty = as kept
    bool keychain = true; ///< the platform's keychain when there is one; else files in the profile
};

} // namespace qujat::app
