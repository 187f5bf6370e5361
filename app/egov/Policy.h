// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QMap>
#include <QString>

#include <chrono>

namespace qujat::service {

/// A value the law leaves open, with its unit and where it comes from.
struct Limit {
    qint64 value = 0;
    QString unit; ///< "s", "ms", "h", "" for counts …
    QString source; ///< "default D-06", "Order 352/НҚ p.15" …
};

/// All limits of the service. Made from resources/policy/limits.json, changed by the
/// configuration's "limits":
/// `{"formatVersion":1,"values":{"otpSeconds":{"value":180,"unit":"s","source":"default
/// D-06"},…}}`. Names in the file that nobody asks for are kept; names that the service needs and
/// the file has not are refused. Read-only after that; safe to use from any thread.
class Policy {
public:
    /// ConfigurationInvalid{field} for a missing name, a value that is no whole number above 0, or
    /// a missing unit or source; ConfigurationNewer for a later formatVersion.
    static Result<Policy> load(const QByteArray &json);
    /// The policy that was compiled in.
    static Result<Policy> loadDefault();

    /// Replaces values: `{"otpSeconds": 120}`. ConfigurationInvalid{field} for unknown names and
    /// unfit values.
    Result<void> apply(const QJsonObject &values);

    /// \a name must be one of those in the file.
    qint64 value(const char *name) const;
    std::chrono::seconds seconds(const char *name) const
    {
        return std::chrono::seconds(value(name));
    }
    std::chrono::milliseconds millis(const char *name) const
    {
        return std::chrono::milliseconds(value(name));
    }
    const QMap<QString, Limit> &all() const { return m_limits; }

    /// Every name the service itself asks for.
    static const QList<QString> &names();

private:
    QMap<QString, Limit> m_limits;
};

} // namespace qujat::service
