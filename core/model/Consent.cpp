// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/model/Consent.h"

#include <array>
#include <utility>

namespace qujat {
namespace {

template <typename Value>
using Word = std::pair<Value, const char *>;

constexpr std::array<Word<Wanted::Kind>, 3> Kinds{{{Wanted::Kind::Document, "document"},
                                                   {Wanted::Kind::Fields, "fields"},
                                                   {Wanted::Kind::Statement, "statement"}}};
constexpr std::array<Word<ConsentState>, 7> States{{{ConsentState::Pending, "pending"},
                                                    {ConsentState::Given, "given"},
                                                    {ConsentState::Refused, "refused"},
                                                    {ConsentState::Spent, "spent"},
                                                    {ConsentState::Expired, "expired"},
                                                    {ConsentState::Withdrawn, "withdrawn"},
                                                    {ConsentState::Delivered, "delivered"}}};
constexpr std::array<Word<ConsentWay>, 3> Ways{
    {{ConsentWay::App, "app"}, {ConsentWay::Otp, "otp"}, {ConsentWay::Sms, "sms"}}};
constexpr std::array<Word<AskMeter::Verdict>, 4> Verdicts{{{AskMeter::Verdict::Unknown, "unknown"},
                                                           {AskMeter::Verdict::Fewer, "fewer"},
                                                           {AskMeter::Verdict::Usual, "usual"},
                                                           {AskMeter::Verdict::More, "more"}}};

template <typename Value, std::size_t Size>
QString wordOf(const std::array<Word<Value>, Size> &words, Value value)
{
    for (const auto &[known, word] : words) {
        if (known == value)
            return QString::fromLatin1(word);
    }
    Q_UNREACHABLE();
}

template <typename Value, std::size_t Size>
std::optional<Value> valueOf(const std::array<Word<Value>, Size> &words, QStringView name)
{
    for (const auto &[value, word] : words) {
        if (name == QLatin1String(word))
            return value;
    }
    return std::nullopt;
}

} // namespace

QString nameOf(Wanted::Kind kind)
{
    return wordOf(Kinds, kind);
}

QString nameOf(ConsentState state)
{
    return wordOf(States, state);
}

QString nameOf(ConsentWay way)
{
    return wordOf(Ways, way);
}

QString nameOf(AskMeter::Verdict verdict)
{
    return wordOf(Verdicts, verdict);
}

std::optional<Wanted::Kind> wantedKindFromName(QStringView name)
{
    return valueOf(Kinds, name);
}

std::optional<ConsentState> consentStateFromName(QStringView name)
{
    return valueOf(States, name);
}

std::optional<ConsentWay> consentWayFromName(QStringView name)
{
    return valueOf(Ways, name);
}

std::optional<AskMeter::Verdict> verdictFromName(QStringView name)
{
    return valueOf(Verdicts, name);
}

} // namespace qujat
