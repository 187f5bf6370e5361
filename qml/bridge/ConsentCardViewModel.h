// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "qml/bridge/FailureViewModel.h"
#include "qml/bridge/Rows.h"

#include <QUrl>

namespace qujat::bridge {

/// An information system asks for data of this person: who, what exactly would be seen, what for
/// and by which rule, and how that compares with what others ask (R000-20). One request at a time;
/// the next follows when this one is answered or over.
class ConsentCardViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the application")
    Q_PROPERTY(bool pending READ pending NOTIFY changed)
    Q_PROPERTY(QString requester READ requester NOTIFY changed)
    Q_PROPERTY(QString owner READ owner NOTIFY changed)
    Q_PROPERTY(QString wanted READ wanted NOTIFY changed)
    Q_PROPERTY(QString purpose READ purpose NOTIFY changed)
    Q_PROPERTY(QString ground READ ground NOTIFY changed)
    Q_PROPERTY(QString keeping READ keeping NOTIFY changed)
    Q_PROPERTY(QString meter READ meter NOTIFY changed)
    Q_PROPERTY(QString meterDetail READ meterDetail NOTIFY changed)
    Q_PROPERTY(bool askedMuch READ askedMuch NOTIFY changed)
    Q_PROPERTY(QString queue READ queue NOTIFY changed)
    Q_PROPERTY(qujat::bridge::ScreenState::Value previewState READ previewState NOTIFY changed)
    Q_PROPERTY(qujat::bridge::FailureViewModel previewFailure READ previewFailure NOTIFY changed)
    Q_PROPERTY(QUrl portrait READ portrait NOTIFY changed)
    Q_PROPERTY(QString answer READ answer NOTIFY changed)
    Q_PROPERTY(qujat::bridge::RowListModel *preview READ preview CONSTANT)
    Q_PROPERTY(int secondsLeft READ secondsLeft NOTIFY ticked)
    Q_PROPERTY(int totalSeconds READ totalSeconds NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(qujat::bridge::FailureViewModel failure READ failure NOTIFY changed)

public:
    struct Content {
        bool pending = false;
        QString requester;
        QString owner;
        QString wanted; ///< "The whole document: Identity card"
        QString purpose;
        QString ground;
        QString keeping; ///< "is not kept", "is kept for 30 days"
        QString meter; ///< one line; honest when there is nothing to compare with
        QString meterDetail; ///< which fields others do not ask; empty when there are none
        bool askedMuch = false; ///< more than others ask
        QString queue; ///< "1 of 3"; empty when it is the only one
        ScreenState::Value previewState = ScreenState::Loading;
        FailureViewModel previewFailure;
        QUrl portrait;
        QString answer; ///< for a statement, what would be said: "Yes", "No"
        QList<FieldRow> preview;
        int totalSeconds = 600;
        bool busy = false;
        FailureViewModel failure;
        bool operator==(const Content &other) const = default;
    };

    explicit ConsentCardViewModel(QObject *parent = nullptr);

    bool pending() const { return m_content.pending; }
    QString requester() const { return m_content.requester; }
    QString owner() const { return m_content.owner; }
    QString wanted() const { return m_content.wanted; }
    QString purpose() const { return m_content.purpose; }
    QString ground() const { return m_content.ground; }
    QString keeping() const { return m_content.keeping; }
    QString meter() const { return m_content.meter; }
    QString meterDetail() const { return m_content.meterDetail; }
    bool askedMuch() const { return m_content.askedMuch; }
    QString queue() const { return m_content.queue; }
    ScreenState::Value previewState() const { return m_content.previewState; }
    FailureViewModel previewFailure() const { return m_content.previewFailure; }
    QUrl portrait() const { return m_content.portrait; }
    QString answer() const { return m_content.answer; }
    /// FieldRow: exactly what would leave, in the order of the form
    RowListModel *preview() { return &m_preview; }
    int secondsLeft() const { return m_secondsLeft; }
    int totalSeconds() const { return m_content.totalSeconds; }
    bool busy() const { return m_content.busy; }
    FailureViewModel failure() const { return m_content.failure; }

    const Content &content() const { return m_content; }
    void show(const Content &content);
    void showTime(int secondsLeft);

    Q_INVOKABLE void agree() { Q_EMIT answered(true); }
    Q_INVOKABLE void refuse() { Q_EMIT answered(false); }
    Q_INVOKABLE void retryPreview() { Q_EMIT previewRequested(); }

Q_SIGNALS:
    void changed();
    void ticked();
    void answered(bool agree);
    void previewRequested();

private:
    Content m_content;
    RowListModel m_preview;
    int m_secondsLeft = 0;
};

} // namespace qujat::bridge
