// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/crypto/HttpSignature.h"

#include "tests/support/TestRunner.h"
#include "tests/unit/crypto/Pki.h"

#include <QTest>

using namespace qujat;
using namespace qujat::crypto;
using namespace qujat::testing;
using namespace std::chrono_literals;

/// RFC 9421 and RFC 9530, as far as information systems use them.
class HttpSignatureTest : public QObject {
    Q_OBJECT

    static HttpMessage message(const QByteArray &body)
    {
        return {"POST",
                "https://127.0.0.1:8443/v1/system/consents",
                {{"content-digest", contentDigest(body)}}};
    }
    static QByteArray input(const QByteArray &components, const QByteArray &parameters)
    {
        return "sig1=(" + components + ')' + parameters;
    }

private Q_SLOTS:
    void theDigestIsThatOfTheStandard_RFC9530()
    {
        QCOMPARE(contentDigest("{\"hello\": \"world\"}\n"),
                 QByteArray("sha-256=:RK/0qy18MlBSVnWgjwz6lZEWjP/lF5HF9bvEF8FabDg=:"));
    }

    void whatIsSignedIsVerified_data()
    {
        QTest::addColumn<int>("algorithm");
        QTest::newRow("rsa") << int(KeyAlgorithm::Rsa);
        QTest::newRow("p256") << int(KeyAlgorithm::EcP256);
    }
    void whatIsSignedIsVerified()
    {
        QFETCH(int, algorithm);
        const Pki pki;
        auto request = pki.organisation();
        request.algorithm = KeyAlgorithm(algorithm);
        const auto key = pki.keyFor(request);
        const auto headers = signHttpMessage(message("{}"), "{}", *key, "key-1", pki.now());
        QVERIFY(headers);
        const auto read =
            readHttpSignature(headers->value("Signature-Input"), headers->value("Signature"));
        QVERIFY(read);
        QCOMPARE(read->keyId, QByteArray("key-1"));
        QVERIFY(isSignedBy(*read, message("{}"), key->certificate()));
        QVERIFY(!isSignedBy(*read, message("{ }"), key->certificate()));
        auto other = message("{}");
        other.targetUri += '?';
        QVERIFY(!isSignedBy(*read, other, key->certificate()));
        const auto stranger = pki.keyFor(request);
        QVERIFY(!isSignedBy(*read, message("{}"), stranger->certificate()));
    }

    void whatIsNotCoveredOrNotSaidIsRefused_data()
    {
        QTest::addColumn<QByteArray>("signatureInput");
        const QByteArray all = "\"@method\" \"@target-uri\" \"content-digest\"";
        const QByteArray said = ";created=1789466700;keyid=\"k\";nonce=\"n\"";
        const auto row = [](const char *name, const QByteArray &value) {
            QTest::newRow(name) << value;
        };
        row("no method", input("\"@target-uri\" \"content-digest\"", said));
        row("no target", input("\"@method\" \"content-digest\"", said));
        row("no content", input("\"@method\" \"@target-uri\"", said));
        row("no created", input(all, ";keyid=\"k\";nonce=\"n\""));
        row("no key", input(all, ";created=1789466700;nonce=\"n\""));
        row("no nonce", input(all, ";created=1789466700;keyid=\"k\""));
        row("created twice", input(all, said + ";created=1789466701"));
        row("unknown parameter", input(all, said + ";colour=\"red\""));
        row("covered twice", input(all + " \"@method\"", said));
        row("parameter of a component", input(all + " \"@query-param\";name=\"a\"", said));
        row("two signatures", input(all, said) + ", " + input(all, said));
        row("other label", "sig2=" + input(all, said).mid(5));
        row("nothing", {});
    }
    void whatIsNotCoveredOrNotSaidIsRefused()
    {
        QFETCH(QByteArray, signatureInput);
        const auto read = readHttpSignature(signatureInput, "sig1=:AAAA:");
        QVERIFY(!read);
        QCOMPARE(read.error().code(), FailureCode::AuthRequired);
    }

    void aDerivedComponentThatNobodyHereKnowsIsNoSignature()
    {
        const Pki pki;
        const auto key = pki.keyFor(pki.organisation());
        const auto read =
            readHttpSignature(input("\"@method\" \"@target-uri\" \"content-digest\" \"@status\"",
                                    ";created=1789466700;keyid=\"k\";nonce=\"n\""),
                              "sig1=:AAAA:");
        QVERIFY(read);
        QVERIFY(!isSignedBy(*read, message("{}"), key->certificate()));
    }
};

QUJAT_TEST_CLASS(HttpSignatureTest)
#include "HttpSignatureTest.moc"
