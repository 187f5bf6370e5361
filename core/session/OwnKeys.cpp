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

} // namespace qujat::session
