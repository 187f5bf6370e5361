// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/egov/consent/ConsentParts.h"
#include "app/egov/storage/ConsentStore.h"

#include <optional>
#include <vector>

namespace qujat::service::consent {

/// What a system asks for, as it came over the wire.
struct Ask {
    Iin subject;
    Wanted wanted;
    QString purpose;
    QString legalGround;
    int keepDays = 0;
    QString nonce;
    bool namesNumber = false; ///< the system supplied a number: ignored and audited (R000-20.1)
};

/// What became of an inbound short message.
enum class ReplyOutcome {
    Given,
    Refused,
    Helped, ///< it was no answer, and the one help message went out
    Ignored, ///< no request waits for this number, or the reply came too late
};

/// The consent register (law, art. 36 p.3; order 352/НҚ, items 16 and 20; defaults D-06, D-09,
/// D-10). A request can be answered in the app, by the one-time password told to the requester, or
/// by SMS reply; the first answer counts, and silence is a refusal. Every change of state is one
/// transaction with its note, its notice and its line in the audit. Safe to call from several
/// threads.
class Consents {
public:
    explicit Consents(const ConsentParts &parts);

    /// Sends the request to its subject, in the app and by SMS to the registered number. While the
    /// SIM card is newer than numberVetoSeconds, the message has no password and only the app
    /// answers: whoever had the card exchanged gets nothing.
    /// SystemNotApproved for a system or type outside a decision, ConsentScope for fields or claims
    /// outside it, RequestMalformed{field} for fields that the form has not, FormNotApproved,
    /// ConsentNoNumber (also when the operator has given the number to somebody else since it was
    /// connected), NumberMismatch for a bank whose number check did not match,
    /// RateLimited{retryAfterSeconds}, IdempotencyConflict.
    Result<storage::Consent> ask(const QString &system, const Ask &ask,
                                 const storage::RequestMark &mark, const QString &address) const;

    /// The system's own request; ResourceNotFound for another's.
    Result<storage::Consent> ofSystem(const QString &system, const ConsentId &id) const;
    /// The subject tells the password, the requester submits it (R000-20.2).
    /// OtpWrong{attemptsLeft}, OtpExpired, OtpUsed, OtpAttemptsExceeded (the request has ended),
    /// OtpRateLimited when the system guesses, Consent* when the request was answered otherwise. A
    /// number, card or owner that has changed since the message went out is OtpExpired.
    Result<storage::Consent> submitPassword(const QString &system, const ConsentId &id,
                                            const QString &code, const QString &address) const;
    /// A short message that came from \a number (R000-20.3). Nothing is heard from a SIM card or an
    /// owner that is newer than the question.
    Result<ReplyOutcome> onReply(const QString &number, const QString &text) const;

    Result<std::vector<storage::Consent>> list(const storage::ConsentQuery &query) const;
    Result<std::vector<storage::Consent>> pendingOf(const Iin &subject) const;
    /// ResourceNotFound for another's.
    Result<storage::Consent> ofSubject(const Iin &subject, const ConsentId &id) const;
    /// The subject's answer in the app. The same answer twice is one. ConsentRefused,
    /// ConsentTimeout, ConsentWithdrawn, OtpAttemptsExceeded when it has ended; ConsentAnswered for
    /// a refusal of what was given: that is a withdrawal.
    Result<storage::Consent> answer(const Iin &subject, const ConsentId &id, bool agree) const;
    /// At any time: from now on nothing is delivered under it.
    Result<storage::Consent> withdraw(const Iin &subject, const ConsentId &id) const;

    /// Writes down what silence has decided; how many there were.
    Result<int> expireOverdue() const;

    /// Why nothing can be delivered under \a consent now; nothing when it can.
    static std::optional<Failure> obstacle(const storage::Consent &consent, Timestamp now);

private:
    /// The registered number of a person, empty without one, and what its operator knows.
    struct Line {
        QString number;
        gateways::Subscriber subscriber;
    };
    Result<Line> lineOf(const Iin &subject) const;
    Result<storage::Consent> askWithin(storage::Transaction &transaction,
                                       const InformationSystem &system, const Ask &ask,
                                       const Line &line, const storage::RequestMark &mark,
                                       Timestamp now) const;
    Result<void> mayAsk(storage::Transaction &transaction, const InformationSystem &system,
                        const Ask &ask, const QString &number, Timestamp now) const;
    void send(storage::Transaction &transaction, const storage::Consent &consent,
              const QString &code, Timestamp now) const;
    std::optional<Failure> checkPassword(storage::Transaction &transaction,
                                         storage::Consent &consent, const QString &code,
                                         const gateways::Subscriber &subscriber,
                                         Timestamp now) const;
    Result<ReplyOutcome> applyReply(storage::Transaction &transaction, const QString &number,
                                    const gateways::Subscriber &subscriber, const QString &text,
                                    Timestamp now) const;
    QByteArray hashOf(const storage::Consent &consent, const QString &code) const;
    /// The state changes, and everybody concerned learns it.
    void settle(storage::Transaction &transaction, storage::Consent &consent, ConsentState state,
                std::optional<ConsentWay> way, Timestamp now) const;

    const ConsentParts &m_parts;
    const SecretBytes m_secret;
};

} // namespace qujat::service::consent
