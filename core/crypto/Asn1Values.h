// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Timestamp.h"
#include "core/crypto/Der.h"

#include <optional>
#include <vector>

/// Values that certificates, revocation lists, OCSP answers and time stamps share. For the .cpp
/// files of this folder.
namespace qujat::crypto::der {

/// UTCTime or GeneralizedTime, in UTC; fractions of a second are cut off. Nothing for a broken one.
std::optional<Timestamp> timeFrom(const Element &element);
/// UTCTime until 2049, GeneralizedTime after, as certificates and messages want it (RFC 5280,
/// 4.1.2.5; RFC 5652, 11.3).
QByteArray time(Timestamp moment);
/// GeneralizedTime in whole seconds.
QByteArray generalizedTime(Timestamp moment);

/// Whether two names (whole, DER) are the same as RFC 5280, 7.1 compares them.
bool isSameName(QByteArrayView left, QByteArrayView right);

struct Extension {
    QString id; ///< dotted
    bool critical = false;
    QByteArrayView value; ///< content of the OCTET STRING
};

/// The members of Extensions ::= SEQUENCE OF Extension, given its content. Nothing when it is no
/// such list or one stands there twice (RFC 5280, 4.2).
std::optional<std::vector<Extension>> extensionsFrom(QByteArrayView content);
QByteArray extension(const char *id, bool critical, QByteArrayView value);

} // namespace qujat::crypto::der
