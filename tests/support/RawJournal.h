// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace qujat::testing {

/// The journal as a stranger checks it: written from core/journal/README.md, RFC 9162 and the C2SP
/// documents, with OpenSSL alone. It shares no line with core/journal.
class RawJournal {
public:
    struct Head {
        quint64 size = 0;
        QByteArray root;
        QDateTime signedAt;
        bool sound = false; ///< both signatures are right
    };

    /// \a service is what GET /v1/service said.
    explicit RawJournal(const QJsonObject &service);

    const QString &origin() const { return m_origin; }
    const QByteArray &publicKey() const { return m_key; }
    Head head(const QString &checkpoint) const;
    /// An empty text when the receipt proves what it says, else what is wrong with it.
    QString problemOf(const QJsonObject &receipt) const;
    /// The same for a consistency proof from an earlier head.
    QString problemOf(const QJsonObject &consistency, const Head &earlier) const;

    /// The leaf of a receipt as JSON.
    static QJsonObject leafOf(const QJsonObject &receipt);

private:
    QString m_origin;
    QByteArray m_key;
};

} // namespace qujat::testing
