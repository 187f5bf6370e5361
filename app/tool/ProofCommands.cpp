// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/tool/Await.h"
#include "app/tool/Command.h"
#include "app/tool/Context.h"
#include "core/session/JournalWatch.h"
#include "core/session/Session.h"

#include <QFile>
#include <QSaveFile>

namespace qujat::tool {
namespace {

using session::JournalWatch;

const QString OutOption = QStringLiteral("out");
const QString NoteOption = QStringLiteral("note");
const QString AllOption = QStringLiteral("all");
const QString DataFreeOption = QStringLiteral("data-free");
const QString EvidenceOption = QStringLiteral("evidence");

Failure invalid(const QString &option)
{
    return Failure(FailureCode::ConfigurationInvalid, {{Detail::Field, option}});
}

int exitCodeOf(JournalWatch::Outcome outcome)
{
    switch (outcome) {
    case JournalWatch::Outcome::Consistent:
        return Yes;
    case JournalWatch::Outcome::Contradicted:
        return No;
    case JournalWatch::Outcome::Unknown:
        return Impossible;
    }
    Q_UNREACHABLE();
}

QString nameOf(JournalWatch::Outcome outcome)
{
    switch (outcome) {
    case JournalWatch::Outcome::Consistent:
        return QStringLiteral("valid");
    case JournalWatch::Outcome::Contradicted:
        return QStringLiteral("invalid");
    case JournalWatch::Outcome::Unknown:
        return QStringLiteral("unknown");
    }
    Q_UNREACHABLE();
}

QCoro::Task<int> exportProof(Context &context)
{
    const auto &arguments = context.arguments();
    const auto &output = context.output();
    const auto path = arguments.value(OutOption);
    if (path.isEmpty())
        co_return output.fail(invalid(OutOption));
    const bool all = arguments.has(AllOption);
    const auto note = arguments.value(NoteOption);
    if (all != note.isEmpty())
        co_return output.fail(invalid(NoteOption));
    auto *journal = context.session().journal();
    if (arguments.has(DataFreeOption)) {
        if (all)
            co_return output.fail(invalid(NoteOption));
        const auto receipt = co_await outcome(journal->dataFreeReceipt(note));
        if (!receipt)
            co_return output.fail(receipt.error());
        if (const auto written = Context::writeFile(path, *receipt); !written)
            co_return output.fail(written.error());
        output.line({{QStringLiteral("file"), path}, {QStringLiteral("receipts"), 1}});
        co_return Yes;
    }
    // What is new since the last time belongs to it; without network, what is kept.
    if (const auto synchronised = co_await outcome(journal->synchronise()); !synchronised)
        output.say(QStringLiteral("Nothing newer than what is kept on this device: %1.")
                       .arg(synchronised.error().name()));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)
        || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        co_return output.fail(Failure(FailureCode::FileUnreadable, {{Detail::Field, path}}));
    const auto count =
        journal->exportProof(file, all ? std::nullopt : std::optional<QString>(note));
    if (!count)
        co_return output.fail(count.error());
    if (!file.commit())
        co_return output.fail(Failure(FailureCode::FileUnreadable, {{Detail::Field, path}}));
    output.line({{QStringLiteral("file"), path}, {QStringLiteral("receipts"), *count}});
    co_return Yes;
}

QJsonObject toJson(const JournalAlarm &alarm)
{
    QJsonObject object{{QStringLiteral("alarm"), qujat::nameOf(alarm.kind)},
                       {QStringLiteral("subject"), alarm.subject},
                       {QStringLiteral("raisedAt"), toRfc3339(alarm.raisedAt)}};
    if (alarm.confirmedAt)
        object.insert(QStringLiteral("confirmedAt"), toRfc3339(*alarm.confirmedAt));
    return object;
}

QCoro::Task<int> checkJournal(Context &context)
{
    const auto &output = context.output();
    auto *journal = context.session().journal();
    const auto ended = co_await outcome(journal->synchronise());
    for (const auto &alarm : journal->alarms())
        output.line(toJson(alarm));
    if (const auto path = context.arguments().value(EvidenceOption); !path.isEmpty()) {
        if (const auto written = Context::writeFile(path, journal->evidence()); !written)
            co_return output.fail(written.error());
    }
    const auto verdict = ended.value_or(JournalWatch::Outcome::Unknown);
    QJsonObject line{{QStringLiteral("outcome"), nameOf(verdict)},
                     {QStringLiteral("size"), QString::number(journal->treeSize())},
                     {QStringLiteral("alarms"), static_cast<qint64>(journal->alarms().size())}};
    if (!ended)
        line.insert(QStringLiteral("reason"), ended.error().name());
    output.line(line);
    co_return exitCodeOf(verdict);
}

} // namespace

std::vector<Command> proofCommands()
{
    const Option out{OutOption, QStringLiteral("FILE"), QStringLiteral("file to write, mode 600")};
    return {
        {QStringLiteral("proof export"),
         QString(),
         QStringLiteral("Writes notes of the history with everything that proves them to a file"),
         {{NoteOption, QStringLiteral("ID"), QStringLiteral("this note, by its number")},
          {AllOption, QString(), QStringLiteral("all notes, own documents and others'")},
          {DataFreeOption, QString(),
           QStringLiteral("with --note, of a document one has looked at: only that a valid document"
                          " of this type was checked, without the person's data")},
          out},
         0,
         0,
         Needs::OpenSession,
         exportProof,
         QStringLiteral("The file can be checked by anybody with the service's published key, off"
                        " line: see proof verify, and core/journal/README.md for the format.")},
        {QStringLiteral("proof check"),
         QString(),
         QStringLiteral("Asks the service now to prove that its journal continues what was seen"),
         {{EvidenceOption, QStringLiteral("FILE"),
           QStringLiteral("writes what proves the alarms to a file")}},
         0,
         0,
         Needs::OpenSession,
         checkJournal,
         QStringLiteral("A line for each alarm this device ever raised, then the outcome: valid,"
                        " invalid (exit code 1) or unknown (2, the service did not answer).")},
    };
}

} // namespace qujat::tool
