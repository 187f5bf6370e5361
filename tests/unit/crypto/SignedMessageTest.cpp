// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/crypto/SignedMessage.h"

#include "core/crypto/Der.h"
#include "core/crypto/MessageSigning.h"
#include "core/crypto/PrivateKey.h"
#include "tests/support/TestRunner.h"
#include "tests/unit/crypto/Pki.h"

#include <QBuffer>
#include <QTest>

using namespace qujat;
using namespace qujat::crypto;
using namespace qujat::testing;

namespace {

QString lineOf(const SignatureFacts &facts)
{
    QStringList words;
    for (const auto &check : facts.checks)
        words.append(nameOf(check.kind) + u'=' + nameOf(check.outcome)
                     + (check.detail.isEmpty() ? QString() : u':' + check.detail));
    return words.join(u' ');
}

const QString allValid =
    QStringLiteral("structure=valid signature=valid digest=valid signingCertificate=valid");

/// The same message with indefinite lengths and the content in pieces, as BouncyCastle streams it.
QByteArray indefinite(QByteArrayView der)
{
    const QByteArray end(2, '\0');
    const auto element = der::Reader(der).next();
    if ((element->tag & 0x20) == 0 && element->tag != der::OctetString)
        return element->whole.toByteArray();
    if (element->tag == der::OctetString) {
        const auto half = element->content.size() / 2;
        return QByteArray("\x24\x80", 2)
            + der::element(der::OctetString, element->content.first(half))
            + der::element(der::OctetString, element->content.sliced(half)) + end;
    }
    QByteArray out(1, static_cast<char>(element->tag));
    out.append('\x80');
    der::Reader members(element->content);
    // Certificates and what is signed are DER by definition; the frame around them may be anything.
    while (!members.atEnd()) {
        const auto member = members.next();
        const bool isFrame = member->tag == der::Sequence || member->tag == der::context(0)
            || member->tag == der::OctetString;
        out += isFrame && !member->content.contains(QByteArrayView("\x55\x04\x03", 3))
            ? indefinite(member->whole)
            : member->whole.toByteArray();
    }
    return out + end;
}

} // namespace

class SignedMessageTest : public QObject {
    Q_OBJECT

    const Pki m_pki;
    const Pki m_rsaPki{KeyAlgorithm::Rsa};
    std::unique_ptr<SigningKey> m_key = m_pki.keyFor(m_pki.organisation());
    std::unique_ptr<SigningKey> m_rsaKey = m_rsaPki.keyFor(m_rsaPki.organisation());
    const QByteArray m_content = QByteArray("құжат ").repeated(1000);

    QByteArray attached() const { return *signAttached(m_content, *m_key, m_pki.now()); }

    static QString refusalOf(const QByteArray &bytes)
    {
        const auto message = SignedMessage::read(bytes);
        if (message)
            return QStringLiteral("read");
        return message.error().name() + u' '
            + message.error().detail(Detail::Reason).value_or(QString());
    }

private Q_SLOTS:
    void whatWeSignAttachedIsRead()
    {
        const auto bytes = attached();
        const auto message = SignedMessage::read(bytes);
        QVERIFY(message);
        QVERIFY(!message->isDetached());
        QCOMPARE(message->content().toByteArray(), m_content);
        // No copy: the content is a view into the very bytes that were given.
        QVERIFY(message->content().data() > bytes.constData()
                && message->content().data() < bytes.constData() + bytes.size());
        QCOMPARE(message->signers().size(), 1U);
        const auto &signer = message->signers().front();
        QVERIFY(*signer.certificate == m_key->certificate());
        QCOMPARE(*signer.signingTime, std::chrono::floor<std::chrono::seconds>(m_pki.now()));
        const auto facts = message->facts(0, message->contentDigests());
        QCOMPARE(lineOf(facts), allValid);
        QCOMPARE(facts.algorithm, QStringLiteral("ECDSA-P256 SHA-256"));
        QCOMPARE(facts.covered.bytes, m_content.size());
    }

    void detachedContentIsReadInPieces()
    {
        const std::array algorithms{DigestAlgorithm::Sha256, DigestAlgorithm::Streebog512};
        QBuffer content;
        content.setData(m_content.repeated(100));
        QVERIFY(content.open(QIODevice::ReadOnly));
        const auto digests = ContentDigests::read(content, algorithms);
        QCOMPARE(digests->size(), content.size());
        const auto bytes = *signDetached(*digests, *m_key, m_pki.now());
        QVERIFY(bytes.size() < 4096);
        const auto message = SignedMessage::read(bytes);
        QVERIFY(message->isDetached());
        QCOMPARE(lineOf(message->facts(0, *digests)), allValid);
        QCOMPARE(lineOf(message->facts(0, ContentDigests::of(m_content, algorithms))),
                 QStringLiteral("structure=valid signature=valid digest=invalid:digest "
                                "signingCertificate=valid"));
        QCOMPARE(lineOf(message->facts(0, std::nullopt)),
                 QStringLiteral("structure=valid signature=valid digest=notChecked:detached "
                                "signingCertificate=valid"));
    }

    void readingOfContentCanBeCancelled()
    {
        const std::array algorithms{DigestAlgorithm::Sha256};
        const std::atomic_bool cancelled = true;
        QBuffer content;
        QVERIFY(content.open(QIODevice::ReadOnly));
        QCOMPARE(ContentDigests::read(content, algorithms, &cancelled).error().code(),
                 FailureCode::Cancelled);
    }

    void severalSignersWithDifferentAlgorithmsStandSideBySide()
    {
        const auto first = *SignedMessage::read(attached());
        const auto bytes = *addSigner(first, *m_rsaKey, m_pki.now());
        const auto both = *SignedMessage::read(bytes);
        QCOMPARE(both.signers().size(), 2U);
        QCOMPARE(both.certificates().size(), 2U);
        QStringList names;
        for (std::size_t at = 0; at < 2; ++at) {
            const auto facts = both.facts(at, both.contentDigests());
            QCOMPARE(lineOf(facts), allValid);
            names.append(facts.algorithm);
        }
        names.sort();
        QCOMPARE(names,
                 QStringList(
                     {QStringLiteral("ECDSA-P256 SHA-256"), QStringLiteral("RSA-2048 SHA-256")}));
    }

    void aFurtherSignerOfDetachedContentNeedsItsDigest()
    {
        const std::array algorithms{DigestAlgorithm::Sha256};
        const auto digests = ContentDigests::of(m_content, algorithms);
        const auto first = *SignedMessage::read(*signDetached(digests, *m_key, m_pki.now()));
        QCOMPARE(addSigner(first, *m_rsaKey, m_pki.now()).error().code(),
                 FailureCode::CryptographyFailed);
        const auto both = *SignedMessage::read(*addSigner(first, *m_rsaKey, m_pki.now(), digests));
        QCOMPARE(lineOf(both.facts(0, digests)), allValid);
        QCOMPARE(lineOf(both.facts(1, digests)), allValid);
    }

    void aTimeStampLeavesTheSignatureAsItWas()
    {
        const auto before = *SignedMessage::read(attached());
        const auto token = der::sequence({der::objectId("1.2.840.113549.1.7.2"),
                                          der::element(der::context(0), der::sequence({}))});
        const auto after = *SignedMessage::read(*addTimeStamp(before, 0, token));
        QCOMPARE(after.signers().front().timeStampTokens, std::vector<QByteArray>{token});
        QCOMPARE(lineOf(after.facts(0, after.contentDigests())), allValid);
        QCOMPARE(after.facts(0, after.contentDigests()).timeStampToken, token);
        QCOMPARE(after.facts(0, after.contentDigests()).stampedBytes,
                 before.signers().front().signature.toByteArray());
        // A second one goes beside the first.
        const auto twice = *SignedMessage::read(*addTimeStamp(after, 0, token));
        QCOMPARE(twice.signers().front().timeStampTokens.size(), 2U);
        QCOMPARE(addTimeStamp(before, 1, token).error().code(), FailureCode::RequestMalformed);
        QCOMPARE(addTimeStamp(before, 0, "token").error().code(), FailureCode::RequestMalformed);
    }

    void evidenceStandsBesideTheSignatures()
    {
        const auto before = *SignedMessage::read(attached());
        const auto list = *m_pki.authority.revocationList({}, m_pki.now(),
                                                          m_pki.now() + std::chrono::hours(1), 1);
        const auto answer = der::sequence({der::element(der::Enumerated, QByteArrayView("\0", 1))});
        const auto bytes =
            *addEvidence(before, {m_pki.authority.certificate()}, {list, list}, {answer});
        const auto after = *SignedMessage::read(bytes);
        QCOMPARE(after.certificates().size(), 2U);
        QCOMPARE(after.revocationLists(), std::vector<QByteArray>{list});
        QCOMPARE(after.ocspAnswers(), std::vector<QByteArray>{answer});
        QCOMPARE(lineOf(after.facts(0, after.contentDigests())), allValid);
        QCOMPARE(after.facts(0, after.contentDigests()).embedded.size(), 1U);
    }

    void indefiniteLengthsAreReadAsWell()
    {
        const auto bytes = indefinite(attached());
        QVERIFY(bytes.startsWith(QByteArray("\x30\x80", 2)));
        const auto message = SignedMessage::read(bytes);
        QVERIFY2(message, qPrintable(refusalOf(bytes)));
        QCOMPARE(message->content().toByteArray(), m_content);
        QCOMPARE(lineOf(message->facts(0, message->contentDigests())), allValid);
        QCOMPARE(refusalOf(bytes + 'x'), QStringLiteral("SIG_INVALID trailingBytes"));
        QCOMPARE(refusalOf(bytes.chopped(1)), QStringLiteral("SIG_INVALID form"));
    }

    void pemIsReadWhateverItsLabel()
    {
        auto base64 = attached().toBase64();
        for (qsizetype at = 64; at < base64.size(); at += 65)
            base64.insert(at, '\n');
        for (const char *label : {"CMS", "PKCS7"}) {
            const auto pem = QByteArray("-----BEGIN ") + label + "-----\n" + base64 + "\n-----END "
                + label + "-----\n";
            QVERIFY(SignedMessage::read(pem));
        }
        QCOMPARE(refusalOf("-----BEGIN CMS-----\n!\n-----END CMS-----\n"),
                 QStringLiteral("SIG_INVALID form"));
        QCOMPARE(refusalOf("-----BEGIN CMS-----"), QStringLiteral("SIG_INVALID form"));
    }

    void whatIsNoSignedMessageIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("refusal");
        const auto good = attached();
        const auto row = [](const char *name, const QByteArray &bytes, const char *refusal) {
            QTest::newRow(name) << bytes << QString::fromLatin1(refusal);
        };
        row("nothing", {}, "SIG_MISSING empty");
        row("text", "{\"common\":{}}", "SIG_INVALID form");
        row("other content",
            der::sequence({der::objectId("1.2.840.113549.1.7.3"),
                           der::element(der::context(0), der::sequence({}))}),
            "SIG_MISSING notSigned");
        row("cut off", good.chopped(1), "SIG_INVALID form");
        row("trailing byte", good + '\0', "SIG_INVALID trailingBytes");
        row("huge length", QByteArray::fromHex("3088ffffffffffffffff0609"), "SIG_INVALID form");
        row("length of nine bytes", QByteArray::fromHex("308901ffffffffffffffff0609"),
            "SIG_INVALID form");
        row("end never comes", QByteArray::fromHex("30802480").append(QByteArray(60, '\x24')),
            "SIG_INVALID form");
        row("nested too deep", QByteArray::fromHex("3080").repeated(40) + QByteArray(80, '\0'),
            "SIG_INVALID form");
        row(
            "nested too deep, definite",
            [] {
                QByteArray nested = der::element(der::Null, {});
                for (int at = 0; at < 40; ++at)
                    nested = der::element(der::Sequence, nested);
                return nested;
            }(),
            "SIG_INVALID form");
        row("long tag", QByteArray::fromHex("3f810203000000"), "SIG_INVALID form");
    }

    void whatIsNoSignedMessageIsRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, refusal);
        QCOMPARE(refusalOf(bytes), refusal);
    }

    void tooManySignersAreRefused()
    {
        auto bytes = attached();
        for (std::size_t at = 1; at < SignedMessage::mostSigners; ++at)
            bytes = *addSigner(*SignedMessage::read(bytes), *m_key, m_pki.now());
        QCOMPARE(SignedMessage::read(bytes)->signers().size(), SignedMessage::mostSigners);
        QCOMPARE(addSigner(*SignedMessage::read(bytes), *m_key, m_pki.now()).error().code(),
                 FailureCode::RequestTooLarge);
    }

    void everyByteCounts()
    {
        const auto good = *signAttached("content", *m_key, m_pki.now());
        const auto original = *SignedMessage::read(good);
        // What may differ stands before the content: the version and the list of digests, which
        // only repeat what each signer says.
        const auto free = original.parts().content.data() - good.constData();
        QVERIFY(free > 0 && free < 60);
        for (qsizetype at = free; at < good.size(); ++at) {
            auto bytes = good;
            bytes[at] = static_cast<char>(bytes[at] ^ 0x04);
            const auto message = SignedMessage::read(bytes);
            const bool accepted = message && message->signers().size() == 1
                && lineOf(message->facts(0, message->contentDigests())) == allValid;
            QVERIFY2(!accepted, qPrintable(QString::number(at)));
        }
    }

    void aMessageWithoutAttributesIsRefused()
    {
        const auto good = *SignedMessage::read(attached());
        const auto &signer = good.signers().front();
        // The attributes are taken out of the signer, with all lengths put right.
        const auto whole = signer.whole.toByteArray();
        const auto members = der::single(whole, der::Sequence)->content;
        auto content = members.toByteArray();
        content.replace(signer.signedAttributes.toByteArray(), QByteArray());
        const auto parts = good.parts();
        const auto signedData = der::sequence(
            {der::integer(1), der::orderedSet(der::Set, parts.digestIdentifiers),
             parts.content.toByteArray(), der::orderedSet(der::context(0), parts.certificates),
             der::element(der::Set, der::element(der::Sequence, content))});
        const auto bytes = der::sequence(
            {der::objectId("1.2.840.113549.1.7.2"), der::element(der::context(0), signedData)});
        const auto stripped = SignedMessage::read(bytes);
        QVERIFY(stripped);
        QCOMPARE(lineOf(stripped->facts(0, stripped->contentDigests())),
                 QStringLiteral("structure=invalid:signedAttributes signature=notChecked "
                                "digest=notChecked"));
    }

    void aSignerWithoutItsCertificateIsJudgedWithOneFromOutside()
    {
        const auto good = *SignedMessage::read(attached());
        const auto parts = good.parts();
        const auto signedData =
            der::sequence({der::integer(1), der::orderedSet(der::Set, parts.digestIdentifiers),
                           parts.content.toByteArray(), der::orderedSet(der::Set, parts.signers)});
        const auto bare = SignedMessage::read(der::sequence(
            {der::objectId("1.2.840.113549.1.7.2"), der::element(der::context(0), signedData)}));
        QCOMPARE(lineOf(bare->facts(0, bare->contentDigests())),
                 QStringLiteral("structure=invalid:signerCertificate signature=notChecked "
                                "digest=notChecked"));
        QCOMPARE(lineOf(bare->facts(0, bare->contentDigests(), m_key->certificate())), allValid);
        QCOMPARE(lineOf(bare->facts(0, bare->contentDigests(), m_rsaKey->certificate())),
                 QStringLiteral("structure=valid signature=invalid:algorithmMismatch digest=valid "
                                "signingCertificate=invalid:signingCertificate"));
    }
};

QUJAT_TEST_CLASS(SignedMessageTest)
#include "SignedMessageTest.moc"
