// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QCoro/QCoroTask>
#include <QList>
#include <QString>
#include <QStringList>

#include <vector>

namespace qujat::tool {

class Context;

/// One option of a command. An empty \a value means a flag; else it names the value in the help.
struct Option {
    QString name; ///< without the dashes
    QString value;
    QString help;
};

/// What must be there before a command runs.
enum class Needs {
    Nothing,
    Service, ///< a way to the service; nobody need be signed in
    Session, ///< the profile's session as it is: signed out or locked
    OpenSession, ///< the profile unlocked with its PIN
};

/// One command of the program: its face, and what it does.
struct Command {
    QString name; ///< one or two words, such as "documents" or "demo sms"
    QString arguments; ///< the words that follow it, for the help
    QString summary; ///< one sentence
    std::vector<Option> options;
    qsizetype fewestWords = 0;
    qsizetype mostWords = 0;
    Needs needs = Needs::Nothing;
    /// Ends with the exit code: 0 yes, 1 a clear no, 2 could not be done. The context outlives it.
    QCoro::Task<int> (*run)(Context &) = nullptr;
    QString details; ///< more paragraphs for the help, if any
};

/// All of them, in the order of the help.
const std::vector<Command> &allCommands();

Command statusCommand();
Command signInCommand();
Command signOutCommand();
Command documentsCommand();
Command documentCommand();
Command openAccessCommand();
Command qrCommand();
Command viewCommand();
Command confirmCommand();
Command approveCommand();
Command closeCommand();
Command accessesCommand();
Command historyCommand();
Command devicesCommand();
std::vector<Command> complaintCommands();
Command readCommand();
std::vector<Command> numberCommands();
std::vector<Command> accountCommands();
Command certificateCommand();
Command cryptographyCommand();
Command keyCommand();
Command issueKeyCommand();
Command signCommand();
Command verifyCommand();
Command proofVerifyCommand();
std::vector<Command> proofCommands();
Command consentsCommand();
std::vector<Command> systemCommands();
std::vector<Command> demoCommands();

} // namespace qujat::tool
