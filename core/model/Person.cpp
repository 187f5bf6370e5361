// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/model/Person.h"

namespace qujat {

QString nameOf(RecipientKind kind)
{
    switch (kind) {
    case RecipientKind::Individual:
        return QStringLiteral("individual");
    case RecipientKind::LegalEntity:
        return QStringLiteral("legalEntity");
    case RecipientKind::GovernmentAgency:
        return QStringLiteral("governmentAgency");
    }
    Q_UNREACHABLE();
}

} // namespace qujat
