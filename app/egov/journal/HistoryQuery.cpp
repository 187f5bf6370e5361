// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/egov/journal/HistoryQuery.h"

#include <algorithm>

namespace qujat::service::journal {
namespace {

constexpr int DefaultPage = 50;
constexpr int LargestPage = 100;

} // namespace

Result<storage::NoteQuery> noteQueryOf(const http::Call &call)
{
    storage::NoteQuery query{.account = call.caller().person.iin,
                             .role = std::nullopt,
                             .type = std::nullopt,
                             .before = std::nullopt,
                             .limit = DefaultPage};
    const auto role = call.query.value(QStringLiteral("role"));
    if (!role.isEmpty())
        query.role = role == u"viewer" ? HistoryEntry::Role::Viewer : HistoryEntry::Role::Subject;
    if (const auto type = DocumentType::parse(call.query.value(QStringLiteral("type"))))
        query.type = *type;
    bool isNumber = true;
    if (const auto cursor = call.query.value(QStringLiteral("cursor")); !cursor.isEmpty())
        query.before = cursor.toLongLong(&isNumber);
    if (!isNumber)
        return failure(FailureCode::RequestMalformed, {{Detail::Field, QStringLiteral("cursor")}});
    if (const int limit = call.query.value(QStringLiteral("limit")).toInt(); limit > 0)
        query.limit = std::min(limit, LargestPage);
    return query;
}

} // namespace qujat::service::journal
