// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/journal/MerkleTree.h"

#include "tests/support/TestRunner.h"

#include <QTest>

#include <map>
#include <random>

using namespace qujat;
using namespace qujat::journal;

namespace {

/// The data of the eight test leaves of the reference implementations of RFC 6962.
constexpr const char *ReferenceLeaves[] = {"",
                                           "00",
                                           "10",
                                           "2021",
                                           "3031",
                                           "40414243",
                                           "5051525354555657",
                                           "606162636465666768696a6b6c6d6e6f"};

class MemoryNodes final : public NodeStore {
public:
    Result<Hash> node(unsigned level, std::uint64_t index) const override
    {
        ++reads;
        const auto found = m_nodes.find({level, index});
        if (found == m_nodes.end())
            return failure(FailureCode::StorageFailed);
        return found->second;
    }
    Result<void> put(std::uint64_t leaf, std::span<const Hash> completed) override
    {
        for (unsigned level = 0; level < completed.size(); ++level)
            m_nodes[{level, leaf >> level}] = completed[level];
        return {};
    }
    mutable int reads = 0;

private:
    std::map<std::pair<unsigned, std::uint64_t>, Hash> m_nodes;
};

/// The definition of RFC 9162, 2.1.1, word for word and slow.
Hash rootByDefinition(std::span<const Hash> leaves)
{
    if (leaves.empty())
        return emptyRoot();
    if (leaves.size() == 1)
        return leaves.front();
    std::size_t split = 1;
    while (split * 2 < leaves.size())
        split *= 2;
    return nodeHash(rootByDefinition(leaves.first(split)), rootByDefinition(leaves.subspan(split)));
}

QString hex(const Hash &hash)
{
    return QString::fromLatin1(QByteArray(reinterpret_cast<const char *>(hash.data()), 32).toHex());
}

QStringList hexOf(const std::vector<Hash> &proof)
{
    QStringList texts;
    for (const auto &hash : proof)
        texts.append(hex(hash));
    return texts;
}

std::vector<Hash> someLeaves(int count)
{
    std::vector<Hash> leaves;
    for (int i = 0; i < count; ++i)
        leaves.push_back(leafHash(QByteArray::number(i)));
    return leaves;
}

struct Grown {
    explicit Grown(int count)
        : leaves(someLeaves(count))
    {
        for (const auto &leaf : leaves)
            (void)tree.append(leaf);
    }
    MemoryNodes nodes;
    MerkleTree tree{nodes, 0};
    std::vector<Hash> leaves;
};

} // namespace

class MerkleTreeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theRootOfNothingIsTheHashOfNothing()
    {
        QCOMPARE(
            hex(emptyRoot()),
            QStringLiteral("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
    }
    void aLeafOfNothingIsTheHashOfAZeroByte()
    {
        QCOMPARE(
            hex(leafHash({})),
            QStringLiteral("6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d"));
    }
    void theEightLeavesOfTheCertificateTransparencyReferenceGiveItsRoots_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<QString>("root");
        // Roots of the eight test leaves used by the reference implementations of RFC 6962, for
        // sizes 1 to 8.
        const char *roots[] = {"6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
                               "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
                               "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
                               "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
                               "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
                               "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
                               "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
                               "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"};
        for (int i = 0; i < 8; ++i)
            QTest::addRow("%d", i + 1) << i + 1 << QString::fromLatin1(roots[i]);
    }
    void theEightLeavesOfTheCertificateTransparencyReferenceGiveItsRoots()
    {
        QFETCH(int, size);
        QFETCH(QString, root);
        MemoryNodes nodes;
        MerkleTree tree(nodes, 0);
        for (int i = 0; i < size; ++i)
            QVERIFY(tree.append(leafHash(QByteArray::fromHex(ReferenceLeaves[i]))).has_value());
        QCOMPARE(hex(*tree.root()), root);
    }
    void theProofsOfTheCertificateTransparencyReferenceAreOurs()
    {
        // Known answers over the same eight leaves (transparency-dev/merkle, testonly).
        const QString first =
            QStringLiteral("96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7");
        const QString secondPair =
            QStringLiteral("5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e");
        const QString rightHalf =
            QStringLiteral("6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4");
        const QString fifth =
            QStringLiteral("bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b");
        const QString lastPair =
            QStringLiteral("ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0");
        const QString leftHalf =
            QStringLiteral("d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7");
        const QString thirdPair =
            QStringLiteral("0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a");
        MemoryNodes nodes;
        MerkleTree tree(nodes, 0);
        for (const auto *data : ReferenceLeaves)
            QVERIFY(tree.append(leafHash(QByteArray::fromHex(data))).has_value());
        QCOMPARE(hexOf(*tree.inclusionProof(0, 8)), QStringList({first, secondPair, rightHalf}));
        QCOMPARE(hexOf(*tree.inclusionProof(5, 8)), QStringList({fifth, lastPair, leftHalf}));
        QCOMPARE(hexOf(*tree.consistencyProof(1, 8)), QStringList({first, secondPair, rightHalf}));
        QCOMPARE(hexOf(*tree.consistencyProof(6, 8)), QStringList({thirdPair, lastPair, leftHalf}));
        QCOMPARE(hexOf(*tree.consistencyProof(2, 5)), QStringList({secondPair, fifth}));
    }
    void everyRootOfTheGrowingTreeIsTheDefinedOne()
    {
        Grown grown(70);
        for (std::size_t size = 0; size <= 70; ++size)
            QCOMPARE(*grown.tree.rootAt(size),
                     rootByDefinition(std::span(grown.leaves).first(size)));
    }
    void everyLeafIsProvenInEveryTreeThatHoldsItAndNowhereElse()
    {
        Grown grown(40);
        for (std::uint64_t size = 1; size <= 40; ++size) {
            const auto root = *grown.tree.rootAt(size);
            for (std::uint64_t index = 0; index < size; ++index) {
                auto proof = *grown.tree.inclusionProof(index, size);
                QVERIFY(verifyInclusion(grown.leaves[index], index, size, proof, root));
                QVERIFY(!verifyInclusion(grown.leaves[(index + 1) % 40], index, size, proof, root));
                QVERIFY(!verifyInclusion(grown.leaves[index], index + 1, size, proof, root));
                if (!proof.empty()) {
                    proof.front()[0] ^= 1;
                    QVERIFY(!verifyInclusion(grown.leaves[index], index, size, proof, root));
                    proof.front()[0] ^= 1;
                    QVERIFY(!verifyInclusion(grown.leaves[index], index, size,
                                             std::span(proof).first(proof.size() - 1), root));
                }
                proof.push_back(root);
                QVERIFY(!verifyInclusion(grown.leaves[index], index, size, proof, root));
            }
        }
    }
    void everyEarlierTreeIsProvenToBeTheBeginning()
    {
        Grown grown(40);
        for (std::uint64_t to = 1; to <= 40; ++to) {
            for (std::uint64_t from = 1; from <= to; ++from) {
                auto proof = *grown.tree.consistencyProof(from, to);
                const auto before = *grown.tree.rootAt(from);
                const auto after = *grown.tree.rootAt(to);
                QVERIFY(verifyConsistency(from, before, to, after, proof));
                if (from == to)
                    continue;
                QVERIFY(!verifyConsistency(from, after, to, before, proof));
                QVERIFY(!verifyConsistency(from, grown.leaves[39], to, after, proof));
                proof.push_back(after);
                QVERIFY(!verifyConsistency(from, before, to, after, proof));
            }
        }
        QVERIFY(verifyConsistency(0, emptyRoot(), 5, *grown.tree.rootAt(5), {}));
    }
    void aRewrittenPastIsNeverConsistent()
    {
        std::mt19937 random(20260914);
        Grown honest(64);
        for (int round = 0; round < 200; ++round) {
            const auto from = 2 + random() % 40;
            const auto changed = random() % from;
            MemoryNodes nodes;
            MerkleTree forged(nodes, 0);
            for (std::size_t i = 0; i < 64; ++i)
                QVERIFY(forged.append(i == changed ? leafHash("forged") : honest.leaves[i])
                            .has_value());
            const auto proof = *forged.consistencyProof(from, 64);
            QVERIFY(!verifyConsistency(from, *honest.tree.rootAt(from), 64, *forged.root(), proof));
        }
    }
    void randomTreesAreProvenAtRandomSizes()
    {
        bool given = false;
        auto seed = qEnvironmentVariable("QUJAT_SEED").toUInt(&given);
        if (!given)
            seed = std::random_device()();
        qInfo("QUJAT_SEED=%u", seed);
        std::mt19937 random(seed);
        for (int round = 0; round < 30; ++round) {
            Grown grown(1 + static_cast<int>(random() % 700));
            for (int i = 0; i < 60; ++i) {
                const std::uint64_t to = 1 + random() % grown.leaves.size();
                const std::uint64_t from = 1 + random() % to;
                const std::uint64_t index = random() % to;
                const auto root = *grown.tree.rootAt(to);
                const auto inclusion = *grown.tree.inclusionProof(index, to);
                QVERIFY(verifyInclusion(grown.leaves[index], index, to, inclusion, root));
                auto joined = *grown.tree.consistencyProof(from, to);
                QVERIFY(verifyConsistency(from, *grown.tree.rootAt(from), to, root, joined));
                if (joined.empty())
                    continue;
                auto &byte = joined[random() % joined.size()][random() % 32];
                byte = static_cast<std::uint8_t>(byte ^ (1U << (random() % 8)));
                QVERIFY(!verifyConsistency(from, *grown.tree.rootAt(from), to, root, joined));
            }
        }
    }
    void proofsReadOnlyAFewNodesHoweverLongTheHistory()
    {
        Grown grown(1 << 14);
        grown.nodes.reads = 0;
        const auto proof = *grown.tree.inclusionProof(7777, (1 << 14) - 3);
        QVERIFY(proof.size() <= 14);
        QVERIFY2(grown.nodes.reads <= 14 * 14, qPrintable(QString::number(grown.nodes.reads)));
    }
    void proofsOfWhatIsNotThereAreRefused()
    {
        Grown grown(5);
        QVERIFY(!grown.tree.inclusionProof(5, 5).has_value());
        QVERIFY(!grown.tree.inclusionProof(0, 6).has_value());
        QVERIFY(!grown.tree.consistencyProof(0, 5).has_value());
        QVERIFY(!grown.tree.consistencyProof(4, 6).has_value());
        QVERIFY(!grown.tree.rootAt(6).has_value());
    }
};

QUJAT_TEST_CLASS(MerkleTreeTest)
#include "MerkleTreeTest.moc"
