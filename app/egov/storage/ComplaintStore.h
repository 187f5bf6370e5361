// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/egov/storage/RequestMark.h"
#include "app/egov/storage/Store.h"
#include "core/model/Iin.h"

#include <QDate>
#include <QJsonObject>

#include <optional>
#include <vector>

namespace qujat::service::storage {

/// What a complaint is about: a refusal that stands in the account.
struct AppealedRefusal {
    QString kind; ///< "note", "numberRequest", "consent"
    QString reference; ///< its number within that kind
    QString code; ///< stable code of the refusal
    Timestamp at{};
    /// {request, history} of the contract's administrativeCase: read where it stands, not stored
    /// with the complaint.
    QJsonObject record;
};

/// Who is to consider it (order 001, item 10).
enum class ComplaintRecipient {
    HigherBody, ///< the higher administrative body
    Official, ///< the higher official
    QualityBody, ///< the authorised body for assessment and control of the quality of services
};

enum class ComplaintState {
    Registered, ///< with the provider, who has to act within the term
    Satisfied, ///< the provider met it fully within the term and need not forward it
    Forwarded, ///< with the body that considers it
    Decided, ///< that body has decided
};

struct Complaint {
    QString number; ///< such as "C-20250828-000001"
    Iin account;
    AppealedRefusal subject;
    ComplaintRecipient recipient = ComplaintRecipient::HigherBody;
    QString text;
    Timestamp receivedAt{};
    QDate forwardUntil; ///< last day of the provider's term to forward or satisfy it
    QDate providerUntil; ///< last day of the provider's own consideration
    std::optional<QDate> bodyUntil; ///< last day of the authorised body's consideration
    ComplaintState state = ComplaintState::Registered;
    bool forwardedLate = false;
    QString decision; ///< text of the decision that met or ended it
    RequestMark request;
};

/// One thing that happened to a complaint.
struct ComplaintStep {
    Timestamp at{};
    QString kind; ///< "registered", "satisfied", "forwarded", "forwardedLate", "decided"
    QString text;
};

/// Complaints and their steps. Steps are only ever added.
class ComplaintStore {
public:
    explicit ComplaintStore(Transaction &transaction);

    /// The next number of the day, by the calendar of Almaty.
    QString nextNumber(Timestamp at);
    void add(const Complaint &complaint);
    /// Writes state, lateness, decision and the body's term of an existing complaint.
    void update(const Complaint &complaint);
    void addStep(const QString &number, const ComplaintStep &step);

    std::optional<Complaint> find(const QString &number);
    std::optional<Complaint> findByRequest(const Iin &account, const QString &requestKey);
    /// The live or ended complaint about the same refusal, if there is one.
    std::optional<Complaint> findBySubject(const Iin &account, const QString &kind,
                                           const QString &reference);
    /// Newest first, at most \a limit.
    std::vector<Complaint> of(const Iin &account, int limit);
    /// Still with the provider although the last day of its term lies before \a day, and those
    /// forwarded late; oldest term first.
    std::vector<Complaint> overdue(QDate day);
    std::vector<ComplaintStep> steps(const QString &number);

private:
    Connection &m_connection;
};

/// "higherBody", "official", "qualityBody"
QString nameOf(ComplaintRecipient recipient);
std::optional<ComplaintRecipient> complaintRecipientFromName(const QString &name);
/// "registered", "satisfied", "forwarded", "decided"
QString nameOf(ComplaintState state);

} // namespace qujat::service::storage
