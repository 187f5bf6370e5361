// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/codec/GreyPicture.h"

#include <algorithm>
#include <cstdint>

namespace qujat::codec {
namespace {

/// Sums of all pixels above and left of each point, so that the mean of any rectangle costs four
/// reads.
class Integral {
public:
    explicit Integral(const LumaView &view)
        : m_stride(static_cast<std::size_t>(view.width) + 1)
        , m_width(view.width)
        , m_height(view.height)
        , m_sums(m_stride * (static_cast<std::size_t>(view.height) + 1), 0)
    {
        for (int y = 0; y < view.height; ++y) {
            const uchar *in = view.row(y);
            const auto *above = &m_sums[static_cast<std::size_t>(y) * m_stride];
            auto *here = &m_sums[(static_cast<std::size_t>(y) + 1) * m_stride];
            std::uint32_t row = 0;
            for (int x = 0; x < view.width; ++x, in += view.pixelStride) {
                row += *in;
                here[x + 1] = above[x + 1] + row;
            }
        }
    }

    int mean(int x, int y, int radius) const
    {
        const auto left = static_cast<std::size_t>(std::max(0, x - radius));
        const auto right = static_cast<std::size_t>(std::min(m_width, x + radius + 1));
        const auto top = static_cast<std::size_t>(std::max(0, y - radius)) * m_stride;
        const auto bottom = static_cast<std::size_t>(std::min(m_height, y + radius + 1)) * m_stride;
        const auto count = (right - left) * ((bottom - top) / m_stride);
        // Unsigned arithmetic wraps, and the difference is right as long as one rectangle's sum
        // fits.
        const std::uint32_t sum = m_sums[bottom + right] - m_sums[bottom + left]
            - m_sums[top + right] + m_sums[top + left];
        return static_cast<int>(sum / count);
    }

private:
    std::size_t m_stride;
    int m_width;
    int m_height;
    std::vector<std::uint32_t> m_sums;
};

} // namespace

GreyPicture::GreyPicture(int width, int height)
    : m_pixels(static_cast<std::size_t>(width) * static_cast<std::size_t>(height))
    , m_width(width)
    , m_height(height)
{
}

GreyPicture GreyPicture::reduced(const LumaView &view, int factor)
{
    GreyPicture picture(view.width / factor, view.height / factor);
    std::vector<std::uint32_t> sums(static_cast<std::size_t>(picture.m_width));
    const auto area = static_cast<std::uint32_t>(factor * factor);
    for (int y = 0; y < picture.m_height; ++y) {
        std::ranges::fill(sums, 0U);
        for (int line = 0; line < factor; ++line) {
            const uchar *in = view.row(y * factor + line);
            for (auto &sum : sums) {
                for (int i = 0; i < factor; ++i, in += view.pixelStride)
                    sum += *in;
            }
        }
        std::ranges::transform(sums, picture.row(y), [area](std::uint32_t sum) {
            return static_cast<uchar>(sum / area);
        });
    }
    return picture;
}

GreyPicture GreyPicture::inverted(const LumaView &view)
{
    GreyPicture picture(view.width, view.height);
    for (int y = 0; y < view.height; ++y) {
        const uchar *in = view.row(y);
        uchar *out = picture.row(y);
        for (int x = 0; x < view.width; ++x, in += view.pixelStride)
            *out++ = static_cast<uchar>(255 - *in);
    }
    return picture;
}

GreyPicture GreyPicture::localContrast(const LumaView &view, int radius)
{
    const Integral integral(view);
    GreyPicture picture(view.width, view.height);
    for (int y = 0; y < view.height; ++y) {
        const uchar *in = view.row(y);
        uchar *out = picture.row(y);
        for (int x = 0; x < view.width; ++x, in += view.pixelStride)
            *out++ = *in < integral.mean(x, y, radius) ? 0 : 255;
    }
    return picture;
}

GreyPicture GreyPicture::sharpened(const LumaView &view)
{
    const Integral integral(view);
    GreyPicture picture(view.width, view.height);
    for (int y = 0; y < view.height; ++y) {
        const uchar *in = view.row(y);
        uchar *out = picture.row(y);
        for (int x = 0; x < view.width; ++x, in += view.pixelStride)
            *out++ =
                static_cast<uchar>(std::clamp((5 * *in - 3 * integral.mean(x, y, 2)) / 2, 0, 255));
    }
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
