// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/ProofWorld.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace qujat::testing {
namespace {

constexpr std::uint64_t Leaves = 9;
const Timestamp Began{std::chrono::milliseconds(1757937600000)};

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray joined(const QByteArrayList &lines)
{
    return lines.join('\n') + '\n';
}

QByteArrayList linesOf(const QByteArray &file)
{
    auto lines = file.split('\n');
    lines.removeLast();
    return lines;
}

/// The file with one line's object changed.
template <typename Change>
QByteArray changed(const QByteArray &file, qsizetype line, Change change)
{
    auto lines = linesOf(file);
    auto object = QJsonDocument::fromJson(lines.at(line)).object();
    change(object);
    lines[line] = compact(object);
    return joined(lines);
}

} // namespace

ProofWorld::ProofWorld()
    : m_key(*crypto::Ed25519Key::fromSeed(SecretBytes::takeFrom(QByteArray(32, 's'))))
{
    for (std::uint64_t i = 0; i < Leaves; ++i)
        m_events.push_back(eventOf(i, QStringLiteral("Қонақ үй %1").arg(i)));
    build();
}

ProofWorld::Event ProofWorld::eventOf(std::uint64_t number, const QString &purpose)
{
    const auto salt = [number](char which) {
        return QByteArray(15, which) + static_cast<char>(number);
    };
    QMap<QString, journal::Opening> openings{
        {QStringLiteral("purpose"), {salt('p'), purpose}},
        {QStringLiteral("viewerName"), {salt('v'), QStringLiteral("Оспанов Данияр")}}};
    auto leaf = journal::Leaf::make(
        QStringLiteral("20250915-%1").arg(number, 6, 10, QLatin1Char('0')),
        Began + std::chrono::minutes(number), QStringLiteral("viewing"), openings);
    return {std::move(leaf), std::move(openings)};
}

void ProofWorld::build()
{
    m_nodes.all.clear();
    m_tree = std::make_unique<journal::MerkleTree>(m_nodes, 0);
    for (const auto &event : m_events)
        (void)m_tree->append(journal::leafHash(event.leaf.bytes()));
}

void ProofWorld::replaceLeaf(std::uint64_t index, const QString &purpose)
{
    m_events[index] = eventOf(index, purpose);
    build();
}

void ProofWorld::swapLeaves(std::uint64_t first, std::uint64_t second)
{
    std::swap(m_events[first], m_events[second]);
    build();
}

QByteArray ProofWorld::checkpoint(std::uint64_t size) const
{
    return journal::signHead({origin(), size, *m_tree->rootAt(size)},
                             Began + std::chrono::hours(size), m_key);
}

journal::Receipt ProofWorld::receipt(std::uint64_t index, std::uint64_t size) const
{
    journal::Receipt receipt;
    receipt.leaf = m_events[index].leaf.bytes();
    receipt.index = index;
    receipt.proof = *m_tree->inclusionProof(index, size);
    receipt.checkpoint = checkpoint(size);
    receipt.openings = m_events[index].openings;
    return receipt;
}

QByteArray ProofWorld::file(const std::vector<std::uint64_t> &sizes,
                            const std::vector<std::uint64_t> &leaves) const
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    journal::ProofFileWriter writer(buffer, identity());
    std::uint64_t before = 0;
    for (const auto size : sizes) {
        (void)writer.addHead(checkpoint(size),
                             before > 0 ? *m_tree->consistencyProof(before, size)
                                        : std::vector<journal::Hash>());
        before = size;
    }
    for (const auto leaf : leaves)
        (void)writer.addReceipt(receipt(leaf, before));
    (void)writer.end();
    return buffer.data();
}

std::vector<NamedDamage> ProofWorld::namedDamage() const
{
    // Lines: 1 header, 2 and 3 heads, 4 and 5 receipts, 6 end.
    const auto good = file({4, 9}, {1, 6});
    const auto lines = linesOf(good);
    std::vector<NamedDamage> all;
    const auto add = [&all](const char *name, const QByteArray &content, const char *expected) {
        all.push_back({QString::fromLatin1(name), content, QString::fromLatin1(expected)});
    };
    const auto text = [](const QByteArray &value) { return QString::fromUtf8(value); };

    add("nothing", "", "invalid notAProof");
    add("a picture", "\x89PNG\r\n\x1a\n", "invalid notAProof");
    add("other JSON", "{\"format\":\"something\"}\n", "invalid notAProof");
    add("a later format", changed(good, 0, [](auto &o) { o[QStringLiteral("formatVersion")] = 2; }),
        "unknown formatNewer 1");
    add("no journal", changed(good, 0, [](auto &o) { o.remove(QStringLiteral("origin")); }),
        "invalid lineMalformed 1");
    add("spelt otherwise", QByteArray(good).replace("{\"format\":", "{ \"format\":"),
        "invalid lineMalformed 1");
    add("a member too many",
        changed(good, 3, [](auto &o) { o[QStringLiteral("more")] = QStringLiteral("x"); }),
        "invalid lineMalformed 4");
    add("a line that is none", joined(lines.first(3) + QByteArrayList{"hello"} + lines.mid(3)),
        "invalid lineMalformed 4");
    add("cut off in a line", good.left(good.size() - lines.last().size() - 40),
        "invalid truncated");
    add("cut off after a line", joined(lines.first(5)), "invalid truncated");
    add("a receipt left out", joined(lines.first(4) + lines.mid(5)), "invalid countWrong");
    add("a receipt doubled", joined(lines.first(5) + lines.mid(4)), "invalid countWrong");
    add("something after the end", good + "x\n", "invalid tooMuch");
    add("a head of another key",
        changed(good, 1,
                [&](auto &o) {
                    const auto other = crypto::Ed25519Key::generate();
                    o[QStringLiteral("checkpoint")] =
                        text(journal::signHead({origin(), 4, *m_tree->rootAt(4)}, Began, other));
                }),
        "invalid headNotSigned 2");
    add("a head with another size",
        changed(good, 2,
                [&](auto &o) {
                    o[QStringLiteral("checkpoint")] = text(checkpoint(9).replace("\n9\n", "\n8\n"));
                }),
        "invalid headNotSigned 3");
    add("a head without its time",
        changed(good, 2,
                [&](auto &o) {
                    auto note = checkpoint(9);
                    note.chop(1);
                    o[QStringLiteral("checkpoint")] = text(note.left(note.lastIndexOf('\n') + 1));
                }),
        "invalid headNotSigned 3");
    add("heads in the wrong order",
        joined({lines.at(0), lines.at(2), lines.at(1), lines.at(3), lines.at(4), lines.at(5)}),
        "invalid headsNotConsistent 2");
    add("a head that does not continue",
        changed(good, 2, [&](auto &o) { o[QStringLiteral("checkpoint")] = text(checkpoint(8)); }),
        "invalid headsNotConsistent 3");
    add("no proof between heads",
        changed(good, 2, [](auto &o) { o[QStringLiteral("consistency")] = QJsonArray(); }),
        "invalid headsNotConsistent 3");
    add("the last head left out", joined(lines.first(2) + lines.mid(3)), "invalid headNotInFile 3");
    add("a leaf that is none",
        changed(good, 3,
                [](auto &o) {
                    o[QStringLiteral("leaf")] = QString::fromLatin1(QByteArray("{}").toBase64());
                }),
        "invalid leafMalformed 4");
    add("another leaf",
        changed(good, 3,
                [&](auto &o) {
                    o[QStringLiteral("leaf")] =
                        QString::fromLatin1(m_events[2].leaf.bytes().toBase64());
                    o[QStringLiteral("openings")] = QJsonObject();
                }),
        "invalid notInTree 4");
    add("another place",
        changed(good, 4, [](auto &o) { o[QStringLiteral("index")] = QStringLiteral("5"); }),
        "invalid notInTree 5");
    add("a proof too short",
        changed(good, 4,
                [](auto &o) {
                    auto proof = o[QStringLiteral("proof")].toArray();
                    proof.removeLast();
                    o[QStringLiteral("proof")] = proof;
                }),
        "invalid notInTree 5");
    const auto open = [](const char *member, const QString &value) {
        return [member, value](QJsonObject &o) {
            auto openings = o[QStringLiteral("openings")].toObject();
            auto opening = openings[QStringLiteral("purpose")].toObject();
            opening[QString::fromLatin1(member)] = value;
            openings[QStringLiteral("purpose")] = opening;
            o[QStringLiteral("openings")] = openings;
        };
    };
    add("another value shown", changed(good, 3, open("value", QStringLiteral("Банк"))),
        "invalid openingWrong 4");
    add("another salt",
        changed(good, 3, open("salt", QString::fromLatin1(QByteArray(16, 'x').toBase64()))),
        "invalid openingWrong 4");
    add("a short salt",
        changed(good, 3, open("salt", QString::fromLatin1(QByteArray(15, 'x').toBase64()))),
        "invalid openingWrong 4");
    add("a member of a receipt twice", receipt(3, 9).toJson().insert(1, "\"index\": \"0\","),
        "invalid lineMalformed 1");
    add("a member of an opening twice",
        receipt(3, 9).toJson().replace("\"salt\":", "\"value\": \"Банк\", \"salt\":"),
        "invalid lineMalformed 1");
    return all;
}

std::vector<QByteArray> ProofWorld::manyDamages(const QByteArray &file, int bytes)
{
    std::vector<QByteArray> all;
    const auto lines = linesOf(file);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        auto fewer = lines;
        fewer.removeAt(i);
        all.push_back(joined(fewer));
        auto more = lines;
        more.insert(i, lines.at(i));
        all.push_back(joined(more));
        auto swapped = lines;
        swapped.swapItemsAt(i, (i + 1) % lines.size());
        all.push_back(joined(swapped));
        const auto object = QJsonDocument::fromJson(lines.at(i)).object();
        for (const auto &key : object.keys()) {
            for (const auto &value :
                 {QJsonValue(), QJsonValue(7), QJsonValue(QStringLiteral("AAAA")),
                  QJsonValue(QJsonArray{QStringLiteral("AAAA")}), QJsonValue(QJsonObject())})
                all.push_back(changed(file, i, [&](auto &o) { o[key] = value; }));
            all.push_back(changed(file, i, [&](auto &o) { o.remove(key); }));
        }
    }
    const auto step = std::max<qsizetype>(1, file.size() / bytes);
    for (qsizetype at = 0; at < file.size(); at += step) {
        all.push_back(file.left(at));
        for (const char mask : {'\x01', '\x20', '\x80'}) {
            auto other = file;
            other[at] = static_cast<char>(other.at(at) ^ mask);
            all.push_back(other);
        }
        auto shorter = file;
        all.push_back(shorter.remove(at, 1));
        auto longer = file;
        all.push_back(longer.insert(at, 'A'));
        auto broken = file;
        all.push_back(broken.insert(at, '\n'));
    }
    return all;
}

} // namespace qujat::testing
