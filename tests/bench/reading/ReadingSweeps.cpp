// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0
//
// How far each reader gets when a picture grows worse in one respect: shares read, and curves.

#include "core/codec/QrWriter.h"
#include "tests/support/HardPictures.h"
#include "tests/support/PictureCorpus.h"
#include "tests/support/ReadingPeers.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTextStream>

#include <cstdio>
#include <functional>
#include <sys/wait.h>
#include <unistd.h>

using namespace qujat;
using namespace qujat::test;

namespace {

struct Sweep {
    const char *name;
    const char *unit;
    std::vector<double> values;
    std::function<void(Scene &, double)> apply;
};

const std::vector<Sweep> &sweeps()
{
    static const std::vector<Sweep> all{
        {"tilt",
         "degrees",
         {0, 20, 40, 50, 55, 60, 65, 70, 75},
         [](Scene &s, double v) { s.tilt = v; }},
        {"blur",
         "pixels",
         {0, 1, 2, 2.5, 3, 3.5, 4, 4.5, 5},
         [](Scene &s, double v) { s.blur = v; }},
        {"noise",
         "grey levels",
         {0, 20, 40, 60, 80, 100, 120, 140},
         [](Scene &s, double v) { s.noise = v; }},
        {"glare",
         "share",
         {0, 0.3, 0.5, 0.7, 0.8, 0.9, 0.95, 1},
         [](Scene &s, double v) { s.glare = v; }},
        {"module",
         "pixels",
         {6, 4, 3, 2.5, 2, 1.75, 1.5, 1.25, 1},
         [](Scene &s, double v) { s.module = v; }},
        {"contrast",
         "share",
         {1, 0.5, 0.25, 0.15, 0.1, 0.07, 0.05, 0.03},
         [](Scene &s, double v) { s.contrast = v; }},
        {"moire",
         "share",
         {0, 0.2, 0.4, 0.6, 0.8, 1, 1.2, 1.5},
         [](Scene &s, double v) { s.moire = v; }},
        {"curve",
         "degrees",
         {0, 40, 80, 100, 120, 140, 160},
         [](Scene &s, double v) { s.curve = v; }},
        {"scratches",
         "share",
         {0, 0.03, 0.06, 0.09, 0.12, 0.15, 0.2},
         [](Scene &s, double v) { s.scratches = v; }},
        {"shadow",
         "share",
         {0, 0.4, 0.6, 0.8, 0.9, 0.95, 0.98},
         [](Scene &s, double v) { s.shadow = v; }},
    };
    return all;
}

bool readsRight(const Reader &reader, const QImage &picture, const QString &text)
{
    const auto codes = reader.read(viewOf(picture));
    return codes.size() == 1 && codes.front().text == text;
}

/// The same in a process of its own, for a reader that ends the program on some pictures.
bool readsRightApart(const Reader &reader, const QImage &picture, const QString &text, int &deaths)
{
    std::fflush(stdout);
    const auto child = fork();
    if (child == 0)
        _exit(readsRight(reader, picture, text) ? 0 : 1);
    int status = 0;
    waitpid(child, &status, 0);
    if (!WIFEXITED(status))
        ++deaths;
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

using Curves = std::array<std::vector<double>, 4>;

/// The share of pictures read right, for each reader and each value.
Curves measure(const Sweep &sweep, int rounds, int &deaths)
{
    Curves curves;
    QRandomGenerator random(42);
    for (const double value : sweep.values) {
        std::array<int, 4> right{};
        for (int round = 0; round < rounds; ++round) {
            const auto text =
                QStringLiteral("QJ1%1").arg(random.generate64(), 48, 36, QChar(u'A')).toUpper();
            const auto code = codec::QrWriter::write(text).value();
            Scene scene{.rotation = random.bounded(360.0),
                        .tilt = 15,
                        .blur = 0.7,
                        .noise = 4,
                        .seed = random.generate()};
            sweep.apply(scene, value);
            const auto picture = photograph(code, scene);
            for (std::size_t i = 0; i < right.size(); ++i) {
                const auto &reader = allReaders()[i];
                if (i < 2 ? readsRight(reader, picture, text)
                          : readsRightApart(reader, picture, text, deaths))
                    ++right[i];
            }
        }
        for (std::size_t i = 0; i < right.size(); ++i)
            curves[i].push_back(static_cast<double>(right[i]) / rounds);
    }
    return curves;
}

void draw(const Sweep &sweep, const Curves &curves, const QString &folder)
{
    constexpr std::array<const char *, 4> colours{"#00AFCA", "#00647A", "#B0722A", "#8A8A8A"};
    constexpr double Left = 46;
    constexpr double Top = 34;
    constexpr double Width = 300;
    constexpr double Height = 150;
    QFile file(folder + u'/' + QString::fromLatin1(sweep.name) + QStringLiteral(".svg"));
    if (!file.open(QIODevice::WriteOnly)) {
        std::fprintf(stderr, "%s cannot be written\n", qPrintable(file.fileName()));
        return;
    }
    QTextStream out(&file);
    out << "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 460 230\" "
           "font-family=\"sans-serif\" "
           "font-size=\"11\">\n<rect width=\"460\" height=\"230\" fill=\"#fff\"/>\n<text x=\"46\" "
           "y=\"20\" "
           "font-size=\"13\">Share read, by "
        << sweep.name << " (" << sweep.unit << ")</text>\n";
    const auto steps = static_cast<double>(sweep.values.size() - 1);
    const auto x = [&](std::size_t i) { return Left + Width * static_cast<double>(i) / steps; };
    for (const double share : {0.0, 0.5, 1.0}) {
        const double y = Top + Height * (1 - share);
        out << "<line x1=\"46\" x2=\"346\" y1=\"" << y << "\" y2=\"" << y
            << "\" stroke=\"#ddd\"/><text x=\"40\" y=\"" << y + 4 << "\" text-anchor=\"end\">"
            << qRound(share * 100) << "%</text>\n";
    }
    for (std::size_t i = 0; i < sweep.values.size(); ++i)
        out << "<text x=\"" << x(i) << "\" y=\"202\" text-anchor=\"middle\">" << sweep.values[i]
            << "</text>\n";
    for (std::size_t r = curves.size(); r-- > 0;) {
        out << "<polyline fill=\"none\" stroke-width=\"" << (r < 2 ? 2.5 : 1.8) << "\" stroke=\""
            << colours[r] << "\" points=\"";
        for (std::size_t i = 0; i < sweep.values.size(); ++i)
            out << x(i) << ',' << Top + Height * (1 - curves[r][i]) << ' ';
        out << "\"/>\n<text x=\"362\" y=\"" << 50 + 20 * static_cast<int>(r) << "\" fill=\""
            << colours[r] << "\">" << allReaders()[r].name << "</text>\n";
    }
    out << "</svg>\n";
}

} // namespace

/// Arguments: a folder for the curves (absent: none are drawn), and how many pictures a point.
int main(int argc, char **argv)
{
    const QString folder = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString();
    const int rounds = argc > 2 ? std::max(1, std::atoi(argv[2])) : 20;
    if (!folder.isEmpty())
        QDir().mkpath(folder);
    std::printf("\nShare of pictures read right (%d each), by what makes them hard\n", rounds);
    int deaths = 0;
    for (const auto &sweep : sweeps()) {
        const auto curves = measure(sweep, rounds, deaths);
        std::printf("\n| %s, %s |", sweep.name, sweep.unit);
        for (const double value : sweep.values)
            std::printf(" %g |", value);
        std::printf("\n|---|");
        for (std::size_t i = 0; i < sweep.values.size(); ++i)
            std::printf("---|");
        std::printf("\n");
        for (std::size_t i = 0; i < curves.size(); ++i) {
            std::printf("| %s |", allReaders()[i].name);
            for (const double share : curves[i])
                std::printf(" %.0f |", share * 100);
            std::printf("\n");
        }
        std::fflush(stdout);
        if (!folder.isEmpty())
            draw(sweep, curves, folder);
    }
    std::printf("\nPictures on which a peer ended its process: %d\n", deaths);
    return 0;
}
