// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Result.h"
#include "core/session/ShownDocument.h"

#include <QFuture>
#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace qujat::session {

class SessionCore;

/// The section "Digital Documents" (R000-12.2): the person's own documents and their children's.
class Documents : public QObject {
    Q_OBJECT

public:
    struct Private; ///< the flow's state, shared with its stories

    explicit Documents(SessionCore &core);
    ~Documents() override;

    /// As last heard, own and children's in the service's order; from the vault when off line.
    const std::vector<ListedDocument> &items() const;
    /// When the list was made; empty before the first.
    std::optional<Timestamp> listedAt() const;
    bool isListFromCache() const;

    /// DeviceNotCellular on a desktop. Off line: the kept list, if there is one.
    QFuture<Result<std::vector<ListedDocument>>> refresh();
    /// A fresh call of the registry each time (D-12, D-14), checked on this device. When a check
    /// says no, the result is its code (SignatureInvalid, CertificateHolderMismatch,
    /// DocumentVerifyFailed{check} …) and no field of the document leaves this class. Without
    /// network: the offline copy of at most 72 hours, marked fromCache.
    QFuture<Result<ShownDocument>> open(const DocumentId &document);
    /// The offline copy alone, without asking the service: for painting something at once.
    /// DocumentNotFound when there is none or it is too old.
    Result<ShownDocument> copyOf(const DocumentId &document) const;

Q_SIGNALS:
    void listChanged();
    /// A document did not pass: which checks, for the incident screen. Carries no field of it.
    void documentRefused(const qujat::DocumentId &document, const qujat::Verification &checks);

private:
    std::shared_ptr<Private> m;
};

} // namespace qujat::session
