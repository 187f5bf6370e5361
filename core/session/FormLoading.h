// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/session/DocumentCheck.h"

#include <QCoroTask>
#include <QPointer>

namespace qujat::session {

class SessionCore;

/// The form of a type as it stands now: asked for with the tag of the kept one, checked, kept.
QCoro::Task<Result<CheckedForm>> loadForm(QPointer<SessionCore> core, DocumentType type);

} // namespace qujat::session
