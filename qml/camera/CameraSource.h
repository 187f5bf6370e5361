// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "qml/camera/FrameSource.h"

#include <QCamera>
#include <QMediaCaptureSession>
#include <QMediaDevices>
#include <QVideoSink>

#include <memory>
#include <vector>

namespace qujat::camera {

/// A camera of this device. Nothing of the system's media is touched before the first start().
class CameraSource final : public FrameSource {
    Q_OBJECT

public:
    struct Camera {
        QString id;
        QString name;
        bool operator==(const Camera &other) const = default;
    };

    explicit CameraSource(QObject *parent = nullptr);
    ~CameraSource() override;

    /// Empty before the first start().
    std::vector<Camera> cameras() const;
    /// Of the chosen camera, or of the default one; empty when there is none.
    QString cameraId() const;
    /// Takes effect at once, also while running. An unknown id chooses the default camera.
    void choose(const QString &id);
    bool hasTorch() const;
    bool torch() const;
    void setTorch(bool on);

    void start() override;
    void stop() override;

Q_SIGNALS:
    void camerasChanged();

private:
    QCameraDevice chosen() const;
    void prepare();
    void open();

    std::unique_ptr<QMediaDevices> m_devices;
    std::unique_ptr<QVideoSink> m_sink;
    std::unique_ptr<QMediaCaptureSession> m_session;
    std::unique_ptr<QCamera> m_camera;
    QString m_chosenId;
};

} // namespace qujat::camera
