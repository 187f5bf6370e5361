// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QString>

namespace qujat::testing {

/// A PNG of a QR code made straight with ZXing, not with the product's own writer (R000-2.12).
QByteArray qrPicture(const QString &text);

} // namespace qujat::testing
