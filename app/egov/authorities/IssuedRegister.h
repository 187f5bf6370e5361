// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/crypto/Certificate.h"

#include <QHash>
#include <QStringList>

namespace qujat::service::authorities {

/// Which serial numbers each authority has issued, and to whom: a responder must not vouch for a
/// certificate that its authority never made. Rebuilt from the kept certificates at each start.
class IssuedRegister {
public:
    void add(const QString &authority, const crypto::Certificate &certificate);
    bool contains(const QString &authority, const QString &serial) const;
    /// Serial numbers of the certificates of one IIN or BIN.
    QStringList serialsOf(const QString &authority, const QString &number) const;
    /// Serial number of the newest certificate for that very key; empty when there is none.
    QString serialOf(const QString &authority, const crypto::PublicKey &key) const;

private:
    struct Holder {
        QString iin;
        QString bin;
    };
    QHash<QString, QHash<QString, Holder>> m_holders; ///< by authority, by serial number
    QHash<QString, QHash<QByteArray, QString>> m_keys; ///< serial number by authority, by key
};

} // namespace qujat::service::authorities
