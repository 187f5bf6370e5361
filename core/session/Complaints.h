// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Result.h"
#include "core/model/Complaint.h"

#include <QFuture>
#include <QObject>

#include <memory>
#include <vector>

namespace qujat::session {

class SessionCore;

/// Complaints about refusals in this person's account (order 001, chapter 3). Nothing of them is
/// kept on the device.
class Complaints : public QObject {
    Q_OBJECT

public:
    explicit Complaints(SessionCore &core);

    /// Registers a complaint; a second one about the same refusal gives the first.
    /// ResourceNotFound when no such refusal stands in the account.
    QFuture<Result<Complaint>> file(const Refusal &refusal, Complaint::Recipient recipient,
                                    const QString &text);
    /// Newest first, without their steps.
    QFuture<Result<std::vector<Complaint>>> list();
    /// One with its steps.
    QFuture<Result<Complaint>> open(const QString &number);
    /// Whether the way to court is open: ComplaintCourtPremature before the decision.
    QFuture<Result<void>> askCourt(const QString &number);

Q_SIGNALS:
    /// Something happened to a complaint: a good moment to ask again.
    void changed(const QString &number);

private:
    SessionCore &m_core;
};

} // namespace qujat::session
