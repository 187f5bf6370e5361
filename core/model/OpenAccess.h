// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Ids.h"
#include "core/base/SecretBytes.h"
#include "core/base/Timestamp.h"
#include "core/model/Document.h"
#include "core/model/Person.h"
#include "core/model/ShortCode.h"

#include <memory>
#include <vector>

namespace qujat {

/// One viewing of an open access, as its holder sees it.
struct AccessViewing {
    ViewingId id;
    Timestamp at{};
    Viewer viewer;
};

/// A document opened to third parties for a short time (order 352/НҚ, item 15; default D-01).
struct OpenAccess {
    enum class State { Open, Closed, Expired };

    GrantId id;
    DocumentId documentId;
    DocumentType documentType;
    Timestamp openedAt{};
    Timestamp expiresAt{}; ///< valid while now < expiresAt, by the service's clock
    State state = State::Open;
    std::vector<AccessViewing> viewings;
};

/// What only the device that opened the access knows: enough to draw the living code and to show
/// the digits.
struct AccessSecret {
    ShortCode shortCode;
    std::shared_ptr<const SecretBytes> livingCodeKey;
    std::chrono::milliseconds step{1000};
    int lifeSteps = 3;
};

/// A third party who typed the six digits and waits for the holder (design 4.3).
struct ConfirmationRequest {
    ConfirmationId id;
    GrantId accessId;
    DocumentType documentType;
    Viewer asker;
    QString purpose;
    std::vector<QString> choices; ///< three times two digits, one of which the asker reads aloud
    Timestamp expiresAt{};
};

} // namespace qujat
