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
enum Value { Method, Recovery, KeyFile, Iin, Otp, Biometric, Password, Phone, Busy, Done };
Q_ENUM_NS(Value)
} // namespace SignInPhase

/// Which part of connecting a number is shown.
namespace NumberStep {
Q_NAMESPACE
QML_ELEMENT
enum Value { Overview, Number, Otp, Signature, Face, Processing, Done, Refused };
Q_ENUM_NS(Value)
} // namespace NumberStep

/// Which second proof goes with the first (default D-17).
namespace SecondProof {
Q_NAMESPACE
QML_ELEMENT
enum Value { Code, Face, Password };
Q_ENUM_NS(Value)
} // namespace SecondProof

/// What a picture of the face is taken for.
namespace FacePurpose {
Q_NAMESPACE
QML_ELEMENT
enum Value { SignIn, Number, Password };
Q_ENUM_NS(Value)
} // namespace FacePurpose

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

/// qujat::NoteProof for QML. Only Proven may look proven.
namespace ProofState {
Q_NAMESPACE
QML_ELEMENT
enum Value { Pending, Proven, Problem };
Q_ENUM_NS(Value)
} // namespace ProofState

namespace ThemeChoice {
Q_NAMESPACE
QML_ELEMENT
enum Value { System, Light, Dark };
Q_ENUM_NS(Value)
} // namespace ThemeChoice

} // namespace qujat::bridge
