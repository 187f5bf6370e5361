// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/crypto/CertificateProfile.h"

#include "core/crypto/OpenSsl.h"
#include "core/model/Iin.h"

#include <algorithm>
#include <array>

namespace qujat::crypto {

using namespace openssl;

namespace {

constexpr qsizetype mostAddresses = 16;
constexpr qsizetype longestAddress = 2048;
constexpr char staffPrefix[] = "1.2.398.3.3.4.2";

struct RoleRow {
    CertificateRole role;
    const char *id;
    const char *name;
};

using enum CertificateRole;
/// The more telling comes later.
constexpr std::array roleTable{
    RoleRow{Identification, "1.2.398.3.3.4.3", "identification"},
    RoleRow{ServiceCentre, "1.2.398.3.3.4.3.1", "serviceCentre"},
    RoleRow{RemoteIdentification, "1.2.398.3.3.4.3.2", "remoteIdentification"},
    RoleRow{RemoteDigitalId, "1.2.398.3.3.4.3.2.1", "remoteDigitalId"},
    RoleRow{Person, "1.2.398.3.3.4.1.1", "person"},
    RoleRow{Organisation, "1.2.398.3.3.4.1.2", "organisation"},
    RoleRow{Employee, "1.2.398.3.3.4.1.2.5", "employee"},
    RoleRow{HumanResources, "1.2.398.3.3.4.1.2.4", "humanResources"},
    RoleRow{FinancialSignature, "1.2.398.3.3.4.1.2.3", "financialSignature"},
    RoleRow{RightToSign, "1.2.398.3.3.4.1.2.2", "rightToSign"},
    RoleRow{OrganisationHead, "1.2.398.3.3.4.1.2.1", "organisationHead"},
    RoleRow{InformationSystem, "1.2.398.3.3.4.1.2.6", "informationSystem"},
    RoleRow{NcaStaff, staffPrefix, "ncaStaff"},
};

std::size_t rankOf(CertificateRole role)
{
    const auto *row = std::ranges::find(roleTable, role, &RoleRow::role);
    return static_cast<std::size_t>(row - roleTable.begin());
}

std::optional<CertificateRole> roleOf(const QString &id)
{
    for (const auto &row : roleTable) {
        if (id == QLatin1String(row.id))
            return row.role;
    }
    return id.startsWith(QLatin1String(staffPrefix) + u'.') ? std::optional(NcaStaff)
                                                            : std::nullopt;
}

bool hasRightControlDigit(const QString &number)
{
    return controlDigitOf(QStringView(number).first(11)) == number.back().digitValue();
}

class AddressReader {
public:
    explicit AddressReader(CertificateProfile &profile)
        : m_profile(profile)
    {
    }

    void add(const GENERAL_NAME *name, QStringList &into)
    {
        if (name == nullptr || name->type != GEN_URI)
            return;
        const auto text = QString::fromLatin1(toByteArray(name->d.uniformResourceIdentifier));
        const bool usable = (text.startsWith(u"http://") || text.startsWith(u"https://"))
            && text.size() <= longestAddress
            && std::ranges::all_of(text, [](QChar c) { return c > u' ' && c < u'\x7f'; });
        if (!usable || into.size() >= mostAddresses)
            return;
        if (into.contains(text))
            m_doubled = true;
        else
            into.append(text);
    }

    void addPoints(const Certificate &certificate, int kind, QStringList &into)
    {
        const std::unique_ptr<STACK_OF(DIST_POINT), Releaser<freeDistributionPoints>> points(
            static_cast<STACK_OF(DIST_POINT) *>(
                X509_get_ext_d2i(certificate.native(), kind, nullptr, nullptr)));
        for (int at = 0; points && at < sk_DIST_POINT_num(points.get()); ++at) {
            const auto *name = sk_DIST_POINT_value(points.get(), at)->distpoint;
            for (int n = 0;
                 name != nullptr && name->type == 0 && n < sk_GENERAL_NAME_num(name->name.fullname);
                 ++n)
                add(sk_GENERAL_NAME_value(name->name.fullname, n), into);
        }
    }

    void addAccess(const Certificate &certificate)
    {
        const std::unique_ptr<AUTHORITY_INFO_ACCESS, Releaser<AUTHORITY_INFO_ACCESS_free>> accesses(
            static_cast<AUTHORITY_INFO_ACCESS *>(
                X509_get_ext_d2i(certificate.native(), NID_info_access, nullptr, nullptr)));
        for (int at = 0; accesses && at < sk_ACCESS_DESCRIPTION_num(accesses.get()); ++at) {
            const auto *access = sk_ACCESS_DESCRIPTION_value(accesses.get(), at);
            const int method = OBJ_obj2nid(access->method);
            if (method == NID_ad_OCSP)
                add(access->location, m_profile.responders);
            else if (method == NID_ad_ca_issuers)
                add(access->location, m_profile.issuerCertificates);
        }
    }

    bool hasDoubled() const { return m_doubled; }

private:
    CertificateProfile &m_profile;
    bool m_doubled = false;
};

void addNumberNotes(const Certificate &certificate, CertificateProfile &profile)
{
    using enum CertificateNote;
    const auto iin = certificate.iin();
    const auto bin = certificate.bin();
    const auto has = [&](CertificateRole role) {
        return std::ranges::find(profile.roles, role) != profile.roles.end();
    };
    if (!iin.isEmpty() && !hasRightControlDigit(iin))
        profile.notes.push_back(IinControlDigitWrong);
    if (!bin.isEmpty() && !hasRightControlDigit(bin))
        profile.notes.push_back(BinControlDigitWrong);
    if (iin.isEmpty() && has(Person))
        profile.notes.push_back(IinMissing);
    if (bin.isEmpty() && has(Organisation))
        profile.notes.push_back(BinMissing);
}

} // namespace

QString nameOf(CertificateRole role)
{
    const auto rank = rankOf(role);
    return rank < roleTable.size() ? QString::fromLatin1(roleTable[rank].name)
                                   : QStringLiteral("none");
}

QString nameOf(CertificateNote note)
{
    using enum CertificateNote;
    switch (note) {
    case IinControlDigitWrong:
        return QStringLiteral("iinControlDigitWrong");
    case BinControlDigitWrong:
        return QStringLiteral("binControlDigitWrong");
    case IinMissing:
        return QStringLiteral("iinMissing");
    case BinMissing:
        return QStringLiteral("binMissing");
    case PointersDoubled:
        return QStringLiteral("pointersDoubled");
    case KeyUsageOfBothKinds:
        return QStringLiteral("keyUsageOfBothKinds");
    }
    return {};
}

CertificateRole CertificateProfile::roleOf(const Certificate &certificate)
{
    auto most = None;
    for (const auto &id : certificate.extendedKeyUsage()) {
        const auto role = crypto::roleOf(id);
        if (role && (most == None || rankOf(*role) > rankOf(most)))
            most = *role;
    }
    return most;
}

CertificateProfile CertificateProfile::of(const Certificate &certificate)
{
    const ErrorsForgotten forgotten;
    CertificateProfile profile;
    const auto usages = certificate.extendedKeyUsage();
    for (const auto &id : usages) {
        const auto role = crypto::roleOf(id);
        if (role && std::ranges::find(profile.roles, *role) == profile.roles.end())
            profile.roles.push_back(*role);
    }
    profile.role = roleOf(certificate);
    const bool isAuthority = certificate.isAuthority();
    profile.maySign = !isAuthority && certificate.hasKeyUsage(KeyUsage::NonRepudiation);
    profile.mayAuthenticate =
        !isAuthority && usages.contains(QLatin1String(identifier::clientAuthentication));
    profile.policies = certificate.policies();

    AddressReader addresses(profile);
    addresses.addPoints(certificate, NID_crl_distribution_points, profile.revocationLists);
    addresses.addPoints(certificate, NID_freshest_crl, profile.freshestLists);
    addresses.addAccess(certificate);

    addNumberNotes(certificate, profile);
    if (addresses.hasDoubled())
        profile.notes.push_back(CertificateNote::PointersDoubled);
    if (profile.maySign && profile.mayAuthenticate)
        profile.notes.push_back(CertificateNote::KeyUsageOfBothKinds);
    return profile;
}

} // namespace qujat::crypto
