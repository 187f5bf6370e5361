// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/qujat/FacePresenter.h"

#include "app/qujat/CameraStates.h"
#include "qml/bridge/words/FailureText.h"
#include "qml/camera/CameraPreview.h"

namespace qujat::app {

using bridge::FaceViewModel;
using camera::FrameSource;

FacePresenter::FacePresenter(FaceViewModel &view, std::unique_ptr<FrameSource> source,
                             camera::FaceReader::FinderOpener openFinder, const Clock &clock,
                             QObject *parent)
    : QObject(parent)
    , m_view(view)
    , m_source(std::move(source))
    , m_clock(clock)
    , m_reader(std::move(openFinder))
{
    connect(m_source.get(), &FrameSource::stateChanged, this, &FacePresenter::render);
    connect(m_source.get(), &FrameSource::frameArrived, this, [this](const QVideoFrame &frame) {
        showFrame(frame);
        if (m_source->state() == FrameSource::State::Running)
            m_reader.offer(frame, m_clock.elapsed());
    });
    connect(&m_reader, &camera::FaceReader::advised, this,
            [this](face::FaceAdvice advice, double progress) {
                m_advice = advice;
                m_progress = progress;
                render();
            });
    connect(&m_reader, &camera::FaceReader::ready, this, &FacePresenter::take);
    connect(&view, &FaceViewModel::startRequested, this, [this] {
        m_reader.reset();
        m_advice = face::FaceAdvice::NoFace;
        m_progress = 0;
        m_source->start();
        render();
    });
    connect(&view, &FaceViewModel::stopRequested, this, &FacePresenter::stop);
    connect(&view, &FaceViewModel::takeRequested, this, &FacePresenter::take);
    render();
}

FacePresenter::~FacePresenter()
{
    m_source->disconnect(this);
    m_source->stop();
}

void FacePresenter::take()
{
    const auto picture = m_reader.picture();
    stop();
    if (!picture.isEmpty())
        Q_EMIT taken(m_view.purpose(), picture);
}

void FacePresenter::stop()
{
    m_source->stop();
    m_reader.reset();
    m_progress = 0;
    showFrame({});
    render();
}

void FacePresenter::showFrame(const QVideoFrame &frame)
{
    auto *preview = qobject_cast<camera::CameraPreview *>(m_view.preview());
    if (preview == nullptr)
        return;
    const bool running = m_source->state() == FrameSource::State::Running;
    preview->showFrame(running ? frame : QVideoFrame());
}

QString FacePresenter::adviceText() const
{
    using State = FrameSource::State;
    switch (m_source->state()) {
    case State::Off:
        return {};
    case State::Starting:
        //: Under the picture of the face
        return FaceViewModel::tr("The camera is starting…");
    case State::Denied:
        return bridge::FailureText::words(FailureCode::CameraDenied).advice;
    case State::Absent:
    case State::Failed:
        return bridge::FailureText::words(FailureCode::CameraAbsent).advice;
    case State::Running:
        break;
    }
    switch (m_advice) {
    case face::FaceAdvice::NoFace:
        //: Under the picture of the face: no face is seen in it
        return FaceViewModel::tr("Look straight into the camera.");
    case face::FaceAdvice::SeveralFaces:
        //: Under the picture of the face: more than one face is seen
        return FaceViewModel::tr("Only you should be in the picture.");
    case face::FaceAdvice::TooDark:
        //: Under the picture of the face
        return FaceViewModel::tr("It is too dark. Turn to the light.");
    case face::FaceAdvice::TooBright:
        //: Under the picture of the face
        return FaceViewModel::tr("It is too bright. Turn away from the lamp or the sun.");
    case face::FaceAdvice::TooFar:
        //: Under the picture of the face
        return FaceViewModel::tr("Come closer.");
    case face::FaceAdvice::TooClose:
        //: Under the picture of the face
        return FaceViewModel::tr("A little further away.");
    case face::FaceAdvice::OffCentre:
        //: Under the picture of the face: the face is not in the middle of the frame
        return FaceViewModel::tr("Bring your face into the middle.");
    case face::FaceAdvice::HoldStill:
        //: Under the picture of the face
        return FaceViewModel::tr("Hold still.");
    case face::FaceAdvice::Good:
        //: Under the picture of the face: the picture is about to be taken
        return FaceViewModel::tr("Good. One moment…");
    }
    return {};
}

void FacePresenter::render()
{
    FaceViewModel::Content content;
    content.cameraState = toState(m_source->state());
    content.advice = adviceText();
    content.good =
        content.cameraState == bridge::CameraState::Running && m_advice == face::FaceAdvice::Good;
    content.progress = m_progress;
    content.byHand = !m_reader.canFind();
    m_view.show(content);
}

} // namespace qujat::app
