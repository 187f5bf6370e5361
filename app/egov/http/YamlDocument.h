// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QJsonObject>

namespace qujat::service::http {

/// Reads YAML as JSON values (core schema of YAML 1.2: quoted scalars are texts).
/// ConfigurationInvalid{reason} when it is broken or its root is no mapping.
Result<QJsonObject> readYaml(const QByteArray &yaml);

/// Puts what every local `$ref` names in its place; what stands beside a `$ref` is dropped.
/// ConfigurationInvalid{field} for a reference that leads nowhere, outside, or round in a circle.
Result<QJsonObject> resolveReferences(const QJsonObject &document);

} // namespace qujat::service::http
