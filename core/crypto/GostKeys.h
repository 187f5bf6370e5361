// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/crypto/Gost.h"

#include <optional>

/// How GOST keys are written down: the NCA's identifiers and structures. For the .cpp files of this
/// folder.
namespace qujat::crypto::gost {

/// Which of the NCA's parameter sets an AlgorithmIdentifier (whole, DER) of a key names; nothing
/// for any other, be it weakened, Russian or made up.
std::optional<Curve> curveFrom(QByteArrayView keyIdentifier);
/// The AlgorithmIdentifier of a key on \a curve, as the NCA writes it.
QByteArray keyIdentifier(Curve curve);

/// SubjectPublicKeyInfo.
QByteArray spkiOf(Curve curve, QByteArrayView publicKey);

struct PrivateNumber {
    Curve curve;
    SecretBytes number; ///< little-endian
};
/// Reads a PKCS#8 structure (RFC 5958): GOST 34.10-2015 as an OCTET STRING in the OCTET STRING,
/// little-endian, GOST 34.310-2004 as an INTEGER in it. Nothing when it is no GOST key.
std::optional<PrivateNumber> numberFrom(const SecretBytes &pkcs8);
/// The same the other way round, for keys of GOST 34.10-2015.
SecretBytes pkcs8Of(const PrivateNumber &key);

} // namespace qujat::crypto::gost
