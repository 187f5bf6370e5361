// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Result.h"
#include "core/model/ShortCode.h"
#include "core/session/ShownDocument.h"
#include "core/session/ViewingFlow.h"

#include <QFuture>
#include <QObject>

#include <memory>
#include <optional>

namespace qujat::session {

class SessionCore;

/// A third party's look at a document: by two successive pictures of the living code, or by six
/// digits that the holder confirms (order 352/НҚ, items 17 to 19).
class Viewing : public QObject {
    Q_OBJECT

public:
    struct Private; ///< the flow's state, shared with its stories

    explicit Viewing(SessionCore &core);
    ~Viewing() override;

    /// What became of one picture's text.
    enum class Offer {
        Ignored, ///< not the time for it, or the same picture again
        Foreign, ///< no code of ours
        Taken, ///< first of a pair
        Sent, ///< the pair is on its way to the service
    };

    ViewingPhase phase() const;
    /// To be read aloud to the holder, in AwaitingHolder; else empty.
    QString digits() const;
    /// Until when the holder can answer, or the document is shown; the service's clock.
    std::optional<Timestamp> expiresAt() const;
    std::chrono::milliseconds timeLeft() const;
    /// In Shown only; gone the moment the phase changes.
    std::optional<ShownDocument> document() const;
    /// Number of the note that stands in both accounts (D-11); in Shown and Ended.
    QString viewNumber() const;
    /// Why Refused, or why Ended (AccessClosed by the holder, AccessExpired by time).
    std::optional<Failure> failure() const;
    /// In Refused after a failed check: which, for the screen.
    std::optional<Verification> refusedChecks() const;

    /// Takes the text of a decoded picture. Two successive steps of one access make a pair; a later
    /// step replaces the first of a pair that grew too old.
    Offer offerCode(const QString &text);
    /// AccessNotFound, AccessLocked … arrive with the phase Refused. The future ends in Shown or
    /// Refused, however long the holder takes.
    QFuture<Result<void>> enterShortCode(const ShortCode &code, const QString &purpose = {});
    /// Ends the view: wipes it here at once and tells the service.
    void close();
    /// Back to Idle from Reading, Ended or Refused.
    void restart();
    /// What the person states as reason of the next viewing; at most 200 characters.
    void setPurpose(const QString &purpose);

Q_SIGNALS:
    void phaseChanged(qujat::session::ViewingPhase phase);

private:
    std::shared_ptr<Private> m;
};

} // namespace qujat::session
