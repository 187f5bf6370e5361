// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/tool/Command.h"
#include "app/tool/Context.h"
#include "core/journal/ProofFile.h"
#include "core/journal/PublishedKey.h"

#include <QFile>

namespace qujat::tool {
namespace {

const QString KeyOption = QStringLiteral("key");
const QString OriginOption = QStringLiteral("origin");
const QString OlderOption = QStringLiteral("older");

Failure invalid(const QString &option)
{
    return Failure(FailureCode::ConfigurationInvalid, {{Detail::Field, option}});
}

int exitCodeOf(journal::ProofOutcome outcome)
{
    switch (outcome) {
    case journal::ProofOutcome::Valid:
        return Yes;
    case journal::ProofOutcome::Invalid:
        return No;
    case journal::ProofOutcome::Unknown:
        return Impossible;
    }
    Q_UNREACHABLE();
}

QJsonObject toJson(const journal::Receipt &receipt, const journal::Leaf &leaf)
{
    QJsonObject shown;
    for (auto entry = receipt.openings.cbegin(); entry != receipt.openings.cend(); ++entry)
        shown.insert(entry.key(), entry->value);
    return {{QStringLiteral("number"), leaf.number()},
            {QStringLiteral("at"), toRfc3339(leaf.at())},
            {QStringLiteral("kind"), leaf.kind()},
            {QStringLiteral("index"), QString::number(receipt.index)},
            {QStringLiteral("shown"), shown}};
}

QJsonObject toJson(const journal::ProofReport &report)
{
    QJsonObject object{{QStringLiteral("outcome"), journal::nameOf(report.outcome)}};
    if (report.reason != journal::ProofReason::None)
        object.insert(QStringLiteral("reason"), journal::nameOf(report.reason));
    if (report.line > 0)
        object.insert(QStringLiteral("line"), report.line);
    if (!report.origin.isEmpty())
        object.insert(QStringLiteral("origin"), report.origin);
    object.insert(QStringLiteral("heads"), report.heads);
    object.insert(QStringLiteral("receipts"), report.receipts);
    if (report.newest) {
        object.insert(QStringLiteral("size"), QString::number(report.newest->checkpoint.size));
        object.insert(QStringLiteral("signedAt"), toRfc3339(report.newest->signedAt));
    }
    return object;
}

QCoro::Task<int> verifyProof(Context &context)
{
    const auto &arguments = context.arguments();
    const auto &output = context.output();
    journal::Identity expected;
    auto keyFile = arguments.value(KeyOption);
    const auto trust =
        arguments.value(QStringLiteral("trust"), qEnvironmentVariable("QUJAT_TRUST"));
    if (!keyFile.isEmpty()) {
        const auto read = journal::readPublishedKey(keyFile);
        if (!read)
            co_return output.fail(read.error());
        expected = *read;
    } else if (!trust.isEmpty()) {
        const auto published = journal::publishedKeyIn(trust);
        if (!published)
            co_return output.fail(published.error());
        expected = published->value_or(journal::Identity{});
    }
    if (arguments.has(OriginOption)) {
        const auto origin = arguments.value(OriginOption);
        if (!expected.origin.isEmpty() && expected.origin != origin)
            co_return output.fail(invalid(OriginOption));
        expected.origin = origin;
    }

    const bool compares = arguments.has(OlderOption);
    journal::ProofContent olderContent;
    journal::ProofContent content;
    QFile file(context.word(0));
    if (!file.open(QIODevice::ReadOnly))
        co_return output.fail(
            Failure(FailureCode::FileUnreadable, {{Detail::Field, file.fileName()}}));
    auto report = journal::checkProof(
        file, expected,
        [&output](const journal::Receipt &receipt, const journal::Leaf &leaf) {
            output.line(toJson(receipt, leaf));
        },
        compares ? &content : nullptr);
    if (compares && report.outcome == journal::ProofOutcome::Valid) {
        QFile older(arguments.value(OlderOption));
        if (!older.open(QIODevice::ReadOnly))
            co_return output.fail(
                Failure(FailureCode::FileUnreadable, {{Detail::Field, older.fileName()}}));
        const auto olderReport = journal::checkProof(older, expected, {}, &olderContent);
        report.reason = olderReport.outcome == journal::ProofOutcome::Valid
            ? journal::compareProofs(olderContent, content)
            : journal::ProofReason::OlderNotValid;
        if (report.reason == journal::ProofReason::NotJoined
            || olderReport.outcome == journal::ProofOutcome::Unknown)
            report.outcome = journal::ProofOutcome::Unknown;
        else if (report.reason != journal::ProofReason::None)
            report.outcome = journal::ProofOutcome::Invalid;
    }
    output.line(toJson(report));
    co_return exitCodeOf(report.outcome);
}

} // namespace

Command proofVerifyCommand()
{
    return {
        QStringLiteral("proof verify"),
        QStringLiteral("FILE"),
        QStringLiteral("Checks a file of proofs, or a single receipt, off line"),
        {{KeyOption, QStringLiteral("FILE"),
          QStringLiteral("the journal's published key; journal.vkey of --trust when not given")},
         {OriginOption, QStringLiteral("NAME"), QStringLiteral("the journal's name must be this")},
         {OlderOption, QStringLiteral("FILE"),
          QStringLiteral("an earlier file, which this one must continue")}},
        1,
        1,
        Needs::Nothing,
        verifyProof,
        QStringLiteral("One line for each receipt that is proven, then {\"outcome\": \"valid\", "
                       "\"invalid\" or \"unknown\", \"reason\", \"line\"}; exit code 0, 1 or 2. "
                       "Without a key the outcome is unknown at best.")};
}

} // namespace qujat::tool
