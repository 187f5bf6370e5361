// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/ReadingScore.h"

#include <QSet>

#include <algorithm>
#include <cstdio>

namespace qujat::test {
namespace {

using codec::FoundCode;
using Readings = std::array<std::vector<FoundCode>, 4>;

QPointF middleOf(const FoundCode &code)
{
    QPointF sum;
    for (const auto &corner : code.corners)
        sum += corner;
    return sum / 4;
}

bool liesAtAPlace(const KnownPicture &picture, const FoundCode &code)
{
    return std::ranges::any_of(picture.places, [&](const QPolygonF &place) {
        return place.containsPoint(middleOf(code), Qt::OddEvenFill);
    });
}

/// Does a reader of another make say the same?
bool isAgreed(const Readings &readings, std::size_t reader, const FoundCode &code)
{
    for (std::size_t other = 0; other < readings.size(); ++other) {
        const bool bothOurs = reader < 2 && other < 2;
        if (other != reader && !bothOurs
            && std::ranges::any_of(readings[other], [&](const FoundCode &each) {
                   return each.text == code.text || each.bytes == code.bytes;
               }))
            return true;
    }
    return false;
}

bool isRight(const KnownPicture &picture, const Readings &readings, std::size_t reader,
             const FoundCode &code)
{
    const auto is = [](const QByteArray &content) {
        return [&content](const QByteArray &known) { return known.trimmed() == content.trimmed(); };
    };
    if (!picture.holdsCode)
        return false;
    if (std::ranges::any_of(picture.texts, is(code.text.toUtf8()))
        || std::ranges::any_of(picture.rawBytes, is(code.bytes)))
        return true;
    if (!picture.texts.empty())
        return isAgreed(readings, reader, code); // a second code of which nothing is written down
    return isAgreed(readings, reader, code) || liesAtAPlace(picture, code);
}

} // namespace

SetScore judge(const KnownPicture &picture, const QImage &grey)
{
    SetScore score{.pictures = 1, .readers = {}};
    Readings readings;
    const auto view = viewOf(grey);
    for (std::size_t i = 0; i < readings.size(); ++i) {
        const double start = threadMilliseconds();
        readings[i] = allReaders()[i].read(view);
        score.readers[i].milliseconds = threadMilliseconds() - start;
    }
    for (std::size_t i = 0; i < readings.size(); ++i) {
        for (const auto &code : readings[i]) {
            if (isRight(picture, readings, i, code))
                ++score.readers[i].codes;
            else if (picture.holdsCode && picture.texts.empty() && picture.places.empty())
                continue; // a text of which nobody can say anything
            else
                ++score.readers[i].wrong;
        }
        score.readers[i].right = score.readers[i].codes > 0 ? 1 : 0;
    }
    if (qEnvironmentVariableIsSet("QUJAT_READING_DETAILS")) {
        std::printf("%-24s %-60s", qPrintable(picture.set), qPrintable(picture.path.right(60)));
        for (const auto &each : score.readers)
            std::printf(" %d%s %7.1f", each.codes, each.wrong ? "!" : " ", each.milliseconds);
        for (std::size_t i = 0; i < readings.size(); ++i) {
            if (score.readers[i].wrong > 0) {
                for (const auto &code : readings[i])
                    std::printf(" [%zu:%s]", i, qPrintable(code.text.left(40)));
            }
        }
        std::printf("\n");
    }
    return score;
}

std::map<QString, SetScore> scoreAll(const PictureCorpus &corpus, int step)
{
    std::map<QString, SetScore> sets;
    int number = 0;
    for (const auto &picture : corpus.pictures()) {
        if (number++ % step != 0)
            continue;
        const auto one = judge(picture, PictureCorpus::greyOf(picture.path));
        auto &set = sets[picture.set];
        set.pictures += one.pictures;
        for (std::size_t i = 0; i < set.readers.size(); ++i) {
            set.readers[i].right += one.readers[i].right;
            set.readers[i].codes += one.readers[i].codes;
            set.readers[i].wrong += one.readers[i].wrong;
            set.readers[i].milliseconds += one.readers[i].milliseconds;
        }
    }
    return sets;
}

} // namespace qujat::test
