// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace qujat::service::portal {

/// Which combinations of two different factors sign in (law, art. 36 p.1; D-17), as a table without
/// state. A factor is named as the state in which it is awaited: "signature" (key file or token),
/// "otp" (the registered number), "password", "biometric". No method has one factor, and none has
/// the same twice; a one-time password alone opens nothing, whatever was lost.
namespace signinmethods {

/// The names on the wire, the most usual first.
QStringList all();
/// The first factor of \a method; empty for an unknown method.
QString firstOf(const QString &method);
/// What is awaited after \a factor; "complete" after the second; nothing when the method does not
/// have it.
std::optional<QString> after(const QString &method, const QString &factor);

} // namespace signinmethods

} // namespace qujat::service::portal
