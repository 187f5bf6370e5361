// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/journal/Checkpoint.h"

#include "core/base/Base64.h"
#include "core/crypto/Digest.h"

#include <QtEndian>

namespace qujat::journal {
namespace {

constexpr qsizetype LargestNote = 16 * 1024;
constexpr qint64 LatestSecond = 253'402'300'799; // the end of the year 9999
const QByteArray SignatureMark = "\xE2\x80\x94 "; // an em dash and a space

/// Kinds of signatures, as the first byte of what a key id is made of.
constexpr char OverText = '\x01';
constexpr char OverTextAndTime = '\x04';
constexpr qsizetype KeyIdBytes = 4;
constexpr qsizetype TimeBytes = 8;
constexpr qsizetype SignatureBytes = 64;

/// The first four bytes of SHA-256(name ‖ 0x0A ‖ kind ‖ key), by which a note names its signer's
/// key and the kind of the signature.
QByteArray keyId(const QByteArray &name, char kind, const QByteArray &publicKey)
{
    return crypto::sha256(name + '\n' + kind + publicKey).left(KeyIdBytes);
}

/// What a cosignature signs (C2SP tlog-cosignature, v1).
QByteArray timedText(const QByteArray &body, qint64 seconds)
{
    return "cosignature/v1\ntime " + QByteArray::number(seconds) + '\n' + body;
}

std::optional<Checkpoint> checkpointFrom(const QByteArray &body)
{
    const auto lines = body.split('\n');
    if (lines.size() < 4) // the last line break leaves an empty piece
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

/// The note's text with its last line break; empty when the note has no end of text.
QByteArray textIn(const QByteArray &note)
{
    const auto gap = note.indexOf("\n\n");
    return note.size() > LargestNote || gap < 0 ? QByteArray() : note.left(gap + 1);
}

QByteArray signatureLine(const QByteArray &name, const QByteArray &content)
{
    return SignatureMark + name + ' ' + content.toBase64() + '\n';
}

} // namespace

QByteArray verifierKey(const Identity &identity)
{
    const auto name = identity.origin.toUtf8();
    return name + '+' + keyId(name, OverText, identity.publicKey).toHex() + '+'
        + (OverText + identity.publicKey).toBase64();
}

std::optional<Identity> readVerifierKey(const QByteArray &text)
{
    const auto line = text.trimmed();
    const auto first = line.indexOf('+');
    const auto second = line.indexOf('+', first + 1);
    if (line.size() > 1024 || first <= 0 || second < 0)
        return std::nullopt;
    const auto key = decodeBase64(line.mid(second + 1));
    if (!key || key->size() != 33 || !key->startsWith(OverText))
        return std::nullopt;
    Identity identity{QString::fromUtf8(line.left(first)), key->mid(1)};
    return verifierKey(identity) == line ? std::optional(identity) : std::nullopt;
}

QByteArray signHead(const Checkpoint &checkpoint, Timestamp at, const crypto::Ed25519Key &key)
{
    const auto body = textOf(checkpoint);
    const auto name = checkpoint.origin.toUtf8();
    const qint64 seconds = std::chrono::floor<std::chrono::seconds>(at).time_since_epoch().count();
    QByteArray time(TimeBytes, Qt::Uninitialized);
    qToBigEndian(seconds, time.data());
    return body + '\n'
        + signatureLine(name, keyId(name, OverText, key.publicKey()) + key.sign(body))
        + signatureLine(name,
                        keyId(name, OverTextAndTime, key.publicKey()) + time
                            + key.sign(timedText(body, seconds)));
}

std::optional<SignedHead> openHead(const QByteArray &note, const Identity &journal)
{
    const auto body = textIn(note);
    const auto checkpoint = checkpointFrom(body);
    if (!checkpoint || checkpoint->origin != journal.origin)
        return std::nullopt;
    const auto name = journal.origin.toUtf8();
    const auto start = SignatureMark + name + ' ';
    bool isSigned = false;
    std::optional<Timestamp> signedAt;
    for (const auto &line : note.mid(body.size() + 1).split('\n')) {
        const auto raw =
            line.startsWith(start) ? decodeBase64(line.mid(start.size())) : std::nullopt;
        if (!raw)
            continue;
        const auto id = raw->left(KeyIdBytes);
        if (id == keyId(name, OverText, journal.publicKey)
            && raw->size() == KeyIdBytes + SignatureBytes)
            isSigned =
                isSigned || crypto::verifyEd25519(journal.publicKey, body, raw->mid(KeyIdBytes));
        if (id == keyId(name, OverTextAndTime, journal.publicKey)
            && raw->size() == KeyIdBytes + TimeBytes + SignatureBytes) {
            const auto seconds = qFromBigEndian<qint64>(raw->constData() + KeyIdBytes);
            if (seconds >= 0 && seconds <= LatestSecond
                && crypto::verifyEd25519(journal.publicKey, timedText(body, seconds),
                                         raw->mid(KeyIdBytes + TimeBytes)))
                signedAt = Timestamp(std::chrono::seconds(seconds));
        }
    }
    if (!isSigned || !signedAt)
        return std::nullopt;
    return SignedHead{*checkpoint, *signedAt};
}

std::optional<Checkpoint> checkpointOf(const QByteArray &note)
{
    return checkpointFrom(textIn(note));
}

QByteArray textOf(const Checkpoint &checkpoint)
{
    const QByteArray root(reinterpret_cast<const char *>(checkpoint.root.data()), 32);
    return checkpoint.origin.toUtf8() + '\n' + QByteArray::number(quint64(checkpoint.size)) + '\n'
        + root.toBase64() + '\n';
}

} // namespace qujat::journal
