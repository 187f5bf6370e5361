// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

// Each enum has a namespace of its own, because qmllint 6.4 loses enums inside value types. In QML:
// ScreenState.Ready.

namespace qujat::bridge {

/// The four states of everything that is loaded.
namespace ScreenState {
Q_NAMESPACE
QML_ELEMENT
enum Value { Loading, Ready, Empty, Failed };
Q_ENUM_NS(Value)
} // namespace ScreenState

/// qujat::CheckOutcome for QML. Only Valid may look valid.
namespace Outcome {
Q_NAMESPACE
QML_NAMED_ELEMENT(CheckOutcome)
enum Value { Valid, Invalid, Unknown, NotChecked };
Q_ENUM_NS(Value)
} // namespace Outcome

namespace AppPage {
Q_NAMESPACE
QML_ELEMENT
enum Value { Welcome, SignIn, ChoosePin, Unlock, Home };
Q_ENUM_NS(Value)
} // namespace AppPage

namespace SignInPhase {
Q_NAMESPACE
QML_ELEMENT
enum Value { Method, KeyFile, Iin, Otp, Biometric, Busy, Done };
Q_ENUM_NS(Value)
} // namespace SignInPhase

namespace PinPhase {
Q_NAMESPACE
QML_ELEMENT
enum Value { Choose, Repeat, Unlock };
Q_ENUM_NS(Value)
} // namespace PinPhase

namespace CameraState {
Q_NAMESPACE
QML_ELEMENT
enum Value { Off, Starting, Running, Denied, Absent, Failed };
Q_ENUM_NS(Value)
} // namespace CameraState

namespace ViewingPhase {
Q_NAMESPACE
QML_ELEMENT
enum Value { Idle, Reading, Checking, AwaitingHolder, Shown, Ended, Refused };
Q_ENUM_NS(Value)
} // namespace ViewingPhase

namespace HistoryRole {
Q_NAMESPACE
QML_ELEMENT
enum Value { Subject, Viewer };
Q_ENUM_NS(Value)
} // namespace HistoryRole

namespace ThemeChoice {
Q_NAMESPACE
QML_ELEMENT
enum Value { System, Light, Dark };
Q_ENUM_NS(Value)
} // namespace ThemeChoice

} // namespace qujat::bridge
