// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/egov/storage/RequestMark.h"
#include "app/egov/storage/Store.h"
#include "core/model/Consent.h"
#include "core/model/Iin.h"

#include <optional>
#include <utility>
#include <vector>

namespace qujat::service::storage {

/// One entry of the consent register. What `request` tells about the state is as stored; look at
/// \c stateAt for what it is now.
struct Consent {
    ConsentRequest request;
    QString system; ///< code
    Iin subject;
    QString number; ///< E.164, connected when the request was made
    int askedFields = 0;
    QString nonce; ///< of the requester, repeated in what is signed for it
    QByteArray otpHash; ///< empty once it was used, or when no message counts
    Timestamp otpExpiresAt{};
    int otpAttempts = 0;
    bool helped = false; ///< the one help message was sent (D-09)
    QString deliveryKey; ///< Idempotency-Key of the one delivery
    RequestMark mark;

    /// Whether the subject may answer by message too, or in the app only: the SIM card of the
    /// number was new when the request was made.
    bool isAnsweredByMessage() const { return otpExpiresAt > request.askedAt; }
    /// Pending and Given end with their time.
    ConsentState stateAt(Timestamp now) const;
};

/// Which consents of a subject to read, newest first.
struct ConsentQuery {
    Iin subject;
    QString system; ///< empty for any
    std::optional<DocumentType> type;
    std::optional<std::pair<Timestamp, QString>> before; ///< moment and id of the last one read
    int limit = 50;
};

/// The requests of one system that the ask meter compares with.
struct AskedFields {
    QString system;
    QStringList fields;
    int count = 0;
};

class ConsentStore {
public:
    explicit ConsentStore(Transaction &transaction);

    void add(const Consent &consent);
    /// Stores what may change: state, way, times, tries and the delivery.
    void update(const Consent &consent);
    std::optional<Consent> find(const ConsentId &id);
    std::optional<Consent> findByRequest(const QString &system, const QString &requestKey);
    std::vector<Consent> find(const ConsentQuery &query);
    /// Those that wait for an answer, oldest first.
    std::vector<Consent> pendingOf(const Iin &subject, Timestamp now);
    /// All that were sent to the number since then, newest first.
    std::vector<Consent> sentTo(const QString &number, Timestamp since);
    /// Pending or given ones whose time is over and that were not yet written down as such.
    std::vector<Consent> overdue(Timestamp now, int limit);
    /// When the system asked this subject, oldest first.
    std::vector<Timestamp> askedBy(const QString &system, const Iin &subject, Timestamp since);
    /// Wrong one-time passwords that the system submitted for requests made since then.
    int wrongPasswordsOf(const QString &system, Timestamp since);
    /// Requests for whole documents or fields by other systems of the sector.
    std::vector<AskedFields> askedInSector(const QString &sector, const DocumentType &type,
                                           const QString &exceptSystem, Timestamp since, int limit);

private:
    Connection &m_connection;
};

} // namespace qujat::service::storage
