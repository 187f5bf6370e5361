// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

namespace qujat {

/// The forms as they were compiled in, by the code of their document type (resources/forms).
QMap<QString, QByteArray> formTexts();

} // namespace qujat
