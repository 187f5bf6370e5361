// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/tool/Await.h"
#include "app/tool/Command.h"
#include "app/tool/Context.h"
#include "app/tool/Values.h"
#include "core/session/Documents.h"
#include "core/session/Session.h"

namespace qujat::tool {
namespace {

QCoro::Task<int> list(Context &context)
{
    auto *documents = context.session().documents();
    const auto items = co_await outcome(documents->refresh());
    if (!items)
        co_return context.output().fail(items.error());
    for (const auto &item : *items) {
        auto object = toJson(item);
        object.insert(QStringLiteral("fromCache"), documents->isListFromCache());
        context.output().line(object);
    }
    co_return Yes;
}

QCoro::Task<int> open(Context &context)
{
    const auto &output = context.output();
    const auto id = DocumentId::parse(context.word(0));
    if (!id)
        co_return output.fail(id.error());
    auto *documents = context.session().documents();
    QJsonObject refused;
    QObject::connect(documents, &session::Documents::documentRefused, documents,
                     [&refused](const DocumentId &, const Verification &checks) {
                         refused.insert(QStringLiteral("verification"), toJson(checks));
                     });
    const auto shown = co_await outcome(documents->open(*id));
    documents->disconnect(documents);
    if (!shown)
        co_return output.fail(shown.error(), refused);
    output.line({{QStringLiteral("document"), toJson(*shown)}});
    if (shown->fromCache)
        output.say(QStringLiteral("This is the copy kept on the device, not checked now."));
    co_return Yes;
}

} // namespace

Command documentsCommand()
{
    return {QStringLiteral("documents"),
            QString(),
            QStringLiteral("List own documents and those of minor children (phone only)"),
            {},
            0,
            0,
            Needs::OpenSession,
            list,
            QString()};
}

Command documentCommand()
{
    return {QStringLiteral("document"),
            QStringLiteral("ID"),
            QStringLiteral("Fetch one document anew, check it and print it"),
            {},
            1,
            1,
            Needs::OpenSession,
            open,
            QStringLiteral("A document whose checks do not all pass is not printed: the refusal "
                           "names the check.")};
}

} // namespace qujat::tool
