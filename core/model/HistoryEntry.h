// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Timestamp.h"
#include "core/model/Document.h"
#include "core/model/Person.h"

#include <optional>

namespace qujat {

/// One note in the personal account (order 352/НҚ, item 18; default D-11).
struct HistoryEntry {
    /// Whose side of the event this account was on.
    enum class Role { Subject, Viewer };
    /// Otp and Sms: by a consent that was given that way (order 352/НҚ, item 20).
    enum class Channel { App, Qr, Code, Otp, Sms };

    QString number; ///< the view number, the same in both accounts
    Timestamp at{};
    QString kind; ///< stable word such as "viewing"; unknown words are shown as "other event"
    Role role = Role::Subject;
    std::optional<DocumentType> documentType;
    Channel channel = Channel::App;
    QString purpose;
    std::optional<Viewer> viewer; ///< for the subject: who looked
    QString subjectInitials; ///< for the viewer: whose document it was
    QString deviceName; ///< for "deviceSignedIn" and the like
    QString reason; ///< stable code of a refusal, else empty
};

/// "subject", "viewer"
QString nameOf(HistoryEntry::Role role);
/// "app", "qr", "code", "otp", "sms"
QString nameOf(HistoryEntry::Channel channel);
std::optional<HistoryEntry::Channel> channelFromName(QStringView name);

} // namespace qujat
