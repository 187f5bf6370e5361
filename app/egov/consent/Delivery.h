// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/egov/consent/Consents.h"

namespace qujat::service::consent {

/// What leaves for the requester, after both notes of it are durable.
struct Delivered {
    storage::Consent consent;
    QByteArray cms; ///< of the registry for a document, of the service for anything less
    QString formVersion;
    QString subjectInitials;
    Timestamp viewUntil{};
};

/// What the subject is shown before the answer: the very content that would leave.
struct Preview {
    QByteArray cms; ///< for a whole document
    QJsonObject answer; ///< for fields and statements
};

/// One delivery for one live consent (default D-10). Safe to call from several threads.
class Delivery {
public:
    explicit Delivery(const ConsentParts &parts);

    /// Forms the document by a fresh call to its registry, and lets it go once: the second delivery
    /// is ConsentScope. Only the same call again, under the same key and within the view session,
    /// gets the same delivery. ConsentPending, ConsentRefused, ConsentTimeout, ConsentWithdrawn,
    /// OtpAttemptsExceeded, SystemNotApproved, NoteFailed and what forming the document says.
    Result<Delivered> deliver(const QString &system, const ConsentId &id, const QString &key,
                              const QString &address) const;
    /// For the subject, while the request waits or the consent runs.
    Result<Preview> preview(const Iin &subject, const ConsentId &id, const QString &address) const;

private:
    struct Formed {
        QByteArray cms;
        documents::FormedDocument document;
    };
    Result<Formed> form(const storage::Consent &consent, const QString &address) const;
    /// The consent, if this call may have what it allows now.
    Result<storage::Consent> live(storage::Transaction &transaction, const QString &system,
                                  const ConsentId &id, const QString &key, Timestamp now) const;
    Result<storage::Consent> writeDown(storage::Transaction &transaction, const QString &system,
                                       const ConsentId &id, const QString &key,
                                       const Formed &formed) const;
    Result<Delivered> tryDeliver(const QString &system, const ConsentId &id, const QString &key,
                                 const QString &address) const;

    const ConsentParts &m_parts;
};

} // namespace qujat::service::consent
