// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "qml/bridge/DocumentViewModel.h"

namespace qujat::bridge {

/// A third party looks at an open document: by a pair of living codes, or by six digits and the
/// holder's confirmation.
class ViewingViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the application")
    Q_PROPERTY(qujat::bridge::ViewingPhase::Value phase READ phase NOTIFY changed)
    Q_PROPERTY(QString awaitDigits READ awaitDigits NOTIFY changed)
    Q_PROPERTY(int secondsLeft READ secondsLeft NOTIFY ticked)
    Q_PROPERTY(QString timeLeftText READ timeLeftText NOTIFY ticked)
    Q_PROPERTY(int totalSeconds READ totalSeconds NOTIFY changed)
    Q_PROPERTY(qujat::bridge::FailureViewModel failure READ failure NOTIFY changed)
    Q_PROPERTY(QString endedText READ endedText NOTIFY changed)
    Q_PROPERTY(QString viewNumber READ viewNumber NOTIFY changed)
    Q_PROPERTY(qujat::bridge::DocumentViewModel *document READ document CONSTANT)

public:
    struct Content {
        ViewingPhase::Value phase = ViewingPhase::Idle;
        QString awaitDigits; ///< the two digits to read aloud to the holder: "47"
        int totalSeconds = 0; ///< of the present phase: confirmation or viewing
        FailureViewModel failure; ///< in Refused; also a recoverable one while Idle or Reading
        QString endedText; ///< why the view is empty now
        QString viewNumber; ///< of the note in both accounts
        bool operator==(const Content &other) const = default;
    };

    explicit ViewingViewModel(QObject *parent = nullptr);

    ViewingPhase::Value phase() const { return m_content.phase; }
    QString awaitDigits() const { return m_content.awaitDigits; }
    int secondsLeft() const { return m_secondsLeft; }
    QString timeLeftText() const { return m_timeLeftText; }
    int totalSeconds() const { return m_content.totalSeconds; }
    FailureViewModel failure() const { return m_content.failure; }
    QString endedText() const { return m_content.endedText; }
    QString viewNumber() const { return m_content.viewNumber; }
    DocumentViewModel *document() { return &m_document; }

    const Content &content() const { return m_content; }
    void show(const Content &content);
    void showTime(int secondsLeft, const QString &text);

    /// Six digits, spaces allowed.
    Q_INVOKABLE void enterDigits(const QString &text) { Q_EMIT digitsEntered(text); }
    /// Empties the screen, tells the service, and is ready for the next code.
    Q_INVOKABLE void close() { Q_EMIT closeRequested(); }
    /// From Ended or Refused to Idle; from AwaitingHolder it gives up waiting.
    Q_INVOKABLE void startAnew() { Q_EMIT anewRequested(); }

Q_SIGNALS:
    void changed();
    void ticked();
    void digitsEntered(const QString &text);
    void closeRequested();
    void anewRequested();

private:
    Content m_content;
    int m_secondsLeft = 0;
    QString m_timeLeftText;
    DocumentViewModel m_document;
};

} // namespace qujat::bridge
