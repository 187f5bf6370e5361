// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "qml/bridge/SecretInputModel.h"
#include "qml/bridge/presenters/Presentation.h"

#include <QObject>
#include <QUrl>

namespace qujat::bridge {

/// The key file that a page signs with: the one that lies on this device, until another is chosen.
class ChosenKey final : public QObject {
    Q_OBJECT

public:
    /// \a password is the page's field for it; it must outlive this.
    ChosenKey(Presentation &presentation, SecretInputModel &password, QObject *parent = nullptr);

    /// Reads \a file in place of what was chosen; what was typed of a password goes.
    /// FileUnreadable, RequestTooLarge: nothing is chosen then.
    Result<void> choose(const QUrl &file);
    /// Takes the key that lies on this device, if one does and none is chosen.
    void offerKept();
    /// Forgets key and password.
    void clear();

    /// Empty when none is chosen.
    const QByteArray &pkcs12() const { return m_pkcs12; }
    /// What the page calls it: the file's name without folder, or that it is this device's.
    QString name() const;

Q_SIGNALS:
    void changed();

private:
    Presentation &m_presentation;
    SecretInputModel &m_password;
    QByteArray m_pkcs12;
    QString m_fileName; ///< empty for the device's own
};

} // namespace qujat::bridge
