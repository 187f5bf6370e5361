// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "qml/bridge/FailureViewModel.h"
#include "qml/bridge/Rows.h"

namespace qujat::bridge {

/// "Open access" (R000-15): the living code, the six digits, the time left and who has looked so
/// far.
class AccessViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the application")
    Q_PROPERTY(bool active READ active NOTIFY changed)
    Q_PROPERTY(qujat::bridge::ScreenState::Value state READ state NOTIFY changed)
    Q_PROPERTY(qujat::bridge::FailureViewModel failure READ failure NOTIFY changed)
    Q_PROPERTY(QString codeText READ codeText NOTIFY codeChanged)
    Q_PROPERTY(QString digits READ digits NOTIFY changed)
    Q_PROPERTY(int secondsLeft READ secondsLeft NOTIFY ticked)
    Q_PROPERTY(QString timeLeftText READ timeLeftText NOTIFY ticked)
    Q_PROPERTY(int totalSeconds READ totalSeconds NOTIFY changed)
    Q_PROPERTY(QString documentTitle READ documentTitle NOTIFY changed)
    Q_PROPERTY(QString holder READ holder NOTIFY changed)
    Q_PROPERTY(bool closing READ closing NOTIFY changed)
    Q_PROPERTY(bool ended READ ended NOTIFY changed)
    Q_PROPERTY(QString endedText READ endedText NOTIFY changed)
    Q_PROPERTY(qujat::bridge::RowListModel *viewers READ viewers CONSTANT)

public:
    struct Content {
        bool active = false; ///< the access screen is to be shown: opening, open, ended or failed
        ScreenState::Value state = ScreenState::Loading;
        FailureViewModel failure;
        QString digits; ///< three and three: "482 107"
        int totalSeconds = 0;
        QString documentTitle;
        QString holder;
        bool closing = false; ///< asked to close, not yet confirmed by the service
        bool ended = false; ///< closed or expired: the code opens nothing any more
        QString endedText;
        QList<ViewerRow> viewers;
        bool operator==(const Content &other) const = default;
    };

    explicit AccessViewModel(QObject *parent = nullptr);

    bool active() const { return m_content.active; }
    ScreenState::Value state() const { return m_content.state; }
    FailureViewModel failure() const { return m_content.failure; }
    /// The text in the QR; empty when there is none to show. Changes every second.
    QString codeText() const { return m_codeText; }
    QString digits() const { return m_content.digits; }
    int secondsLeft() const { return m_secondsLeft; }
    /// "4:59"
    QString timeLeftText() const { return m_timeLeftText; }
    int totalSeconds() const { return m_content.totalSeconds; }
    QString documentTitle() const { return m_content.documentTitle; }
    QString holder() const { return m_content.holder; }
    bool closing() const { return m_content.closing; }
    bool ended() const { return m_content.ended; }
    QString endedText() const { return m_content.endedText; }
    /// ViewerRow, latest first
    RowListModel *viewers() { return &m_viewers; }

    const Content &content() const { return m_content; }
    void show(const Content &content);
    void showCode(const QString &codeText);
    void showTime(int secondsLeft, const QString &text);

    /// Ends the access at the service; open viewings are emptied within two seconds.
    Q_INVOKABLE void close() { Q_EMIT closeRequested(); }
    Q_INVOKABLE void retry() { Q_EMIT retryRequested(); }
    /// Leaves the screen after the end or a failure.
    Q_INVOKABLE void dismiss() { Q_EMIT dismissRequested(); }

Q_SIGNALS:
    void changed();
    void codeChanged();
    void ticked();
    void closeRequested();
    void retryRequested();
    void dismissRequested();

private:
    Content m_content;
    QString m_codeText;
    int m_secondsLeft = 0;
    QString m_timeLeftText;
    RowListModel m_viewers;
};

} // namespace qujat::bridge
