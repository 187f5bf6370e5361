// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/crypto/GostKeys.h"

#include "core/crypto/Der.h"

#include <algorithm>
#include <array>

namespace qujat::crypto::gost {

namespace {

struct Identifiers {
    Curve curve;
    const char *key;
    const char *parameters;
    const char *digest;
};

constexpr std::array identifiers{
    Identifiers{Curve::CryptoProA, "1.2.398.3.10.1.1.1.1", "1.2.398.3.10.1.1.1.1.1",
                "1.2.398.3.10.1.3.1.1.0"},
    Identifiers{Curve::Tc26A256, "1.2.398.3.10.1.1.2.1", "1.2.398.3.10.1.1.2.1.1",
                "1.2.398.3.10.1.3.2"},
    Identifiers{Curve::Tc26A512, "1.2.398.3.10.1.1.2.2", "1.2.398.3.10.1.1.2.2.1",
                "1.2.398.3.10.1.3.3"},
};

QByteArrayView viewOf(const SecretBytes &bytes)
{
    return {reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size())};
}

SecretBytes littleEndian(QByteArrayView integer, std::size_t size)
{
    while (!integer.isEmpty() && integer[0] == 0)
        integer = integer.sliced(1);
    if (static_cast<std::size_t>(integer.size()) > size)
        return {};
    SecretBytes number(size);
    std::reverse_copy(integer.begin(), integer.end(), number.bytes());
    return number;
}

} // namespace

std::optional<Curve> curveFrom(QByteArrayView keyIdentifier)
{
    const auto outer = der::single(keyIdentifier, der::Sequence);
    if (!outer)
        return std::nullopt;
    der::Reader reader(outer->content);
    const auto key = reader.next(der::ObjectId);
    const auto set = reader.next(der::Sequence);
    if (!key || !set || !reader.atEnd())
        return std::nullopt;
    der::Reader members(set->content);
    const auto parameters = members.next(der::ObjectId);
    const auto digest = members.optional(der::ObjectId);
    if (!parameters || !members.atEnd())
        return std::nullopt;
    for (const auto &row : identifiers) {
        if (der::dottedFrom(key->content) == QLatin1String(row.key)
            && der::dottedFrom(parameters->content) == QLatin1String(row.parameters)
            && (!digest || der::dottedFrom(digest->content) == QLatin1String(row.digest)))
            return row.curve;
    }
    return std::nullopt;
}

QByteArray keyIdentifier(Curve curve)
{
    const auto *row = std::ranges::find(identifiers, curve, &Identifiers::curve);
    return der::sequence(
        {der::objectId(row->key),
         der::sequence({der::objectId(row->parameters), der::objectId(row->digest)})});
}

QByteArray spkiOf(Curve curve, QByteArrayView publicKey)
{
    return der::sequence(
        {keyIdentifier(curve), der::bitString(der::element(der::OctetString, publicKey))});
}

std::optional<PrivateNumber> numberFrom(const SecretBytes &pkcs8)
{
    const auto whole = der::single(viewOf(pkcs8), der::Sequence);
    if (!whole)
        return std::nullopt;
    der::Reader reader(whole->content);
    const auto version = reader.next(der::Integer);
    const auto algorithm = reader.next(der::Sequence);
    const auto outer = reader.next(der::OctetString);
    const auto curve = algorithm ? curveFrom(algorithm->whole) : std::nullopt;
    if (!version || !curve || !outer)
        return std::nullopt;
    const auto size = static_cast<std::size_t>(fieldSize(*curve));
    PrivateNumber key{*curve, {}};
    if (const auto octets = der::single(outer->content, der::OctetString);
        octets && static_cast<std::size_t>(octets->content.size()) == size)
        key.number = SecretBytes::copyOf(std::as_bytes(std::span(octets->content.data(), size)));
    else if (const auto integer = der::single(outer->content, der::Integer); integer)
        key.number = littleEndian(integer->content, size);
    if (key.number.isEmpty())
        return std::nullopt;
    return key;
}

SecretBytes pkcs8Of(const PrivateNumber &key)
{
    const auto size = key.number.size();
    const auto before = der::integer(0) + keyIdentifier(key.curve)
        + der::header(der::OctetString, size + 2) + der::header(der::OctetString, size);
    const auto head =
        der::header(der::Sequence, static_cast<quint64>(before.size()) + size) + before;
    SecretBytes pkcs8(static_cast<std::size_t>(head.size()) + size);
    std::ranges::copy(head, pkcs8.bytes());
    std::copy_n(key.number.bytes(), size, pkcs8.bytes() + head.size());
    return pkcs8;
}

} // namespace qujat::crypto::gost
