// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/journal/Checkpoint.h"

#include "core/base/Base64.h"
#include "core/crypto/Digest.h"

namespace qujat::journal {
namespace {

constexpr qsizetype LargestNote = 16 * 1024;
const QByteArray SignatureMark = "\xE2\x80\x94 "; // an em dash and a space

/// The first four bytes of SHA-256(name ‖ 0x0A ‖ 0x01 ‖ key), by which a note names its signer's
/// key.
QByteArray keyId(const QByteArray &name, const QByteArray &publicKey)
{
    return crypto::sha256(name + "\n\x01" + publicKey).left(4);
}

QByteArray bodyOf(const Checkpoint &checkpoint)
{
    const QByteArray root(reinterpret_cast<const char *>(checkpoint.root.data()), 32);
    return checkpoint.origin.toUtf8() + '\n' + QByteArray::number(quint64(checkpoint.size)) + '\n'
        + root.toBase64() + '\n';
}

std::optional<Checkpoint> checkpointFrom(const QByteArray &body)
{
    const auto lines = body.split('\n');
    if (lines.size() < 4)
        return std::nullopt;
    Checkpoint checkpoint;
    checkpoint.origin = QString::fromUtf8(lines[0]);
    bool isNumber = false;
    checkpoint.size = lines[1].toULongLong(&isNumber);
    const auto root = decodeBase64(lines[2]);
    const bool spelledAsWritten =
        isNumber && QByteArray::number(quint64(checkpoint.size)) == lines[1];
    if (!spelledAsWritten || !root || root->size() != 32)
        return std::nullopt;
    std::copy(root->begin(), root->end(), checkpoint.root.begin());
    return checkpoint;
}

} // namespace

QByteArray signCheckpoint(const Checkpoint &checkpoint, const crypto::Ed25519Key &key)
{
    const auto body = bodyOf(checkpoint);
    const auto name = checkpoint.origin.toUtf8();
    const auto signature = keyId(name, key.publicKey()) + key.sign(body);
    return body + '\n' + SignatureMark + name + ' ' + signature.toBase64() + '\n';
}

std::optional<Checkpoint> openCheckpoint(const QByteArray &note, const QString &origin,
                                         const QByteArray &publicKey)
{
    const auto gap = note.indexOf("\n\n");
    if (note.size() > LargestNote || gap < 0)
        return std::nullopt;
    const auto body = note.left(gap + 1);
    const auto checkpoint = checkpointFrom(body);
    if (!checkpoint || checkpoint->origin != origin)
        return std::nullopt;
    const auto name = origin.toUtf8();
    const auto start = SignatureMark + name + ' ';
    const auto lines = note.mid(gap + 2).split('\n');
    for (const auto &line : lines) {
        if (!line.startsWith(start))
            continue;
        const auto raw = decodeBase64(line.mid(start.size()));
        if (raw && raw->size() == 68 && raw->left(4) == keyId(name, publicKey)
            && crypto::verifyEd25519(publicKey, body, raw->mid(4)))
            return checkpoint;
    }
    return std::nullopt;
}

} // namespace qujat::journal
