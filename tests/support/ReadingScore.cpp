// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/ReadingScore.h"

#include <QSet>

#include <algorithm>
#include <cstdio>

namespace qujat::test {
namespace {

using codec::FoundCode;
using codec::LumaView;
using Readings = std::array<std::vector<FoundCode>, 5>;

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

int makeOf(std::size_t reader)
{
    return reader < SetScore::Zxing ? 0 : reader == SetScore::Zxing ? 1 : 2;
}

/// Does a reader of another make say the same?
bool isAgreed(const Readings &readings, std::size_t reader, const FoundCode &code)
{
    for (std::size_t other = 0; other < readings.size(); ++other) {
        if (makeOf(other) != makeOf(reader)
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

/// Ours, as a file is read: its colours are known, too.
std::vector<FoundCode> readStill(const LumaView &brightness, const QImage &colours)
{
    return codec::QrReader::readStill(brightness,
                                      {colours.constBits(), colours.width(), colours.height(),
                                       static_cast<int>(colours.bytesPerLine())});
}

/// What `zbarimg` says, at the places where ZBar read the same.
std::vector<FoundCode> byZbarimg(const QString &path, const std::vector<FoundCode> &byZbar)
{
    auto codes = readByZbarimg(path).value_or(std::vector<FoundCode>());
    for (auto &code : codes) {
        const auto same = std::ranges::find(byZbar, code.bytes, &FoundCode::bytes);
        if (same != byZbar.end())
            code.corners = same->corners;
    }
    return codes;
}

} // namespace

void SetScore::add(const SetScore &other)
{
    pictures += other.pictures;
    for (std::size_t i = 0; i < readers.size(); ++i) {
        readers[i].right += other.readers[i].right;
        readers[i].codes += other.readers[i].codes;
        readers[i].wrong += other.readers[i].wrong;
        readers[i].milliseconds += other.readers[i].milliseconds;
    }
}

SetScore judge(const KnownPicture &known, const QImage &picture)
{
    const auto grey = PictureCorpus::greyOf(picture);
    const auto colours = picture.convertToFormat(QImage::Format_RGB32);
    SetScore score{.pictures = 1, .readers = {}};
    Readings readings;
    const auto view = viewOf(grey);
    for (std::size_t i = 0; i < allReaders().size(); ++i) {
        const double start = threadMilliseconds();
        readings[i] = i == SetScore::Still ? readStill(view, colours) : allReaders()[i].read(view);
        score.readers[i].milliseconds = threadMilliseconds() - start;
    }
    const double start = childrenMilliseconds();
    readings[SetScore::Zbarimg] = byZbarimg(known.path, readings[SetScore::Zbar]);
    score.readers[SetScore::Zbarimg].milliseconds = childrenMilliseconds() - start;
    for (std::size_t i = 0; i < readings.size(); ++i) {
        for (const auto &code : readings[i]) {
            if (isRight(known, readings, i, code))
                ++score.readers[i].codes;
            else if (known.holdsCode && known.texts.empty() && known.places.empty())
                continue; // a text of which nobody can say anything
            else
                ++score.readers[i].wrong;
        }
        score.readers[i].right = score.readers[i].codes > 0 ? 1 : 0;
    }
    if (qEnvironmentVariableIsSet("QUJAT_READING_DETAILS")) {
        std::printf("%-24s %-60s", qPrintable(known.set), qPrintable(known.path.right(60)));
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
        sets[picture.set].add(judge(picture, PictureCorpus::pictureOf(picture.path)));
    }
    return sets;
}

} // namespace qujat::test
