// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/RawJournal.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTimeZone>
#include <QtEndian>

#include <memory>
#include <openssl/evp.h>

namespace qujat::testing {
namespace {

QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

QByteArray node(const QByteArray &left, const QByteArray &right)
{
    return sha256('\1' + left + right);
}

QList<QByteArray> hashes(const QJsonValue &proof)
{
    QList<QByteArray> list;
    for (const auto &entry : proof.toArray())
        list.append(QByteArray::fromBase64(entry.toString().toLatin1()));
    return list;
}

bool isSigned(const QByteArray &key, const QByteArray &text, const QByteArray &signature)
{
    const std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> publicKey(
        EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nullptr,
                                    reinterpret_cast<const unsigned char *>(key.constData()),
                                    static_cast<std::size_t>(key.size())),
        EVP_PKEY_free);
    const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(),
                                                                          EVP_MD_CTX_free);
    return publicKey && context
        && EVP_DigestVerifyInit(context.get(), nullptr, nullptr, nullptr, publicKey.get()) == 1
        && EVP_DigestVerify(context.get(),
                            reinterpret_cast<const unsigned char *>(signature.constData()),
                            static_cast<std::size_t>(signature.size()),
                            reinterpret_cast<const unsigned char *>(text.constData()),
                            static_cast<std::size_t>(text.size()))
        == 1;
}

/// The root of which the leaf at \a index is a part, by the recursive definition of the path (RFC
/// 9162, 2.1.3.1), not by the verification algorithm that the product uses.
QByteArray rootOfPath(quint64 index, quint64 size, const QByteArray &leaf, QList<QByteArray> path)
{
    if (size <= 1)
        return path.isEmpty() ? leaf : QByteArray();
    if (path.isEmpty())
        return {};
    quint64 split = 1;
    while (split * 2 < size)
        split *= 2;
    const auto sibling = path.takeLast();
    return index < split ? node(rootOfPath(index, split, leaf, path), sibling)
                         : node(sibling, rootOfPath(index - split, size - split, leaf, path));
}

/// Both roots that a consistency proof leads to, by its recursive definition (RFC 9162, 2.1.4.1).
struct Roots {
    QByteArray earlier;
    QByteArray later;
};
Roots rootsOf(quint64 from, quint64 to, const QByteArray &known, QList<QByteArray> path)
{
    if (from == to) {
        if (!known.isEmpty())
            return path.isEmpty() ? Roots{known, known} : Roots{};
        return path.size() == 1 ? Roots{path[0], path[0]} : Roots{};
    }
    if (path.isEmpty())
        return {};
    quint64 split = 1;
    while (split * 2 < to)
        split *= 2;
    const auto sibling = path.takeLast();
    if (from <= split) {
        const auto left = rootsOf(from, split, known, path);
        return {left.earlier, node(left.later, sibling)};
    }
    const auto right = rootsOf(from - split, to - split, {}, path);
    return {node(sibling, right.earlier), node(sibling, right.later)};
}

} // namespace

RawJournal::RawJournal(const QJsonObject &service)
{
    const auto journal = service.value(QLatin1String("journal")).toObject();
    m_origin = journal.value(QLatin1String("origin")).toString();
    m_key = QByteArray::fromBase64(journal.value(QLatin1String("publicKey")).toString().toLatin1());
}

RawJournal::Head RawJournal::head(const QString &checkpoint) const
{
    const auto note = checkpoint.toUtf8();
    const auto body = note.left(note.indexOf("\n\n") + 1);
    const auto lines = body.split('\n');
    Head head;
    if (lines.size() < 4 || lines[0] != m_origin.toUtf8())
        return head;
    head.size = lines[1].toULongLong();
    head.root = QByteArray::fromBase64(lines[2]);
    bool overText = false;
    bool overTime = false;
    for (const auto &line : note.mid(body.size() + 1).split('\n')) {
        const auto parts = line.split(' ');
        if (parts.size() != 3 || parts[0] != "\xE2\x80\x94" || parts[1] != m_origin.toUtf8())
            continue;
        const auto raw = QByteArray::fromBase64(parts[2]);
        const auto idOf = [&](char kind) {
            return sha256(m_origin.toUtf8() + '\n' + kind + m_key).left(4);
        };
        if (raw.size() == 68 && raw.left(4) == idOf('\1'))
            overText = isSigned(m_key, body, raw.mid(4));
        if (raw.size() == 76 && raw.left(4) == idOf('\4')) {
            const auto seconds = qFromBigEndian<qint64>(raw.constData() + 4);
            head.signedAt = QDateTime::fromSecsSinceEpoch(seconds, QTimeZone::utc());
            overTime =
                isSigned(m_key, "cosignature/v1\ntime " + QByteArray::number(seconds) + '\n' + body,
                         raw.mid(12));
        }
    }
    head.sound = overText && overTime;
    return head;
}

QString RawJournal::problemOf(const QJsonObject &receipt) const
{
    const auto tree = head(receipt.value(QLatin1String("checkpoint")).toString());
    if (!tree.sound)
        return QStringLiteral("the head is not signed");
    const auto leaf =
        QByteArray::fromBase64(receipt.value(QLatin1String("leaf")).toString().toLatin1());
    const auto index = receipt.value(QLatin1String("index")).toString().toULongLong();
    if (index >= tree.size
        || rootOfPath(index, tree.size, sha256('\0' + leaf),
                      hashes(receipt.value(QLatin1String("proof"))))
            != tree.root)
        return QStringLiteral("the leaf is not where the receipt says");
    const auto commitments = leafOf(receipt).value(QLatin1String("commitments")).toObject();
    const auto openings = receipt.value(QLatin1String("openings")).toObject();
    for (auto entry = openings.begin(); entry != openings.end(); ++entry) {
        const auto opening = entry.value().toObject();
        const auto salt =
            QByteArray::fromBase64(opening.value(QLatin1String("salt")).toString().toLatin1());
        const auto commitment = sha256(salt + entry.key().toUtf8() + '\0'
                                       + opening.value(QLatin1String("value")).toString().toUtf8())
                                    .toBase64();
        if (commitments.value(entry.key()).toString().toLatin1() != commitment)
            return QStringLiteral("not what was committed to: ") + entry.key();
    }
    return {};
}

QString RawJournal::problemOf(const QJsonObject &consistency, const Head &earlier) const
{
    const auto later = head(consistency.value(QLatin1String("checkpoint")).toString());
    if (!later.sound || later.size < earlier.size)
        return QStringLiteral("the head is not signed or went back");
    const auto path = hashes(consistency.value(QLatin1String("proof")));
    if (later.size == earlier.size)
        return path.isEmpty() && later.root == earlier.root ? QString()
                                                            : QStringLiteral("two heads of a size");
    const auto roots = rootsOf(earlier.size, later.size, earlier.root, path);
    return roots.earlier == earlier.root && roots.later == later.root
        ? QString()
        : QStringLiteral("the later tree does not begin with the earlier one");
}

QJsonObject RawJournal::leafOf(const QJsonObject &receipt)
{
    return QJsonDocument::fromJson(
               QByteArray::fromBase64(receipt.value(QLatin1String("leaf")).toString().toLatin1()))
        .object();
}

} // namespace qujat::testing
