// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "qml/camera/QtCameras.h"

#include "core/base/Logging.h"

#include <QCamera>
#include <QCameraDevice>
#include <QDir>
#include <QFileInfo>
#include <QMediaCaptureSession>
#include <QVideoSink>

#include <algorithm>

namespace qujat::camera {
namespace {

QString idOf(const QCameraDevice &device)
{
    return QString::fromLatin1(device.id().toPercentEncoding());
}

class QtCamera final : public OpenCamera {
public:
    explicit QtCamera(const QCameraDevice &device)
        : m_camera(device)
    {
        m_session.setVideoSink(&m_sink);
        m_session.setCamera(&m_camera);
        // Frames come on the back end's thread; listeners choose theirs by their receiver.
        connect(&m_sink, &QVideoSink::videoFrameChanged, this, &OpenCamera::frameArrived,
                Qt::DirectConnection);
        connect(&m_camera, &QCamera::activeChanged, this, [this](bool active) {
            if (active)
                Q_EMIT started();
        });
        connect(&m_camera, &QCamera::errorOccurred, this, [this](QCamera::Error error) {
            if (error == QCamera::NoError)
                return;
            qCWarning(lcCamera, "the camera stopped with error %d", static_cast<int>(error));
            Q_EMIT failed();
        });
        connect(&m_camera, &QCamera::supportedFeaturesChanged, this, &OpenCamera::abilitiesChanged);
        connect(&m_camera, &QCamera::minimumZoomFactorChanged, this, &OpenCamera::abilitiesChanged);
        connect(&m_camera, &QCamera::maximumZoomFactorChanged, this, &OpenCamera::abilitiesChanged);
        connect(&m_camera, &QCamera::zoomFactorChanged, this, &OpenCamera::abilitiesChanged);
        connect(&m_camera, &QCamera::torchModeChanged, this, &OpenCamera::abilitiesChanged);
    }
    ~QtCamera() override
    {
        m_camera.disconnect(this);
        m_camera.stop();
        m_session.setCamera(nullptr);
        m_session.setVideoSink(nullptr);
    }

    void start() override { m_camera.start(); }

    bool hasTorch() const override { return m_camera.isTorchModeSupported(QCamera::TorchOn); }
    bool torch() const override { return m_camera.torchMode() == QCamera::TorchOn; }
    void setTorch(bool on) override
    {
        m_camera.setTorchMode(on ? QCamera::TorchOn : QCamera::TorchOff);
    }

    ZoomRange zoomRange() const override
    {
        return {m_camera.minimumZoomFactor(), m_camera.maximumZoomFactor()};
    }
    double zoom() const override { return m_camera.zoomFactor(); }
    void setZoom(double factor) override { m_camera.setZoomFactor(static_cast<float>(factor)); }

    bool focusesOnPoint() const override
    {
        return m_camera.supportedFeatures().testFlag(QCamera::Feature::CustomFocusPoint)
            && m_camera.isFocusModeSupported(QCamera::FocusModeAuto);
    }
    void focusOn(const QPointF &point) override
    {
        // The point counts in this mode only, which also is what follows a moving hand.
        m_camera.setFocusMode(QCamera::FocusModeAuto);
        m_camera.setCustomFocusPoint(point);
    }

private:
    QVideoSink m_sink;
    QMediaCaptureSession m_session;
    QCamera m_camera;
};

} // namespace

void QtCameras::watch()
{
    if (m_devices)
        return;
    m_devices = std::make_unique<QMediaDevices>();
    connect(m_devices.get(), &QMediaDevices::videoInputsChanged, this, &Cameras::changed);
}

std::vector<Cameras::Entry> QtCameras::all() const
{
    std::vector<Entry> entries;
    for (const auto &device : QMediaDevices::videoInputs())
        entries.push_back({idOf(device), device.description()});
    return entries;
}

QString QtCameras::defaultId() const
{
    const auto device = QMediaDevices::defaultVideoInput();
    return device.isNull() ? QString() : idOf(device);
}

/// Qt 6.4 has no permission interface: on Linux a camera that may not be used is a device file that
/// cannot be read.
bool QtCameras::areForbidden() const
{
    const auto nodes =
        QDir(QStringLiteral("/dev")).entryInfoList({QStringLiteral("video*")}, QDir::System);
    return !nodes.isEmpty()
        && std::none_of(nodes.cbegin(), nodes.cend(),
                        [](const QFileInfo &node) { return node.isReadable(); });
}

std::unique_ptr<OpenCamera> QtCameras::open(const QString &id)
{
    const auto devices = QMediaDevices::videoInputs();
    const auto found =
        std::find_if(devices.cbegin(), devices.cend(),
                     [&id](const QCameraDevice &device) { return idOf(device) == id; });
    return found != devices.cend() ? std::make_unique<QtCamera>(*found) : nullptr;
}

} // namespace qujat::camera
