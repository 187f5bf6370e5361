// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0
//
// Films of a living code before a moving camera: how long until it is read for the first time. Each
// reader gets the frames as the program's camera gives them: 30 a second, one at a time, and when
// it is done, the newest. Time is that of the film plus what the search took of the processor.

#include "core/codec/QrWriter.h"
#include "tests/support/HardPictures.h"
#include "tests/support/PictureCorpus.h"
#include "tests/support/ReadingPeers.h"

#include <QDeadlineTimer>
#include <QRandomGenerator>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <map>
#include <numbers>
#include <optional>
#include <sys/wait.h>
#include <unistd.h>

using namespace qujat;
using namespace qujat::test;

namespace {

constexpr double FrameMilliseconds = 1000.0 / 30;
constexpr int FilmMilliseconds = 4000;
constexpr int CodeStep = 1000; ///< milliseconds; as the service sets it
constexpr std::chrono::milliseconds FrameBudget{50}; ///< as the program's reader has it

/// A movement, from 0 to 1 over the film; \a phase differs from film to film.
struct Movement {
    const char *name;
    void (*apply)(Scene &scene, double at, double phase);
};

double wave(double at, double times, double phase)
{
    return std::sin(2 * std::numbers::pi * (at * times + phase));
}

constexpr std::array movements{
    Movement{"comes closer",
             [](Scene &s, double at, double) {
                 s.module = 0.8 + 3.2 * at;
                 s.blur = 0.8;
             }},
    Movement{"comes into focus",
             [](Scene &s, double at, double) {
                 s.module = 4;
                 s.blur = 7 - 7 * at;
             }},
    Movement{"hand shakes",
             [](Scene &s, double at, double phase) {
                 s.module = 3;
                 s.rotation = 8 * wave(at, 5, phase);
                 s.shift = QPointF(40 * wave(at, 7, phase), 30 * wave(at, 6, 2 * phase));
                 s.blur = 1 + 2.6 * std::abs(wave(at, 9, phase));
             }},
    Movement{"turns towards the camera",
             [](Scene &s, double at, double phase) {
                 s.module = 4;
                 s.rotation = 360 * phase + 90 * at;
                 s.tilt = 76 - 70 * at;
                 s.blur = 0.8;
             }},
    Movement{"reflection passes",
             [](Scene &s, double at, double) {
                 s.module = 4;
                 s.glare = 1 - at;
                 s.blur = 1;
             }},
    Movement{"light comes on",
             [](Scene &s, double at, double) {
                 s.module = 3;
                 s.contrast = 0.03 + 0.3 * at;
                 s.noise = 14;
                 s.blur = 1;
             }},
    Movement{"screen with stripes",
             [](Scene &s, double at, double phase) {
                 s.module = 3 + 0.5 * wave(at, 1, phase);
                 s.moire = 1.4 - 1.2 * at;
                 s.rotation = 10 * wave(at, 1, phase);
                 s.blur = 0.8;
             }},
    Movement{"scratched screen, moving",
             [](Scene &s, double at, double phase) {
                 s.module = 3 + wave(at, 1, phase);
                 s.scratches = 0.07;
                 s.tilt = 25 + 15 * wave(at, 2, phase);
                 s.blur = 0.8;
             }},
};

/// One film; its frames are painted when somebody looks.
class Film {
public:
    Film(const Movement &movement, quint32 seed)
        : m_movement(movement)
        , m_random(seed)
        , m_phase(m_random.generateDouble())
        , m_seed(seed)
    {
        for (int step = 0; step * CodeStep < FilmMilliseconds; ++step)
            m_texts.append(
                QStringLiteral("QJ1%1").arg(m_random.generate64(), 50, 36, QChar(u'A')).toUpper());
    }

    bool has(int frame) const { return frame * FrameMilliseconds < FilmMilliseconds; }
    QString text(int frame) const
    {
        return m_texts.at(static_cast<int>(frame * FrameMilliseconds) / CodeStep);
    }
    const QImage &picture(int frame)
    {
        auto &picture = m_pictures[frame];
        if (picture.isNull()) {
            Scene scene{.noise = 4, .seed = m_seed + static_cast<quint32>(frame)};
            m_movement.apply(scene, frame * FrameMilliseconds / FilmMilliseconds, m_phase);
            picture = photograph(*codec::QrWriter::write(text(frame)), scene);
        }
        return picture;
    }

private:
    const Movement &m_movement;
    QRandomGenerator m_random;
    double m_phase;
    quint32 m_seed;
    QStringList m_texts;
    std::map<int, QImage> m_pictures;
};

struct Searched {
    bool read = false;
    bool wrong = false;
    double milliseconds = 0;
};

Searched judged(const std::vector<codec::FoundCode> &codes, const QString &text, double begun)
{
    Searched searched{.milliseconds = threadMilliseconds() - begun};
    for (const auto &code : codes) {
        if (code.text == text)
            searched.read = true;
        else
            searched.wrong = true;
    }
    return searched;
}

Searched byOurs(const QImage &picture, const QString &text)
{
    const auto begun = threadMilliseconds();
    return judged(codec::QrReader::read(viewOf(picture),
                                        {.effort = codec::QrReader::Effort::Frame,
                                         .until = QDeadlineTimer(FrameBudget)}),
                  text, begun);
}

/// In a process of its own: an assertion in that library ends the program on some pictures.
Searched byZxing(const QImage &picture, const QString &text)
{
    std::fflush(stdout);
    std::array<int, 2> ends{};
    Searched searched;
    if (pipe(ends.data()) != 0)
        return searched;
    const auto child = fork();
    if (child == 0) {
        const auto begun = threadMilliseconds();
        const auto result = judged(readByZxing(viewOf(picture)), text, begun);
        _exit(write(ends[1], &result, sizeof result) == sizeof result ? 0 : 1);
    }
    close(ends[1]);
    if (read(ends[0], &searched, sizeof searched) != sizeof searched)
        searched = {.milliseconds = FrameMilliseconds};
    close(ends[0]);
    waitpid(child, nullptr, 0);
    return searched;
}

/// Milliseconds from the film's beginning to the end of the search that read it; nothing when none
/// did. Adds up wrong texts.
template <typename Search>
std::optional<double> firstRead(Film &film, Search search, int &wrong)
{
    for (int frame = 0; film.has(frame);) {
        const auto searched = search(film.picture(frame), film.text(frame));
        wrong += searched.wrong ? 1 : 0;
        const double done = frame * FrameMilliseconds + searched.milliseconds;
        if (searched.read)
            return done;
        frame = std::max(frame + 1, static_cast<int>(done / FrameMilliseconds));
    }
    return std::nullopt;
}

struct Outcome {
    std::vector<double> times;
    int films = 0;
    int wrong = 0;

    void add(std::optional<double> time)
    {
        ++films;
        if (time)
            times.push_back(*time);
    }
    void print(const char *movement, const char *reader)
    {
        std::ranges::sort(times);
        // What was never read counts as later than everything.
        const auto part = [&](double share) {
            const auto at = static_cast<std::size_t>(share * (films - 1) + 0.5);
            return at < times.size() ? QByteArray::number(times[at], 'f', 0) : QByteArray("-");
        };
        std::printf("| %s | %s | %s | %s | %s | %s | %d of %d | %d |\n", movement, reader,
                    part(0.1).constData(), part(0.5).constData(), part(0.9).constData(),
                    part(1).constData(), films - static_cast<int>(times.size()), films, wrong);
        std::fflush(stdout);
    }
};

} // namespace

/// Argument: how many films of each movement.
int main(int argc, char **argv)
{
    const int films = argc > 1 ? std::max(1, std::atoi(argv[1])) : 20;
    std::printf("\nMilliseconds of a film of %d s until its code is read for the first time\n\n"
                "| movement | reader | tenth part | median | ninetieth | worst | never | wrong |\n"
                "|---|---|---|---|---|---|---|---|\n",
                FilmMilliseconds / 1000);
    Outcome allOurs;
    Outcome allZxing;
    quint32 seed = 1;
    for (const auto &movement : movements) {
        Outcome ours;
        Outcome zxing;
        for (int i = 0; i < films; ++i) {
            Film film(movement, seed);
            seed += 1000;
            const auto mine = firstRead(film, byOurs, ours.wrong);
            const auto theirs = firstRead(film, byZxing, zxing.wrong);
            ours.add(mine);
            zxing.add(theirs);
            allOurs.add(mine);
            allZxing.add(theirs);
        }
        ours.print(movement.name, "ours");
        zxing.print(movement.name, "ZXing");
        allOurs.wrong += ours.wrong;
        allZxing.wrong += zxing.wrong;
    }
    allOurs.print("all", "ours");
    allZxing.print("all", "ZXing");
    return 0;
}
