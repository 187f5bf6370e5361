// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/tool/Await.h"
#include "app/tool/Command.h"
#include "app/tool/Context.h"
#include "app/tool/HttpFetcher.h"
#include "app/tool/InputFile.h"
#include "app/tool/KeyFile.h"
#include "app/tool/TimeStampClient.h"
#include "app/tool/TokenKey.h"
#include "core/base/Clock.h"
#include "core/crypto/MessageSigning.h"
#include "core/crypto/XmlSignature.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonObject>
#include <QUrl>

namespace qujat::tool {
namespace {

Failure badOption(const char *option)
{
    return Failure(FailureCode::ConfigurationInvalid,
                   {{Detail::Field, QString::fromLatin1(option)}});
}

/// What the options ask for, or the first that cannot be meant.
std::optional<Failure> optionProblem(const Arguments &arguments)
{
    const auto format = arguments.value(QStringLiteral("format"), QStringLiteral("cms"));
    const bool xml = format == QLatin1String("xml");
    if (!xml && format != QLatin1String("cms"))
        return badOption("format");
    const bool onToken = arguments.has(QStringLiteral("pkcs11"));
    if (arguments.has(QStringLiteral("key")) == onToken)
        return badOption("key");
    for (const auto *option : {"token", "serial"}) {
        if (!onToken && arguments.has(QString::fromLatin1(option)))
            return badOption(option);
    }
    if (xml && arguments.has(QStringLiteral("detached")))
        return badOption("detached");
    if (arguments.has(QStringLiteral("tsa"))) {
        const QUrl url(arguments.value(QStringLiteral("tsa")), QUrl::StrictMode);
        const bool usable = url.isValid() && !url.host().isEmpty()
            && (url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https"));
        if (xml || !usable)
            return badOption("tsa");
    }
    return std::nullopt;
}

Result<std::unique_ptr<crypto::SigningKey>> keyOf(const Context &context)
{
    const auto &arguments = context.arguments();
    if (arguments.has(QStringLiteral("pkcs11"))) {
        const auto pin =
            context.secret(QStringLiteral("password-file"), QStringLiteral("PIN of the token:"));
        if (!pin)
            return failure(pin.error());
        return openTokenKey({.module = arguments.value(QStringLiteral("pkcs11")),
                             .token = arguments.value(QStringLiteral("token")),
                             .serial = arguments.value(QStringLiteral("serial"))},
                            *pin);
    }
    return openKeyFile(context, arguments.value(QStringLiteral("key")));
}

/// A detached signature over a file of any size, in constant memory.
Result<QByteArray> signDetachedFile(const QString &path, const crypto::SigningKey &key,
                                    Timestamp now)
{
    QFile file(path);
    if (!QFileInfo::exists(path))
        return failure(unusable(path, QStringLiteral("missing")));
    if (QFileInfo(path).isDir())
        return failure(unusable(path, QStringLiteral("directory")));
    if (!file.open(QIODevice::ReadOnly))
        return failure(unusable(path, QStringLiteral("unreadable")));
    const auto digest = key.scheme().digest;
    const auto digests = crypto::ContentDigests::read(file, {&digest, 1});
    if (!digests)
        return failure(digests.error());
    return crypto::signDetached(*digests, key, now);
}

Result<QByteArray> makeSignature(const Context &context, const crypto::SigningKey &key,
                                 Timestamp now)
{
    const auto &arguments = context.arguments();
    const auto path = context.word(0);
    if (arguments.has(QStringLiteral("detached")))
        return signDetachedFile(path, key, now);
    const auto content = readInput(path);
    if (!content)
        return failure(content.error());
    if (arguments.value(QStringLiteral("format")) == QLatin1String("xml")) {
        auto made = crypto::signXml(*content, key);
        if (!made && made.error().code() == FailureCode::FileUnreadable)
            return failure(made.error().with(Detail::Field, path));
        return made;
    }
    return crypto::signAttached(*content, key, now);
}

/// Adds the time stamp that makes CAdES-T of it.
Result<QByteArray> withTimeStamp(const QByteArray &cms, crypto::Fetcher &fetcher,
                                 const QString &server)
{
    const auto message = crypto::SignedMessage::read(cms);
    if (!message)
        return failure(message.error());
    const auto token =
        fetchTimeStamp(fetcher, server, message->signers().front().signature, SystemClock());
    if (!token)
        return failure(token.error());
    return crypto::addTimeStamp(*message, 0, *token);
}

QCoro::Task<int> run(Context &context)
{
    const auto refuse = [&context](const Failure &why) { return failOnKey(context, why); };
    const auto &arguments = context.arguments();
    if (const auto problem = optionProblem(arguments))
        co_return refuse(*problem);
    if (const auto &off = context.cryptography().signingRefusal)
        co_return refuse(*off);
    const auto key = keyOf(context);
    if (!key)
        co_return refuse(key.error());
    auto made = makeSignature(context, **key, SystemClock().now());
    if (!made)
        co_return refuse(made.error());
    if (arguments.has(QStringLiteral("tsa"))) {
        HttpFetcher fetcher;
        const auto server = arguments.value(QStringLiteral("tsa"));
        made =
            co_await elsewhere<QByteArray>([&] { return withTimeStamp(*made, fetcher, server); });
        if (!made)
            co_return refuse(made.error());
    }
    const auto out = context.word(1);
    if (const auto written = Context::writeFile(out, *made); !written)
        co_return refuse(written.error());
    const auto &certificate = (*key)->certificate();
    context.output().line({{QStringLiteral("signed"), out},
                           {QStringLiteral("name"), certificate.commonName()},
                           {QStringLiteral("iin"), certificate.iin()},
                           {QStringLiteral("bin"), certificate.bin()},
                           {QStringLiteral("algorithm"),
                            certificate.algorithmName() + u' ' + nameOf((*key)->scheme().digest)},
                           {QStringLiteral("stamped"), arguments.has(QStringLiteral("tsa"))},
                           {QStringLiteral("bytes"), made->size()}});
    co_return Yes;
}

} // namespace

Command signCommand()
{
    return {
        QStringLiteral("sign"),
        QStringLiteral("IN OUT"),
        QStringLiteral("Sign a file with a key file or a token"),
        {{QStringLiteral("key"), QStringLiteral("FILE.p12"),
          QStringLiteral("key file of the signer")},
         {QStringLiteral("pkcs11"), QStringLiteral("MODULE"),
          QStringLiteral("or the PKCS#11 library of the token that holds the key")},
         {QStringLiteral("token"), QStringLiteral("LABEL"),
          QStringLiteral("which token, where several are there")},
         {QStringLiteral("serial"), QStringLiteral("NUMBER"),
          QStringLiteral("serial number of the certificate, where a token holds several")},
         {QStringLiteral("password-file"), QStringLiteral("FILE"),
          QStringLiteral("file with the password or the PIN, - for standard input; a line end is "
                         "no part")},
         {QStringLiteral("detached"), QString(),
          QStringLiteral("leave the content out of the signature")},
         {QStringLiteral("tsa"), QStringLiteral("URL"),
          QStringLiteral("time-stamp server (RFC 3161), for CAdES-T")},
         {QStringLiteral("format"), QStringLiteral("cms|xml"),
          QStringLiteral("CAdES (when not given), or XML: enveloped, or a SOAP body")}},
        2,
        2,
        Needs::Nothing,
        run,
        QStringLiteral("Makes CAdES-BES in DER, with --tsa CAdES-T. With --detached a file of "
                       "any size is signed in constant\nmemory. With --format xml the "
                       "signature goes into the document: at the end of its root, or for a\n"
                       "SOAP message over its Body. OUT is written whole or not at all. A "
                       "clock that is more than a minute off\nthe stamp's is CLOCK_SKEW, and "
                       "nothing is signed. A key on a token never leaves it. What is wrong with\n"
                       "the token has its own name: TOKEN_ABSENT, TOKEN_PIN_WRONG (with "
                       "\"attemptsLeft\" where it says so),\nTOKEN_LOCKED, TOKEN_REMOVED, "
                       "TOKEN_WITHOUT_KEY.")};
}

} // namespace qujat::tool
