// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/egov/authorities/IssuedRegister.h"

namespace qujat::service::authorities {

void IssuedRegister::add(const QString &authority, const crypto::Certificate &certificate)
{
    m_holders[authority].insert(certificate.serial(), {certificate.iin(), certificate.bin()});
    m_keys[authority].insert(certificate.publicKey().spki(), certificate.serial());
}

QString IssuedRegister::serialOf(const QString &authority, const crypto::PublicKey &key) const
{
    return m_keys.value(authority).value(key.spki());
}

bool IssuedRegister::contains(const QString &authority, const QString &serial) const
{
    return m_holders.value(authority).contains(serial);
}

QStringList IssuedRegister::serialsOf(const QString &authority, const QString &number) const
{
    QStringList serials;
    const auto issued = m_holders.value(authority);
    for (auto one = issued.cbegin(); one != issued.cend(); ++one) {
        if (!number.isEmpty() && (one->iin == number || one->bin == number))
            serials.append(one.key());
    }
    serials.sort();
    return serials;
}

} // namespace qujat::service::authorities
