// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QColor>
#include <QImage>

namespace qujat::demo {

enum class Hair { Short, Parted, Long, Bun, Pigtails, Bob };
enum class Clothes { Collar, Suit, RoundNeck, Uniform };

/// What makes one illustrated person differ from another.
struct Look {
    const char *fixture;
    Hair hair = Hair::Short;
    Clothes clothes = Clothes::Collar;
    QColor skin;
    QColor hairColour;
    QColor cloth;
    QColor clothDetail;
    double faceWidth = 1.0; ///< 1 is average
    double faceLength = 1.0;
    double eyeSize = 1.0; ///< children's are larger
    double shoulders = 1.0;
    bool glasses = false;
    bool moustache = false;
    bool lashes = false;
};

/// An illustrated bust on a plain ground, 300 by 400, as on a document.
QImage drawPortrait(const Look &look);

} // namespace qujat::demo
