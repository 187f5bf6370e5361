// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Ids.h"
#include "core/base/Timestamp.h"
#include "core/model/Person.h"

#include <QString>
#include <QStringList>

namespace qujat {

/// Another device that wants to be signed in by this phone, as the service knows it.
struct SignInRequest {
    SignInId id;
    QString deviceName; ///< as that device calls itself: anybody can write anything there
    DeviceForm deviceForm = DeviceForm::Desktop;
    QString network; ///< "thisMachine", "local", "internet", "unknown"
    QString address; ///< the network's part, with "internet" only
    QStringList choices; ///< pairs of digits, one of which stands on that device
    Timestamp askedAt{}; ///< when that device showed the code
    Timestamp expiresAt{};
};

} // namespace qujat
