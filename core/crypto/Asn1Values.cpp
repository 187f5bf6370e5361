// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/crypto/Asn1Values.h"

#include "core/crypto/OpenSsl.h"

#include <algorithm>

namespace qujat::crypto::der {

using namespace openssl;

namespace {

constexpr std::size_t mostExtensions = 64;

NamePtr nameFrom(QByteArrayView der)
{
    const unsigned char *in = bytesOf(der);
    return NamePtr(d2i_X509_NAME(nullptr, &in, static_cast<long>(der.size())));
}

} // namespace

std::optional<Timestamp> timeFrom(const Element &element)
{
    if (element.tag != UtcTime && element.tag != GeneralizedTime)
        return std::nullopt;
    const ErrorsForgotten forgotten;
    const unsigned char *in = bytesOf(element.whole);
    const Time time(d2i_ASN1_TIME(nullptr, &in, static_cast<long>(element.whole.size())));
    return toTimestamp(time.get());
}

QByteArray time(Timestamp moment)
{
    return toDer(fromTimestamp(moment).get(), i2d_ASN1_TIME);
}

QByteArray generalizedTime(Timestamp moment)
{
    const auto seconds =
        std::chrono::duration_cast<std::chrono::seconds>(moment.time_since_epoch()).count();
    const std::unique_ptr<ASN1_GENERALIZEDTIME, Releaser<ASN1_GENERALIZEDTIME_free>> time(
        ASN1_GENERALIZEDTIME_set(nullptr, static_cast<time_t>(seconds)));
    return toDer(time.get(), i2d_ASN1_GENERALIZEDTIME);
}

bool isSameName(QByteArrayView left, QByteArrayView right)
{
    if (left == right)
        return !left.isEmpty();
    const ErrorsForgotten forgotten;
    const auto one = nameFrom(left);
    const auto other = nameFrom(right);
    return one && other && X509_NAME_cmp(one.get(), other.get()) == 0;
}

std::optional<std::vector<Extension>> extensionsFrom(QByteArrayView content)
{
    std::vector<Extension> all;
    Reader reader(content);
    while (!reader.atEnd()) {
        const auto one = reader.next(Sequence);
        if (!one || all.size() == mostExtensions)
            return std::nullopt;
        Reader parts(one->content);
        const auto id = parts.next(ObjectId);
        const auto critical = parts.optional(Boolean);
        const auto value = parts.next(OctetString);
        if (!id || !value || !parts.atEnd())
            return std::nullopt;
        Extension extension{dottedFrom(id->content),
                            critical && critical->content.size() == 1 && critical->content[0] != 0,
                            value->content};
        const bool twice = std::ranges::any_of(
            all, [&](const Extension &known) { return known.id == extension.id; });
        if (twice || extension.id.isEmpty())
            return std::nullopt;
        all.push_back(std::move(extension));
    }
    return all;
}

QByteArray extension(const char *id, bool critical, QByteArrayView value)
{
    return sequence({objectId(id), critical ? element(Boolean, "\xff") : QByteArray(),
                     element(OctetString, value)});
}

} // namespace qujat::crypto::der
