// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/egov/gateways/Biometrics.h"

#include "app/egov/gateways/SamplePicture.h"
#include "core/crypto/Digest.h"

namespace qujat::service::gateways {
namespace {

/// What the samples of a person carry instead of a face.
QByteArray referenceOf(const Iin &person)
{
    return crypto::sha256("qujat-simulated-face " + person.text().toLatin1()).toHex().left(32);
}

} // namespace

Result<BiometricOutcome> SimulatedBiometrics::compare(const Iin &person, const QByteArray &sample)
{
    const auto parts = markOfSamplePicture(sample).split(' ');
    if (parts.size() != 2)
        return BiometricOutcome::Unreadable;
    if (parts[1] != "live")
        return BiometricOutcome::NoLiveness;
    return parts[0] == referenceOf(person) ? BiometricOutcome::Match
                                           : BiometricOutcome::OtherPerson;
}

QByteArray SimulatedBiometrics::sampleFor(const Iin &person, BiometricOutcome outcome)
{
    const auto own = referenceOf(person);
    const auto other = crypto::sha256(own).toHex().left(32);
    const auto tone = static_cast<quint8>(own.at(0));
    switch (outcome) {
    case BiometricOutcome::Match:
        return makeSamplePicture(own + " live", tone);
    case BiometricOutcome::OtherPerson:
        return makeSamplePicture(other + " live", static_cast<quint8>(tone + 40));
    case BiometricOutcome::NoLiveness:
        return makeSamplePicture(own + " picture", tone);
    case BiometricOutcome::Unreadable:
        return QByteArrayLiteral("no picture");
    }
    Q_UNREACHABLE();
}

} // namespace qujat::service::gateways
