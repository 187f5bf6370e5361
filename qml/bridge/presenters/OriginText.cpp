// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "qml/bridge/presenters/OriginText.h"

namespace qujat::bridge {

QString OriginText::of(const QString &network, const QString &address)
{
    if (network == u"internet") {
        //: List of devices: %1 is the beginning of a network address
        return tr("from the Internet, network %1").arg(address);
    }
    if (network == u"local") {
        //: List of devices: seen in a private network, such as at home
        return tr("from a private network");
    }
    if (network == u"thisMachine") {
        //: List of devices: seen on the machine of the service itself
        return tr("from the service's own machine");
    }
    //: List of devices: nothing is known of the place
    return tr("place unknown");
}

} // namespace qujat::bridge
