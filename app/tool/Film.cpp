// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/tool/Film.h"

#include "app/tool/FilmDecoder.h"
#include "core/base/Module.h"

namespace qujat::tool {

Film::Film(std::unique_ptr<FilmDecoder> decoder)
    : m_decoder(std::move(decoder))
{
}

Film::Film(Film &&) noexcept = default;
Film &Film::operator=(Film &&) noexcept = default;
Film::~Film() = default;

Result<Film> Film::open(const QString &path)
{
    static auto *const openFilm =
        reinterpret_cast<OpenFilm *>(moduleFunction(filmModule, openFilmName));
    if (openFilm == nullptr)
        return failure(FailureCode::ConfigurationInvalid,
                       {{Detail::Field, QStringLiteral("filmModule")}});
    Result<std::unique_ptr<FilmDecoder>> decoder;
    openFilm(path, decoder);
    if (!decoder)
        return failure(decoder.error());
    return Film(*std::move(decoder));
}

Result<std::optional<Film::Frame>> Film::next()
{
    return m_decoder->next();
}

int Film::broken() const
{
    return m_decoder->broken();
}

} // namespace qujat::tool
