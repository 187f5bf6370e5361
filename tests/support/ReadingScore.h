// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/support/PictureCorpus.h"
#include "tests/support/ReadingPeers.h"

#include <array>
#include <map>

namespace qujat::test {

/// How one reader fared on one class of pictures.
struct Score {
    int right = 0; ///< pictures with a code whose text is what is known, agreed on, or at its place
    int codes = 0; ///< right codes in all of them
    int wrong = 0; ///< texts that contradict what is known
    double milliseconds = 0; ///< processor time in all
};

struct SetScore {
    /// Columns of what is compared: allReaders() in their order, then the program `zbarimg`.
    static constexpr std::size_t Still = 1;
    static constexpr std::size_t Zxing = 2;
    static constexpr std::size_t Zbar = 3;
    static constexpr std::size_t Zbarimg = 4;
    int pictures = 0;
    std::array<Score, 5> readers;
    void add(const SetScore &other);
};

/// The judgement of one picture by what all readers said about it. A text is right when it is the
/// one written down; where none is written down, when two readers of different make agree on it, or
/// when it lies at a place marked by hand (a code's own error correction then vouches for the
/// text); else it is wrong. `zbarimg` is believed to mean the place where ZBar read the same.
SetScore judge(const KnownPicture &known, const QImage &picture);

/// The whole run over every \a step th picture, by class.
std::map<QString, SetScore> scoreAll(const PictureCorpus &corpus, int step = 1);

} // namespace qujat::test
