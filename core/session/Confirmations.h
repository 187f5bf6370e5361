// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Result.h"
#include "core/model/OpenAccess.h"

#include <QFuture>
#include <QObject>

#include <memory>
#include <vector>

namespace qujat::session {

class SessionCore;

/// What became of a request for confirmation.
enum class ConfirmationState { Pending, Confirmed, Refused, Mismatch, Timeout, Used };

/// Third parties who typed six digits and wait for this holder (design 4.3).
class Confirmations : public QObject {
    Q_OBJECT

public:
    struct Private; ///< the flow's state, shared with its stories

    explicit Confirmations(SessionCore &core);
    ~Confirmations() override;

    /// Those that can still be answered, oldest first.
    const std::vector<ConfirmationRequest> &pending() const;

    QFuture<Result<std::vector<ConfirmationRequest>>> refresh();
    /// \a digits is one of the choices. Mismatch is an answer, not a failure: the request is over.
    QFuture<Result<ConfirmationState>> answer(const ConfirmationId &request, const QString &digits);
    QFuture<Result<ConfirmationState>> refuse(const ConfirmationId &request);

Q_SIGNALS:
    void pendingChanged();
    /// A new one arrived.
    void asked(const qujat::ConfirmationRequest &request);

private:
    std::shared_ptr<Private> m;
};

} // namespace qujat::session
