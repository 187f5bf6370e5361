// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/session/DocumentCheck.h"

#include <QCoroTask>
#include <QPointer>

namespace qujat::session {

class SessionCore;

/// The form of a type as it stands now, checked and kept. The kept one serves without a call when
/// it has the \a version that came with a document; without a version the service is asked, with
/// the tag of the kept one.
QCoro::Task<Result<CheckedForm>> loadForm(QPointer<SessionCore> core, DocumentType type,
                                          QString version = {});

} // namespace qujat::session
