// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>

namespace qujat::service::gateways {

/// A drawn face as a PNG of 96 x 96 grey pixels with \a mark in a text chunk. \a tone varies the
/// drawing.
QByteArray makeSamplePicture(const QByteArray &mark, quint8 tone);

/// The mark of such a picture; empty for anything else, however broken.
QByteArray markOfSamplePicture(const QByteArray &png);

} // namespace qujat::service::gateways
