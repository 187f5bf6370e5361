// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/tool/Command.h"
#include "app/tool/Context.h"

namespace qujat::tool {
namespace {

QCoro::Task<int> run(Context &context)
{
    const auto record = context.arguments().value(QStringLiteral("record"));
    if (!record.isEmpty()) {
        const auto made = crypto::recordCryptography();
        if (!made)
            co_return context.output().fail(made.error());
        if (const auto written = Context::writeFile(record, *made); !written)
            co_return context.output().fail(written.error());
        context.output().line({{QStringLiteral("recorded"), record}});
        co_return Yes;
    }
    const auto &report = context.cryptography();
    context.output().line(report.toJson());
    if (!report.signingRefusal)
        co_return Yes;
    context.output().fail(*report.signingRefusal);
    co_return No;
}

} // namespace

Command cryptographyCommand()
{
    return {
        QStringLiteral("cryptography"),
        QString(),
        QStringLiteral("Whether the libraries that sign and check are what they should be"),
        {{QStringLiteral("record"), QStringLiteral("FILE"),
          QStringLiteral("write down the libraries as they are now, for the installer")}},
        0,
        0,
        Needs::Nothing,
        run,
        QStringLiteral("One line: {\"profile\", \"modules\": [{\"name\", \"path\", \"outcome\", "
                       "\"sha256\"}], \"providers\":\n[{\"name\", \"version\", \"confirmed\", "
                       "\"conformity\"}], \"signing\": \"on\" or \"off\", \"reason\"}.\n"
                       "The profile is the file that QUJAT_CRYPTOGRAPHY names, else "
                       "/etc/qujat/cryptography.json; core/crypto explains it.")};
}

} // namespace qujat::tool
