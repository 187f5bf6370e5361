// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/tool/Command.h"

#include <QHash>

#include <optional>

namespace qujat::tool {

/// Options that every command takes.
const std::vector<Option> &commonOptions();

/// A command line as understood, or why it was not.
class Arguments {
public:
    /// \a words without the program's name. Strict: an unknown option, a missing or a superfluous
    /// word is refused by name in problem().
    static Arguments parse(const QStringList &words);

    const Command *command() const { return m_command; }
    bool wantsHelp() const { return m_help; }
    bool wantsVersion() const { return m_version; }
    /// Empty when the line was understood.
    const QString &problem() const { return m_problem; }

    bool has(const QString &option) const { return m_values.contains(option); }
    /// The last value given, or the fallback.
    QString value(const QString &option, const QString &fallback = {}) const;
    /// All values given, in order: for options that may stand several times.
    QStringList values(const QString &option) const { return m_values.value(option); }
    /// The words that are no options, after the command's name.
    const QStringList &words() const { return m_words; }

private:
    void read(const QStringList &words);
    bool readOption(const QStringList &words, qsizetype &at);

    const Command *m_command = nullptr;
    bool m_help = false;
    bool m_version = false;
    QString m_problem;
    QHash<QString, QStringList> m_values;
    QStringList m_words;
};

/// The help of the program, or of one command.
QString helpText(const Command *command);

} // namespace qujat::tool
