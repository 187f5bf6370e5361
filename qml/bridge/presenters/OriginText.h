// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QCoreApplication>
#include <QString>

namespace qujat::bridge {

/// What the service can know of the place of a device, in words, and no more.
class OriginText {
    Q_DECLARE_TR_FUNCTIONS(OriginText)

public:
    /// \a network and \a address as in Origin of the contract.
    static QString of(const QString &network, const QString &address);
};

} // namespace qujat::bridge
