// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/tool/Film.h"

/// What lies in the module that brings FFmpeg's libraries. For Film alone.
namespace qujat::tool {

/// A film that is being decoded.
class FilmDecoder {
public:
    virtual ~FilmDecoder() = default;
    /// As Film::next().
    virtual Result<std::optional<Film::Frame>> next() = 0;
    /// As Film::broken().
    virtual int broken() const = 0;
};

inline constexpr char filmModule[] = "qujat-film.so";
/// The module's only function, of type OpenFilm.
inline constexpr char openFilmName[] = "qujat_open_film";
/// Opens as Film::open() does.
using OpenFilm = void(const QString &path, Result<std::unique_ptr<FilmDecoder>> &out);

} // namespace qujat::tool
