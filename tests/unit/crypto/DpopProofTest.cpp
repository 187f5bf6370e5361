// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/crypto/DpopProof.h"

#include "core/crypto/Digest.h"
#include "tests/support/FakeClock.h"
#include "tests/support/TestRunner.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace qujat;
using namespace qujat::crypto;

namespace {

// RFC 9449, figures 1 and 12.
const QByteArray exampleProof(
    "eyJ0eXAiOiJkcG9wK2p3dCIsImFsZyI6IkVTMjU2IiwiandrIjp7Imt0eSI6IkVDIiwieCI6Imw4dEZyaHgtMzR0VjNoUk"
    "lDUkRZOXpDa0RscEJoRjQyVVFVZldWQVdCRnMiLCJ5IjoiOVZFNGpmX09rX282NHpiVFRsY3VOSmFqSG10NnY5VERWclUw"
    "Q2R2R1JEQSIsImNydiI6IlAtMjU2In19.eyJqdGkiOiItQndDM0VTYzZhY2MybFRjIiwiaHRtIjoiUE9TVCIsImh0dSI6I"
    "mh0dHBzOi8vc2VydmVyLmV4YW1wbGUuY29tL3Rva2VuIiwiaWF0IjoxNTYyMjYyNjE2fQ.2-GxA6T8lP4vfrg8v-FdWP0A"
    "0zdrj8igiMLvqRMUvwnQg4PtFLbdLXiOSsX0x7NVY-FNyJK70nfbV37xRZT3Lg");
const QByteArray exampleProofWithToken(
    "eyJ0eXAiOiJkcG9wK2p3dCIsImFsZyI6IkVTMjU2IiwiandrIjp7Imt0eSI6IkVDIiwieCI6Imw4dEZyaHgtMzR0VjNoUk"
    "lDUkRZOXpDa0RscEJoRjQyVVFVZldWQVdCRnMiLCJ5IjoiOVZFNGpmX09rX282NHpiVFRsY3VOSmFqSG10NnY5VERWclUw"
    "Q2R2R1JEQSIsImNydiI6IlAtMjU2In19."
    "eyJqdGkiOiJlMWozVl9iS2ljOC1MQUVCIiwiaHRtIjoiR0VUIiwiaHR1IjoiaH"
    "R0cHM6Ly9yZXNvdXJjZS5leGFtcGxlLm9yZy9wcm90ZWN0ZWRyZXNvdXJjZSIsImlhdCI6MTU2MjI2MjYxOCwiYXRoIjoi"
    "ZlVIeU8ycjJaM0RaNTNFc05yV0JiMHhXWG9hTnk1OUlpS0NBcWtzbVFFbyJ9.2oW9RP35yRqzhrtNP86L-"
    "Ey71EOptxRimP"
    "PToA1plemAgR6pxHF8y6-yqyVnmcw6Fy1dqd-jfxSYoMxhAJpLjA");

QByteArray part(const QJsonObject &object)
{
    return toBase64Url(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

class DpopProofTest : public QObject {
    Q_OBJECT

    testing::FakeClock m_clock;
    const DeviceKey m_key = DeviceKey::generate();
    const QUrl m_url{QStringLiteral("https://127.0.0.1:8443/v1/documents?limit=2#x")};

    QJsonObject header() const
    {
        return {{QStringLiteral("typ"), QStringLiteral("dpop+jwt")},
                {QStringLiteral("alg"), QStringLiteral("ES256")},
                {QStringLiteral("jwk"), m_key.publicJwk()}};
    }
    QJsonObject claims() const
    {
        return {{QStringLiteral("jti"), QStringLiteral("0123456789")},
                {QStringLiteral("htm"), QStringLiteral("GET")},
                {QStringLiteral("htu"), QStringLiteral("https://127.0.0.1:8443/v1/documents")},
                {QStringLiteral("iat"), 1757937600}};
    }
    QByteArray signedBy(const DeviceKey &key, const QJsonObject &head,
                        const QJsonObject &body) const
    {
        const QByteArray text = part(head) + '.' + part(body);
        return text + '.' + toBase64Url(key.sign(text));
    }
    QString reasonOf(const QByteArray &jwt) const
    {
        const auto proof = readDpopProof(jwt);
        if (proof)
            return QStringLiteral("accepted");
        return proof.error().code() == FailureCode::AuthRequired
            ? proof.error().detail(Detail::Reason).value_or(QString())
            : QStringLiteral("other code");
    }

private Q_SLOTS:
    void theExampleOfRfc9449IsRead()
    {
        const auto proof = readDpopProof(exampleProof);
        QVERIFY(proof);
        QCOMPARE(proof->method, QByteArray("POST"));
        QCOMPARE(proof->url, QUrl(QStringLiteral("https://server.example.com/token")));
        QCOMPARE(proof->id, QStringLiteral("-BwC3ESc6acc2lTc"));
        QCOMPARE(proof->issuedAt.time_since_epoch().count(), 1562262616000);
        QCOMPARE(proof->thumbprint, QStringLiteral("0ZcOCORZNYy-DWpqq30jZyJGHTN0d2HglBV3uiguA4I"));
        QVERIFY(!proof->accessTokenHash);
    }

    void theTokenOfRfc9449HasItsHash()
    {
        const auto proof = readDpopProof(exampleProofWithToken);
        QVERIFY(proof);
        const auto token =
            SecretBytes::takeFrom(QByteArray("Kz~8mXK1EalYznwH-LC-1fBAo.4Ljp~zsPE_NeO.gxU"));
        QCOMPARE(proof->accessTokenHash.value(), accessTokenHash(token.view()));
        QCOMPARE(accessTokenHash(token.view()),
                 QByteArray("fUHyO2r2Z3DZ53EsNrWBb0xWXoaNy59IiKCAqksmQEo"));
    }

    void ourProofIsReadBack()
    {
        const auto token = std::optional(SecretBytes::takeFrom(QByteArray("token")));
        const auto jwt = makeDpopProof(m_key, "POST", m_url, m_clock.now(), token);
        const auto proof = readDpopProof(jwt);
        QVERIFY(proof);
        QCOMPARE(proof->url, QUrl(QStringLiteral("https://127.0.0.1:8443/v1/documents")));
        QCOMPARE(proof->method, QByteArray("POST"));
        QCOMPARE(proof->issuedAt, m_clock.now());
        QCOMPARE(proof->thumbprint, m_key.thumbprint());
        QCOMPARE(proof->accessTokenHash.value(), accessTokenHash(token->view()));
        const auto second =
            readDpopProof(makeDpopProof(m_key, "POST", m_url, m_clock.now(), token));
        QVERIFY(second->id != proof->id);
    }

    void keysSurviveStorage()
    {
        const auto again = DeviceKey::fromPkcs8(m_key.toPkcs8());
        QVERIFY(again);
        QCOMPARE(again->thumbprint(), m_key.thumbprint());
        QVERIFY(verifyEs256(m_key.publicJwk(), "data", again->sign("data")));
        QVERIFY(!DeviceKey::fromPkcs8(SecretBytes::takeFrom(QByteArray("nonsense"))));
        QVERIFY(!DeviceKey::fromPkcs8(SecretBytes()));
        auto longer = m_key.toPkcs8();
        longer.append(std::byte{0});
        QVERIFY(!DeviceKey::fromPkcs8(longer));
    }

    void signaturesOfOthersAreRefused()
    {
        const auto other = DeviceKey::generate();
        QCOMPARE(verifyEs256(m_key.publicJwk(), "data", other.sign("data")).error().code(),
                 FailureCode::SignatureInvalid);
        QVERIFY(!verifyEs256(m_key.publicJwk(), "date", m_key.sign("data")));
        QVERIFY(!verifyEs256(m_key.publicJwk(), "data", QByteArray(64, '\0')));
        QVERIFY(!verifyEs256(m_key.publicJwk(), "data", QByteArray(63, '\1')));
        QCOMPARE(reasonOf(signedBy(other, header(), claims())), QStringLiteral("signature"));
    }

    void brokenFormsAreRefusedByReason_data()
    {
        QTest::addColumn<QByteArray>("jwt");
        QTest::addColumn<QString>("reason");
        const auto good = signedBy(m_key, header(), claims());
        const auto withHeader = [&](const char *name, const QJsonValue &value) {
            auto changed = header();
            changed.insert(QString::fromLatin1(name), value);
            return signedBy(m_key, changed, claims());
        };
        const auto withClaim = [&](const char *name, const QJsonValue &value) {
            auto changed = claims();
            changed.insert(QString::fromLatin1(name), value);
            return signedBy(m_key, header(), changed);
        };
        const auto row = [](const char *name, const QByteArray &jwt, const char *reason) {
            QTest::newRow(name) << jwt << QString::fromLatin1(reason);
        };
        row("good", good, "accepted");
        row("empty", {}, "size");
        row("huge", good + QByteArray(9000, 'A'), "size");
        row("two parts", good.first(good.lastIndexOf('.')), "form");
        row("four parts", good + ".AA", "form");
        row("header is no base64", "$$$." + good.mid(good.indexOf('.') + 1), "header");
        row("padding", good + '=', "signature");
        row("critical extension", withHeader("crit", QJsonArray{QStringLiteral("exp")}), "header");
        row("other type", withHeader("typ", QStringLiteral("JWT")), "type");
        row("no algorithm", withHeader("alg", QStringLiteral("none")), "algorithm");
        row("symmetric algorithm", withHeader("alg", QStringLiteral("HS256")), "algorithm");
        row("no key", withHeader("jwk", QJsonValue()), "key");
        auto secret = m_key.publicJwk();
        secret.insert(QStringLiteral("d"), QStringLiteral("AAAA"));
        row("private key inside", withHeader("jwk", secret), "key");
        auto outside = m_key.publicJwk();
        outside.insert(QStringLiteral("y"), outside.value(u"x"));
        row("point off the curve", withHeader("jwk", outside), "key");
        auto foreignCurve = m_key.publicJwk();
        foreignCurve.insert(QStringLiteral("crv"), QStringLiteral("P-521"));
        row("other curve", withHeader("jwk", foreignCurve), "key");
        row("no id", withClaim("jti", QString()), "claims");
        row("long id", withClaim("jti", QString(129, u'a')), "claims");
        row("no method", withClaim("htm", 7), "claims");
        row("relative address", withClaim("htu", QStringLiteral("/v1")), "claims");
        row("text instead of time", withClaim("iat", QStringLiteral("now")), "claims");
        row("fraction of a second", withClaim("iat", 1.5), "claims");
        row("time beyond all calendars", withClaim("iat", 1e300), "claims");
        row("odd token hash", withClaim("ath", QStringLiteral("abc")), "claims");
    }
    void brokenFormsAreRefusedByReason()
    {
        QFETCH(QByteArray, jwt);
        QFETCH(QString, reason);
        QCOMPARE(reasonOf(jwt), reason);
    }

    void everyChangedCharacterIsNoticed()
    {
        const auto good = signedBy(m_key, header(), claims());
        for (qsizetype at = 0; at < good.size(); ++at) {
            auto changed = good;
            changed[at] = changed.at(at) == 'A' ? 'B' : 'A';
            QVERIFY2(!readDpopProof(changed), changed.constData());
        }
    }
};

QUJAT_TEST_CLASS(DpopProofTest)
#include "DpopProofTest.moc"
