// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/crypto/RevocationList.h"

#include "core/crypto/Asn1Values.h"
#include "core/crypto/OpenSsl.h"

#include <algorithm>
#include <array>
#include <openssl/pem.h>

namespace qujat::crypto {

namespace {

constexpr char numberId[] = "2.5.29.20";
constexpr char deltaId[] = "2.5.29.27";
constexpr char distributionPointId[] = "2.5.29.28";
constexpr char reasonId[] = "2.5.29.21";
constexpr char certificateIssuerId[] = "2.5.29.29";

QByteArray fromPem(QByteArrayView pem)
{
    const openssl::ErrorsForgotten forgotten;
    const openssl::Bio bio(BIO_new_mem_buf(pem.data(), static_cast<int>(pem.size())));
    const openssl::CrlPtr list(PEM_read_bio_X509_CRL(bio.get(), nullptr, nullptr, nullptr));
    return list ? openssl::toDer(list.get(), i2d_X509_CRL) : QByteArray();
}

bool isBefore(QByteArrayView left, QByteArrayView right)
{
    return std::lexicographical_compare(
        left.begin(), left.end(), right.begin(), right.end(),
        [](char a, char b) { return static_cast<quint8>(a) < static_cast<quint8>(b); });
}

/// Content of the serial number's INTEGER.
QByteArray serialOf(const Certificate &certificate)
{
    const auto der = certificate.serialDer();
    const auto integer = der::single(der, der::Integer);
    return integer ? integer->content.toByteArray() : QByteArray();
}

} // namespace

Result<std::shared_ptr<const RevocationList>> RevocationList::parse(QByteArrayView list)
{
    const auto damaged = [] {
        return failure(FailureCode::KeyFileDamaged,
                       {{Detail::Field, QStringLiteral("revocationList")}});
    };
    if (list.isEmpty() || list.size() > maximumSize)
        return damaged();
    auto parsed = std::make_shared<RevocationList>(
        list.startsWith("-----BEGIN") ? fromPem(list) : list.toByteArray());
    if (!parsed->read())
        return damaged();
    return std::shared_ptr<const RevocationList>(std::move(parsed));
}

bool RevocationList::read()
{
    const auto whole = der::single(m_der, der::Sequence);
    if (!whole || !SignedPart::of(m_der))
        return false;
    der::Reader frame(whole->content);
    const auto body = frame.next(der::Sequence);
    if (!body)
        return false;
    der::Reader parts(body->content);
    parts.optional(der::Integer);
    parts.next(der::Sequence); // the algorithm once more
    const auto issuer = parts.next(der::Sequence);
    const auto thisUpdate = parts.next();
    if (!issuer || !thisUpdate)
        return false;
    const openssl::ErrorsForgotten forgotten;
    const auto *name = openssl::bytesOf(issuer->whole);
    m_issuer.reset(d2i_X509_NAME(nullptr, &name, static_cast<long>(issuer->whole.size())),
                   X509_NAME_free);
    const auto begin = der::timeFrom(*thisUpdate);
    if (!begin)
        return false;
    m_thisUpdate = *begin;
    if (parts.peek() == der::UtcTime || parts.peek() == der::GeneralizedTime) {
        m_nextUpdate = der::timeFrom(*parts.next());
        if (!m_nextUpdate)
            return false;
    }
    const auto lines = parts.optional(der::Sequence);
    if (lines && !readEntries(lines->content))
        return false;
    const auto extensions = parts.optional(der::context(0));
    if (extensions) {
        const auto list = der::single(extensions->content, der::Sequence);
        if (!list || !readExtensions(list->content))
            return false;
    }
    return parts.atEnd() && !parts.hasFailed();
}

bool RevocationList::readEntries(QByteArrayView content)
{
    der::Reader reader(content);
    while (!reader.atEnd()) {
        const auto line = reader.next(der::Sequence);
        if (!line)
            return false;
        der::Reader parts(line->content);
        const auto serial = parts.next(der::Integer);
        const auto time = parts.next();
        const auto at = time ? der::timeFrom(*time) : std::nullopt;
        if (!serial || !at)
            return false;
        Entry entry{.at = *at};
        if (const auto extensions = parts.optional(der::Sequence)) {
            const auto all = der::extensionsFrom(extensions->content);
            if (!all)
                return false;
            for (const auto &extension : *all) {
                if (extension.id == QLatin1String(reasonId)) {
                    const auto reason = der::single(extension.value, der::Enumerated);
                    const auto value = reason ? der::smallInteger(reason->content) : std::nullopt;
                    if (!value || *value < 0 || *value > 10)
                        return false;
                    entry.reason = static_cast<int>(*value);
                } else if (extension.critical
                           || extension.id == QLatin1String(certificateIssuerId)) {
                    m_usable = false;
                }
            }
        }
        m_lines.push_back({serial->content, entry});
    }
    std::ranges::stable_sort(m_lines, [](const Line &left, const Line &right) {
        return isBefore(left.serial, right.serial);
    });
    return true;
}

bool RevocationList::readExtensions(QByteArrayView content)
{
    const auto all = der::extensionsFrom(content);
    if (!all)
        return false;
    for (const auto &extension : *all) {
        if (extension.id == QLatin1String(numberId) || extension.id == QLatin1String(deltaId)) {
            const auto number = der::single(extension.value, der::Integer);
            if (!number)
                return false;
            if (extension.id == QLatin1String(deltaId))
                m_baseNumber = number->content.toByteArray();
            else
                m_number = number->content.toByteArray();
        } else if (extension.id == QLatin1String(distributionPointId)) {
            const auto point = der::single(extension.value, der::Sequence);
            if (!point)
                return false;
            der::Reader members(point->content);
            while (!members.atEnd()) {
                const auto member = members.next();
                if (!member)
                    return false;
                if (member->tag == der::contextPrimitive(1))
                    m_usersOnly = true;
                else if (member->tag == der::contextPrimitive(2))
                    m_authoritiesOnly = true;
                else if (member->tag != der::context(0))
                    m_usable = false; // some reasons only, indirect, attribute certificates
            }
        } else if (extension.critical) {
            m_usable = false;
        }
    }
    return true;
}

CheckOutcome RevocationList::issuedBy(const Certificate &issuer) const
{
    if (!m_issuer || X509_NAME_cmp(m_issuer.get(), X509_get_subject_name(issuer.native())) != 0)
        return CheckOutcome::Invalid;
    const std::lock_guard lock(m_mutex);
    if (m_signedBy == issuer.fingerprint())
        return CheckOutcome::Valid;
    const auto part = SignedPart::of(m_der);
    // RFC 5280, 4.2.1.3: an authority whose key usage is stated must be granted cRLSign.
    if (!part || !issuer.hasKeyUsage(KeyUsage::CrlSign))
        return CheckOutcome::Invalid;
    const auto verdict = part->verifyBy(issuer.publicKey());
    if (verdict.isValid())
        m_signedBy = issuer.fingerprint();
    return verdict.outcome;
}

bool RevocationList::concerns(const Certificate &certificate) const
{
    return certificate.isAuthority() ? !m_usersOnly : !m_authoritiesOnly;
}

std::optional<RevocationList::Entry> RevocationList::find(const Certificate &certificate) const
{
    const auto serial = serialOf(certificate);
    const auto found = std::lower_bound(
        m_lines.begin(), m_lines.end(), QByteArrayView(serial),
        [](const Line &line, QByteArrayView wanted) { return isBefore(line.serial, wanted); });
    if (found == m_lines.end() || found->serial != QByteArrayView(serial))
        return std::nullopt;
    return found->entry;
}

QString revocationReasonName(int reason)
{
    static constexpr std::array names{"unspecified",        "keyCompromise", "cACompromise",
                                      "affiliationChanged", "superseded",    "cessationOfOperation",
                                      "certificateHold",    "unspecified",   "removeFromCRL",
                                      "privilegeWithdrawn", "aACompromise"};
    const bool isKnown = reason >= 0 && reason < static_cast<int>(names.size());
    return QString::fromLatin1(names[isKnown ? static_cast<std::size_t>(reason) : 0]);
}

} // namespace qujat::crypto
