// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/egov/storage/NoteStore.h"

namespace qujat::testing {

inline Iin iinOf(const char *text)
{
    return *Iin::parse(QString::fromLatin1(text));
}

inline const Iin Holder = iinOf("790412400019");
inline const Iin Verifier = iinOf("880930300018");
inline const Iin Child = iinOf("771123300010");

/// A viewing of the holder's own identity card by the verifier.
inline service::storage::ViewingNote aViewing(Timestamp at)
{
    return {at,
            Holder,
            Holder,
            Verifier.text(),
            *DocumentType::parse(QStringLiteral("identity_card")),
            HistoryEntry::Channel::Qr,
            QStringLiteral("hotel"),
            {QStringLiteral("Оспанов Данияр"), QStringLiteral("ЖШС"), RecipientKind::LegalEntity},
            QStringLiteral("А. А."),
            *GrantId::parse(QStringLiteral("AAAAAAAAAAAAAAAAAAAAAAAAAA"))};
}

} // namespace qujat::testing
