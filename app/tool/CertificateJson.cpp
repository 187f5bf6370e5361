// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/tool/CertificateJson.h"

#include "core/crypto/CertificateProfile.h"

#include <QJsonArray>

namespace qujat::tool {
namespace {

using crypto::KeyUsage;

QJsonArray keyUsageOf(const crypto::Certificate &certificate)
{
    static constexpr std::pair<KeyUsage, const char *> all[] = {
        {KeyUsage::DigitalSignature, "digitalSignature"},
        {KeyUsage::NonRepudiation, "nonRepudiation"},
        {KeyUsage::KeyEncipherment, "keyEncipherment"},
        {KeyUsage::DataEncipherment, "dataEncipherment"},
        {KeyUsage::KeyAgreement, "keyAgreement"},
        {KeyUsage::CertificateSign, "keyCertSign"},
        {KeyUsage::CrlSign, "cRLSign"},
    };
    QJsonArray names;
    for (const auto &[usage, name] : all) {
        if (certificate.hasKeyUsage(usage))
            names.append(QString::fromLatin1(name));
    }
    return names;
}

} // namespace

QJsonObject toJson(const crypto::Certificate &certificate)
{
    const auto profile = crypto::CertificateProfile::of(certificate);
    QJsonArray roles;
    for (const auto role : profile.roles)
        roles.append(nameOf(role));
    QJsonArray notes;
    for (const auto note : profile.notes)
        notes.append(nameOf(note));
    return {
        {QStringLiteral("name"), certificate.commonName()},
        {QStringLiteral("surname"), certificate.surname()},
        {QStringLiteral("patronymic"), certificate.patronymic()},
        {QStringLiteral("iin"), certificate.iin()},
        {QStringLiteral("organisation"), certificate.organisation()},
        {QStringLiteral("bin"), certificate.bin()},
        {QStringLiteral("informationSystem"), certificate.systemIdentifier()},
        {QStringLiteral("role"), nameOf(profile.role)},
        {QStringLiteral("roles"), roles},
        {QStringLiteral("issuer"), certificate.issuerCommonName()},
        {QStringLiteral("serial"), certificate.serial()},
        {QStringLiteral("notBefore"), toRfc3339(certificate.notBefore())},
        {QStringLiteral("notAfter"), toRfc3339(certificate.notAfter())},
        {QStringLiteral("algorithm"), certificate.algorithmName()},
        {QStringLiteral("keyBits"), certificate.keyBits()},
        {QStringLiteral("signatureAlgorithm"), certificate.signatureAlgorithmId()},
        {QStringLiteral("keyUsage"), keyUsageOf(certificate)},
        {QStringLiteral("extendedKeyUsage"),
         QJsonArray::fromStringList(certificate.extendedKeyUsage())},
        {QStringLiteral("maySign"), profile.maySign},
        {QStringLiteral("mayAuthenticate"), profile.mayAuthenticate},
        {QStringLiteral("policies"), QJsonArray::fromStringList(profile.policies)},
        {QStringLiteral("authority"), certificate.isAuthority()},
        {QStringLiteral("selfIssued"), certificate.isSelfIssued()},
        {QStringLiteral("unknownCriticalExtension"), certificate.hasUnknownCriticalExtension()},
        {QStringLiteral("revocationLists"), QJsonArray::fromStringList(profile.revocationLists)},
        {QStringLiteral("deltaLists"), QJsonArray::fromStringList(profile.freshestLists)},
        {QStringLiteral("ocsp"), QJsonArray::fromStringList(profile.responders)},
        {QStringLiteral("issuerCertificates"),
         QJsonArray::fromStringList(profile.issuerCertificates)},
        {QStringLiteral("fingerprint"), certificate.fingerprint()},
        {QStringLiteral("notes"), notes},
    };
}

} // namespace qujat::tool
