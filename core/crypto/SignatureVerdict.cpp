// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/crypto/SignatureVerdict.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace qujat::crypto {
namespace {

using namespace Qt::Literals::StringLiterals;

/// In a verdict on a signature what was not looked at is not known.
CheckOutcome known(CheckOutcome outcome)
{
    return outcome == CheckOutcome::NotChecked ? CheckOutcome::Unknown : outcome;
}

void insertUnlessEmpty(QJsonObject &object, const QString &key, const QString &value)
{
    if (!value.isEmpty())
        object.insert(key, value);
}

void insertTime(QJsonObject &object, const QString &key, std::optional<Timestamp> moment)
{
    if (moment)
        object.insert(key, toRfc3339(*moment));
}

QString reasonOf(const Check &check)
{
    auto reason = Failure(check.reason.value_or(FailureCode::DocumentVerifyFailed)).name();
    return check.detail.isEmpty() ? reason : reason + u':' + check.detail;
}

QJsonObject toJson(const Check &check)
{
    QJsonObject json{{u"outcome"_s, nameOf(check.outcome)}};
    if (check.reason)
        json.insert(u"reason"_s, Failure(*check.reason).name());
    insertUnlessEmpty(json, u"detail"_s, check.detail);
    insertTime(json, u"asOf"_s, check.asOf);
    return json;
}

QJsonArray toJson(const std::vector<ChainLink> &chain)
{
    QJsonArray links;
    for (const auto &link : chain) {
        links.append(QJsonObject{{u"name"_s, link.name},
                                 {u"serial"_s, link.serial},
                                 {u"notBefore"_s, toRfc3339(link.notBefore)},
                                 {u"notAfter"_s, toRfc3339(link.notAfter)}});
    }
    return links;
}

QJsonObject toJson(const RevocationFacts &facts, Timestamp checkedAt)
{
    QJsonObject json{{u"source"_s, nameOf(facts.source)}};
    insertTime(json, u"asOf"_s, facts.asOf);
    if (facts.asOf) {
        const auto age = std::chrono::floor<std::chrono::seconds>(checkedAt - *facts.asOf);
        json.insert(u"ageSeconds"_s, static_cast<qint64>(age.count()));
    }
    insertTime(json, u"revokedAt"_s, facts.revokedAt);
    insertUnlessEmpty(json, u"reason"_s, facts.reason);
    return json;
}

QJsonObject toJson(const TimeFacts &facts)
{
    QJsonObject json{{u"source"_s, nameOf(facts.source)}};
    insertTime(json, u"moment"_s, facts.moment);
    insertUnlessEmpty(json, u"authority"_s, facts.authority);
    insertUnlessEmpty(json, u"policy"_s, facts.policy);
    return json;
}

QJsonObject toJson(const CoverageFacts &facts)
{
    QJsonObject json{{u"kind"_s, nameOf(facts.kind)},
                     {u"bytes"_s, static_cast<qint64>(facts.bytes)}};
    insertUnlessEmpty(json, u"element"_s, facts.element);
    return json;
}

} // namespace

QString nameOf(SignedFormat format)
{
    static constexpr std::array names{"unrecognised", "cms", "xmldsig", "signedSoap", "timeStamp"};
    return QString::fromLatin1(names[static_cast<std::size_t>(format)]);
}

CheckOutcome SignatureVerdict::outcome() const
{
    if (problem)
        return known(problem->outcome);
    if (signers.empty())
        return CheckOutcome::Invalid;
    auto overall = CheckOutcome::Valid;
    for (const auto &signer : signers) {
        const auto one = known(signer.outcome());
        if (one == CheckOutcome::Invalid)
            return one;
        if (one == CheckOutcome::Unknown)
            overall = one;
    }
    return overall;
}

std::optional<Failure> SignatureVerdict::refusal() const
{
    const auto overall = outcome();
    if (overall == CheckOutcome::Valid)
        return std::nullopt;
    const Check *worst = problem ? &*problem : nullptr;
    for (const auto &signer : signers) {
        if (worst == nullptr && known(signer.outcome()) == overall)
            worst = signer.firstProblem();
    }
    if (worst == nullptr)
        return Failure(FailureCode::SignatureMissing);
    Failure failure(worst->reason.value_or(FailureCode::DocumentVerifyFailed),
                    {{Detail::Check, nameOf(worst->kind)}});
    return worst->detail.isEmpty() ? failure : failure.with(Detail::Reason, worst->detail);
}

QJsonObject toJson(const Verification &verification)
{
    QJsonObject checks;
    for (const auto &check : verification.checks)
        checks.insert(nameOf(check.kind), toJson(check));
    const auto &signer = verification.signer;
    QJsonObject json{{u"iin"_s, signer.iin},
                     {u"bin"_s, signer.bin},
                     {u"name"_s, signer.commonName},
                     {u"organisation"_s, signer.organisation},
                     {u"role"_s, nameOf(signer.role)},
                     {u"algorithm"_s, signer.algorithm},
                     {u"serial"_s, signer.certificateSerial},
                     {u"issuer"_s, signer.issuer},
                     {u"outcome"_s, nameOf(known(verification.outcome()))},
                     {u"checks"_s, checks},
                     {u"chain"_s, toJson(signer.chain)},
                     {u"revocation"_s, toJson(verification.revocation, verification.checkedAt)},
                     {u"time"_s, toJson(verification.time)},
                     {u"covered"_s, toJson(verification.covered)}};
    insertTime(json, u"signedAt"_s, signer.signedAt);
    if (const auto *problem = verification.firstProblem())
        json.insert(u"reason"_s, reasonOf(*problem));
    return json;
}

QJsonObject SignatureVerdict::toJson() const
{
    QJsonArray all;
    for (const auto &signer : signers)
        all.append(crypto::toJson(signer));
    QJsonObject json{{u"outcome"_s, nameOf(outcome())},
                     {u"format"_s, nameOf(format)},
                     {u"checkedAt"_s, toRfc3339(checkedAt)},
                     {u"signers"_s, all}};
    insertTime(json, u"stampedTime"_s, stampedTime);
    if (problem)
        json.insert(u"reason"_s, reasonOf(*problem));
    else if (const auto refused = refusal()) {
        const auto detail = refused->detail(Detail::Reason);
        json.insert(u"reason"_s, detail ? refused->name() + u':' + *detail : refused->name());
    }
    return json;
}

} // namespace qujat::crypto
