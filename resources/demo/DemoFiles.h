// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QString>

namespace qujat {

/// A file of resources/demo as it was compiled in: "people.json", "registries.json",
/// "systems.json", "records.json", "portraits/A.png". Empty when there is none of that name.
QByteArray demoFile(const QString &name);

} // namespace qujat
