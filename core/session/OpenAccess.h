// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Result.h"
#include "core/model/OpenAccess.h"
#include "core/session/OpenAccessFlow.h"

#include <QFuture>
#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace qujat::session {

class SessionCore;

/// Opening a document to third parties for a short time, and showing the living code of it.
class OpenAccess : public QObject {
    Q_OBJECT

public:
    struct Private; ///< the flow's state, shared with its stories

    explicit OpenAccess(SessionCore &core);
    ~OpenAccess() override;

    OpenAccessPhase phase() const;
    /// The access on show with its viewings; empty in Idle, Opening and Failed.
    std::optional<qujat::OpenAccess> access() const;
    /// Text of the QR as of now, from the corrected clock; empty unless Open. Changes every step
    /// (1 s): a screen asks again as often as it paints.
    QString currentCode() const;
    std::optional<ShortCode> shortCode() const;
    /// By the service's clock; zero unless Open.
    std::chrono::milliseconds timeLeft() const;
    std::optional<Failure> failure() const;

    QFuture<Result<qujat::OpenAccess>> open(const DocumentId &document, std::chrono::seconds life);
    /// Takes up a live access of this device again, after a restart or from a list. AccessNotFound
    /// when its secret is not in the vault.
    QFuture<Result<qujat::OpenAccess>> resume(const GrantId &grant);
    /// Ends the access on show. The code is hidden at once.
    QFuture<Result<void>> close();
    /// Ends any access of this person.
    QFuture<Result<void>> close(const GrantId &grant);
    /// All live accesses of this person.
    QFuture<Result<std::vector<qujat::OpenAccess>>> live();
    /// Forgets what is on show; does not close it.
    void leave();

Q_SIGNALS:
    void phaseChanged(qujat::session::OpenAccessPhase phase);
    /// Somebody looked: access() has one viewing more.
    void viewed(const qujat::AccessViewing &viewing);

private:
    std::shared_ptr<Private> m;
};

} // namespace qujat::session
