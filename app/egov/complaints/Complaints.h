// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/egov/http/Router.h"
#include "app/egov/storage/ComplaintStore.h"
#include "core/base/Clock.h"
#include "core/model/WorkingDays.h"

#include <QJsonObject>

#include <functional>
#include <map>
#include <vector>

namespace qujat::service::complaints {

/// Complaints about refusals (order 001, chapter 3): filed with the service provider, who forwards
/// them with the administrative case or meets them within three working days. Safe to use from any
/// thread.
class Complaints {
public:
    /// Finds a refusal of one kind in an account; nothing when there is none under that reference.
    using RefusalSource = std::function<std::optional<storage::AppealedRefusal>(
        storage::Transaction &, const Iin &account, const QString &reference)>;

    struct Parts {
        storage::Store &store;
        const Clock &clock;
        const WorkingDays &calendar;
        /// By the kind of refusal: "note", "numberRequest", "consent".
        std::map<QString, RefusalSource> refusals;
    };
    explicit Complaints(Parts parts);

    struct Filing {
        QString kind;
        QString reference;
        storage::ComplaintRecipient recipient = storage::ComplaintRecipient::HigherBody;
        QString text;
    };
    /// Registers a complaint on the day it is received, with its terms (R001-10.1 to 10.6).
    /// ResourceNotFound when the account has no such refusal; a second complaint about the same one
    /// gives the first.
    Result<storage::Complaint> file(const Iin &account, const Filing &filing,
                                    const storage::RequestMark &request);
    Result<std::vector<storage::Complaint>> of(const Iin &account) const;
    struct Case {
        storage::Complaint complaint;
        std::vector<storage::ComplaintStep> steps;
        QJsonObject record; ///< of what was refused: the request and its history
    };
    /// ResourceNotFound for a number that is not this account's.
    Result<Case> find(const Iin &account, const QString &number) const;
    /// Whether the way to court is open: ComplaintCourtPremature until there is a decision
    /// (R001-10.7).
    Result<void> askCourt(const Iin &account, const QString &number) const;

    /// The provider fully meets the demands: within its term only, and with the text of the
    /// decision (R001-10.4). ComplaintTermOver after it, ComplaintClosed when it was dealt with.
    Result<storage::Complaint> satisfy(const QString &number, const QString &decision);
    /// The provider sends it on with the administrative case; late is late, and stays so
    /// (R001-10.3).
    Result<storage::Complaint> forward(const QString &number);
    /// The considering body decides a forwarded complaint, or the provider one of its own.
    Result<storage::Complaint> decide(const QString &number, const QString &decision);
    /// Everything about one complaint, for staff: request, history, refusal (R001-10.3). That staff
    /// looked stands in the person's history first ("staffAccess"); so does each step above.
    Result<Case> administrativeCase(const QString &number) const;
    /// Terms that have run out, and what was forwarded late.
    Result<std::vector<storage::Complaint>> overdue() const;

    /// The operations of the contract that concern complaints.
    void addTo(http::Router &router);
    /// Complaint of the contract, as of now.
    QJsonObject json(const storage::Complaint &complaint) const;

private:
    Result<Case> caseIn(storage::Transaction &transaction, const QString &number) const;
    Result<storage::Complaint> change(
        const QString &number,
        const std::function<Result<storage::ComplaintStep>(storage::Complaint &, Timestamp)> &step);
    bool isOverdue(const storage::Complaint &complaint, Timestamp now) const;

    Parts m_parts;
};

/// The whole case as JSON: the complaint, its steps, and the record of what was refused.
QJsonObject caseJson(const Complaints &complaints, const Complaints::Case &complaintCase);

} // namespace qujat::service::complaints
