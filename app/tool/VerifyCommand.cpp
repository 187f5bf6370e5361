// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/tool/Await.h"
#include "app/tool/Command.h"
#include "app/tool/Context.h"
#include "app/tool/HttpFetcher.h"
#include "app/tool/InputFile.h"
#include "app/tool/Language.h"
#include "core/base/Clock.h"
#include "core/crypto/FileKind.h"
#include "core/crypto/SignatureVerifier.h"
#include "qml/bridge/words/SignatureText.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

namespace qujat::tool {
namespace {

/// Whether files of this kind carry signatures that can be judged.
bool isSigned(crypto::FileKind kind)
{
    switch (kind) {
    case crypto::FileKind::Xml:
    case crypto::FileKind::Cms:
    case crypto::FileKind::TimeStampToken:
    case crypto::FileKind::TimeStampResponse:
        return true;
    default:
        return false;
    }
}

/// What is known about whom to believe: the anchors of --trust, the lists and answers given. All of
/// it is checked when it is used; here it only has to be readable.
Result<crypto::TrustStore> trustFrom(const Arguments &arguments)
{
    crypto::TrustStore trust;
    if (arguments.has(QStringLiteral("trust"))) {
        auto read = crypto::TrustStore::fromDirectory(arguments.value(QStringLiteral("trust")));
        if (!read)
            return failure(read.error());
        trust = std::move(*read);
    }
    const auto addAll = [&arguments](const QString &option, crypto::FileKind kind,
                                     const auto &add) -> Result<void> {
        for (const auto &path : arguments.values(option)) {
            const auto bytes = readInput(path, LargestSmallInput);
            if (!bytes)
                return failure(bytes.error());
            for (const auto &part : crypto::partsOf(*bytes)) {
                if (part.kind != kind)
                    return failure(unusable(path, nameOf(part.kind)));
                if (const Result<void> added = add(part.content); !added)
                    return failure(unusable(path, QStringLiteral("damaged")));
            }
        }
        return {};
    };
    if (const auto lists =
            addAll(QStringLiteral("crl"), crypto::FileKind::RevocationList,
                   [&trust](const QByteArray &der) { return trust.addRevocationList(der); });
        !lists)
        return failure(lists.error());
    if (const auto answers =
            addAll(QStringLiteral("ocsp"), crypto::FileKind::OcspResponse,
                   [&trust](const QByteArray &der) { return trust.addOcspAnswer(der); });
        !answers)
        return failure(answers.error());
    return trust;
}

/// The verdict with what it means in one sentence: each signer's, and above them that of the first
/// signer who decides the outcome, or why there is none.
QJsonObject withSentences(const crypto::SignatureVerdict &verdict, const Arguments &arguments)
{
    const Language language(arguments);
    const bridge::SignatureText text{bridge::Wording(language.code())};
    const auto key = QStringLiteral("sentence");
    auto json = verdict.toJson();
    auto signers = json.value(QLatin1String("signers")).toArray();
    auto whole = verdict.problem ? bridge::SignatureText::sentence(*verdict.problem) : QString();
    for (qsizetype at = 0; at < signers.size(); ++at) {
        const auto &signer = verdict.signers.at(static_cast<std::size_t>(at));
        auto one = signers.at(at).toObject();
        one.insert(key, text.sentence(signer));
        signers[at] = one;
        if (whole.isEmpty() && signer.outcome() == verdict.outcome())
            whole = text.sentence(signer);
    }
    json.insert(QStringLiteral("signers"), signers);
    json.insert(key, whole);
    return json;
}

QCoro::Task<int> run(Context &context)
{
    const auto &arguments = context.arguments();
    const auto refuse = [&context](const Failure &why) {
        context.output().fail(why);
        return Impossible;
    };
    if (const auto spoken = Language::check(arguments); !spoken)
        co_return refuse(spoken.error());
    crypto::VerificationRequest request;
    request.at = SystemClock().now();
    request.knownUntil = request.at;
    if (arguments.has(QStringLiteral("at"))) {
        const auto at = timestampFromRfc3339(arguments.value(QStringLiteral("at")));
        if (!at)
            co_return refuse(Failure(FailureCode::ConfigurationInvalid,
                                     {{Detail::Field, QStringLiteral("at")}}));
        request.at = *at;
    }
    const auto path = context.word(0);
    request.authority = arguments.value(QStringLiteral("authority"));
    auto bytes = readInput(path);
    if (!bytes)
        co_return refuse(bytes.error());
    const auto kind = crypto::recognise(*bytes).kind;
    if (!isSigned(kind))
        co_return refuse(unusable(path, nameOf(kind)));
    request.signedObject = std::move(*bytes);
    QFile content(arguments.value(QStringLiteral("content")));
    if (arguments.has(QStringLiteral("content"))) {
        if (QFileInfo(content).isDir() || !content.open(QIODevice::ReadOnly))
            co_return refuse(unusable(content.fileName(), QStringLiteral("unreadable")));
        request.content = &content;
    }
    auto trust = trustFrom(arguments);
    if (!trust)
        co_return refuse(trust.error());
    const auto online = arguments.has(QStringLiteral("online"))
        ? std::make_shared<crypto::StatusLookup>(std::make_shared<HttpFetcher>())
        : nullptr;
    const crypto::SignatureVerifier verifier(std::move(*trust), online);
    const auto verdict = co_await elsewhere<crypto::SignatureVerdict>(
        [&verifier, &request] { return verifier.verify(request); });
    if (!verdict)
        co_return refuse(verdict.error());
    context.output().line(withSentences(*verdict, arguments));
    if (verdict->outcome() == CheckOutcome::Valid)
        co_return Yes;
    if (const auto refusal = verdict->refusal())
        context.output().say(QStringLiteral("qujat-tool: not valid: %1.").arg(refusal->name()));
    co_return No;
}

} // namespace

Command verifyCommand()
{
    return {QStringLiteral("verify"),
            QStringLiteral("FILE"),
            QStringLiteral("Check the signatures of a file and say why"),
            {{QStringLiteral("content"), QStringLiteral("FILE"),
              QStringLiteral("what a detached signature or a time stamp is about")},
             {QStringLiteral("trust"), QStringLiteral("DIR"),
              QStringLiteral("authorities to believe: .pem .cer .crt .der, and .crl")},
             {QStringLiteral("crl"), QStringLiteral("FILE"),
              QStringLiteral("a revocation list, whole or delta; may stand several times")},
             {QStringLiteral("ocsp"), QStringLiteral("FILE"),
              QStringLiteral("an OCSP answer; may stand several times")},
             {QStringLiteral("online"), QString(),
              QStringLiteral("ask the responders and fetch the lists that certificates name")},
             {QStringLiteral("authority"), QStringLiteral("BIN"),
              QStringLiteral("the body that must have signed, as for a type of document")},
             {QStringLiteral("at"), QStringLiteral("RFC3339"),
              QStringLiteral("as of when to judge; now when not given")},
             {QStringLiteral("language"), QStringLiteral("kk|ru|en"),
              QStringLiteral("of the sentences; the system's when not given")}},
            1,
            1,
            Needs::Nothing,
            run,
            QStringLiteral(
                "FILE is CMS or CAdES, signed XML, signed SOAP, a time-stamp token or response; "
                "DER, PEM or base64.\nOne line: {\"outcome\": \"valid\", \"invalid\" or "
                "\"unknown\", \"signers\": [{\"iin\", \"bin\", \"name\", \"algorithm\",\n"
                "\"outcome\", \"checks\", \"reason\", \"sentence\", ...}], \"sentence\"}. Without "
                "--online nothing is fetched: "
                "what is "
                "believed is what was\ngiven. With it OCSP is asked first, then lists are fetched, "
                "about certificates of believed authorities\nonly; who cannot be reached leaves "
                "\"unknown\". Without --trust nobody is believed, without lists or\nanswers nobody "
                "knows what was revoked, and the outcome is \"unknown\". Exit code 0 for valid "
                "only,\n1 for invalid and unknown, 2 for what is no signature.")};
}

} // namespace qujat::tool
