// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QImage>
#include <QString>

#include <functional>

namespace qujat::test {

/// Writes a film of \a count grey pictures of one even size, each made by \a picture: Motion JPEG
/// in AVI, with the losses that a camera's own compression has. False when it cannot be written.
bool writeFilm(const QString &path, int count, int framesPerSecond,
               const std::function<QImage(int)> &picture);

} // namespace qujat::test
