// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/tool/Await.h"
#include "app/tool/Command.h"
#include "app/tool/Context.h"
#include "app/tool/Values.h"
#include "core/session/History.h"
#include "core/session/JournalWatch.h"
#include "core/session/Session.h"

namespace qujat::tool {
namespace {

constexpr qint64 AtOnce = 200;

QCoro::Task<int> run(Context &context)
{
    const auto &output = context.output();
    const auto &arguments = context.arguments();
    const auto role = arguments.value(QStringLiteral("role"), QStringLiteral("subject"));
    if (role != QLatin1String("subject") && role != QLatin1String("viewer"))
        co_return output.fail(
            Failure(FailureCode::ConfigurationInvalid, {{Detail::Field, QStringLiteral("role")}}));
    std::optional<DocumentType> type;
    if (arguments.has(QStringLiteral("type"))) {
        const auto parsed = DocumentType::parse(arguments.value(QStringLiteral("type")));
        if (!parsed)
            co_return output.fail(parsed.error());
        type = *parsed;
    }
    bool whole = false;
    const auto most =
        arguments.value(QStringLiteral("most"), QStringLiteral("100")).toULongLong(&whole);
    if (!whole || most == 0)
        co_return output.fail(
            Failure(FailureCode::ConfigurationInvalid, {{Detail::Field, QStringLiteral("most")}}));

    auto *history = context.session().history();
    const auto side =
        role == QLatin1String("viewer") ? HistoryEntry::Role::Viewer : HistoryEntry::Role::Subject;
    if (const auto loaded = co_await outcome(history->load(side, type)); !loaded)
        co_return output.fail(loaded.error());
    const auto wanted = static_cast<qint64>(most);
    while (history->hasMore() && history->count() < wanted) {
        if (const auto loaded = co_await outcome(history->loadMore()); !loaded)
            co_return output.fail(loaded.error());
    }
    auto *journal = context.session().journal();
    if (!history->isFromCache())
        (void)co_await outcome(journal->prove());
    for (qint64 row = 0; row < wanted;) {
        const auto notes = history->page(row, std::min(wanted - row, AtOnce));
        if (notes.empty())
            break;
        for (const auto &note : notes)
            output.line(toJson(note));
        row += static_cast<qint64>(notes.size());
    }
    if (history->isFromCache())
        output.say(
            QStringLiteral("The service was not reached: these are the notes kept on the device."));
    if (journal->hasUnread())
        output.say(QStringLiteral("There are alarms of the journal: see proof check."));
    co_return Yes;
}

} // namespace

Command historyCommand()
{
    return {QStringLiteral("history"),
            QString(),
            QStringLiteral(
                "The notes of this account, newest first: who looked, and whom one looked at"),
            {{QStringLiteral("role"), QStringLiteral("ROLE"),
              QStringLiteral("subject (own documents) or viewer; subject when not given")},
             {QStringLiteral("type"), QStringLiteral("TYPE"),
              QStringLiteral("only this type of document")},
             {QStringLiteral("most"), QStringLiteral("N"),
              QStringLiteral("at most so many; 100 when not given")}},
            0,
            0,
            Needs::OpenSession,
            run,
            QString()};
}

} // namespace qujat::tool
