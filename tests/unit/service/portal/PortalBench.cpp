// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/unit/service/portal/PortalBench.h"

#include "app/egov/storage/AuditStore.h"
#include "app/egov/storage/SmsStore.h"
#include "core/crypto/Cms.h"
#include "core/crypto/Digest.h"

#include <QRegularExpression>

namespace qujat::testing {

using namespace qujat::service;
using namespace std::chrono_literals;

const QString PortalBench::A = QStringLiteral("790412400019");
const QString PortalBench::B = QStringLiteral("920205300016");
const QString PortalBench::Stranger = QStringLiteral("771123300010");

PortalBench::PortalBench(bool demonstration)
    : policy(*Policy::loadDefault())
    , m_demonstration(demonstration)
{
    store = *storage::Store::open(folder.path() + QStringLiteral("/data"));
    journal = *service::journal::Journal::open(*store, QStringLiteral("journal.example/portal"),
                                               folder.path() + QStringLiteral("/data"), clock);
    auto written = store->write([&](storage::Transaction &transaction) -> Result<void> {
        storage::PortalStore accounts(transaction);
        storage::AccountRow row;
        row.iin = A;
        row.surname = QStringLiteral("Ахметова");
        row.givenName = QStringLiteral("Айгерім");
        row.phone = QStringLiteral("+77010000001");
        row.phoneConnectedAt = clock.now();
        accounts.putAccount(row);
        row.iin = B;
        row.phone.clear();
        row.phoneConnectedAt.reset();
        accounts.putAccount(row);
        return {};
    });
    if (!written)
        qFatal("the people could not be written");
    authority = *crypto::CertificateAuthority::createRoot(QStringLiteral("Test NCA"),
                                                          crypto::KeyAlgorithm::EcP256,
                                                          clock.now() - 24h, clock.now() + 240h);
    if (!trust.addRoot(authority->certificate(), QStringLiteral("nca")))
        qFatal("the authority could not be trusted");
    const auto list = *authority->revocationList({}, clock.now() - 1h, clock.now() + 240h, 1);
    if (!trust.addRevocationList(list))
        qFatal("the revocation list could not be read");
    raise();
}

void PortalBench::restart()
{
    portal.reset();
    raise();
}

void PortalBench::raise()
{
    portal.emplace(portal::Portal::Parts{
        *store, policy, clock, sms, biometrics, operators, identities, [this] { return trust; },
        [this] { return mayProcess; }, m_demonstration, journal->identity(), maintenance,
        [](storage::Transaction &, const QString &who) -> Result<void> {
            return who.startsWith(u'K') ? Result<void>()
                                        : Result<void>(failure(FailureCode::SystemNotApproved));
        }});
    portal->addTo(router);
}

Result<http::Reply> PortalBench::call(const char *operation, const QJsonObject &body,
                                      const QMap<QString, QString> &path,
                                      const QMap<QString, QString> &query)
{
    http::Call call;
    call.operation = QString::fromLatin1(operation);
    call.body = body;
    call.path = path;
    call.query = query;
    call.address = QStringLiteral("127.0.0.1");
    call.thumbprint = device;
    call.at = clock.now();
    call.who = caller;
    call.system = system;
    call.requestKey = requestKey.isEmpty() ? QStringLiteral("key-%1").arg(++m_keys) : requestKey;
    call.requestHash = crypto::sha256(QString::number(body.size()).toUtf8()
                                      + body.value(u"iin").toString().toUtf8()
                                      + body.value(u"number").toString().toUtf8());
    requestKey.clear();
    return (*router.find(call.operation))(call);
}

Result<http::Reply> PortalBench::start(const QString &method, const QString &iin,
                                       const QString &form, const QString &platform)
{
    QJsonObject body{{QStringLiteral("method"), method},
                     {QStringLiteral("device"),
                      QJsonObject{{QStringLiteral("name"), QStringLiteral("test")},
                                  {QStringLiteral("form"), form},
                                  {QStringLiteral("platform"), platform}}}};
    if (!iin.isEmpty())
        body.insert(QStringLiteral("iin"), iin);
    return call("startSignIn", body);
}

QByteArray PortalBench::signIn(const QString &form)
{
    const auto started =
        start(QStringLiteral("biometric"), A, form,
              form == u"phone" ? QStringLiteral("linux-emulated-phone") : QStringLiteral("linux"));
    if (!started)
        return {};
    const QMap<QString, QString> path{
        {QStringLiteral("signInId"), started->body.value(u"id").toString()}};
    (void)call("submitOtp", {{QStringLiteral("code"), lastCode(QStringLiteral("+77010000001"))}},
               path);
    const auto sample =
        gateways::SimulatedBiometrics::sampleFor(*Iin::parse(A), gateways::BiometricOutcome::Match);
    const auto done =
        call("submitBiometric",
             {{QStringLiteral("sample"), QString::fromLatin1(sample.toBase64())}}, path);
    return done
        ? done->body.value(u"session").toObject().value(u"accessToken").toString().toLatin1()
        : QByteArray();
}

Result<http::Caller> PortalBench::callerOf(const QByteArray &token)
{
    return portal->callers().callerOf(SecretBytes::copyOf(std::as_bytes(std::span(token))), device,
                                      clock.now());
}

http::Caller PortalBench::signInWithoutNumber(const QString &iin, const QString &form,
                                              const QString &onDevice)
{
    device = onDevice;
    caller.reset();
    const auto started =
        start(QStringLiteral("keyFileBiometric"), {}, form,
              form == u"phone" ? QStringLiteral("linux-emulated-phone") : QStringLiteral("linux"));
    const QMap<QString, QString> path{
        {QStringLiteral("signInId"), started->body.value(u"id").toString()}};
    const auto cms = signedChallenge(started->body.value(u"challenge").toString(), iin);
    (void)call("submitSignature", {{QStringLiteral("cms"), QString::fromLatin1(cms.toBase64())}},
               path);
    const auto done =
        call("submitBiometric",
             {{QStringLiteral("sample"), sample(iin, gateways::BiometricOutcome::Match)}}, path);
    if (!done)
        qFatal("no sign-in: %s", qPrintable(done.error().name()));
    const auto token =
        done->body.value(u"session").toObject().value(u"accessToken").toString().toLatin1();
    return *callerOf(token);
}

QString PortalBench::numberOf(const QString &iin) const
{
    return *store->read([&](storage::Transaction &transaction) -> Result<QString> {
        return storage::PortalStore(transaction).account(iin)->phone;
    });
}

QString PortalBench::sample(const QString &iin, gateways::BiometricOutcome outcome) const
{
    return QString::fromLatin1(
        gateways::SimulatedBiometrics::sampleFor(*Iin::parse(iin), outcome).toBase64());
}

QString PortalBench::lastCode(const QString &number) const
{
    const auto text = *store->read([&](storage::Transaction &transaction) -> Result<QString> {
        const auto all = storage::SmsStore(transaction).latest(number, 1);
        return all.empty() ? QString() : all.front().text;
    });
    static const QRegularExpression Digits(QStringLiteral("\\b(\\d{6})\\b"));
    return Digits.match(text).captured(1);
}

int PortalBench::messages(const QString &number) const
{
    return *store->read([&](storage::Transaction &transaction) -> Result<int> {
        return static_cast<int>(storage::SmsStore(transaction).latest(number, 1000).size());
    });
}

crypto::IssuedCertificate PortalBench::keyOf(const QString &iin, std::chrono::hours until) const
{
    crypto::CertificateRequest request;
    request.subject.commonName = QStringLiteral("TEST PERSON");
    request.subject.iin = iin;
    request.use = crypto::CertificateUse::PersonSignature;
    request.algorithm = crypto::KeyAlgorithm::EcP256;
    request.notBefore = clock.now() - 2h;
    request.notAfter = clock.now() + until;
    return std::move(*authority->issue(request));
}

namespace {

QByteArray signedBy(const crypto::IssuedCertificate &issued, const QString &challenge,
                    Timestamp now)
{
    const auto key = crypto::makeSigningKey(issued.pkcs8, issued.certificate);
    return *crypto::signAttached(QByteArray::fromBase64(challenge.toLatin1()), **key, now);
}

} // namespace

QByteArray PortalBench::signedChallenge(const QString &challenge, const QString &iin) const
{
    return signedBy(keyOf(iin, 24h), challenge, clock.now());
}

QByteArray PortalBench::signedByExpired(const QString &challenge, const QString &iin) const
{
    return signedBy(keyOf(iin, -1h), challenge, clock.now());
}

QByteArray PortalBench::signedByRevoked(const QString &challenge, const QString &iin)
{
    const auto issued = keyOf(iin, 24h);
    crypto::RevokedEntry revoked;
    revoked.serial = issued.certificate.serial();
    revoked.at = clock.now() - 1h;
    const auto list =
        *authority->revocationList({revoked}, clock.now() - 1min, clock.now() + 240h, 2);
    if (!trust.addRevocationList(list))
        qFatal("the revocation list could not be read");
    return signedBy(issued, challenge, clock.now());
}

int PortalBench::auditLines(const QString &kind) const
{
    return *store->read([&](storage::Transaction &transaction) -> Result<int> {
        return storage::AuditStore(transaction).count(kind, clock.now() - 24h);
    });
}

QString codeOf(const Result<http::Reply> &reply)
{
    return reply ? QStringLiteral("accepted") : reply.error().name();
}

} // namespace qujat::testing
