// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/crypto/Certificate.h"

#include <QJsonObject>

namespace qujat::tool {

/// A certificate with everything the profile of the National Certification Authority knows, as
/// `qujat-tool certificate` writes it.
QJsonObject toJson(const crypto::Certificate &certificate);

} // namespace qujat::tool
