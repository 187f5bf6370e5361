// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/Document.h"
#include "core/model/DocumentForm.h"
#include "core/model/Verification.h"

namespace qujat::session {

/// A document that may be shown: formed from a registry's signed answer, checked on this device.
struct ShownDocument {
    DocumentId id; ///< null for a document seen as a third party
    DocumentType type;
    DocumentContent content;
    DocumentForm form;
    /// Every check by name. Valid only when all are; a copy from the device is at best NotChecked.
    Verification verification;
    Timestamp retrievedAt{}; ///< when the registry answered the service
    QString registry; ///< code of the source
    QString requestNumber; ///< of the registry call, different at each opening (R000-13)
    bool fromCache = false; ///< an offline copy: seen with its age, never valid now (D-12)
    QByteArray cms; ///< the exact signed bytes
};

} // namespace qujat::session
