// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/PictureCorpus.h"

#include <QDir>
#include <QFile>
#include <QImageReader>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace qujat::test {
namespace {

const QStringList PictureNames{QStringLiteral("*.png"), QStringLiteral("*.jpg"),
                               QStringLiteral("*.webp")};

std::optional<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll();
}

QString besides(const QFileInfo &picture, const QString &suffix)
{
    return picture.path() + u'/' + picture.completeBaseName() + suffix;
}

/// Corner points as BoofCV's people wrote them: x y pairs; after the word SETS one code a line,
/// else one code in all.
std::vector<QPolygonF> placesIn(const QByteArray &text)
{
    std::vector<QPolygonF> places;
    const bool sets = text.contains("SETS");
    QPolygonF whole;
    for (const auto &line : text.split('\n')) {
        if (line.startsWith('#') || line.startsWith("SETS") || line.trimmed().isEmpty())
            continue;
        const auto numbers = line.simplified().split(' ');
        QPolygonF place;
        for (qsizetype i = 0; i + 1 < numbers.size(); i += 2)
            place << QPointF(numbers[i].toDouble(), numbers[i + 1].toDouble());
        if (sets)
            places.push_back(place);
        else
            whole << place;
    }
    for (qsizetype i = 0; i + 3 < whole.size(); i += 4)
        places.push_back(whole.mid(i, 4));
    return places;
}

} // namespace

codec::LumaView viewOf(const QImage &grey)
{
    return {grey.constBits(), grey.width(), grey.height(), static_cast<int>(grey.bytesPerLine()),
            1};
}

std::optional<PictureCorpus> PictureCorpus::find()
{
    auto root = qEnvironmentVariable("QUJAT_VECTORS");
    if (root.isEmpty())
        root = QStringLiteral(QUJAT_SOURCE_FOLDER "/../shared/vectors");
    const QDir folder(root + QStringLiteral("/qr"));
    if (!folder.exists())
        return {};
    PictureCorpus corpus;
    corpus.addZxing(folder.filePath(QStringLiteral("zxing-cpp")));
    corpus.addJsqr(folder.filePath(QStringLiteral("jsqr")));
    corpus.addBoofcv(folder.filePath(QStringLiteral("boofcv-v3")));
    return corpus;
}

void PictureCorpus::addZxing(const QString &folder)
{
    const auto sets = QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (const auto &set : sets) {
        for (const auto &file :
             QDir(folder + u'/' + set).entryInfoList(PictureNames, QDir::Files, QDir::Name)) {
            KnownPicture picture{.set = QStringLiteral("zxing/") + set, .path = file.filePath()};
            picture.holdsCode = !set.startsWith(u"falsepositives");
            if (const auto text = contentOf(besides(file, QStringLiteral(".txt"))))
                picture.texts.push_back(*text);
            m_pictures.push_back(std::move(picture));
        }
    }
}

void PictureCorpus::addJsqr(const QString &folder)
{
    for (const auto &file : QDir(folder).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        KnownPicture picture{.set = QStringLiteral("jsqr"),
                             .path = file.filePath() + QStringLiteral("/input.png")};
        const auto output = contentOf(file.filePath() + QStringLiteral("/output.json"));
        const auto known = QJsonDocument::fromJson(output.value_or(QByteArray())).object();
        if (!known.isEmpty()) {
            picture.texts.push_back(known[QStringLiteral("data")].toString().toUtf8());
            QByteArray bytes;
            for (const auto &byte : known[QStringLiteral("binaryData")].toArray())
                bytes.append(static_cast<char>(byte.toInt()));
            picture.rawBytes.push_back(bytes);
        }
        m_pictures.push_back(std::move(picture));
    }
}

void PictureCorpus::addBoofcv(const QString &folder)
{
    const QDir clean(folder + QStringLiteral("/decoding"));
    for (const auto &file : clean.entryInfoList(PictureNames, QDir::Files, QDir::Name)) {
        KnownPicture picture{.set = QStringLiteral("boofcv/clean"), .path = file.filePath()};
        if (const auto text = contentOf(besides(file, QStringLiteral(".txt"))))
            picture.texts.push_back(text->trimmed());
        m_pictures.push_back(std::move(picture));
    }
    const QDir photographs(folder + QStringLiteral("/detection"));
    for (const auto &set : photographs.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        const QDir one(photographs.filePath(set));
        for (const auto &file : one.entryInfoList(PictureNames, QDir::Files, QDir::Name)) {
            KnownPicture picture{.set = QStringLiteral("boofcv/") + set, .path = file.filePath()};
            if (const auto text = contentOf(besides(file, QStringLiteral(".txt"))))
                picture.places = placesIn(*text);
            m_pictures.push_back(std::move(picture));
        }
    }
}

QImage PictureCorpus::pictureOf(const QString &path)
{
    QImageReader reader(path);
    reader.setAutoTransform(true);
    auto image = reader.read();
    if (image.hasAlphaChannel()) {
        const auto argb = image.convertToFormat(QImage::Format_ARGB32_Premultiplied);
        QImage opaque(argb.size(), QImage::Format_RGB32);
        for (int y = 0; y < argb.height(); ++y) {
            const auto *in = reinterpret_cast<const QRgb *>(argb.constScanLine(y));
            auto *out = reinterpret_cast<QRgb *>(opaque.scanLine(y));
            for (int x = 0; x < argb.width(); ++x) {
                const int paper = 255 - qAlpha(in[x]);
                out[x] = qRgb(qRed(in[x]) + paper, qGreen(in[x]) + paper, qBlue(in[x]) + paper);
            }
        }
        image = opaque;
    }
    return image;
}

QImage PictureCorpus::greyOf(const QImage &picture)
{
    return picture.convertToFormat(QImage::Format_Grayscale8);
}

} // namespace qujat::test
