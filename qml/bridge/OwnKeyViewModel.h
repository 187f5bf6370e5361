// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "qml/bridge/FailureViewModel.h"
#include "qml/bridge/SecretInputModel.h"

#include <QObject>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

namespace qujat::bridge {

/// The signature key that this device makes for its person, and the one that lies here (rules of
/// law 001, item 6: issuing a new certificate in the application).
class OwnKeyViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the application")
    Q_PROPERTY(bool wanted READ wanted NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(qujat::bridge::FailureViewModel failure READ failure NOTIFY changed)
    Q_PROPERTY(bool mismatch READ mismatch NOTIFY changed)
    Q_PROPERTY(bool made READ made NOTIFY changed)
    Q_PROPERTY(bool saved READ saved NOTIFY changed)
    Q_PROPERTY(bool kept READ kept NOTIFY changed)
    Q_PROPERTY(bool foreign READ foreign NOTIFY changed)
    Q_PROPERTY(QString holder READ holder NOTIFY changed)
    Q_PROPERTY(QString issuer READ issuer NOTIFY changed)
    Q_PROPERTY(QString validText READ validText NOTIFY changed)
    Q_PROPERTY(qujat::bridge::SecretInputModel *password READ password CONSTANT)
    Q_PROPERTY(qujat::bridge::SecretInputModel *again READ again CONSTANT)

public:
    static constexpr int ShortestPassword = 8; // D-39

    struct Content {
        bool wanted = false; ///< the sign-in was for this page: it is shown first
        bool busy = false; ///< a key is being made and certified
        FailureViewModel failure;
        bool mismatch = false; ///< the two passwords differed
        bool made = false; ///< a certificate was issued just now
        bool saved = false; ///< a copy was written just now
        bool kept = false; ///< a key lies on this device
        bool foreign = false; ///< … and is another person's
        QString holder; ///< empty when it is foreign
        QString issuer;
        QString validText; ///< until when
        bool operator==(const Content &other) const = default;
    };

    explicit OwnKeyViewModel(QObject *parent = nullptr);

    bool wanted() const { return m_content.wanted; }
    bool busy() const { return m_content.busy; }
    FailureViewModel failure() const { return m_content.failure; }
    bool mismatch() const { return m_content.mismatch; }
    bool made() const { return m_content.made; }
    bool saved() const { return m_content.saved; }
    bool kept() const { return m_content.kept; }
    bool foreign() const { return m_content.foreign; }
    QString holder() const { return m_content.holder; }
    QString issuer() const { return m_content.issuer; }
    QString validText() const { return m_content.validText; }
    SecretInputModel *password() { return &m_password; }
    SecretInputModel *again() { return &m_again; }

    const Content &content() const { return m_content; }
    void show(const Content &content);

    /// The page is shown: it need not be brought up any more.
    Q_INVOKABLE void come() { Q_EMIT arrived(); }
    /// \a acknowledged: the duties of a holder (R004-28.4); without that nothing is made.
    Q_INVOKABLE void make(bool acknowledged) { Q_EMIT makeRequested(acknowledged); }
    Q_INVOKABLE void saveCopy(const QUrl &file) { Q_EMIT copyRequested(file); }
    Q_INVOKABLE void remove() { Q_EMIT removeRequested(); }

Q_SIGNALS:
    void changed();
    void arrived();
    void makeRequested(bool acknowledged);
    void copyRequested(const QUrl &file);
    void removeRequested();

private:
    Content m_content;
    SecretInputModel m_password;
    SecretInputModel m_again;
};

} // namespace qujat::bridge
