// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/tool/CertificateJson.h"
#include "app/tool/Command.h"
#include "app/tool/Context.h"
#include "app/tool/KeyFile.h"

#include <QJsonArray>

namespace qujat::tool {
namespace {

QCoro::Task<int> run(Context &context)
{
    const auto key = openKeyFile(context, context.word(0));
    if (!key)
        co_return failOnKey(context, key.error());
    QJsonArray chain;
    for (const auto &certificate : (*key)->chain())
        chain.append(toJson(certificate));
    auto line = toJson((*key)->certificate());
    line.insert(QStringLiteral("chain"), chain);
    context.output().line(line);
    co_return Yes;
}

} // namespace

Command keyCommand()
{
    return {
        QStringLiteral("key"),
        QStringLiteral("FILE.p12"),
        QStringLiteral("Open a key file and show whose it is"),
        {{QStringLiteral("password-file"), QStringLiteral("FILE"),
          QStringLiteral("file with its password, - for standard input; a line end is no part")}},
        1,
        1,
        Needs::Nothing,
        run,
        QStringLiteral("The certificate that goes with the key as in qujat-tool certificate, "
                       "and the \"chain\" that came with\nit. The private key is used only to "
                       "see that it belongs to the certificate. KEY_PASSWORD_WRONG,\n"
                       "KEY_MISSING and KEY_CHAIN_MISSING: exit code 1; a damaged file: 2. After "
                       "five wrong passwords for one\nfile the next must wait: "
                       "KEY_PASSWORD_WRONG, \"delayed\", with \"retryAfterSeconds\".")};
}

} // namespace qujat::tool
