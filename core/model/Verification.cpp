// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/model/Verification.h"

#include <algorithm>
#include <array>

namespace qujat {

CheckOutcome Verification::outcome() const
{
    if (checks.empty())
        return CheckOutcome::NotChecked;
    for (const auto worst :
         {CheckOutcome::Invalid, CheckOutcome::Unknown, CheckOutcome::NotChecked}) {
        if (std::ranges::any_of(checks, [&](const Check &check) { return check.outcome == worst; }))
            return worst;
    }
    return CheckOutcome::Valid;
}

const Check *Verification::firstProblem() const
{
    const auto overall = outcome();
    if (overall == CheckOutcome::Valid)
        return nullptr;
    const auto found =
        std::ranges::find_if(checks, [&](const Check &check) { return check.outcome == overall; });
    return found == checks.end() ? nullptr : &*found;
}

const Check *Verification::find(CheckKind kind) const
{
    const auto found =
        std::ranges::find_if(checks, [&](const Check &check) { return check.kind == kind; });
    return found == checks.end() ? nullptr : &*found;
}

void Verification::set(Check check)
{
    const auto found =
        std::ranges::find_if(checks, [&](const Check &known) { return known.kind == check.kind; });
    if (found == checks.end())
        checks.push_back(std::move(check));
    else
        *found = std::move(check);
}

QString nameOf(CheckKind kind)
{
    static constexpr std::array names{
        "structure", "signature", "digest",         "signingCertificate",
        "chain",     "validity",  "revocation",     "purpose",
        "policy",    "time",      "authority",      "form",
        "subject",   "type",      "requiredFields", "inForce",
        "freshness"};
    return QString::fromLatin1(names[static_cast<std::size_t>(kind)]);
}

QString nameOf(CheckOutcome outcome)
{
    static constexpr std::array names{"valid", "invalid", "unknown", "notChecked"};
    return QString::fromLatin1(names[static_cast<std::size_t>(outcome)]);
}

QString nameOf(SignerRole role)
{
    static constexpr std::array names{"",
                                      "person",
                                      "organisation",
                                      "organisationHead",
                                      "signingRight",
                                      "financialSignature",
                                      "personnelDepartment",
                                      "employee",
                                      "informationSystem",
                                      "authorityStaff",
                                      "serviceCentre",
                                      "remoteIdentification",
                                      "timeStampAuthority",
                                      "ocspResponder"};
    return QString::fromLatin1(names[static_cast<std::size_t>(role)]);
}

QString nameOf(RevocationSource source)
{
    static constexpr std::array names{"none", "ocsp", "crl", "crl+delta", "evidence"};
    return QString::fromLatin1(names[static_cast<std::size_t>(source)]);
}

QString nameOf(TimeSource source)
{
    static constexpr std::array names{"none", "claimed", "timeStamp"};
    return QString::fromLatin1(names[static_cast<std::size_t>(source)]);
}

QString nameOf(Coverage coverage)
{
    static constexpr std::array names{"nothing",       "content", "detachedContent",
                                      "wholeDocument", "element", "imprint"};
    return QString::fromLatin1(names[static_cast<std::size_t>(coverage)]);
}

} // namespace qujat
