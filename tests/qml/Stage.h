// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "qml/bridge/AppViewModel.h"
#include "qml/bridge/PortraitShelf.h"

#include <QImage>
#include <QObject>
#include <QStringList>

#include <memory>

class QQmlEngine;

namespace qujat::test {

/// The shipped view models without anything behind them, put into every state a screen can be in.
/// All people are invented.
class Stage : public QObject {
    Q_OBJECT
    Q_PROPERTY(qujat::bridge::AppViewModel *app READ app CONSTANT)

public:
    explicit Stage(QObject *parent = nullptr);
    ~Stage() override;

    bridge::AppViewModel *app() { return m_app.get(); }

    /// Every state there is, as "screen.state".
    Q_INVOKABLE QStringList states() const;
    /// Puts the view models into one of `states`; false when there is none of that name.
    Q_INVOKABLE bool show(const QString &state);
    /// Back to the state before the first `show`.
    Q_INVOKABLE void reset();
    /// Language of the sample data: "kk", "ru" or "en".
    Q_INVOKABLE void setLanguage(const QString &language);

    /// What QML needs of an engine: the pictures of icons and portraits.
    void install(QQmlEngine *engine) const;

private:
    QString words(const char *kk, const char *ru, const char *en) const;
    /// As the program would say it, in the language of the application.
    static bridge::FailureViewModel refusal(FailureCode code);

    void showHome();
    void showDocuments(const QString &state);
    void showDocument(const QString &state);
    void showAccess(const QString &state);
    void showScan(const QString &state);
    void showFrame();
    void showViewing(const QString &state);
    void showSignIn(const QString &state);
    void showPin(const QString &state);
    void showComplaints(const QString &state);
    void showHistory(const QString &state);
    bridge::HistoryNote historyNote(const QString &state, const bridge::HistoryRow &row) const;
    void showAlarms(const QString &state);
    void showProfile(const QString &state);
    void showApproval(const QString &state);
    void showNumber(const QString &state);
    void showMethods(const QString &state);
    void showKey(const QString &state);
    void showNotices(const QString &state);
    void showConfirmation(const QString &state);
    void showConsent(const QString &state);
    void showConsents(const QString &state);

    QList<bridge::DocumentRow> ownRows() const;
    QList<bridge::DocumentRow> childRows() const;
    bridge::DocumentViewModel::Content identityCard() const;
    QList<bridge::CheckRow> checks(bool valid) const;

    std::shared_ptr<bridge::PortraitShelf> m_portraits;
    QUrl m_adult;
    QUrl m_child;
    QImage m_sight; ///< what the camera sees
    QString m_language = QStringLiteral("en");
    std::unique_ptr<bridge::AppViewModel> m_app;
};

/// A drawn portrait of nobody: a PNG.
QByteArray drawnPortrait(bool child);

} // namespace qujat::test
