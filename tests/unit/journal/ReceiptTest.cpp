// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/journal/Receipt.h"

#include "tests/support/TestRunner.h"

#include <QTest>

#include <map>

using namespace qujat;
using namespace qujat::journal;

namespace {

const auto Origin = QStringLiteral("journal.example/test");
constexpr Timestamp At{std::chrono::seconds(1757937600)};

class Nodes final : public NodeStore {
public:
    Result<Hash> node(unsigned level, std::uint64_t index) const override
    {
        return all.at({level, index});
    }
    Result<void> put(std::uint64_t leaf, std::span<const Hash> completed) override
    {
        for (unsigned level = 0; level < completed.size(); ++level)
            all[{level, leaf >> level}] = completed[level];
        return {};
    }
    std::map<std::pair<unsigned, std::uint64_t>, Hash> all;
};

struct Journal {
    crypto::Ed25519Key key = crypto::Ed25519Key::generate();
    Nodes nodes;
    MerkleTree tree{nodes, 0};
    Identity identity{Origin, key.publicKey()};

    Receipt viewing()
    {
        for (int i = 0; i < 6; ++i)
            (void)tree.append(leafHash("other" + QByteArray::number(i)));
        Receipt receipt;
        receipt.openings = {
            {QStringLiteral("viewer"), {QByteArray(16, 'v'), QStringLiteral("Қонақ үй")}},
            {QStringLiteral("documentType"),
             {QByteArray(16, 'd'), QStringLiteral("identity_card")}}};
        receipt.leaf =
            Leaf::make(QStringLiteral("V-1"), Timestamp(std::chrono::milliseconds(1757937600000)),
                       QStringLiteral("viewing"), receipt.openings)
                .bytes();
        receipt.index = *tree.append(leafHash(receipt.leaf));
        (void)tree.append(leafHash("later"));
        receipt.proof = *tree.inclusionProof(receipt.index, tree.size());
        receipt.checkpoint = signHead({Origin, tree.size(), *tree.root()}, At, key);
        return receipt;
    }
};

} // namespace

class ReceiptTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aReceiptSurvivesTheFileAndProves()
    {
        Journal journal;
        const auto receipt = Receipt::fromJson(journal.viewing().toJson());
        QVERIFY(receipt.has_value());
        QCOMPARE(check(*receipt, journal.identity), ReceiptVerdict::Valid);
    }
    void whatIsNotShownStaysSecretAndStillProves()
    {
        Journal journal;
        auto receipt = journal.viewing();
        receipt.openings.remove(QStringLiteral("viewer"));
        QVERIFY(!receipt.toJson().contains("Қонақ"));
        QVERIFY(!receipt.leaf.contains("Қонақ"));
        QCOMPARE(check(receipt, journal.identity), ReceiptVerdict::Valid);
    }
    void everyForgeryHasItsName()
    {
        Journal journal;
        const auto honest = journal.viewing();
        const auto verdictOf = [&](auto change) {
            auto receipt = honest;
            change(receipt);
            return check(receipt, journal.identity);
        };
        QCOMPARE(verdictOf([](Receipt &r) {
                     r.openings[QStringLiteral("viewer")].value = QStringLiteral("Банк");
                 }),
                 ReceiptVerdict::OpeningWrong);
        QCOMPARE(verdictOf([](Receipt &r) { r.openings[QStringLiteral("viewer")].salt[0] = 'x'; }),
                 ReceiptVerdict::OpeningWrong);
        QCOMPARE(verdictOf([](Receipt &r) { r.leaf.replace("2025-09-15", "2025-09-14"); }),
                 ReceiptVerdict::NotInTree);
        QCOMPARE(verdictOf([](Receipt &r) { r.index -= 1; }), ReceiptVerdict::NotInTree);
        QCOMPARE(verdictOf([](Receipt &r) { r.proof.pop_back(); }), ReceiptVerdict::NotInTree);
        QCOMPARE(verdictOf([](Receipt &r) { r.leaf += ' '; }), ReceiptVerdict::LeafMalformed);
        QCOMPARE(verdictOf([](Receipt &r) { r.checkpoint.replace("\n8\n", "\n9\n"); }),
                 ReceiptVerdict::HeadNotSigned);
        QCOMPARE(check(honest, {Origin, crypto::Ed25519Key::generate().publicKey()}),
                 ReceiptVerdict::HeadNotSigned);
        QCOMPARE(check(honest, {QStringLiteral("journal.example/other"), journal.key.publicKey()}),
                 ReceiptVerdict::HeadNotSigned);
    }
    void aHeadIsReadableAndFurtherSignaturesAreAllowed()
    {
        const auto key = crypto::Ed25519Key::generate();
        const Checkpoint head{Origin, 12, leafHash("x")};
        auto note = signHead(head, At, key);
        QVERIFY(note.startsWith("journal.example/test\n12\n"));
        note += "\xE2\x80\x94 witness.example AAAA\n";
        const Identity identity{Origin, key.publicKey()};
        QVERIFY(openHead(note, identity) == (SignedHead{head, At}));
        QVERIFY(checkpointOf(note) == head);
    }
    void theTimeIsSignedAndTheSameHeadKeepsItsFirstSignature()
    {
        const auto key = crypto::Ed25519Key::generate();
        const Checkpoint head{Origin, 12, leafHash("x")};
        const auto early = signHead(head, At, key).split('\n');
        const auto late = signHead(head, At + std::chrono::hours(1), key).split('\n');
        QCOMPARE(early.size(), 7);
        QCOMPARE(early.mid(0, 5), late.mid(0, 5));
        QVERIFY(early[5] != late[5]);
        const Identity identity{Origin, key.publicKey()};
        // A later time cannot be put on an older signature, nor the time left out.
        auto moved = signHead(head, At, key);
        auto line = QByteArray::fromBase64(early[5].mid(early[5].lastIndexOf(' ') + 1));
        line[11] = static_cast<char>(line[11] + 1);
        moved.replace(early[5].mid(early[5].lastIndexOf(' ') + 1), line.toBase64());
        QVERIFY(!openHead(moved, identity));
        auto timeless = signHead(head, At, key);
        timeless.replace(early[5] + '\n', "");
        QVERIFY(!openHead(timeless, identity));
        auto unsignedText = signHead(head, At, key);
        unsignedText.replace(early[4] + '\n', "");
        QVERIFY(!openHead(unsignedText, identity));
    }
    void theKeyOfAJournalIsOneLine()
    {
        // The key pair of the published reference of signed notes (golang.org/x/mod/sumdb/note).
        const QByteArray published =
            "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
        auto seed = QByteArray::fromBase64("AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz").mid(1);
        const auto peter = *crypto::Ed25519Key::fromSeed(SecretBytes::takeFrom(std::move(seed)));
        const auto identity = readVerifierKey(published);
        QVERIFY(identity == (Identity{QStringLiteral("PeterNeumann"), peter.publicKey()}));
        QCOMPARE(verifierKey(*identity), published);
        const auto key = crypto::Ed25519Key::generate();
        const Identity own{Origin, key.publicKey()};
        QVERIFY(readVerifierKey(verifierKey(own) + '\n') == own);
        auto wrongId = verifierKey(own);
        wrongId[wrongId.indexOf('+') + 1] = 'x';
        QVERIFY(!readVerifierKey(wrongId));
        QVERIFY(!readVerifierKey("name+00000000+AA=="));
        QVERIFY(!readVerifierKey({}));
    }
    void headsOfAnotherSpellingAreRefused()
    {
        const auto key = crypto::Ed25519Key::generate();
        const auto note = signHead({Origin, 12, leafHash("x")}, At, key);
        const Identity identity{Origin, key.publicKey()};
        for (const auto &[from, to] : {std::pair<QByteArray, QByteArray>{"\n12\n", "\n012\n"},
                                       {"\n\n", "\n"},
                                       {"12", "-1"}}) {
            auto changed = note;
            changed.replace(from, to);
            QVERIFY(!openHead(changed, identity));
        }
        QVERIFY(!openHead({}, identity));
        QVERIFY(!openHead(QByteArray(100000, '\n'), identity));
    }
    void filesThatAreNoReceiptsAreRefusedByName()
    {
        Journal journal;
        const auto json = journal.viewing().toJson();
        const auto codeAfter = [&](const QByteArray &from, const QByteArray &to) {
            auto changed = json;
            changed.replace(from, to);
            return Receipt::fromJson(changed).error().code();
        };
        QCOMPARE(codeAfter("qujat-receipt", "other"), FailureCode::RequestMalformed);
        QCOMPARE(codeAfter("\"formatVersion\": 1", "\"formatVersion\": 2"),
                 FailureCode::ConfigurationNewer);
        QCOMPARE(codeAfter("\"leaf\"", "\"leef\""), FailureCode::RequestMalformed);
        QVERIFY(!Receipt::fromJson("{").has_value());
        QVERIFY(!Receipt::fromJson(QByteArray(300000, ' ')).has_value());
    }
    void signaturesAreThoseOfThePublishedTest()
    {
        // RFC 8032, section 7.1, test 2.
        auto seed =
            QByteArray::fromHex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb");
        const auto key = *crypto::Ed25519Key::fromSeed(SecretBytes::takeFrom(std::move(seed)));
        QCOMPARE(key.publicKey().toHex(),
                 QByteArray("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c"));
        const auto signature = key.sign(QByteArray("\x72", 1));
        QCOMPARE(signature.toHex(),
                 QByteArray("92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
                            "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"));
        QVERIFY(crypto::verifyEd25519(key.publicKey(), QByteArray("\x72", 1), signature));
        QVERIFY(!crypto::verifyEd25519(key.publicKey(), QByteArray("\x73", 1), signature));
        QVERIFY(!crypto::Ed25519Key::fromSeed(SecretBytes(31)).has_value());
    }
};

QUJAT_TEST_CLASS(ReceiptTest)
#include "ReceiptTest.moc"
