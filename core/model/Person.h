// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/Iin.h"

#include <QString>

#include <optional>

namespace qujat {

/// A natural person as the portal's account names them.
struct Person {
    Iin iin;
    QString surname;
    QString givenName;
    QString patronymic;
    /// Connected subscriber number as the service masks it, +7•••••••001; empty without one.
    QString phoneMasked;
};

/// The two classes of device that the service distinguishes (law, art. 34 p.7; default D-16).
enum class DeviceClass { Desktop, Cellular };
/// How the device presents itself when it is enrolled.
enum class DeviceForm { Desktop, Phone };

/// The three kinds of recipient of a digital document (order 352/НҚ, item 2.7).
enum class RecipientKind { Individual, LegalEntity, GovernmentAgency };

/// "individual", "legalEntity", "governmentAgency": on the wire, in stores, and as a leaf of the
/// journal commits to it.
QString nameOf(RecipientKind kind);

/// Who looked, or asks to look.
struct Viewer {
    QString name;
    QString organisation; ///< empty for a private person
    RecipientKind kind = RecipientKind::Individual;
};

} // namespace qujat
