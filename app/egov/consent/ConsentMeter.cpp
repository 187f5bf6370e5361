// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/egov/consent/ConsentMeter.h"

#include <QMap>

#include <algorithm>

namespace qujat::service::consent {
namespace {

/// More than this would not change a median that people see.
constexpr int LargestSample = 5000;

/// The lower one of the two in the middle: what is asked less is what is usual.
int medianOf(std::vector<int> values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>((values.size() - 1) / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

} // namespace

AskMeter compare(const QStringList &fields, const std::vector<storage::AskedFields> &others,
                 int fewestSystems)
{
    AskMeter meter;
    meter.asked = static_cast<int>(fields.size());
    QMap<QString, std::vector<int>> bySystem;
    for (const auto &other : others)
        bySystem[other.system].push_back(other.count);
    meter.systems = static_cast<int>(bySystem.size());
    meter.requests = static_cast<int>(others.size());
    if (meter.systems == 0 || meter.systems < fewestSystems)
        return meter;
    std::vector<int> medians;
    for (const auto &counts : bySystem)
        medians.push_back(medianOf(counts));
    meter.usual = medianOf(medians);
    const int margin = std::max(1, meter.usual / 3);
    if (meter.asked >= meter.usual + margin)
        meter.verdict = AskMeter::Verdict::More;
    else if (meter.asked <= meter.usual - margin)
        meter.verdict = AskMeter::Verdict::Fewer;
    else
        meter.verdict = AskMeter::Verdict::Usual;
    for (const auto &field : fields) {
        const auto having = std::ranges::count_if(
            others, [&](const storage::AskedFields &one) { return one.fields.contains(field); });
        if (having * 10 < meter.requests)
            meter.unusual.append(field);
    }
    return meter;
}

AskMeter measure(storage::Transaction &transaction, const InformationSystem &system,
                 const DocumentType &type, const QStringList &fields, const QStringList &allFields,
                 const Policy &policy, Timestamp now)
{
    const auto since = now - std::chrono::hours(24) * policy.value("askMeterDays");
    const auto others = storage::ConsentStore(transaction)
                            .askedInSector(system.sector, type, system.code, since, LargestSample);
    auto meter = compare(fields, others, static_cast<int>(policy.value("askMeterSystems")));
    const auto *scope = system.scopeOf(type);
    if (scope)
        meter.approved = static_cast<int>(scope->whole ? allFields.size() : scope->fields.size());
    return meter;
}

} // namespace qujat::service::consent
