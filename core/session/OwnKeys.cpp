// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/session/OwnKeys.h"

#include "core/crypto/CertificationRequest.h"
#include "core/crypto/ChainBuilder.h"
#include "core/crypto/KeyContainer.h"
#include "core/crypto/PrivateKey.h"
#include "core/crypto/TrustFolder.h"
#include "core/egov/CertificateCalls.h"
#include "core/session/Async.h"
#include "core/session/SessionCore.h"
#include "core/storage/KeySource.h"

#include <QDataStream>
#include <QIODevice>
#include <QPointer>

namespace qujat::session {
namespace {

constexpr std::size_t ShortestPassword = 8; // D-39

struct NewKey {
    crypto::PrivateKey key;
    QByteArray request;
};

crypto::KeyAlgorithm algorithmOf(OwnKeys::Kind kind)
{
    switch (kind) {
    case OwnKeys::Kind::P256:
        return crypto::KeyAlgorithm::EcP256;
    case OwnKeys::Kind::Gost:
        return crypto::KeyAlgorithm::Gost2015;
    case OwnKeys::Kind::Rsa:
        break;
    }
    return crypto::KeyAlgorithm::Rsa;
}

Result<NewKey> makeKey(OwnKeys::Kind kind, const QString &name, const QString &iin)
{
    const auto key = crypto::PrivateKey::generate(algorithmOf(kind));
    if (!key)
        return failure(key.error());
    auto request = crypto::makeCertificationRequest(*key, name, iin);
    if (!request)
        return failure(request.error());
    return NewKey{*key, std::move(*request)};
}

/// What the service gave is believed only when it is for this key and person, by an authority that
/// was trusted before.
Result<OwnKeyFile> fileOf(const NewKey &made, const egov::CertifyKeyReply &reply,
                          const QString &iin, const crypto::TrustStore &trust,
                          const SecretBytes &password)
{
    const auto untrusted = [] { return failure(FailureCode::CertificateUntrusted); };
    const auto certificate = crypto::Certificate::fromDer(reply.certificate);
    if (!certificate)
        return untrusted();
    std::vector<crypto::Certificate> chain;
    for (const auto &der : reply.chain) {
        auto authority = crypto::Certificate::fromDer(der);
        if (!authority)
            return untrusted();
        chain.push_back(std::move(*authority));
    }
    if (!(certificate->publicKey() == made.key.publicKey()) || certificate->iin() != iin
        || crypto::buildChain(*certificate, chain, trust).check.outcome != CheckOutcome::Valid)
        return untrusted();
    auto file = crypto::makeKeyContainer(made.key.pkcs8(), *certificate, chain, password,
                                         crypto::KeyContainerCipher::Modern);
    if (!file)
        return failure(file.error());
    return OwnKeyFile{std::move(*file), certificate->der()};
}

QCoro::Task<Result<OwnKeyFile>> makeStory(QPointer<SessionCore> core, OwnKeys::Kind kind,
                                          std::shared_ptr<SecretBytes> password)
{
    const auto person = *core->person();
    const auto iin = person.iin.text();
    const auto name = person.surname + u' ' + person.givenName;
    auto making = inThread([kind, name, iin] { return makeKey(kind, name, iin); });
    const auto made = co_await settled(making);
    if (!made)
        co_return failure(made.error());
    if (!core)
        co_return failure(FailureCode::Cancelled);
    auto asking = core->call(egov::CertifyKeyRequest{made->request});
    const auto reply = co_await settled(asking);
    if (!reply)
        co_return failure(reply.error());
    if (!core)
        co_return failure(FailureCode::Cancelled);
    auto writing = inThread(
        [made = *made, reply = *reply, iin, password, trust = core->environment.trust->current()] {
            return fileOf(made, reply, iin, *trust, *password);
        });
    co_return co_await settled(writing);
}

SecretBytes encode(const OwnKeyFile &file)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    out << file.certificate << file.pkcs12;
    return SecretBytes::takeFrom(std::move(bytes));
}

Result<KeptKey> decode(const SecretBytes &stored)
{
    const auto bytes = QByteArray::fromRawData(reinterpret_cast<const char *>(stored.bytes()),
                                               static_cast<qsizetype>(stored.size()));
    QDataStream in(bytes);
    in.setVersion(QDataStream::Qt_6_4);
    OwnKeyFile file;
    in >> file.certificate >> file.pkcs12;
    if (in.status() != QDataStream::Ok)
        return failure(FailureCode::KeyFileDamaged, {{Detail::Reason, QStringLiteral("form")}});
    const auto certificate = crypto::Certificate::fromDer(file.certificate);
    if (!certificate)
        return failure(certificate.error());
    return KeptKey{.pkcs12 = file.pkcs12,
                   .holder = certificate->commonName(),
                   .iin = certificate->iin(),
                   .issuer = certificate->issuerCommonName(),
                   .validFrom = certificate->notBefore(),
                   .validUntil = certificate->notAfter()};
}

QCoro::Task<Result<KeptKey>> keptStory(storage::KeySource &keys)
{
    auto reading = keys.read(secretname::ownKey);
    const auto stored = co_await settled(reading);
    if (!stored)
        co_return failure(stored.error());
    co_return decode(*stored);
}

QCoro::Task<Result<void>> changeStory(QPointer<OwnKeys> keys, QFuture<Result<void>> change)
{
    auto changed = co_await settled(std::move(change));
    if (keys)
        Q_EMIT keys->keptChanged();
    co_return changed;
}

} // namespace

OwnKeys::OwnKeys(SessionCore &core)
    : m_core(core)
{
}

QFuture<Result<OwnKeyFile>> OwnKeys::make(Kind kind, SecretBytes password)
{
    const auto refused = [](const Failure &why) {
        return readyFuture<Result<OwnKeyFile>>(failure(why));
    };
    if (m_core.state() != Session::State::Open || !m_core.person())
        return refused(Failure(FailureCode::VaultLocked));
    if (m_core.environment.signingOff)
        return refused(*m_core.environment.signingOff);
    if (password.size() < ShortestPassword)
        return refused(
            Failure(FailureCode::PasswordWeak, {{Detail::Reason, QStringLiteral("short")}}));
    return futureOf(makeStory(&m_core, kind, std::make_shared<SecretBytes>(std::move(password))));
}

QFuture<Result<void>> OwnKeys::keep(const OwnKeyFile &file)
{
    return futureOf(
        changeStory(this, m_core.environment.keys.write(secretname::ownKey, encode(file))));
}

QFuture<Result<KeptKey>> OwnKeys::kept()
{
    return futureOf(keptStory(m_core.environment.keys));
}

QFuture<Result<void>> OwnKeys::forget()
{
    return futureOf(changeStory(this, m_core.environment.keys.remove(secretname::ownKey)));
}

} // namespace qujat::session
