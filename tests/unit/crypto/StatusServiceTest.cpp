// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/egov/authorities/StatusService.h"

#include "core/crypto/RevocationList.h"
#include "core/crypto/SignatureVerifier.h"
#include "core/crypto/SignedObject.h"
#include "tests/support/FakeClock.h"
#include "tests/support/TestRunner.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace qujat;
using namespace qujat::crypto;
using namespace qujat::service;
using namespace qujat::service::authorities;
using namespace std::chrono_literals;

/// What the reference authorities offer over HTTP, with the openssl program as an independent
/// client and, where it is missing, our own readers.
class StatusServiceTest : public QObject {
    Q_OBJECT

    testing::FakeClock m_clock;
    QTemporaryDir m_data;
    QTemporaryDir m_work;
    std::unique_ptr<Authorities> m_authorities;
    bool m_responderOut = false;
    std::unique_ptr<StatusService> m_service;
    QString m_openssl;
    QByteArray m_output;

    http::Response post(const QString &path, const QByteArray &body) const
    {
        http::Request request;
        request.method = "POST";
        request.path = path;
        request.body = body;
        return m_service->handle(request);
    }
    http::Response get(const QString &path) const
    {
        http::Request request;
        request.method = "GET";
        request.path = path;
        return m_service->handle(request);
    }
    Certificate issuer(const char *name) const
    {
        return *m_authorities->certificateOf(QString::fromLatin1(name));
    }
    Certificate organisation(const QString &bin, Issuer issuedBy = Issuer::StateBodies) const
    {
        return (*m_authorities->issueOrganisation(QStringLiteral("МЕКЕМЕ"), bin, issuedBy))
            ->certificate();
    }
    OcspAnswer::Single asked(const Certificate &certificate, const char *authority) const
    {
        const auto question =
            ocspRequest(OcspCertificateId::of(certificate, issuer(authority)), "12345678");
        const auto reply = post(QStringLiteral("/ocsp/") + QLatin1String(authority), question);
        const auto answer = OcspAnswer::parse(reply.body);
        if (reply.status != 200 || !answer || !answer->echoes("12345678", false)
            || answer->signedFor(issuer(authority)) != CheckOutcome::Valid)
            return {};
        const auto *single = answer->about(certificate, issuer(authority));
        return single == nullptr ? OcspAnswer::Single{} : *single;
    }
    void write(const char *name, const QByteArray &content) const
    {
        QFile file(m_work.filePath(QLatin1String(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("the folder cannot be written");
    }
    QByteArray read(const char *name) const
    {
        QFile file(m_work.filePath(QLatin1String(name)));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    bool run(const QString &words)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.setWorkingDirectory(m_work.path());
        process.start(m_openssl, words.split(u' '));
        process.waitForFinished();
        m_output = process.readAll();
        return process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    }
    QString seconds() const
    {
        return QString::number(
            std::chrono::duration_cast<std::chrono::seconds>(m_clock.now().time_since_epoch())
                .count());
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto opened = Authorities::openOrCreate(m_data.path(), m_clock,
                                                QStringLiteral("http://127.0.0.1:8081"));
        QVERIFY(opened);
        m_authorities = std::move(*opened);
        m_service = std::make_unique<StatusService>(
            *m_authorities, m_clock, [this](StatusService::Part part) {
                return m_responderOut && part == StatusService::Part::Responder;
            });
        m_openssl = QStandardPaths::findExecutable(QStringLiteral("openssl"));
    }

    void certificatesSayWhereToAsk()
    {
        const auto certificate = organisation(QStringLiteral("131040000018"));
        const auto access = certificate.extension("1.3.6.1.5.5.7.1.1");
        QVERIFY(access && access->contains("http://127.0.0.1:8081/ocsp/state-bodies"));
        QVERIFY(access->contains("http://127.0.0.1:8081/cert/state-bodies.cer"));
        QVERIFY(certificate.extension("2.5.29.31")
                    ->contains("http://127.0.0.1:8081/crl/state-bodies.crl"));
        QVERIFY(certificate.extension("2.5.29.46")
                    ->contains("http://127.0.0.1:8081/crl/state-bodies-delta.crl"));
        QCOMPARE(Certificate::fromDer(get(QStringLiteral("/cert/state-bodies.cer")).body)->pem(),
                 issuer("state-bodies").pem());
    }

    void suspendLiftAndRevokeAreAnsweredAtOnce()
    {
        const auto certificate = organisation(QStringLiteral("140140000015"));
        QCOMPARE(asked(certificate, "state-bodies").status, OcspAnswer::Status::Good);
        const auto held = m_clock.now() - 1min;
        QVERIFY(m_authorities->revoke(Issuer::StateBodies, certificate.serial(), held,
                                      RevocationReason::CertificateHold));
        auto answer = asked(certificate, "state-bodies");
        QCOMPARE(answer.status, OcspAnswer::Status::Revoked);
        QCOMPARE(answer.revokedAt.value(), held);
        QCOMPARE(answer.reason, int(RevocationReason::CertificateHold));
        QVERIFY(m_authorities->restore(Issuer::StateBodies, certificate.serial()));
        QCOMPARE(asked(certificate, "state-bodies").status, OcspAnswer::Status::Good);
        QCOMPARE(m_authorities->restore(Issuer::StateBodies, certificate.serial()).error().code(),
                 FailureCode::ResourceNotFound);
        QVERIFY(m_authorities->revoke(Issuer::StateBodies, certificate.serial(), m_clock.now(),
                                      RevocationReason::KeyCompromise));
        answer = asked(certificate, "state-bodies");
        QCOMPARE(answer.reason, int(RevocationReason::KeyCompromise));
        // The complete list is of the morning; the changes know.
        const auto base = *RevocationList::parse(get(QStringLiteral("/crl/state-bodies.crl")).body);
        const auto changes =
            *RevocationList::parse(get(QStringLiteral("/crl/state-bodies-delta.crl")).body);
        QVERIFY(!base->find(certificate) && !base->isDelta());
        QCOMPARE(changes->baseNumber().value(), base->number());
        QCOMPARE(changes->find(certificate)->reason, int(RevocationReason::KeyCompromise));
        QCOMPARE(changes->issuedBy(issuer("state-bodies")), CheckOutcome::Valid);
    }

    void whatWasNeverIssuedIsAnsweredAsTheNcaDoes()
    {
        const auto foreign = organisation(QStringLiteral("150140000012"), Issuer::Foreign);
        const auto answer = asked(foreign, "state-bodies");
        QCOMPARE(answer.status, OcspAnswer::Status::Revoked);
        QCOMPARE(answer.revokedAt.value(), Timestamp{});
        QCOMPARE(answer.reason, int(RevocationReason::CertificateHold));
    }

    void everythingIsKeptOverARestart()
    {
        const auto certificate = organisation(QStringLiteral("160140000019"));
        QVERIFY(m_authorities->revoke(Issuer::StateBodies, certificate.serial(), m_clock.now(),
                                      RevocationReason::Superseded));
        const auto again = *Authorities::openOrCreate(m_data.path(), m_clock,
                                                      QStringLiteral("http://127.0.0.1:8081"));
        const auto standing =
            again->standingOf(QStringLiteral("state-bodies"), certificate.serial());
        QVERIFY(standing.issued);
        QCOMPARE(standing.revoked->reason, RevocationReason::Superseded);
        QVERIFY(RevocationList::parse(again->revocationList(QStringLiteral("state-bodies"), false))
                    .value()
                    ->find(certificate));
    }

    void aPartThatIsOutDoesNotAnswer()
    {
        m_responderOut = true;
        QCOMPARE(post(QStringLiteral("/ocsp/nca"), "anything").status, 503);
        QCOMPARE(get(QStringLiteral("/crl/nca.crl")).status, 200);
        m_responderOut = false;
    }

    void strangeQuestionsAreRefusedByName()
    {
        QCOMPARE(post(QStringLiteral("/ocsp/nobody"), "x").status, 404);
        const auto malformed = OcspAnswer::parse(post(QStringLiteral("/ocsp/nca"), "x").body);
        QCOMPARE(malformed.error().detail(Detail::Reason).value(),
                 QStringLiteral("malformedRequest"));
        QCOMPARE(get(QStringLiteral("/crl/nobody.crl")).status, 404);
        QCOMPARE(get(QStringLiteral("/crl/foreign.crl")).status, 404);
        QCOMPARE(get(QStringLiteral("/tsp")).status, 405);
        QCOMPARE(get(QStringLiteral("/")).status, 404);
        const auto reason = [&](const QByteArray &query) {
            return timeStampToken(post(QStringLiteral("/tsp"), query).body)
                .error()
                .detail(Detail::Reason)
                .value_or(QString());
        };
        QCOMPARE(reason("x"), QStringLiteral("badRequest"));
        QCOMPARE(reason(TimeStampQuery::about("content", DigestAlgorithm::Sha1).der()),
                 QStringLiteral("badAlg"));
        auto query = TimeStampQuery::about("content");
        query.policy = QStringLiteral("1.2.3.4");
        QCOMPARE(reason(query.der()), QStringLiteral("unacceptedPolicy"));
    }

    void aTimeStampIsJudgedByItsOwnChain()
    {
        const auto query = TimeStampQuery::about("content");
        const auto response = post(QStringLiteral("/tsp"), query.der());
        const auto token = timeStampToken(response.body);
        QVERIFY(token);
        const auto read = readTimeStampToken(*token);
        QVERIFY(read && query.isAnsweredBy(read->first));
        const SignatureVerifier verifier(m_authorities->trustStore());
        const auto verdict = verifier.verify({.signedObject = response.body, .at = m_clock.now()});
        QCOMPARE(verdict.format, SignedFormat::TimeStampToken);
        QVERIFY2(verdict.outcome() == CheckOutcome::Valid,
                 qPrintable(verdict.toJson()[u"reason"].toString()));
        QCOMPARE(verdict.stampedTime.value(), m_clock.now());
        QCOMPARE(verdict.signers.front().signer.role, SignerRole::TimeStampAuthority);
    }

    void opensslAsksAndBelievesTheAnswers()
    {
        if (m_openssl.isEmpty())
            QSKIP("the openssl program is not installed");
        const auto certificate = organisation(QStringLiteral("170140000016"));
        const auto authority = issuer("state-bodies");
        write("issuer.pem", authority.pem());
        write("leaf.pem", certificate.pem());
        for (const auto *digest : {"-sha256", "-sha1"}) {
            QVERIFY2(run(QStringLiteral(
                             "ocsp -no_nonce %1 -issuer issuer.pem -cert leaf.pem -reqout ask.der")
                             .arg(QLatin1String(digest))),
                     m_output.constData());
            write("answer.der", post(QStringLiteral("/ocsp/state-bodies"), read("ask.der")).body);
            QVERIFY2(run(QStringLiteral("ocsp -no_nonce %1 -issuer issuer.pem -cert leaf.pem "
                                        "-respin answer.der -CAfile issuer.pem -partial_chain "
                                        "-attime %2")
                             .arg(QLatin1String(digest), seconds())),
                     m_output.constData());
            QVERIFY2(m_output.contains("leaf.pem: good"), m_output.constData());
        }
        QVERIFY(m_authorities->revoke(Issuer::StateBodies, certificate.serial(), m_clock.now(),
                                      RevocationReason::KeyCompromise));
        write("answer.der", post(QStringLiteral("/ocsp/state-bodies"), read("ask.der")).body);
        run(QStringLiteral(
                "ocsp -no_nonce -sha1 -issuer issuer.pem -cert leaf.pem -respin answer.der "
                "-CAfile issuer.pem -partial_chain -attime %1")
                .arg(seconds()));
        QVERIFY2(m_output.contains("leaf.pem: revoked") && m_output.contains("keyCompromise"),
                 m_output.constData());

        write("changes.crl", get(QStringLiteral("/crl/state-bodies-delta.crl")).body);
        QVERIFY2(run(QStringLiteral("crl -inform DER -in changes.crl -CAfile issuer.pem -noout "
                                    "-text")),
                 m_output.constData());
        QVERIFY2(m_output.contains("verify OK") && m_output.contains("Delta CRL Indicator")
                     && m_output.toUpper().contains(certificate.serial().toUpper().toLatin1()),
                 m_output.constData());
    }

    void opensslStampsAndVerifies()
    {
        if (m_openssl.isEmpty())
            QSKIP("the openssl program is not installed");
        write("content", "what is stamped");
        write("issuer.pem", issuer("nca").pem() + issuer("nca-root").pem());
        QVERIFY2(run(QStringLiteral("ts -query -data content -sha256 -cert -out ask.tsq")),
                 m_output.constData());
        const auto reply = post(QStringLiteral("/tsp"), read("ask.tsq"));
        write("reply.tsr", reply.body);
        QVERIFY2(
            run(QStringLiteral("ts -verify -queryfile ask.tsq -in reply.tsr -CAfile issuer.pem "
                               "-attime %1")
                    .arg(seconds())),
            m_output.constData());
        write("content", "something else");
        QVERIFY(!run(QStringLiteral("ts -verify -data content -in reply.tsr -CAfile issuer.pem "
                                    "-attime %1")
                         .arg(seconds())));
    }
};

QUJAT_TEST_CLASS(StatusServiceTest)
#include "StatusServiceTest.moc"
