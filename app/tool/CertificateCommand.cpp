// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/tool/CertificateJson.h"
#include "app/tool/Command.h"
#include "app/tool/Context.h"
#include "app/tool/InputFile.h"
#include "core/crypto/FileKind.h"

namespace qujat::tool {
namespace {

QCoro::Task<int> run(Context &context)
{
    const auto path = context.word(0);
    const auto refuse = [&context](const Failure &why) {
        context.output().fail(why);
        return Impossible;
    };
    const auto bytes = readInput(path, LargestSmallInput);
    if (!bytes)
        co_return refuse(bytes.error());
    std::vector<crypto::Certificate> certificates;
    for (const auto &part : crypto::partsOf(*bytes)) {
        if (part.kind != crypto::FileKind::Certificate)
            co_return refuse(Failure(FailureCode::KeyFileDamaged,
                                     {{Detail::Field, QStringLiteral("certificate")},
                                      {Detail::Reason, nameOf(part.kind)}}));
        const auto certificate = crypto::Certificate::fromDer(part.content);
        if (!certificate)
            co_return refuse(certificate.error());
        certificates.push_back(*certificate);
    }
    for (const auto &certificate : certificates)
        context.output().line(toJson(certificate));
    co_return Yes;
}

} // namespace

Command certificateCommand()
{
    return {QStringLiteral("certificate"),
            QStringLiteral("FILE"),
            QStringLiteral("Show what a certificate says"),
            {},
            1,
            1,
            Needs::Nothing,
            run,
            QStringLiteral(
                "FILE is DER, PEM or base64; a PEM file with several gives one line for each. "
                "Nothing is\nverified here: who the certificate says its holder is becomes known "
                "by a chain (see verify).\nRequests, revocation lists and whatever else is no "
                "certificate: exit code 2, named as \"reason\".")};
}

} // namespace qujat::tool
