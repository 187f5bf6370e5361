// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/egov/registries/SimulatedRegistry.h"

namespace qujat::service::registries {
namespace {

/// One value in DER: tag, length, content (X.690).
QByteArray der(char tag, QByteArrayView content)
{
    QByteArray length;
    const auto size = static_cast<quint64>(content.size());
    if (size < 0x80) {
        length.append(static_cast<char>(size));
    } else {
        QByteArray bytes;
        for (quint64 rest = size; rest > 0; rest >>= 8U)
            bytes.prepend(static_cast<char>(rest & 0xffU));
        length.append(static_cast<char>(0x80 | bytes.size()));
        length.append(bytes);
    }
    return tag + length + content.toByteArray();
}

} // namespace

QByteArray unsignedMessage(QByteArrayView content)
{
    const QByteArray signedData = QByteArray::fromHex("06092a864886f70d010702");
    const QByteArray data = QByteArray::fromHex("06092a864886f70d010701");
    const QByteArray version = QByteArray::fromHex("020101");
    const QByteArray nothing = QByteArray::fromHex("3100");
    const QByteArray inside = der('\x30', data + der('\xa0', der('\x04', content)));
    return der('\x30', signedData + der('\xa0', der('\x30', version + nothing + inside + nothing)));
}

} // namespace qujat::service::registries
