// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/support/RawClient.h"

#include <QJsonArray>

/// The raw calls of a request for a number (order 001), for all who test its rules.
namespace qujat::testing::numbers {

inline const QString NewOfB = QStringLiteral("+77010000051"); ///< of nobody's account
inline const QString NewOfA = QStringLiteral("+77010000061"); ///< of nobody's account
inline const QString OldOfA = QStringLiteral("+77010000001"); ///< of A's account, in the fixtures
inline const QString Portal = QStringLiteral("portal");
inline const QString App = QStringLiteral("app");

RawReply start(RawClient &who, const QString &number, const QString &channel);
/// The path of a request that has begun; the test fails when it has not.
QByteArray begin(RawClient &who, const QString &number, const QString &channel);
RawReply otp(RawClient &who, const QByteArray &path, const QString &code);
/// With the newest password sent to \a number.
RawReply rightOtp(RawClient &who, const QByteArray &path, const QString &number);
RawReply proof(RawClient &who, const QByteArray &path, const QJsonObject &body);
/// What the service gave to be signed, signed with a key of \a signer.
QJsonObject signature(const RawReply &accepted, const RawPerson &signer);
RawReply sign(RawClient &who, const QByteArray &path, const RawReply &accepted,
              const QString &signer);
RawReply face(RawClient &who, const QByteArray &path, const RawPerson &person,
              const QString &sample);
QString stateOf(const RawReply &reply);
QString outcomeOf(const RawReply &reply);
/// As the account shows it, with dots; empty without one.
QString numberOf(RawClient &who);
bool hasNumber(RawClient &who);
/// The messages to \a number, newest first; to everybody where it is empty.
QJsonArray outbox(RawClient &anyone, const QString &number = {});

} // namespace qujat::testing::numbers
