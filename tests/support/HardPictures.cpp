// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/HardPictures.h"

#include <QRandomGenerator>

#include <algorithm>
#include <cmath>
#include <optional>
#include <vector>

namespace qujat::test {
namespace {

constexpr double Black = 20;
constexpr double White = 235;
constexpr double Table = 110; ///< what the paper lies on

using Plane = std::vector<float>;

double radians(double degrees)
{
    return degrees * M_PI / 180;
}

/// From a pixel to a place on the paper, in modules from the code's middle. Absent beyond it.
class Camera {
public:
    explicit Camera(const Scene &scene, int size)
        : m_scene(scene)
        , m_size(size)
    {
    }

    std::optional<QPointF> paperAt(double px, double py) const
    {
        const double x = (px - m_scene.width / 2.0 - m_scene.shift.x()) / m_scene.module;
        const double y = (py - m_scene.height / 2.0 - m_scene.shift.y()) / m_scene.module;
        // The camera stands two and a half widths of the code away.
        const double distance = 2.5 * m_size;
        const double c = std::cos(radians(m_scene.tilt));
        const double s = std::sin(radians(m_scene.tilt));
        // The ray (x, y, distance) meets the plane through the middle, tilted about the y axis.
        const double along = x / (c - x / distance * s);
        const double depth = along * s;
        const double scale = (distance + depth) / distance;
        QPointF at(along, y * scale);
        if (scale <= 0.1)
            return {};
        const double r = radians(-m_scene.rotation);
        at = {at.x() * std::cos(r) - at.y() * std::sin(r),
              at.x() * std::sin(r) + at.y() * std::cos(r)};
        if (m_scene.curve > 0) {
            const double radius = m_size / radians(m_scene.curve);
            if (std::abs(at.x()) >= radius)
                return {};
            at.setX(radius * std::asin(at.x() / radius));
        }
        if (m_scene.mirrored)
            at.setX(-at.x());
        return at;
    }

private:
    Scene m_scene;
    int m_size;
};

bool isHidden(const Scene &scene, int size, double u, double v)
{
    const bool right = u > size - 8.5;
    const bool left = u < 8.5;
    const bool top = v < 8.5;
    const bool bottom = v > size - 8.5;
    switch (scene.hiddenFinder) {
    case 0:
        return left && top;
    case 1:
        return right && top;
    case 2:
        return left && bottom;
    default:
        return false;
    }
}

double brightnessAt(const codec::QrMatrix &code, const Scene &scene, const Camera &camera,
                    double px, double py)
{
    const auto at = camera.paperAt(px, py);
    if (!at)
        return Table;
    const double u = at->x() + code.size / 2.0;
    const double v = at->y() + code.size / 2.0;
    constexpr double Paper = 6; // modules of paper around
    if (u < -Paper || v < -Paper || u > code.size + Paper || v > code.size + Paper)
        return Table + 40 * std::sin(px / 17) * std::cos(py / 23);
    bool dark = u >= 0 && v >= 0 && u < code.size && v < code.size
        && code.isDark(static_cast<int>(u), static_cast<int>(v));
    if (isHidden(scene, code.size, u, v))
        dark = false;
    if (scene.scratches > 0) {
        const double across = std::fmod(u * 0.83 + v * 0.55 + 100, code.size / 3.0);
        if (across < scene.scratches * code.size / 3.0)
            dark = std::fmod(u * 0.31 + 50, 6) < 3;
    }
    return dark != scene.inverted ? Black : White;
}

/// How much of a lamp's light falls on a place of the paper: 1 over the finder it covers.
double lampAt(const Scene &scene, int size, const QPointF &paper)
{
    constexpr double Reach = 5.2; // modules
    const double far = size / 2.0 - 3.5;
    const QPointF finder(scene.burntFinder == 1 ? far : -far, scene.burntFinder == 2 ? far : -far);
    const auto d = (paper - finder) / Reach;
    return std::exp(-std::pow(std::hypot(d.x(), d.y()), 10));
}

Plane blurred(const Plane &plane, int width, int height, double sigma)
{
    const int reach = static_cast<int>(std::ceil(3 * sigma));
    std::vector<float> kernel(static_cast<std::size_t>(2 * reach + 1));
    float sum = 0;
    for (int i = -reach; i <= reach; ++i) {
        auto &each = kernel[static_cast<std::size_t>(i + reach)];
        each = static_cast<float>(std::exp(-i * i / (2 * sigma * sigma)));
        sum += each;
    }
    Plane from = plane;
    Plane to(plane.size());
    for (const bool alongX : {true, false}) {
        for (int y = 0; y < height; ++y) {
            for (int x = 0; x < width; ++x) {
                float value = 0;
                for (int i = -reach; i <= reach; ++i) {
                    const int sx = alongX ? std::clamp(x + i, 0, width - 1) : x;
                    const int sy = alongX ? y : std::clamp(y + i, 0, height - 1);
                    value += kernel[static_cast<std::size_t>(i + reach)]
                        * from[static_cast<std::size_t>(sy * width + sx)];
                }
                to[static_cast<std::size_t>(y * width + x)] = value / sum;
            }
        }
        std::swap(from, to);
    }
    return from;
}

} // namespace

QImage photograph(const codec::QrMatrix &code, const Scene &scene)
{
    const Camera camera(scene, code.size);
    Plane plane(static_cast<std::size_t>(scene.width) * static_cast<std::size_t>(scene.height));
    for (int y = 0; y < scene.height; ++y) {
        for (int x = 0; x < scene.width; ++x) {
            double sum = 0;
            for (const double dy : {0.25, 0.75}) {
                for (const double dx : {0.25, 0.75})
                    sum += brightnessAt(code, scene, camera, x + dx, y + dy);
            }
            plane[static_cast<std::size_t>(y * scene.width + x)] = static_cast<float>(sum / 4);
        }
    }
    if (scene.blur > 0)
        plane = blurred(plane, scene.width, scene.height, scene.blur);

    QRandomGenerator random(scene.seed);
    const auto gauss = [&random] {
        double sum = 0;
        for (int i = 0; i < 6; ++i)
            sum += random.generateDouble();
        return (sum - 3) * std::sqrt(2.0);
    };
    const double reach = code.size * scene.module;
    const QPointF spot(scene.width / 2.0 + scene.shift.x() + reach * 0.15,
                       scene.height / 2.0 + scene.shift.y() - reach * 0.1);
    QImage image(scene.width, scene.height, QImage::Format_Grayscale8);
    for (int y = 0; y < scene.height; ++y) {
        auto *out = image.scanLine(y);
        for (int x = 0; x < scene.width; ++x) {
            double value =
                static_cast<double>(plane[static_cast<std::size_t>(y * scene.width + x)]);
            value = 127.5 + (value - 127.5) * scene.contrast;
            value *= 1 - scene.shadow * x / scene.width;
            if (scene.glare > 0) {
                const double d = std::hypot(x - spot.x(), y - spot.y()) / (reach * 0.35);
                const double light = scene.glare * std::exp(-d * d * d);
                value = value * (1 - light) + 255 * light;
            }
            if (scene.burntFinder >= 0) {
                const auto paper = camera.paperAt(x + 0.5, y + 0.5);
                const double light = paper ? lampAt(scene, code.size, *paper) : 0;
                value = value * (1 - light) + 262 * light;
            }
            if (scene.moire > 0) {
                const double wave = std::sin(0.35 * x + 0.12 * y) * std::sin(0.9 * y - 0.07 * x)
                    + 0.6 * std::sin(2.6 * x);
                value += scene.moire * 70 * wave;
            }
            if (scene.noise > 0)
                value += scene.noise * gauss();
            out[x] = static_cast<uchar>(std::clamp(value, 0.0, 255.0));
        }
    }
    return image;
}

} // namespace qujat::test
