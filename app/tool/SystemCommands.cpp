// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/tool/Command.h"
#include "app/tool/Context.h"
#include "app/tool/SystemCaller.h"
#include "core/base/Clock.h"
#include "core/crypto/Cms.h"
#include "core/crypto/MessageSigning.h"
#include "core/crypto/Random.h"
#include "core/crypto/TrustStore.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace qujat::tool {
namespace {

constexpr qint64 LargestRecord = 256 * 1024;
constexpr qint64 LargestSample = 4 * 1024 * 1024;

QString option(const Context &context, const char *name)
{
    return context.arguments().value(QString::fromLatin1(name));
}

Failure wrong(const char *field)
{
    return Failure(FailureCode::ConfigurationInvalid,
                   {{Detail::Field, QString::fromLatin1(field)}});
}

QString pathOf(const Context &context, const char *rest = "")
{
    return QStringLiteral("/v1/system/consents/") + context.word(0) + QLatin1String(rest);
}

QByteArray keyFor(const Context &context)
{
    const auto given = option(context, "call-key").toLatin1();
    return given.isEmpty() ? crypto::randomId().toLatin1() : given;
}

/// Makes the signed call and prints its answer under \a name.
QCoro::Task<int> callAndPrint(Context &context, QByteArray method, QString path, QJsonObject body,
                              QString name, QByteArray key = {})
{
    auto caller = co_await SystemCaller::from(context);
    if (!caller)
        co_return context.output().fail(caller.error());
    const auto reply = co_await (*caller)->call(method, path, body, key);
    if (!reply)
        co_return context.output().fail(reply.error());
    context.output().line({{name, *reply}});
    co_return Yes;
}

Result<QJsonObject> wantedIn(const Context &context)
{
    const auto type = option(context, "type");
    if (type.isEmpty())
        return failure(wrong("type"));
    QJsonObject wanted{{QStringLiteral("documentType"), type}};
    const auto fields = option(context, "fields");
    const auto claim = option(context, "claim");
    if (!fields.isEmpty() && !claim.isEmpty())
        return failure(wrong("claim"));
    wanted.insert(QStringLiteral("kind"),
                  !fields.isEmpty()      ? QStringLiteral("fields")
                      : !claim.isEmpty() ? QStringLiteral("statement")
                                         : QStringLiteral("document"));
    if (!fields.isEmpty())
        wanted.insert(QStringLiteral("fields"), QJsonArray::fromStringList(fields.split(u',')));
    if (!claim.isEmpty()) {
        wanted.insert(QStringLiteral("claim"), claim);
        wanted.insert(QStringLiteral("parameter"), option(context, "parameter"));
    }
    return wanted;
}

QCoro::Task<int> request(Context &context)
{
    const auto wanted = wantedIn(context);
    if (!wanted)
        co_return context.output().fail(wanted.error());
    const auto nonce = option(context, "nonce");
    QJsonObject body{{QStringLiteral("iin"), option(context, "iin")},
                     {QStringLiteral("wanted"), *wanted},
                     {QStringLiteral("purpose"), option(context, "purpose")},
                     {QStringLiteral("legalGround"), option(context, "ground")},
                     {QStringLiteral("keepDays"), option(context, "keep-days").toInt()},
                     {QStringLiteral("nonce"), nonce.isEmpty() ? crypto::randomId() : nonce}};
    if (context.arguments().has(QStringLiteral("number")))
        body.insert(QStringLiteral("number"), option(context, "number"));
    const auto nonceUsed = body.value(QLatin1String("nonce"));
    context.output().line({{QStringLiteral("nonce"), nonceUsed}});
    const auto key = keyFor(context);
    co_return co_await callAndPrint(context, "POST", QStringLiteral("/v1/system/consents"), body,
                                    QStringLiteral("request"), key);
}

QCoro::Task<int> status(Context &context)
{
    return callAndPrint(context, "GET", pathOf(context), {}, QStringLiteral("request"));
}

QCoro::Task<int> otp(Context &context)
{
    auto code = context.secret(QStringLiteral("otp-file"),
                               QStringLiteral("One-time password that the person tells:"));
    if (!code)
        co_return context.output().fail(code.error());
    const QJsonObject body{
        {QStringLiteral("code"),
         QString::fromLatin1(QByteArrayView(code->data(), qsizetype(code->size())))}};
    co_return co_await callAndPrint(context, "POST", pathOf(context, "/password"), body,
                                    QStringLiteral("request"));
}

QCoro::Task<int> fetch(Context &context)
{
    auto caller = co_await SystemCaller::from(context);
    if (!caller)
        co_return context.output().fail(caller.error());
    const auto path = pathOf(context, "/delivery");
    const auto key = keyFor(context);
    auto reply = co_await (*caller)->call("POST", path, {}, key);
    if (!reply)
        co_return context.output().fail(reply.error());
    const auto out = option(context, "out");
    if (!out.isEmpty()) {
        const auto cms =
            QByteArray::fromBase64(reply->take(QStringLiteral("cms")).toString().toLatin1());
        if (const auto written = Context::writeFile(out, cms); !written)
            co_return context.output().fail(written.error());
        reply->insert(QStringLiteral("file"), out);
    }
    context.output().line({{QStringLiteral("delivery"), *reply}});
    co_return Yes;
}

/// What the signed bytes say, after every check that a requester must make.
QCoro::Task<int> verify(Context &context)
{
    const auto &output = context.output();
    const auto cms = Context::fileContent(context.word(0), crypto::maximumCmsSize);
    if (!cms)
        co_return output.fail(cms.error());
    const auto folder =
        context.arguments().value(QStringLiteral("trust"), qEnvironmentVariable("QUJAT_TRUST"));
    const auto trust = crypto::TrustStore::fromDirectory(folder);
    if (!trust)
        co_return output.fail(trust.error());
    const auto at = option(context, "at").isEmpty() ? Result<Timestamp>(SystemClock().now())
                                                    : timestampFromRfc3339(option(context, "at"));
    if (!at)
        co_return output.fail(wrong("at"));
    const auto read = crypto::readAttached(*cms, *trust, *at);
    if (const auto refusal = read.refusal())
        co_return output.fail(*refusal);
    const auto content = QJsonDocument::fromJson(read.content).object();
    if (content.contains(QLatin1String("nonce"))) {
        const auto nonce = option(context, "nonce");
        if (!nonce.isEmpty() && content.value(QLatin1String("nonce")).toString() != nonce)
            co_return output.fail(Failure(FailureCode::DocumentVerifyFailed,
                                          {{Detail::Check, QStringLiteral("nonce")}}));
        const auto until =
            timestampFromRfc3339(content.value(QLatin1String("validUntil")).toString());
        if (!until || *at >= *until)
            co_return output.fail(Failure(FailureCode::DocumentVerifyFailed,
                                          {{Detail::Check, QStringLiteral("freshness")}}));
    }
    output.line({{QStringLiteral("content"), content},
                 {QStringLiteral("signer"),
                  QJsonObject{{QStringLiteral("name"), read.signer->organisation()},
                              {QStringLiteral("bin"), read.signer->bin()},
                              {QStringLiteral("authority"), read.authority}}}});
    co_return Yes;
}

QCoro::Task<int> numberCheck(Context &context)
{
    const QJsonObject body{{QStringLiteral("iin"), option(context, "iin")},
                           {QStringLiteral("number"), option(context, "number")}};
    co_return co_await callAndPrint(context, "POST", QStringLiteral("/v1/system/number-checks"),
                                    body, QStringLiteral("check"));
}

QString numberPathOf(const Context &context, const char *rest = "")
{
    return QStringLiteral("/v1/system/number-requests/") + context.word(0) + QLatin1String(rest);
}

QCoro::Task<int> numberRequest(Context &context)
{
    const QJsonObject body{{QStringLiteral("iin"), option(context, "iin")},
                           {QStringLiteral("number"), option(context, "number")}};
    const auto key = keyFor(context);
    co_return co_await callAndPrint(context, "POST", QStringLiteral("/v1/system/number-requests"),
                                    body, QStringLiteral("numberRequest"), key);
}

QCoro::Task<int> numberStatus(Context &context)
{
    return callAndPrint(context, "GET", numberPathOf(context), {}, QStringLiteral("numberRequest"));
}

QCoro::Task<int> numberSample(Context &context)
{
    const auto sample = Context::fileContent(option(context, "sample"), LargestSample);
    if (!sample)
        co_return context.output().fail(sample.error());
    const QJsonObject body{{QStringLiteral("sample"), QString::fromLatin1(sample->toBase64())}};
    co_return co_await callAndPrint(context, "POST", numberPathOf(context, "/sample"), body,
                                    QStringLiteral("numberRequest"));
}

QCoro::Task<int> numberOtp(Context &context)
{
    auto code = context.secret(QStringLiteral("otp-file"),
                               QStringLiteral("One-time password that came to the number:"));
    if (!code)
        co_return context.output().fail(code.error());
    const QJsonObject body{
        {QStringLiteral("code"),
         QString::fromLatin1(QByteArrayView(code->data(), qsizetype(code->size())))}};
    co_return co_await callAndPrint(context, "POST", numberPathOf(context, "/otp"), body,
                                    QStringLiteral("numberRequest"));
}

/// A decision of the authorised body: signed with its key, or by the demonstration's hand.
QCoro::Task<int> decide(Context &context)
{
    const auto text = Context::fileContent(context.word(0), LargestRecord);
    if (!text)
        co_return context.output().fail(text.error());
    const auto record = QJsonDocument::fromJson(*text).object();
    if (record.isEmpty())
        co_return context.output().fail(wrong("record"));
    Result<QJsonObject> reply = QJsonObject();
    if (context.arguments().has(QStringLiteral("by-demonstration"))) {
        const QJsonObject body{{QStringLiteral("record"), record}};
        reply = co_await context.demonstration(QStringLiteral("/demo/systems"), body);
    } else {
        auto caller = co_await SystemCaller::from(context);
        if (!caller)
            co_return context.output().fail(caller.error());
        const auto cms = crypto::signAttached(QJsonDocument(record).toJson(QJsonDocument::Compact),
                                              (*caller)->key(), SystemClock().now());
        if (!cms)
            co_return context.output().fail(cms.error());
        const QJsonObject body{{QStringLiteral("cms"), QString::fromLatin1(cms->toBase64())}};
        Context::Wire wire{.method = "POST",
                           .path = "/v1/systems/decisions",
                           .body = QJsonDocument(body).toJson(QJsonDocument::Compact),
                           .headers = {{"Content-Type", "application/json"}}};
        const auto sent = co_await context.send(std::move(wire));
        if (!sent)
            co_return context.output().fail(sent.error());
        reply = Context::objectIn(*sent);
    }
    if (!reply)
        co_return context.output().fail(reply.error());
    context.output().line({{QStringLiteral("system"), *reply}});
    co_return Yes;
}

std::vector<Option> withKey(std::vector<Option> options)
{
    options.push_back({QStringLiteral("key"), QStringLiteral("FILE"),
                       QStringLiteral("key file (PKCS#12) of the system")});
    options.push_back({QStringLiteral("password-file"), QStringLiteral("FILE"),
                       QStringLiteral("its password; - reads a line of standard input")});
    options.push_back(
        {QStringLiteral("demo"), QStringLiteral("CODE"),
         QStringLiteral("instead: an invented system of a demonstration (U1, U2, K)")});
    return options;
}

Option callKey()
{
    return {QStringLiteral("call-key"), QStringLiteral("KEY"),
            QStringLiteral("Idempotency-Key; the same again repeats the same call")};
}

} // namespace

std::vector<Command> systemCommands()
{
    const auto line = [](const char *text) { return QString::fromLatin1(text); };
    const Option iin{line("iin"), line("IIN"), line("whom it is about")};
    const auto make = [&](const char *name, const char *arguments, const char *summary,
                          std::vector<Option> options, qsizetype words,
                          QCoro::Task<int> (*run)(Context &), const char *details = "") {
        return Command{line(name), line(arguments), line(summary), std::move(options), words,
                       words,      Needs::Service,  run,           line(details)};
    };
    return {
        make("system register", "RECORD",
             "Enter, change, suspend or restore an information system by a signed decision",
             withKey({{line("by-demonstration"), QString(),
                       line("have the demonstration's authorised body sign it")}}),
             1, decide,
             "RECORD is a JSON file as SystemRecord of the contract says. With --key it is signed "
             "by "
             "the authorised body's key."),
        make("system request", "", "Ask a person for consent",
             withKey(
                 {iin,
                  {line("type"), line("TYPE"), line("type of document")},
                  {line("fields"), line("PATHS"), line("only these fields, with commas between")},
                  {line("claim"), line("CLAIM"), line("only an answer: ageOver, mayDrive")},
                  {line("parameter"), line("VALUE"), line("of the claim: 18, B")},
                  {line("purpose"), line("TEXT"), line("what for")},
                  {line("ground"), line("TEXT"), line("by which rule")},
                  {line("keep-days"), line("N"), line("how long it is kept; 0 when not given")},
                  {line("nonce"), line("TEXT"), line("repeated in signed answers; else random")},
                  {line("number"), line("NUMBER"), line("ignored by the service")},
                  callKey()}),
             0, request),
        make("system status", "ID", "What became of a request", withKey({}), 1, status),
        make("system otp", "ID", "Submit the one-time password that the person told",
             withKey({{line("otp-file"), line("FILE"), line("- reads a line of standard input")}}),
             1, otp),
        make("system fetch", "ID", "The one delivery of a consent that was given",
             withKey(
                 {{line("out"), line("FILE"), line("where to put the signed bytes")}, callKey()}),
             1, fetch),
        make("system verify", "FILE", "Check what was fetched, and say what it says",
             {{line("nonce"), line("TEXT"), line("of the request")},
              {line("at"), line("TIME"), line("as of when; now when not given")}},
             1, verify),
        make("system number-check", "", "Whether a number is the one connected to the account",
             withKey({iin, {line("number"), line("NUMBER"), line("the number to compare")}}), 0,
             numberCheck),
        make("system number-request", "", "Connect the number that a bank knows: the face is next",
             withKey(
                 {iin, {line("number"), line("NUMBER"), line("the number to connect")}, callKey()}),
             0, numberRequest),
        make("system number-sample", "ID", "Pass on the face of the person",
             withKey({{line("sample"), line("FILE"), line("picture of the face")}}), 1,
             numberSample),
        make("system number-otp", "ID", "Pass on the one-time password; the number is connected",
             withKey({{line("otp-file"), line("FILE"), line("- reads a line of standard input")}}),
             1, numberOtp),
        make("system number-status", "ID", "How a request for a number stands", withKey({}), 1,
             numberStatus),
    };
}

} // namespace qujat::tool
