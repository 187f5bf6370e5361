// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/net/HttpTransport.h"

#include <algorithm>

namespace qujat::net {

QByteArray HttpReply::header(QByteArrayView name) const
{
    const auto found = std::ranges::find_if(headers, [&](const auto &entry) {
        return QByteArrayView(entry.first).compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == headers.end() ? QByteArray() : found->second;
}

} // namespace qujat::net
