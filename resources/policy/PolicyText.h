// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>

namespace qujat {

/// The policy as it was compiled in: resources/policy/limits.json.
QByteArray policyText();
/// The working-day calendar as it was compiled in: resources/policy/working-days.json.
QByteArray workingDaysText();

} // namespace qujat
