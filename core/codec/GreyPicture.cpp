// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/codec/GreyPicture.h"

#include <algorithm>
#include <cstdint>
#include <vector>

namespace qujat::codec {

GreyPicture::GreyPicture(int width, int height)
    : m_pixels(std::make_unique_for_overwrite<uchar[]>(static_cast<std::size_t>(width)
                                                       * static_cast<std::size_t>(height)))
    , m_width(width)
    , m_height(height)
{
}

GreyPicture GreyPicture::reduced(const LumaView &view, int factor)
{
    GreyPicture picture(view.width / factor, view.height / factor);
    // Lines are added up first, which processors do many pixels at a time.
    std::vector<std::uint16_t> lines(static_cast<std::size_t>(picture.m_width * factor));
    const auto area = static_cast<std::uint32_t>(factor * factor);
    const std::uint32_t perArea = (1U << 16U) / area;
    for (int y = 0; y < picture.m_height; ++y) {
        for (int line = 0; line < factor; ++line) {
            const uchar *in = view.row(y * factor + line);
            auto *sum = lines.data();
            const auto count = std::ssize(lines);
            if (view.pixelStride != 1) {
                for (std::ptrdiff_t x = 0; x < count; ++x)
                    sum[x] = static_cast<std::uint16_t>((line == 0 ? 0 : sum[x])
                                                        + in[x * view.pixelStride]);
            } else if (line == 0) {
                for (std::ptrdiff_t x = 0; x < count; ++x)
                    sum[x] = in[x];
            } else {
                for (std::ptrdiff_t x = 0; x < count; ++x)
                    sum[x] = static_cast<std::uint16_t>(sum[x] + in[x]);
            }
        }
        uchar *out = picture.row(y);
        const auto *sum = lines.data();
        if (factor == 1) {
            for (int x = 0; x < picture.m_width; ++x)
                out[x] = static_cast<uchar>(sum[x]);
        } else if (factor == 2) {
            for (int x = 0; x < picture.m_width; ++x)
                out[x] = static_cast<uchar>((sum[2 * x] + sum[2 * x + 1]) >> 2);
        } else {
            for (int x = 0; x < picture.m_width; ++x, sum += factor) {
                std::uint32_t all = 0;
                for (int i = 0; i < factor; ++i)
                    all += sum[i];
                out[x] = static_cast<uchar>((all * perArea) >> 16U);
            }
        }
    }
    return picture;
}

std::optional<GreyPicture> GreyPicture::darkest(const ColourView &view)
{
    constexpr int Coloured = 60; // between the largest and the least colour of a pixel
    constexpr qint64 LeastPart = 500; // one pixel of so many
    GreyPicture picture(view.width, view.height);
    qint64 coloured = 0;
    for (int y = 0; y < view.height; ++y) {
        const uchar *in = view.data + static_cast<std::ptrdiff_t>(y) * view.rowBytes;
        uchar *out = picture.row(y);
        for (int x = 0; x < view.width; ++x, in += 4) {
            const auto [least, largest] = std::minmax({in[0], in[1], in[2]});
            out[x] = least;
            coloured += largest - least > Coloured ? 1 : 0;
        }
    }
    if (coloured * LeastPart < qint64(view.width) * view.height)
        return {};
    return picture;
}

GreyPicture GreyPicture::enlarged(const LumaView &view)
{
    GreyPicture picture(view.width * 2, view.height * 2);
    for (int y = 0; y < picture.m_height; ++y) {
        // Each new pixel lies a quarter off an old one: three parts of the nearer, one of the
        // farther.
        const uchar *near = view.row(y / 2);
        const uchar *far = view.row(std::clamp(y / 2 + (y % 2 == 0 ? -1 : 1), 0, view.height - 1));
        uchar *out = picture.row(y);
        for (int x = 0; x < picture.m_width; ++x) {
            const int column = x / 2 * view.pixelStride;
            const int beside =
                std::clamp(x / 2 + (x % 2 == 0 ? -1 : 1), 0, view.width - 1) * view.pixelStride;
            const int sum = 9 * near[column] + 3 * near[beside] + 3 * far[column] + far[beside];
            *out++ = static_cast<uchar>((sum + 8) / 16);
        }
    }
    return picture;
}

} // namespace qujat::codec
