// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/tool/Output.h"

#include <QJsonDocument>

#include <cstdio>

namespace qujat::tool {
namespace {

QString adviceWords(Advice advice)
{
    switch (advice) {
    case Advice::None:
        return {};
    case Advice::TryAgain:
        return QStringLiteral("Try again.");
    case Advice::WaitAndTryAgain:
        return QStringLiteral("Wait, then try again.");
    case Advice::SignIn:
        return QStringLiteral("Sign in.");
    case Advice::CheckInput:
        return QStringLiteral("Check what was given.");
    case Advice::UsePhone:
        return QStringLiteral("Use a phone (at sign-in: --form phone).");
    case Advice::AskHolder:
        return QStringLiteral("Ask the holder of the document.");
    case Advice::ContactIssuer:
        return QStringLiteral("Contact the body that issued the document.");
    case Advice::ContactCentre:
        return QStringLiteral("Contact centre: 1414, 8 800 080 7777.");
    case Advice::CheckNetwork:
        return QStringLiteral("Check the network and --service.");
    case Advice::Update:
        return QStringLiteral("Update this program.");
    }
    Q_UNREACHABLE();
}

constexpr Detail AllDetails[] = {
    Detail::RetryAfterSeconds, Detail::AttemptsLeft, Detail::Field,  Detail::Check,
    Detail::Registry,          Detail::Reason,       Detail::Actual, Detail::Allowed};

} // namespace

void Output::line(const QJsonObject &object) const
{
    const auto bytes = QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stdout);
    std::fflush(stdout);
}

void Output::say(const QString &words) const
{
    const auto bytes = words.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stderr);
}

int Output::fail(const Failure &failure) const
{
    return fail(failure, {});
}

int Output::fail(const Failure &failure, QJsonObject beside) const
{
    beside.insert(QStringLiteral("failure"), failure.name());
    QString words = QStringLiteral("qujat-tool: ") + failure.name();
    for (const Detail key : AllDetails) {
        const auto text = failure.detail(key);
        if (!text)
            continue;
        bool whole = false;
        const auto number = text->toLongLong(&whole);
        const bool counted = key == Detail::RetryAfterSeconds || key == Detail::AttemptsLeft;
        beside.insert(Failure::detailName(key),
                      counted && whole ? QJsonValue(number) : QJsonValue(*text));
        words += QStringLiteral(", %1 %2").arg(Failure::detailName(key), *text);
    }
    line(beside);
    auto advice = adviceWords(failure.info().advice);
    if (failure.code() == FailureCode::ConfigurationInvalid)
        advice = QStringLiteral("It is missing or cannot be used; --help says more.");
    say(advice.isEmpty() ? words + u'.' : words + QStringLiteral(". ") + advice);
    return exitCodeOf(failure);
}

int exitCodeOf(const Failure &failure)
{
    switch (failure.code()) {
    case FailureCode::FileUnreadable:
    case FailureCode::PictureUnreadable:
    case FailureCode::ConfigurationInvalid:
    case FailureCode::ConfigurationNewer:
    case FailureCode::VaultNewer:
        return Impossible;
    default:
        return failure.info().severity == Severity::Refusal ? No : Impossible;
    }
}

} // namespace qujat::tool
