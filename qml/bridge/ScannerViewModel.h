// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "qml/bridge/FailureViewModel.h"
#include "qml/bridge/Rows.h"

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
    Q_PROPERTY(bool clipboardHasImage READ clipboardHasImage NOTIFY changed)

public:
    struct Content {
        QString cameraId;
        CameraState::Value cameraState = CameraState::Off;
        QString guidance; ///< what to do now, one short sentence
        FailureViewModel failure; ///< of the last picture that was given (no code in it,
                                  ///< unreadable, foreign code)
        bool torchAvailable = false;
        bool torch = false;
        bool clipboardHasImage = false;
        QList<ChoiceRow> cameras;
        bool operator==(const Content &other) const = default;
    };

    explicit ScannerViewModel(QObject *parent = nullptr);

    /// ChoiceRow
    RowListModel *cameras() { return &m_cameras; }
    QString cameraId() const { return m_content.cameraId; }
    CameraState::Value cameraState() const { return m_content.cameraState; }
    QString guidance() const { return m_content.guidance; }
    FailureViewModel failure() const { return m_content.failure; }
    bool torchAvailable() const { return m_content.torchAvailable; }
    bool torch() const { return m_content.torch; }
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

private:
    Content m_content;
    RowListModel m_cameras;
    QPointer<QObject> m_preview;
};

} // namespace qujat::bridge
