// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace qujat::translations {

/// "kk", "ru" or "en": the first of these that the person set up in the system; Kazakh where none
/// is.
QString systemLanguage();

} // namespace qujat::translations
