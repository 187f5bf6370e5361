// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "qml/camera/Cameras.h"
#include "qml/camera/FrameSource.h"

#include <QTimer>

#include <chrono>
#include <memory>
#include <vector>

namespace qujat::camera {

/// A camera of this device, with what it can do. Nothing of the system's media is touched before
/// the first start().
class CameraSource final : public FrameSource {
    Q_OBJECT

public:
    /// How long a camera may give no frame until it counts as one that does not answer.
    static constexpr std::chrono::milliseconds Patience{5000};

    explicit CameraSource(std::unique_ptr<Cameras> cameras,
                          std::chrono::milliseconds patience = Patience, QObject *parent = nullptr);
    ~CameraSource() override;

    /// Empty before the first start().
    std::vector<Cameras::Entry> cameras() const;
    /// Of the chosen camera, or of the default one; empty when there is none.
    QString cameraId() const;
    /// Takes effect at once, also while running. An unknown id chooses the default camera.
    void choose(const QString &id);

    bool hasTorch() const;
    bool torch() const;
    /// Does nothing where there is no torch.
    void setTorch(bool on);

    /// More than one factor is possible.
    bool hasZoom() const;
    OpenCamera::ZoomRange zoomRange() const;
    double zoom() const; ///< 1: as the camera sees by itself
    /// The nearest factor within zoomRange(). Does nothing where there is no zoom.
    void setZoom(double factor);

    bool focusesOnPoint() const;
    /// \a point: of the frame, 0 to 1 each way; what lies outside counts as its edge. Does nothing
    /// where the camera cannot.
    void focusOn(const QPointF &point);

    void start() override;
    void stop() override;

Q_SIGNALS:
    void camerasChanged();
    /// Torch, zoom or focus are other than they were.
    void abilitiesChanged();

private:
    void watch();
    void open();
    void close();
    void onFrame();

    std::unique_ptr<Cameras> m_cameras;
    std::unique_ptr<OpenCamera> m_camera;
    QTimer m_silence; ///< since the last frame
    QString m_chosenId;
    QString m_openId;
    bool m_watching = false;
};

} // namespace qujat::camera
