// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>

namespace qujat {

/// openapi.yaml as it was when the program was built.
QByteArray contractText();

} // namespace qujat
