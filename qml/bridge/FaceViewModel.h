// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "qml/bridge/Enums.h"

#include <QObject>
#include <QPointer>

namespace qujat::bridge {

/// The camera that takes a picture of the face for comparison: what to do now, and how far it is.
/// The picture itself never comes here.
class FaceViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the application")
    Q_PROPERTY(qujat::bridge::CameraState::Value cameraState READ cameraState NOTIFY changed)
    Q_PROPERTY(QString advice READ advice NOTIFY changed)
    Q_PROPERTY(bool good READ good NOTIFY changed)
    Q_PROPERTY(qreal progress READ progress NOTIFY changed)
    Q_PROPERTY(bool byHand READ byHand NOTIFY changed)

public:
    struct Content {
        CameraState::Value cameraState = CameraState::Off;
        QString advice; ///< one short sentence
        bool good = false; ///< all is right: hold still
        qreal progress = 0; ///< 0 to 1, of the time that all must be right
        bool byHand = false; ///< faces cannot be found here: the person presses the button
        bool operator==(const Content &other) const = default;
    };

    explicit FaceViewModel(QObject *parent = nullptr);

    CameraState::Value cameraState() const { return m_content.cameraState; }
    QString advice() const { return m_content.advice; }
    bool good() const { return m_content.good; }
    qreal progress() const { return m_content.progress; }
    bool byHand() const { return m_content.byHand; }

    const Content &content() const { return m_content; }
    void show(const Content &content);
    /// What the picture is for that is being taken or was taken last.
    FacePurpose::Value purpose() const { return m_purpose; }
    QObject *preview() const { return m_preview; }

    /// The CameraPreview item that is to show the camera; null when the page goes.
    Q_INVOKABLE void attachPreview(QObject *preview);
    /// The person agreed: the camera may run. \a purpose is a FacePurpose.
    Q_INVOKABLE void start(int purpose);
    Q_INVOKABLE void stop() { Q_EMIT stopRequested(); }
    Q_INVOKABLE void take() { Q_EMIT takeRequested(); }

Q_SIGNALS:
    void changed();
    void startRequested();
    void stopRequested();
    void takeRequested();

private:
    Content m_content;
    FacePurpose::Value m_purpose = FacePurpose::SignIn;
    QPointer<QObject> m_preview;
};

} // namespace qujat::bridge
