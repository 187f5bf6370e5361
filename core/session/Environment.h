// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Clock.h"
#include "core/journal/Checkpoint.h"
#include "core/model/Person.h"

#include <QString>
#include <QUrl>

#include <memory>
#include <optional>

namespace qujat::crypto {
class TrustSource;
}
namespace qujat::net {
class HttpTransport;
class MessageChannel;
class Waiter;
} // namespace qujat::net
namespace qujat::storage {
class KeySource;
}

namespace qujat::session {

/// Every outside thing a session needs. The references must outlive the session.
struct Environment {
    const Clock &clock; ///< the device's own; the session corrects it by the service's time
    net::HttpTransport &transport;
    net::MessageChannel *events = nullptr; ///< without one, notices are fetched by polling
    net::Waiter &waiter; ///< delays between retries and polls
    storage::KeySource &keys;
    QUrl service; ///< https://host:port, without path
    QString profileFolder; ///< private to this person; made with mode 700 when missing
    std::shared_ptr<crypto::TrustSource> trust; ///< anchors and revocation lists, as they are now
    /// The journal's name and key, when they came with the program; without them the device keeps
    /// those that the service names first, and believes no others afterwards.
    std::optional<journal::Identity> journal{};
    DeviceForm deviceForm = DeviceForm::Desktop;
    QString devicePlatform; ///< "linux", "linux-emulated-phone", "android" …
    QString deviceName; ///< as the person will see it in the list of devices
    /// Why nothing may be signed on this device (`crypto::checkCryptography`); nothing when it may.
    std::optional<Failure> signingOff{};
    /// BIN of the authorised body in informatization, which signs the forms (R000-9).
    QString authorisedBodyBin = QStringLiteral("231040000019");
};

} // namespace qujat::session
