// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/qujat/ScannerPresenter.h"

#include "app/qujat/CameraStates.h"
#include "core/base/Result.h"
#include "core/base/WhenDone.h"
#include "qml/bridge/FailureViewModel.h"
#include "qml/bridge/words/FailureText.h"
#include "qml/camera/CameraPreview.h"
#include "qml/camera/CameraSource.h"
#include "qml/camera/ImageFrames.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QThreadPool>

#include <utility>

namespace qujat::app {
namespace {

bool clipboardHasImage()
{
    const auto *data = QGuiApplication::clipboard()->mimeData();
    return data != nullptr && data->hasImage();
}

using Texts = QStringList;

Result<Texts> textsIn(const Result<QImage> &image)
{
    if (!image)
        return failure(image.error());
    Texts texts;
    for (const auto &code : camera::codesIn(*image))
        texts.append(code.text);
    if (texts.isEmpty())
        return failure(FailureCode::PictureWithoutCode);
    return texts;
}

} // namespace

ScannerPresenter::ScannerPresenter(bridge::ScannerViewModel &view,
                                   const bridge::ViewingViewModel &viewing,
                                   std::unique_ptr<camera::Cameras> cameras, const Clock &clock,
                                   QObject *parent)
    : QObject(parent)
    , m_view(view)
    , m_viewing(viewing)
    , m_clock(clock)
    , m_reader(clock)
{
    auto source = std::make_unique<camera::CameraSource>(std::move(cameras));
    m_cameras = source.get();
    connect(m_cameras, &camera::CameraSource::camerasChanged, this, &ScannerPresenter::render);
    connect(m_cameras, &camera::CameraSource::abilitiesChanged, this, &ScannerPresenter::render);
    adopt(std::move(source));

    connect(&m_reader, &camera::CodeReader::codeSeen, this, [this](const QString &text) {
        if (m_source->state() == camera::FrameSource::State::Running)
            Q_EMIT codeSeen(text);
    });
    connect(&m_reader, &camera::CodeReader::advised, this, &ScannerPresenter::onAdvice);
    connect(&view, &bridge::ScannerViewModel::startRequested, this, [this] {
        m_failure.reset();
        m_source->start();
        render();
    });
    connect(&view, &bridge::ScannerViewModel::stopRequested, this, &ScannerPresenter::stop);
    connect(&view, &bridge::ScannerViewModel::cameraChosen, this, [this](const QString &id) {
        m_autoZoom = {};
        if (m_cameras != nullptr)
            m_cameras->choose(id);
        render();
    });
    connect(&view, &bridge::ScannerViewModel::torchSwitched, this, [this](bool on) {
        if (m_cameras != nullptr)
            m_cameras->setTorch(on);
        render();
    });
    connect(&view, &bridge::ScannerViewModel::zoomChosen, this, [this](double factor) {
        m_autoZoom.yield();
        if (m_cameras != nullptr)
            m_cameras->setZoom(factor);
        render();
    });
    connect(&view, &bridge::ScannerViewModel::focusRequested, this, [this](const QPointF &point) {
        if (m_cameras != nullptr)
            m_cameras->focusOn(point);
    });
    connect(&view, &bridge::ScannerViewModel::imageGiven, this, [this](const QUrl &file) {
        const auto path = file.isLocalFile() ? file.toLocalFile() : QString();
        readImage([path] { return camera::imageFromFile(path); });
    });
    connect(&view, &bridge::ScannerViewModel::pasteRequested, this, [this] {
        const auto image = QGuiApplication::clipboard()->image();
        readImage([image]() -> Result<QImage> {
            if (image.isNull())
                return failure(FailureCode::PictureUnreadable);
            return image;
        });
    });
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this,
            &ScannerPresenter::render);
    connect(&viewing, &bridge::ViewingViewModel::changed, this, &ScannerPresenter::render);
    render();
}

ScannerPresenter::~ScannerPresenter()
{
    m_source->disconnect(this);
    m_source->disconnect(&m_reader);
    m_source->stop();
}

void ScannerPresenter::adopt(std::unique_ptr<camera::FrameSource> source)
{
    m_source = std::move(source);
    connect(m_source.get(), &camera::FrameSource::stateChanged, this, &ScannerPresenter::render);
    // The reader takes frames on whatever thread they come; the preview is painted on ours.
    connect(m_source.get(), &camera::FrameSource::frameArrived, &m_reader,
            &camera::CodeReader::offer, Qt::DirectConnection);
    connect(m_source.get(), &camera::FrameSource::frameArrived, this, &ScannerPresenter::showFrame);
}

void ScannerPresenter::useSource(std::unique_ptr<camera::FrameSource> source, const QString &name)
{
    const bool running = m_source->state() != camera::FrameSource::State::Off;
    m_source->disconnect(this);
    m_source->disconnect(&m_reader);
    m_source->stop();
    m_cameras = nullptr;
    m_sourceName = name;
    adopt(std::move(source));
    if (running)
        m_source->start();
    render();
}

void ScannerPresenter::stop()
{
    m_source->stop();
    m_failure.reset();
    m_advice = codec::ScanAdvice::Aim;
    m_autoZoom = {};
    showFrame({});
    render();
}

void ScannerPresenter::showFrame(const QVideoFrame &frame)
{
    auto *preview = qobject_cast<camera::CameraPreview *>(m_view.preview());
    if (preview == nullptr)
        return;
    const bool running = m_source->state() == camera::FrameSource::State::Running;
    preview->showFrame(running ? frame : QVideoFrame());
}

void ScannerPresenter::readImage(std::function<Result<QImage>()> load)
{
    m_failure.reset();
    render();
    // A large picture takes a while to decode; the window stays alive meanwhile.
    auto promise = std::make_shared<QPromise<Result<Texts>>>();
    promise->start();
    whenDone(promise->future(), this, [this](const Result<Texts> &texts) {
        if (!texts)
            m_failure = texts.error();
        else
            for (const auto &text : *texts)
                Q_EMIT codeSeen(text);
        render();
    });
    QThreadPool::globalInstance()->start([promise, load = std::move(load)] {
        promise->addResult(textsIn(load()));
        promise->finish();
    });
}

void ScannerPresenter::onAdvice(codec::ScanAdvice advice, double enlargement)
{
    if (m_source->state() != camera::FrameSource::State::Running)
        return;
    if (m_cameras != nullptr) {
        if (const auto zoom = m_autoZoom.decide(advice, enlargement, m_cameras->zoomRange(),
                                                m_cameras->zoom(), m_clock.elapsed()))
            m_cameras->setZoom(*zoom);
    }
    m_advice = advice;
    if (hint() != std::exchange(m_shownHint, hint()))
        render();
}

bridge::ScannerViewModel::Hint ScannerPresenter::hint() const
{
    using Hint = bridge::ScannerViewModel::Hint;
    switch (m_advice) {
    case codec::ScanAdvice::TooDark:
        return m_cameras != nullptr && m_cameras->hasTorch() && !m_cameras->torch()
            ? Hint::TooDarkForTorch
            : Hint::TooDark;
    case codec::ScanAdvice::Closer:
        // The camera comes closer by itself; a still hand is all it needs.
        return m_autoZoom.isStepping(m_clock.elapsed()) ? Hint::HoldStill : Hint::Closer;
    case codec::ScanAdvice::Farther:
        return Hint::Farther;
    case codec::ScanAdvice::Glare:
        return Hint::Glare;
    case codec::ScanAdvice::GlareOverCorner:
        return Hint::GlareOverCorner;
    case codec::ScanAdvice::HoldStill:
        return Hint::HoldStill;
    case codec::ScanAdvice::Aim:
    case codec::ScanAdvice::Good:
        return Hint::Aim;
    }
    Q_UNREACHABLE();
}

QString ScannerPresenter::guidance() const
{
    using Hint = bridge::ScannerViewModel::Hint;
    if (m_viewing.phase() == bridge::ViewingPhase::Reading)
        return bridge::ScannerViewModel::words(Hint::OneMore);
    switch (m_source->state()) {
    case camera::FrameSource::State::Starting:
        return bridge::ScannerViewModel::words(Hint::Starting);
    case camera::FrameSource::State::Running:
        return bridge::ScannerViewModel::words(hint());
    case camera::FrameSource::State::Denied:
        return bridge::FailureText::words(FailureCode::CameraDenied).advice;
    case camera::FrameSource::State::Absent:
    case camera::FrameSource::State::Failed:
        return bridge::FailureText::words(FailureCode::CameraAbsent).advice;
    case camera::FrameSource::State::Off:
        return {};
    }
    Q_UNREACHABLE();
}

void ScannerPresenter::render()
{
    bridge::ScannerViewModel::Content content;
    content.cameraState = toState(m_source->state());
    content.guidance = guidance();
    content.failure =
        m_failure ? bridge::FailureViewModel::of(*m_failure) : bridge::FailureViewModel::none();
    content.clipboardHasImage = clipboardHasImage();
    if (m_cameras != nullptr) {
        content.cameraId = m_cameras->cameraId();
        content.torchAvailable = m_cameras->hasTorch();
        content.torch = m_cameras->torch();
        const auto range = m_cameras->zoomRange();
        content.leastZoom = range.least;
        content.mostZoom = range.most;
        content.zoom = m_cameras->zoom();
        content.focusAvailable = m_cameras->focusesOnPoint();
        for (const auto &camera : m_cameras->cameras()) {
            bridge::ChoiceRow row;
            row.choiceId = camera.id;
            row.name = camera.name;
            content.cameras.append(row);
        }
    } else {
        bridge::ChoiceRow row;
        row.choiceId = QStringLiteral("source");
        row.name = m_sourceName;
        content.cameraId = row.choiceId;
        content.cameras.append(row);
    }
    m_view.show(content);
}

} // namespace qujat::app
