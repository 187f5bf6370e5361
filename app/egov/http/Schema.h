// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Result.h"

#include <QJsonValue>
#include <QString>

#include <memory>
#include <optional>

namespace qujat::service::http {

/// A compiled JSON schema. Built once, then safe to use from any thread.
class Schema {
public:
    /// \a definition must hold no references. A root that is a `oneOf` of objects is split, so that
    /// a misfit is named within the alternative that was meant. ConfigurationInvalid when it is no
    /// schema.
    static Result<std::shared_ptr<const Schema>> compile(const QJsonValue &definition);
    ~Schema();

    /// Where \a value does not fit, as a path such as `device.name`; empty for the value as a
    /// whole. Nothing when it fits.
    std::optional<QString> misfit(const QJsonValue &value) const;

private:
    struct Data;
    explicit Schema(std::unique_ptr<Data> data);
    std::unique_ptr<Data> m_data;
};

/// \a definition with every object that names its properties closed to others.
QJsonValue closedToUnknownProperties(const QJsonValue &definition);

} // namespace qujat::service::http
