// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "qml/camera/FaceReader.h"

#include "core/base/WhenDone.h"

#include <QBuffer>
#include <QPromise>
#include <QThreadPool>

#include <utility>

namespace qujat::camera {
namespace {

constexpr int searchedSide = 480; ///< pixels: a face near a device is large

} // namespace

struct FaceReader::Finder {
    FinderOpener open; ///< emptied once it was called
    std::optional<face::FaceFinder> finder;
};

struct FaceReader::Searched {
    QImage picture;
    face::FaceLook look;
    bool canFind = false;
};

FaceReader::Searched FaceReader::search(const QVideoFrame &frame, Finder &finder)
{
    if (finder.open)
        finder.finder = std::exchange(finder.open, {})();
    Searched searched;
    searched.canFind = finder.finder.has_value();
    searched.picture = frame.toImage();
    const auto grey =
        searched.picture
            .scaled(searchedSide, searchedSide, Qt::KeepAspectRatio, Qt::FastTransformation)
            .convertToFormat(QImage::Format_Grayscale8);
    const codec::LumaView view{grey.constBits(), grey.width(), grey.height(),
                               int(grey.bytesPerLine()), 1};
    std::optional<std::vector<QRect>> faces;
    if (finder.finder)
        faces = finder.finder->find(view);
    searched.look = face::measure(view, std::move(faces));
    return searched;
}

FaceReader::FaceReader(FinderOpener openFinder, QObject *parent)
    : QObject(parent)
    , m_finder(std::make_shared<Finder>(Finder{std::move(openFinder), {}}))
{
}

FaceReader::~FaceReader() = default;

void FaceReader::offer(const QVideoFrame &frame, std::chrono::milliseconds now)
{
    if (m_busy || m_done || !frame.isValid())
        return;
    m_busy = true;
    auto promise = std::make_shared<QPromise<Searched>>();
    promise->start();
    whenDone(promise->future(), this, [this, now, round = m_round](const Searched &searched) {
        m_busy = false;
        if (round == m_round && !m_done)
            onSearched(searched, now);
    });
    QThreadPool::globalInstance()->start([promise, frame, finder = m_finder] {
        promise->addResult(search(frame, *finder));
        promise->finish();
    });
}

void FaceReader::onSearched(const Searched &searched, std::chrono::milliseconds now)
{
    m_canFind = searched.canFind;
    m_picture = searched.picture;
    const auto advice = m_guide.look(searched.look, now);
    Q_EMIT advised(advice, m_guide.progress());
    if (m_canFind && m_guide.isReady() && !m_done) {
        m_done = true;
        Q_EMIT ready();
    }
}

void FaceReader::reset()
{
    ++m_round;
    m_guide.reset();
    m_picture = {};
    m_done = false;
}

QByteArray FaceReader::picture() const
{
    QByteArray jpeg;
    if (m_picture.isNull())
        return jpeg;
    auto picture = m_picture;
    if (std::max(picture.width(), picture.height()) > LargestSide)
        picture =
            picture.scaled(LargestSide, LargestSide, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    QBuffer buffer(&jpeg);
    buffer.open(QIODevice::WriteOnly);
    picture.convertToFormat(QImage::Format_RGB32).save(&buffer, "JPEG", Quality);
    return jpeg;
}

} // namespace qujat::camera
