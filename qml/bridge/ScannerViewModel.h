// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "qml/bridge/FailureViewModel.h"
#include "qml/bridge/Rows.h"

#include <QPointF>
#include <QPointer>

namespace qujat::bridge {

/// The camera side of scanning. What is read goes to the viewing by itself.
class ScannerViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the application")
    Q_PROPERTY(qujat::bridge::RowListModel *cameras READ cameras CONSTANT)
    Q_PROPERTY(QString cameraId READ cameraId WRITE chooseCamera NOTIFY changed)
    Q_PROPERTY(qujat::bridge::CameraState::Value cameraState READ cameraState NOTIFY changed)
    Q_PROPERTY(QString guidance READ guidance NOTIFY changed)
    Q_PROPERTY(qujat::bridge::FailureViewModel failure READ failure NOTIFY changed)
    Q_PROPERTY(bool torchAvailable READ torchAvailable NOTIFY changed)
    Q_PROPERTY(bool torch READ torch WRITE switchTorch NOTIFY changed)
    Q_PROPERTY(bool zoomAvailable READ zoomAvailable NOTIFY changed)
    Q_PROPERTY(double leastZoom READ leastZoom NOTIFY changed)
    Q_PROPERTY(double mostZoom READ mostZoom NOTIFY changed)
    Q_PROPERTY(double zoom READ zoom WRITE chooseZoom NOTIFY changed)
    Q_PROPERTY(bool focusAvailable READ focusAvailable NOTIFY changed)
    Q_PROPERTY(bool clipboardHasImage READ clipboardHasImage NOTIFY changed)

public:
    /// What the page says about the newest frames.
    enum class Hint {
        Aim,
        TooDark,
        TooDarkForTorch, ///< and there is a light that is off
        Closer,
        Farther,
        Glare,
        GlareOverCorner,
        HoldStill,
        OneMore, ///< one code was read, the next is awaited
        Starting,
    };

    struct Content {
        QString cameraId;
        CameraState::Value cameraState = CameraState::Off;
        QString guidance; ///< what to do now, one short sentence
        FailureViewModel failure; ///< of the last picture that was given (no code in it,
                                  ///< unreadable, foreign code)
        bool torchAvailable = false;
        bool torch = false;
        double leastZoom = 1;
        double mostZoom = 1; ///< the same as \a leastZoom where the camera has no zoom
        double zoom = 1;
        bool focusAvailable = false; ///< on a point of the picture
        bool clipboardHasImage = false;
        QList<ChoiceRow> cameras;
        bool operator==(const Content &other) const = default;
    };

    explicit ScannerViewModel(QObject *parent = nullptr);

    static QString words(Hint hint);

    /// ChoiceRow
    RowListModel *cameras() { return &m_cameras; }
    QString cameraId() const { return m_content.cameraId; }
    CameraState::Value cameraState() const { return m_content.cameraState; }
    QString guidance() const { return m_content.guidance; }
    FailureViewModel failure() const { return m_content.failure; }
    bool torchAvailable() const { return m_content.torchAvailable; }
    bool torch() const { return m_content.torch; }
    bool zoomAvailable() const { return m_content.mostZoom > m_content.leastZoom; }
    double leastZoom() const { return m_content.leastZoom; }
    double mostZoom() const { return m_content.mostZoom; }
    double zoom() const { return m_content.zoom; }
    bool focusAvailable() const { return m_content.focusAvailable; }
    bool clipboardHasImage() const { return m_content.clipboardHasImage; }

    const Content &content() const { return m_content; }
    void show(const Content &content);
    QObject *preview() const { return m_preview; }

    /// The CameraPreview item that is to show the camera; null when the screen goes.
    Q_INVOKABLE void attachPreview(QObject *preview);
    /// The scan screen is visible: the camera may run.
    Q_INVOKABLE void start() { Q_EMIT startRequested(); }
    Q_INVOKABLE void stop() { Q_EMIT stopRequested(); }
    Q_INVOKABLE void openImage(const QUrl &file) { Q_EMIT imageGiven(file); }
    Q_INVOKABLE void dropImage(const QUrl &file) { Q_EMIT imageGiven(file); }
    Q_INVOKABLE void pasteImage() { Q_EMIT pasteRequested(); }
    void chooseCamera(const QString &cameraId) { Q_EMIT cameraChosen(cameraId); }
    /// \a factor: what lies outside of leastZoom to mostZoom counts as the nearer of them.
    void chooseZoom(double factor) { Q_EMIT zoomChosen(factor); }
    /// \a point: of the frame, 0 to 1 each way (CameraPreview.framePoint).
    Q_INVOKABLE void focusOn(const QPointF &point) { Q_EMIT focusRequested(point); }
    void switchTorch(bool on) { Q_EMIT torchSwitched(on); }

Q_SIGNALS:
    void changed();
    void previewChanged();
    void startRequested();
    void stopRequested();
    void imageGiven(const QUrl &file);
    void pasteRequested();
    void cameraChosen(const QString &cameraId);
    void torchSwitched(bool on);
    void zoomChosen(double factor);
    void focusRequested(const QPointF &point);

private:
    Content m_content;
    RowListModel m_cameras;
    QPointer<QObject> m_preview;
};

} // namespace qujat::bridge
