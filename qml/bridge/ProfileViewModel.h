// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "qml/bridge/FailureViewModel.h"
#include "qml/bridge/Rows.h"

namespace qujat::bridge {

/// Who is signed in, with which number, and on which devices.
class ProfileViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the application")
    Q_PROPERTY(qujat::bridge::ScreenState::Value state READ state NOTIFY changed)
    Q_PROPERTY(qujat::bridge::FailureViewModel failure READ failure NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString iinMasked READ iinMasked NOTIFY changed)
    Q_PROPERTY(QString phoneMasked READ phoneMasked NOTIFY changed)
    Q_PROPERTY(QString phoneConnectedText READ phoneConnectedText NOTIFY changed)
    Q_PROPERTY(QString organisation READ organisation NOTIFY changed)
    Q_PROPERTY(QString deviceClassText READ deviceClassText NOTIFY changed)
    Q_PROPERTY(qujat::bridge::RowListModel *devices READ devices CONSTANT)

public:
    struct Content {
        ScreenState::Value state = ScreenState::Loading;
        FailureViewModel failure;
        QString name;
        QString iinMasked;
        QString phoneMasked;
        QString phoneConnectedText;
        QString organisation;
        QString deviceClassText; ///< what this device may do, and why
        QList<DeviceRow> devices;
        bool operator==(const Content &other) const = default;
    };

    explicit ProfileViewModel(QObject *parent = nullptr);

    ScreenState::Value state() const { return m_content.state; }
    FailureViewModel failure() const { return m_content.failure; }
    QString name() const { return m_content.name; }
    QString iinMasked() const { return m_content.iinMasked; }
    QString phoneMasked() const { return m_content.phoneMasked; }
    QString phoneConnectedText() const { return m_content.phoneConnectedText; }
    QString organisation() const { return m_content.organisation; }
    QString deviceClassText() const { return m_content.deviceClassText; }
    /// DeviceRow
    RowListModel *devices() { return &m_devices; }

    const Content &content() const { return m_content; }
    void show(const Content &content);

    /// Signs another device out.
    Q_INVOKABLE void endOtherDevices() { Q_EMIT endOthersRequested(); }
    Q_INVOKABLE void endDevice(const QString &deviceId) { Q_EMIT endDeviceRequested(deviceId); }
    Q_INVOKABLE void retry() { Q_EMIT retryRequested(); }

Q_SIGNALS:
    void changed();
    void endOthersRequested();
    void endDeviceRequested(const QString &deviceId);
    void retryRequested();

private:
    Content m_content;
    RowListModel m_devices;
};

} // namespace qujat::bridge
