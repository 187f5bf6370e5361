// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Result.h"

#include <QHashFunctions>
#include <QString>

#include <algorithm>

namespace qujat {

/// An opaque identifier with a type of its own, so that a grant cannot be passed where a document
/// is due. 1 to 64 characters of A-Z a-z 0-9 - _ .
template <typename Tag>
class Id {
public:
    Id() = default;

    /// RequestMalformed when the text is not an id.
    static Result<Id> parse(const QString &text)
    {
        const bool fits = !text.isEmpty() && text.size() <= 64
            && std::all_of(text.cbegin(), text.cend(), [](QChar c) {
                   return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z')
                       || (c >= u'0' && c <= u'9') || c == u'-' || c == u'_' || c == u'.';
               });
        if (!fits)
            return failure(FailureCode::RequestMalformed, {{Detail::Field, QStringLiteral("id")}});
        Id id;
        id.m_text = text;
        return id;
    }

    const QString &text() const { return m_text; }
    bool isNull() const { return m_text.isEmpty(); }
    auto operator<=>(const Id &other) const = default;
    bool operator==(const Id &other) const = default;

private:
    QString m_text;
};

template <typename Tag>
size_t qHash(const Id<Tag> &id, size_t seed = 0)
{
    return ::qHash(id.text(), seed);
}

using DocumentId = Id<struct DocumentIdTag>;
using GrantId = Id<struct GrantIdTag>;
using ViewingId = Id<struct ViewingIdTag>;
using ConfirmationId = Id<struct ConfirmationIdTag>;
using SignInId = Id<struct SignInIdTag>;
using DeviceId = Id<struct DeviceIdTag>;
using EventId = Id<struct EventIdTag>;

} // namespace qujat
