// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Result.h"
#include "core/model/Consent.h"
#include "core/session/ShownDocument.h"

#include <QFuture>
#include <QJsonObject>
#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace qujat::session {

class SessionCore;

/// Exactly what a requester would get, to be looked at before the answer.
struct ConsentPreview {
    DocumentForm form; ///< agreed and checked; for the labels
    std::optional<ShownDocument> document; ///< a whole document, checked on this device
    QJsonObject values; ///< single fields, by their paths in the form
    std::optional<bool> answer; ///< of a statement
};

/// Which requests to list, and one page of them.
struct ConsentFilter {
    std::optional<DocumentType> type;
    QString cursor;
};
struct ConsentPage {
    std::vector<ConsentRequest> items; ///< newest first
    QString next; ///< cursor; empty on the last page
};

/// Information systems that ask for this person's data (law, art. 36 p.3): what waits for an
/// answer, what was answered, and taking it back. Requests queue, the oldest first.
class Consents : public QObject {
    Q_OBJECT

public:
    struct Private; ///< the flow's state, shared with its stories

    explicit Consents(SessionCore &core);
    ~Consents() override;

    /// Those that can still be answered, oldest first.
    const std::vector<ConsentRequest> &pending() const;

    QFuture<Result<std::vector<ConsentRequest>>> refresh();
    QFuture<Result<ConsentPage>> list(const ConsentFilter &filter);
    /// What would leave. A document that a check speaks against is a failure here as everywhere.
    QFuture<Result<ConsentPreview>> preview(const ConsentRequest &request);
    /// ConsentAnswered, ConsentRefused, ConsentTimeout and the like when another answer was first.
    QFuture<Result<ConsentRequest>> answer(const ConsentId &consent, bool agree);
    QFuture<Result<ConsentRequest>> withdraw(const ConsentId &consent);

Q_SIGNALS:
    void pendingChanged();
    /// A new one arrived.
    void asked(const qujat::ConsentRequest &request);
    /// Something became of one, here or elsewhere; one that was pending() still is.
    void changed(const qujat::ConsentRequest &request);

private:
    std::shared_ptr<Private> m;
};

} // namespace qujat::session
