// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

// Makes the corpora of the targets that read signatures and keys, and the trust folder that goes
// with them, anew:
//     ninja fuzz_seeds && fuzz_seeds tests/fuzz
// The keys are invented and protect nothing.

#include "core/crypto/CertificateAuthority.h"
#include "core/crypto/Cms.h"
#include "core/crypto/DpopProof.h"
#include "core/crypto/KeyContainer.h"
#include "core/crypto/OcspAnswer.h"
#include "core/crypto/TimeStamp.h"
#include "core/crypto/XmlSignature.h"

#include <QDir>
#include <QFile>
#include <QUrl>

using namespace qujat;
using namespace qujat::crypto;

namespace {

constexpr Timestamp begin{std::chrono::seconds(1735689600)}; // 2025-01-01
constexpr Timestamp end{std::chrono::seconds(4891363200)}; // 2125-01-01
constexpr Timestamp signing{std::chrono::seconds(1893456000)}; // 2030-01-01

QDir base;

void write(const QString &path, const QByteArray &content)
{
    base.mkpath(QFileInfo(path).path());
    QFile file(base.filePath(path));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write");
}

void writeSignatures(const QString &name, const CertificateAuthority &authority,
                     KeyAlgorithm algorithm)
{
    const CertificateRequest request{.subject = {.commonName = QStringLiteral("Fuzz"),
                                                 .organisation = QStringLiteral("Fuzz"),
                                                 .bin = QStringLiteral("231040000019")},
                                     .use = CertificateUse::OrganisationSignature,
                                     .algorithm = algorithm,
                                     .notBefore = begin,
                                     .notAfter = end};
    const auto issued = *authority.issue(request);
    const auto key = *makeSigningKey(issued.pkcs8, issued.certificate);
    write(QStringLiteral("corpus/cms/") + name,
          *signAttached("the content of the corpus", *key, signing));
    write(QStringLiteral("corpus/xml/") + name,
          *signXml("<a>the content of the corpus<b id='b'/><!-- not signed --></a>", *key));
    write(QStringLiteral("corpus/xml/soap_") + name,
          *signXml("<S:Envelope xmlns:S='http://schemas.xmlsoap.org/soap/envelope/'><S:Body>"
                   "the content of the corpus</S:Body></S:Envelope>",
                   *key));
    write(QStringLiteral("corpus/certificate/") + name, issued.certificate.der());
    const auto password = SecretBytes::takeFrom(QByteArray("Qwerty12"));
    write(QStringLiteral("corpus/key_container/") + name,
          *makeKeyContainer(issued.pkcs8, issued.certificate, {authority.certificate()}, password));
}

/// Status answers and time stamps by \a root and below it.
void writeAnswers(const CertificateAuthority &root, const CertificateAuthority &authority)
{
    const auto rootKey = *makeSigningKey(root.pkcs8(), root.certificate());
    const auto id = OcspCertificateId::of(authority.certificate(), root.certificate());
    const OcspAnswer::Single revoked{.id = id,
                                     .status = OcspAnswer::Status::Revoked,
                                     .revokedAt = begin,
                                     .reason = 1,
                                     .thisUpdate = signing,
                                     .nextUpdate = end};
    write(QStringLiteral("corpus/ocsp/revoked"),
          *makeOcspAnswer({revoked}, QByteArray("nonce"), *rootKey, signing));
    write(QStringLiteral("corpus/ocsp/refusal"), makeOcspAnswer(OcspRefusal::TryLater));
    write(QStringLiteral("corpus/ocsp/request"), ocspRequest(id, "nonce"));

    const auto issued = *authority.issue({.subject = {.commonName = QStringLiteral("Fuzz time")},
                                          .use = CertificateUse::TimeStampAuthority,
                                          .algorithm = KeyAlgorithm::EcP256,
                                          .notBefore = begin,
                                          .notAfter = end});
    const auto stamper = *makeSigningKey(issued.pkcs8, issued.certificate);
    const auto query = TimeStampQuery::about("the content of the corpus");
    TimeStampInfo info;
    info.policy = QString::fromLatin1(timeStampPolicyId);
    info.digest = query.digest;
    info.imprint = query.imprint;
    info.serial = QByteArray("\x07");
    info.time = signing;
    info.nonce = query.nonce;
    const auto token = *makeTimeStampToken(info, *stamper, true);
    write(QStringLiteral("corpus/time_stamp/query"), query.der());
    write(QStringLiteral("corpus/time_stamp/token"), token);
    write(QStringLiteral("corpus/time_stamp/response"), timeStampResponse(token));
    write(QStringLiteral("corpus/time_stamp/refusal"),
          timeStampResponse(TimeStampRefusal::BadAlgorithm));
    write(QStringLiteral("corpus/time_stamp/info"), info.der());
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 2)
        return 2;
    base.setPath(QString::fromLocal8Bit(argv[1]));
    const auto root = *CertificateAuthority::createRoot(QStringLiteral("Fuzz root"),
                                                        KeyAlgorithm::EcP256, begin, end);
    const auto authority =
        *root.issueAuthority(QStringLiteral("Fuzz"), KeyAlgorithm::EcP256, begin, end);
    write(QStringLiteral("trust/fuzz-root.pem"), root.certificate().pem());
    write(QStringLiteral("trust/fuzz.pem"), authority.certificate().pem());
    write(QStringLiteral("trust/fuzz-root.crl"), *root.revocationList({}, begin, end, 1));
    const auto list = *authority.revocationList(
        {{QStringLiteral("0102"), begin, RevocationReason::KeyCompromise}}, begin, end, 1);
    write(QStringLiteral("trust/fuzz.crl"), list);
    write(QStringLiteral("corpus/certificate/list"), list);
    write(QStringLiteral("corpus/revocation_list/complete"), list);
    write(QStringLiteral("corpus/revocation_list/changes"),
          *authority.revocationList(
              {{QStringLiteral("0103"), begin, RevocationReason::CertificateHold}}, begin, end, 2,
              1));
    writeAnswers(root, authority);
    write(QStringLiteral("corpus/certificate/pem"),
          root.certificate().pem() + authority.certificate().pem());
    writeSignatures(QStringLiteral("ecdsa"), authority, KeyAlgorithm::EcP256);
    writeSignatures(QStringLiteral("rsa"), authority, KeyAlgorithm::Rsa);
    const auto key = DeviceKey::generate();
    const QUrl url(QStringLiteral("https://127.0.0.1/v1/documents"));
    write(QStringLiteral("corpus/dpop_proof/plain"),
          makeDpopProof(key, "GET", url, signing, std::nullopt));
    write(QStringLiteral("corpus/dpop_proof/token"),
          makeDpopProof(key, "POST", url, signing, SecretBytes::takeFrom(QByteArray("token"))));
    for (const auto &each : {"certificate/ecdsa", "certificate/list", "certificate/pem",
                             "cms/ecdsa", "key_container/ecdsa", "ocsp/revoked", "time_stamp/token",
                             "time_stamp/response", "xml/ecdsa"}) {
        QFile seed(base.filePath(QStringLiteral("corpus/") + QLatin1String(each)));
        if (!seed.open(QIODevice::ReadOnly))
            qFatal("cannot read");
        write(QStringLiteral("corpus/file_kind/") + QString::fromLatin1(each).replace(u'/', u'_'),
              seed.readAll());
    }
    return 0;
}
