// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/journal/Receipt.h"

#include "core/base/Base64.h"
#include "core/crypto/Digest.h"

#include <QJsonDocument>

#include <array>

namespace qujat::journal {
namespace {

constexpr auto FormatName = "qujat-receipt";
constexpr int FormatVersion = 1;
constexpr qsizetype LargestReceipt = 256 * 1024;
constexpr qsizetype LongestProof = 64; // no tree of 64-bit size has a longer one

QByteArray commitment(const QString &name, const Opening &opening)
{
    QByteArray input = opening.salt + name.toUtf8();
    input += '\0';
    return crypto::sha256(input + opening.value.toUtf8());
}

QString base64(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

std::optional<QByteArray> fromBase64(const QJsonValue &value)
{
    return decodeBase64(value.toString().toLatin1());
}

auto malformed(const char *field)
{
    return failure(FailureCode::RequestMalformed, {{Detail::Field, QString::fromLatin1(field)}});
}

QByteArray leafBytes(const QString &number, Timestamp at, const QString &kind,
                     const QMap<QString, QByteArray> &commitments)
{
    QJsonObject committed;
    for (auto entry = commitments.cbegin(); entry != commitments.cend(); ++entry)
        committed.insert(entry.key(), base64(entry.value()));
    return QJsonDocument(QJsonObject{{QStringLiteral("at"), toRfc3339(at)},
                                     {QStringLiteral("commitments"), committed},
                                     {QStringLiteral("kind"), kind},
                                     {QStringLiteral("number"), number},
                                     {QStringLiteral("version"), 1}})
        .toJson(QJsonDocument::Compact);
}

} // namespace

Leaf Leaf::make(const QString &number, Timestamp at, const QString &kind,
                const QMap<QString, Opening> &openings)
{
    Leaf leaf;
    leaf.m_number = number;
    leaf.m_at = at;
    leaf.m_kind = kind;
    for (auto entry = openings.cbegin(); entry != openings.cend(); ++entry)
        leaf.m_commitments.insert(entry.key(), commitment(entry.key(), entry.value()));
    leaf.m_bytes = leafBytes(number, at, kind, leaf.m_commitments);
    return leaf;
}

Result<Leaf> Leaf::fromBytes(const QByteArray &bytes)
{
    const auto root = QJsonDocument::fromJson(bytes).object();
    const auto at = timestampFromRfc3339(root.value(QLatin1String("at")).toString());
    if (!at)
        return malformed("at");
    Leaf leaf;
    leaf.m_number = root.value(QLatin1String("number")).toString();
    leaf.m_at = *at;
    leaf.m_kind = root.value(QLatin1String("kind")).toString();
    const auto commitments = root.value(QLatin1String("commitments")).toObject();
    for (auto entry = commitments.constBegin(); entry != commitments.constEnd(); ++entry) {
        const auto hash = fromBase64(entry.value());
        if (!hash || hash->size() != 32)
            return malformed("commitments");
        leaf.m_commitments.insert(entry.key(), *hash);
    }
    // One spelling only: two different byte strings must never tell the same story.
    leaf.m_bytes = leafBytes(leaf.m_number, leaf.m_at, leaf.m_kind, leaf.m_commitments);
    if (leaf.m_bytes != bytes || leaf.m_number.isEmpty() || leaf.m_kind.isEmpty())
        return malformed("leaf");
    return leaf;
}

bool Leaf::holds(const QString &name, const Opening &opening) const
{
    const auto found = m_commitments.constFind(name);
    return found != m_commitments.cend() && opening.salt.size() == SaltBytes
        && *found == commitment(name, opening);
}

QJsonArray toJson(std::span<const Hash> proof)
{
    QJsonArray steps;
    for (const auto &step : proof)
        steps.append(base64(QByteArray(reinterpret_cast<const char *>(step.data()), 32)));
    return steps;
}

QByteArray Receipt::toJson() const
{
    return QJsonDocument(toJsonObject()).toJson(QJsonDocument::Indented);
}

QJsonObject Receipt::toJsonObject() const
{
    QJsonObject shown;
    for (auto entry = openings.cbegin(); entry != openings.cend(); ++entry) {
        shown.insert(entry.key(),
                     QJsonObject{{QStringLiteral("salt"), base64(entry->salt)},
                                 {QStringLiteral("value"), entry->value}});
    }
    return {{QStringLiteral("format"), QString::fromLatin1(FormatName)},
            {QStringLiteral("formatVersion"), FormatVersion},
            {QStringLiteral("leaf"), base64(leaf)},
            {QStringLiteral("index"), QString::number(index)},
            {QStringLiteral("proof"), qujat::journal::toJson(proof)},
            {QStringLiteral("checkpoint"), QString::fromUtf8(checkpoint)},
            {QStringLiteral("openings"), shown}};
}

Result<Receipt> Receipt::fromJson(const QByteArray &json)
{
    if (json.size() > LargestReceipt)
        return malformed("size");
    const auto root = QJsonDocument::fromJson(json).object();
    if (root.value(QLatin1String("format")).toString() != QLatin1String(FormatName))
        return malformed("format");
    const int version = root.value(QLatin1String("formatVersion")).toInt();
    if (version > FormatVersion)
        return failure(FailureCode::ConfigurationNewer,
                       {{Detail::Field, QStringLiteral("formatVersion")}});
    if (version < 1)
        return malformed("formatVersion");

    Receipt receipt;
    const auto leaf = fromBase64(root.value(QLatin1String("leaf")));
    bool isNumber = false;
    receipt.index = root.value(QLatin1String("index")).toString().toULongLong(&isNumber);
    if (!leaf || leaf->isEmpty() || !isNumber)
        return malformed("leaf");
    receipt.leaf = *leaf;
    const auto steps = root.value(QLatin1String("proof")).toArray();
    if (steps.size() > LongestProof)
        return malformed("proof");
    for (const auto &entry : steps) {
        const auto step = fromBase64(entry);
        if (!step || step->size() != 32)
            return malformed("proof");
        std::copy(step->begin(), step->end(), receipt.proof.emplace_back().begin());
    }
    receipt.checkpoint = root.value(QLatin1String("checkpoint")).toString().toUtf8();
    const auto shown = root.value(QLatin1String("openings")).toObject();
    for (auto entry = shown.constBegin(); entry != shown.constEnd(); ++entry) {
        const auto opening = entry->toObject();
        const auto salt = fromBase64(opening.value(QLatin1String("salt")));
        if (!salt)
            return malformed("openings");
        receipt.openings.insert(entry.key(),
                                {*salt, opening.value(QLatin1String("value")).toString()});
    }
    return receipt;
}

ReceiptVerdict check(const Receipt &receipt, const Identity &journal)
{
    const auto leaf = Leaf::fromBytes(receipt.leaf);
    if (!leaf)
        return ReceiptVerdict::LeafMalformed;
    const auto head = openHead(receipt.checkpoint, journal);
    if (!head)
        return ReceiptVerdict::HeadNotSigned;
    const auto &tree = head->checkpoint;
    if (!verifyInclusion(leafHash(receipt.leaf), receipt.index, tree.size, receipt.proof,
                         tree.root))
        return ReceiptVerdict::NotInTree;
    for (auto entry = receipt.openings.cbegin(); entry != receipt.openings.cend(); ++entry) {
        if (!leaf->holds(entry.key(), entry.value()))
            return ReceiptVerdict::OpeningWrong;
    }
    return ReceiptVerdict::Valid;
}

QString nameOf(ReceiptVerdict verdict)
{
    static constexpr std::array names{"valid", "leafMalformed", "headNotSigned", "notInTree",
                                      "openingWrong"};
    return QString::fromLatin1(names[static_cast<std::size_t>(verdict)]);
}

} // namespace qujat::journal
