// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "qml/camera/CameraSource.h"

#include "core/base/Logging.h"

#include <algorithm>
#include <utility>

namespace qujat::camera {

CameraSource::CameraSource(std::unique_ptr<Cameras> cameras, std::chrono::milliseconds patience,
                           QObject *parent)
    : FrameSource(parent)
    , m_cameras(std::move(cameras))
{
    m_silence.setSingleShot(true);
    m_silence.setInterval(patience);
    connect(&m_silence, &QTimer::timeout, this, [this] {
        qCWarning(lcCamera, "the camera gives no frames");
        enter(State::Failed);
    });
}

CameraSource::~CameraSource()
{
    close();
}

void CameraSource::watch()
{
    if (std::exchange(m_watching, true))
        return;
    m_cameras->watch();
    connect(m_cameras.get(), &Cameras::changed, this, [this] {
        Q_EMIT camerasChanged();
        const bool alive = state() == State::Starting || state() == State::Running;
        // Another camera that comes or goes does not interrupt the one that is looked through.
        if (state() != State::Off && !(alive && cameraId() == m_openId))
            open();
    });
}

std::vector<Cameras::Entry> CameraSource::cameras() const
{
    return m_watching ? m_cameras->all() : std::vector<Cameras::Entry>();
}

QString CameraSource::cameraId() const
{
    if (!m_watching)
        return {};
    const bool here = std::ranges::any_of(
        m_cameras->all(), [this](const Cameras::Entry &each) { return each.id == m_chosenId; });
    return here ? m_chosenId : m_cameras->defaultId();
}

void CameraSource::choose(const QString &id)
{
    if (id == m_chosenId)
        return;
    m_chosenId = id;
    if (state() != State::Off)
        open();
}

bool CameraSource::hasTorch() const
{
    return m_camera && m_camera->hasTorch();
}

bool CameraSource::torch() const
{
    return m_camera && m_camera->torch();
}

void CameraSource::setTorch(bool on)
{
    if (hasTorch())
        m_camera->setTorch(on);
}

bool CameraSource::hasZoom() const
{
    const auto [least, most] = zoomRange();
    return most > least;
}

OpenCamera::ZoomRange CameraSource::zoomRange() const
{
    return m_camera ? m_camera->zoomRange() : OpenCamera::ZoomRange();
}

double CameraSource::zoom() const
{
    return m_camera ? m_camera->zoom() : 1;
}

void CameraSource::setZoom(double factor)
{
    if (!hasZoom())
        return;
    const auto [least, most] = zoomRange();
    m_camera->setZoom(std::clamp(factor, least, most));
}

bool CameraSource::focusesOnPoint() const
{
    return m_camera && m_camera->focusesOnPoint();
}

void CameraSource::focusOn(const QPointF &point)
{
    if (focusesOnPoint())
        m_camera->focusOn({std::clamp(point.x(), 0.0, 1.0), std::clamp(point.y(), 0.0, 1.0)});
}

void CameraSource::start()
{
    if (state() != State::Starting && state() != State::Running)
        open();
}

void CameraSource::open()
{
    watch();
    close();
    m_openId = cameraId();
    if (!m_openId.isEmpty())
        m_camera = m_cameras->open(m_openId);
    if (!m_camera) {
        enter(m_cameras->areForbidden() ? State::Denied : State::Absent);
        return;
    }
    connect(m_camera.get(), &OpenCamera::started, this, [this] { enter(State::Running); });
    connect(m_camera.get(), &OpenCamera::failed, this, [this] {
        m_silence.stop();
        enter(m_cameras->areForbidden() ? State::Denied : State::Failed);
    });
    connect(m_camera.get(), &OpenCamera::abilitiesChanged, this, &CameraSource::abilitiesChanged);
    connect(m_camera.get(), &OpenCamera::frameArrived, this, &FrameSource::frameArrived,
            Qt::DirectConnection);
    connect(m_camera.get(), &OpenCamera::frameArrived, this, [this] { onFrame(); });
    enter(State::Starting);
    m_silence.start();
    m_camera->start();
}

/// On the main thread, whichever thread the frame came on.
void CameraSource::onFrame()
{
    if (!m_camera)
        return;
    m_silence.start();
    // A camera that fell silent for a while has found itself again.
    enter(State::Running);
}

void CameraSource::close()
{
    m_silence.stop();
    m_camera.reset();
    m_openId.clear();
}

void CameraSource::stop()
{
    close();
    enter(State::Off);
}

} // namespace qujat::camera
