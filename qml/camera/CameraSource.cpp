// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "qml/camera/CameraSource.h"

#include "core/base/Logging.h"

#include <QCameraDevice>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace qujat::camera {
namespace {

/// Qt 6.4 has no permission interface: on Linux a camera that may not be used is a device file that
/// cannot be read.
bool isForbiddenBySystem()
{
    const auto nodes =
        QDir(QStringLiteral("/dev")).entryInfoList({QStringLiteral("video*")}, QDir::System);
    return !nodes.isEmpty()
        && std::none_of(nodes.cbegin(), nodes.cend(),
                        [](const QFileInfo &node) { return node.isReadable(); });
}

QString idOf(const QCameraDevice &device)
{
    return QString::fromLatin1(device.id().toPercentEncoding());
}

} // namespace

CameraSource::CameraSource(QObject *parent)
    : FrameSource(parent)
{
}

CameraSource::~CameraSource()
{
    if (m_camera)
        m_camera->stop();
    if (m_session) {
        m_session->setCamera(nullptr);
        m_session->setVideoSink(nullptr);
    }
}

void CameraSource::prepare()
{
    if (m_session)
        return;
    m_devices = std::make_unique<QMediaDevices>();
    m_sink = std::make_unique<QVideoSink>();
    m_session = std::make_unique<QMediaCaptureSession>();
    m_session->setVideoSink(m_sink.get());
    // Frames come on the back end's thread; listeners choose theirs by their receiver.
    connect(m_sink.get(), &QVideoSink::videoFrameChanged, this, &FrameSource::frameArrived,
            Qt::DirectConnection);
    connect(m_devices.get(), &QMediaDevices::videoInputsChanged, this, [this] {
        Q_EMIT camerasChanged();
        if (state() != State::Off)
            open();
    });
}

std::vector<CameraSource::Camera> CameraSource::cameras() const
{
    std::vector<Camera> all;
    if (!m_session)
        return all;
    for (const auto &device : QMediaDevices::videoInputs())
        all.push_back({idOf(device), device.description()});
    return all;
}

QCameraDevice CameraSource::chosen() const
{
    const auto devices = QMediaDevices::videoInputs();
    const auto found =
        std::find_if(devices.cbegin(), devices.cend(),
                     [this](const QCameraDevice &device) { return idOf(device) == m_chosenId; });
    return found != devices.cend() ? *found : QMediaDevices::defaultVideoInput();
}

QString CameraSource::cameraId() const
{
    if (!m_session)
        return {};
    const auto device = chosen();
    return device.isNull() ? QString() : idOf(device);
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
    return m_camera && m_camera->isTorchModeSupported(QCamera::TorchOn);
}

bool CameraSource::torch() const
{
    return m_camera && m_camera->torchMode() == QCamera::TorchOn;
}

void CameraSource::setTorch(bool on)
{
    if (hasTorch())
        m_camera->setTorchMode(on ? QCamera::TorchOn : QCamera::TorchOff);
}

void CameraSource::start()
{
    if (state() != State::Starting && state() != State::Running)
        open();
}

void CameraSource::open()
{
    prepare();
    const auto device = chosen();
    if (m_camera)
        m_camera->stop();
    m_session->setCamera(nullptr);
    m_camera.reset();
    if (device.isNull()) {
        enter(isForbiddenBySystem() ? State::Denied : State::Absent);
        return;
    }
    m_camera = std::make_unique<QCamera>(device);
    connect(m_camera.get(), &QCamera::activeChanged, this, [this](bool active) {
        if (active)
            enter(State::Running);
    });
    connect(m_camera.get(), &QCamera::errorOccurred, this, [this](QCamera::Error error) {
        if (error == QCamera::NoError)
            return;
        qCWarning(lcCamera, "the camera stopped with error %d", static_cast<int>(error));
        enter(isForbiddenBySystem() ? State::Denied : State::Failed);
    });
    m_session->setCamera(m_camera.get());
    enter(State::Starting);
    m_camera->start();
    if (m_camera->isActive() && state() == State::Starting)
        enter(State::Running);
}

void CameraSource::stop()
{
    if (m_camera) {
        m_camera->stop();
        m_session->setCamera(nullptr);
        m_camera.reset();
    }
    enter(State::Off);
}

} // namespace qujat::camera
