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
                                   const bridge::ViewingViewModel &viewing, const Clock &clock,
                                   QObject *parent)
    : QObject(parent)
    , m_view(view)
    , m_viewing(viewing)
    , m_reader(clock)
{
    auto cameras = std::make_unique<camera::CameraSource>();
    m_cameras = cameras.get();
    connect(m_cameras, &camera::CameraSource::camerasChanged, this, &ScannerPresenter::render);
    adopt(std::move(cameras));

    connect(&m_reader, &camera::CodeReader::codeSeen, this, [this](const QString &text) {
        if (m_source->state() == camera::FrameSource::State::Running)
            Q_EMIT codeSeen(text);
    });
    connect(&m_reader, &camera::CodeReader::advised, this, [this](codec::ScanAdvice advice) {
        if (advice == m_advice || m_source->state() != camera::FrameSource::State::Running)
            return;
        m_advice = advice;
        render();
    });
    connect(&view, &bridge::ScannerViewModel::startRequested, this, [this] {
        m_failure.reset();
        m_source->start();
        render();
    });
    connect(&view, &bridge::ScannerViewModel::stopRequested, this, &ScannerPresenter::stop);
    connect(&view, &bridge::ScannerViewModel::cameraChosen, this, [this](const QString &id) {
        if (m_cameras != nullptr)
            m_cameras->choose(id);
        render();
    });
    connect(&view, &bridge::ScannerViewModel::torchSwitched, this, [this](bool on) {
        if (m_cameras != nullptr)
            m_cameras->setTorch(on);
        render();
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

QString ScannerPresenter::adviceText() const
{
    using bridge::ScannerViewModel;
    switch (m_advice) {
    case codec::ScanAdvice::TooDark:
        if (m_cameras != nullptr && m_cameras->hasTorch() && !m_cameras->torch())
            //: Under the camera picture; the button for the light is above it
            return ScannerViewModel::tr("Too dark: switch the light on.");
        //: Under the camera picture
        return ScannerViewModel::tr("Too dark: more light is needed.");
    case codec::ScanAdvice::Closer:
        //: Under the camera picture, when the code is too small in it
        return ScannerViewModel::tr("Move closer to the code.");
    case codec::ScanAdvice::Farther:
        //: Under the camera picture, when the code does not fit into it
        return ScannerViewModel::tr("Move a little away from the code.");
    case codec::ScanAdvice::Glare:
        //: Under the camera picture, when a lamp is reflected over the code
        return ScannerViewModel::tr("Light is reflected: tilt the phone a little.");
    case codec::ScanAdvice::HoldStill:
        //: Under the camera picture, when it is moving or blurred
        return ScannerViewModel::tr("Hold still.");
    case codec::ScanAdvice::Aim:
    case codec::ScanAdvice::Good:
        //: Under the camera picture
        return ScannerViewModel::tr("Hold the camera to the code on the holder's screen.");
    }
    Q_UNREACHABLE();
}

QString ScannerPresenter::guidance() const
{
    using bridge::ViewingPhase::Reading;
    if (m_viewing.phase() == Reading) {
        //: Under the camera picture, when one code was read and the next is awaited
        return bridge::ScannerViewModel::tr("Hold still: one more second…");
    }
    switch (m_source->state()) {
    case camera::FrameSource::State::Starting:
        //: Under the camera picture
        return bridge::ScannerViewModel::tr("The camera is starting…");
    case camera::FrameSource::State::Running:
        return adviceText();
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
