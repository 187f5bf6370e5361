// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/crypto/Evidence.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace qujat::crypto {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int formatVersion = 1;
constexpr qsizetype mostParts = 256;

QJsonArray toJson(const std::vector<QByteArray> &parts)
{
    QJsonArray array;
    for (const auto &part : parts)
        array.append(QString::fromLatin1(part.toBase64()));
    return array;
}

bool take(const QJsonValue &value, std::vector<QByteArray> &parts)
{
    const auto array = value.toArray();
    if (!value.isArray() || array.size() > mostParts)
        return false;
    for (const auto &entry : array) {
        const auto decoded = QByteArray::fromBase64Encoding(
            entry.toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
        if (!decoded || decoded.decoded.isEmpty())
            return false;
        parts.push_back(decoded.decoded);
    }
    return true;
}

void addMissing(std::vector<QByteArray> &parts, const std::vector<QByteArray> &others)
{
    for (const auto &other : others) {
        if (std::ranges::find(parts, other) == parts.end())
            parts.push_back(other);
    }
}

} // namespace

QByteArray Evidence::serialised() const
{
    return QJsonDocument(QJsonObject{{u"formatVersion"_s, formatVersion},
                                     {u"signature"_s, QString::fromLatin1(signatureDigest.toHex())},
                                     {u"collectedAt"_s, toRfc3339(collectedAt)},
                                     {u"certificates"_s, toJson(certificates)},
                                     {u"ocspAnswers"_s, toJson(ocspAnswers)},
                                     {u"revocationLists"_s, toJson(revocationLists)},
                                     {u"timeStampTokens"_s, toJson(timeStampTokens)}})
        .toJson(QJsonDocument::Compact);
}

Result<Evidence> Evidence::parse(QByteArrayView bytes)
{
    const auto malformed = [] {
        return failure(FailureCode::ReplyMalformed, {{Detail::Field, u"evidence"_s}});
    };
    if (bytes.size() > maximumSize)
        return malformed();
    const auto object = QJsonDocument::fromJson(bytes.toByteArray()).object();
    const auto version = object.value(u"formatVersion").toInt();
    if (version > formatVersion)
        return failure(FailureCode::ConfigurationNewer, {{Detail::Field, u"formatVersion"_s}});
    const auto collected = timestampFromRfc3339(object.value(u"collectedAt").toString());
    Evidence evidence;
    evidence.signatureDigest =
        QByteArray::fromHex(object.value(u"signature").toString().toLatin1());
    if (version != formatVersion || !collected || evidence.signatureDigest.size() != 32
        || !take(object.value(u"certificates"), evidence.certificates)
        || !take(object.value(u"ocspAnswers"), evidence.ocspAnswers)
        || !take(object.value(u"revocationLists"), evidence.revocationLists)
        || !take(object.value(u"timeStampTokens"), evidence.timeStampTokens))
        return malformed();
    evidence.collectedAt = *collected;
    return evidence;
}

void Evidence::merge(const Evidence &other)
{
    addMissing(certificates, other.certificates);
    addMissing(ocspAnswers, other.ocspAnswers);
    addMissing(revocationLists, other.revocationLists);
    addMissing(timeStampTokens, other.timeStampTokens);
    collectedAt = std::max(collectedAt, other.collectedAt);
}

} // namespace qujat::crypto
