// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/tool/Await.h"
#include "app/tool/CertificateJson.h"
#include "app/tool/Command.h"
#include "app/tool/Context.h"
#include "core/session/OwnKeys.h"
#include "core/session/Session.h"

#include <QHash>

namespace qujat::tool {
namespace {

using session::OwnKeys;

std::optional<OwnKeys::Kind> kindOf(const QString &name)
{
    static const QHash<QString, OwnKeys::Kind> kinds{{QStringLiteral("rsa"), OwnKeys::Kind::Rsa},
                                                     {QStringLiteral("p256"), OwnKeys::Kind::P256},
                                                     {QStringLiteral("gost"), OwnKeys::Kind::Gost}};
    const auto found = kinds.constFind(name);
    return found == kinds.cend() ? std::nullopt : std::optional(*found);
}

QCoro::Task<int> run(Context &context)
{
    const auto &arguments = context.arguments();
    const auto bad = [&context](const char *option) {
        return context.output().fail(Failure(FailureCode::ConfigurationInvalid,
                                             {{Detail::Field, QString::fromLatin1(option)}}));
    };
    const auto kind = kindOf(arguments.value(QStringLiteral("algorithm"), QStringLiteral("rsa")));
    if (!kind)
        co_return bad("algorithm");
    if (!arguments.has(QStringLiteral("acknowledge")))
        co_return bad("acknowledge");
    auto password = context.secret(QStringLiteral("password-file"),
                                   QStringLiteral("Password for the key file:"));
    if (!password)
        co_return context.output().fail(password.error());
    const auto made =
        co_await outcome(context.session().ownKeys()->make(*kind, std::move(*password)));
    if (!made)
        co_return context.output().fail(made.error());
    const auto out = context.word(0);
    if (const auto written = Context::writeFile(out, made->pkcs12); !written)
        co_return context.output().fail(written.error());
    auto line = toJson(*crypto::Certificate::fromDer(made->certificate));
    line.insert(QStringLiteral("key"), out);
    context.output().line(line);
    co_return Yes;
}

} // namespace

Command issueKeyCommand()
{
    return {
        QStringLiteral("issue-key"),
        QStringLiteral("OUT.p12"),
        QStringLiteral("Make a key here and have it certified for the person signed in"),
        {{QStringLiteral("algorithm"), QStringLiteral("rsa|p256|gost"),
          QStringLiteral("RSA of 2048 bits when not given")},
         {QStringLiteral("password-file"), QStringLiteral("FILE"),
          QStringLiteral("file with the password for it, of eight characters or more")},
         {QStringLiteral("acknowledge"), QString(),
          QStringLiteral("the holder keeps key and password to themselves and reports a loss")}},
        1,
        1,
        Needs::OpenSession,
        run,
        QStringLiteral("The key pair is made on this machine and the private half never "
                       "leaves it: the request proves that\nit is held, and the National "
                       "Certification Authority of the service gives the certificate. "
                       "Without\n--acknowledge nothing is made (R004-28.4). OUT.p12 is "
                       "written whole or not at all.")};
}

} // namespace qujat::tool
