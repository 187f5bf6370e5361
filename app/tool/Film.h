// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Result.h"
#include "core/codec/LumaView.h"

#include <QString>

#include <chrono>
#include <memory>
#include <optional>

namespace qujat::tool {

class FilmDecoder;

/// The pictures of a film file, every one in its order, as fast as they can be decoded: nothing is
/// dropped, so that the same file gives the same readings. Only the file itself is opened, whatever
/// addresses stand in it.
class Film {
public:
    struct Frame {
        /// The brightness where the decoder left it; good until the next call.
        codec::LumaView luma;
        std::chrono::microseconds at{0}; ///< since the film's first picture
    };

    /// The libraries that decode are loaded at the first call; ConfigurationInvalid{field:
    /// filmModule} without them. FileUnreadable when it cannot be opened, PictureUnreadable when
    /// there is no film in it that can be decoded.
    static Result<Film> open(const QString &path);

    Film(Film &&) noexcept;
    Film &operator=(Film &&) noexcept;
    ~Film();

    /// Absent at the end. A picture that is broken is left out; RequestTooLarge past
    /// QrReader::LargestSide.
    Result<std::optional<Frame>> next();
    /// Pictures that could not be decoded so far.
    int broken() const;

private:
    explicit Film(std::unique_ptr<FilmDecoder> decoder);

    std::unique_ptr<FilmDecoder> m_decoder;
};

} // namespace qujat::tool
