// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Timestamp.h"

#include <QString>

namespace qujat {

/// Something that was done with the person's data or account (law, art. 36 p.4).
struct AccountNotice {
    QString number; ///< of the note in the history
    QString position; ///< order, for marking what was seen
    Timestamp at{};
    QString kind; ///< stable word such as "viewing"
    QString category; ///< "use", "change", "device"
    bool seen = false;
    QString documentType;
    QString viewerName;
    QString viewerOrganisation;
    QString deviceName;
    QString reason; ///< stable code of a refusal

    bool operator==(const AccountNotice &other) const = default;
};

/// What the person wants to be told at once of one category.
struct NoticeChoice {
    QString category;
    bool shown = true;
    bool sms = false;

    bool operator==(const NoticeChoice &other) const = default;
};

} // namespace qujat
