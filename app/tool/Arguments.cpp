// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/tool/Arguments.h"

#include <QTextStream>

#include <algorithm>

namespace qujat::tool {
namespace {

QString spelt(const Option &option)
{
    return option.value.isEmpty() ? QStringLiteral("--") + option.name
                                  : QStringLiteral("--") + option.name + u' ' + option.value;
}

void describe(QTextStream &out, const std::vector<Option> &options)
{
    for (const auto &option : options)
        out << "  " << spelt(option).leftJustified(26) << ' ' << option.help << '\n';
}

/// The command whose words begin the line; two words before one.
const Command *named(const QStringList &words)
{
    for (const qsizetype count : {2, 1}) {
        if (words.size() < count)
            continue;
        const auto name = words.first(count).join(u' ');
        const auto found = std::ranges::find(allCommands(), name, &Command::name);
        if (found != allCommands().end())
            return &*found;
    }
    return nullptr;
}

} // namespace

const std::vector<Option> &commonOptions()
{
    static const std::vector<Option> options{
        {QStringLiteral("profile"), QStringLiteral("DIR"),
         QStringLiteral("folder of this person on this device (or QUJAT_PROFILE)")},
        {QStringLiteral("service"), QStringLiteral("URL"),
         QStringLiteral("address of the service, https://host:port (or QUJAT_SERVICE)")},
        {QStringLiteral("trust"), QStringLiteral("DIR"),
         QStringLiteral("folder with the roots to trust (or QUJAT_TRUST)")},
        {QStringLiteral("form"), QStringLiteral("FORM"),
         QStringLiteral("phone or desktop, at sign-in; desktop when not given (or QUJAT_FORM)")},
        {QStringLiteral("pin-file"), QStringLiteral("FILE"),
         QStringLiteral("file with the PIN, - for standard input (or QUJAT_PIN_FILE)")},
        {QStringLiteral("help"), QString(), QStringLiteral("what the command does and takes")},
    };
    return options;
}

Arguments Arguments::parse(const QStringList &words)
{
    Arguments arguments;
    arguments.read(words);
    return arguments;
}

QString Arguments::value(const QString &option, const QString &fallback) const
{
    const auto found = m_values.constFind(option);
    return found == m_values.cend() ? fallback : found->last();
}

void Arguments::read(const QStringList &words)
{
    // The command's name may stand after options; its own options decide what takes a value.
    QStringList bare;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words.at(i).startsWith(QLatin1String("--"))) {
            const auto name = words.at(i).mid(2);
            const auto known = std::ranges::find(commonOptions(), name, &Option::name);
            if (known != commonOptions().end() && !known->value.isEmpty())
                ++i;
            continue;
        }
        bare.append(words.at(i));
    }
    m_command = named(bare);
    if (words.contains(QStringLiteral("--version"))) {
        m_version = true;
        return;
    }
    if (!m_command && !bare.isEmpty() && bare.first() != QLatin1String("help")) {
        m_problem = QStringLiteral("there is no command \"%1\"").arg(bare.first());
        return;
    }
    if (!bare.isEmpty() && bare.first() == QLatin1String("help")) {
        m_help = true;
        m_command = named(bare.mid(1));
        return;
    }
    for (qsizetype i = 0; i < words.size() && m_problem.isEmpty(); ++i) {
        if (words.at(i) == QLatin1String("--")) {
            m_words += words.mid(i + 1);
            break;
        }
        if (words.at(i).startsWith(QLatin1String("--"))) {
            if (!readOption(words, i))
                return;
        } else {
            m_words.append(words.at(i));
        }
    }
    if (!m_command) {
        m_help = true;
        return;
    }
    m_words = m_words.mid(m_command->name.count(u' ') + 1);
    if (m_help || !m_problem.isEmpty())
        return;
    if (m_words.size() < m_command->fewestWords)
        m_problem = QStringLiteral("something is missing: %1 %2")
                        .arg(m_command->name, m_command->arguments);
    else if (m_words.size() > m_command->mostWords)
        m_problem = QStringLiteral("\"%1\" was not expected").arg(m_words.at(m_command->mostWords));
}

bool Arguments::readOption(const QStringList &words, qsizetype &at)
{
    const auto text = words.at(at).mid(2);
    const auto equals = text.indexOf(u'=');
    const auto name = equals < 0 ? text : text.left(equals);
    const Option *option = nullptr;
    if (m_command) {
        const auto own = std::ranges::find(m_command->options, name, &Option::name);
        if (own != m_command->options.end())
            option = &*own;
    }
    const auto common = std::ranges::find(commonOptions(), name, &Option::name);
    if (!option && common != commonOptions().end())
        option = &*common;
    if (!option) {
        m_problem = QStringLiteral("unknown option --%1").arg(name);
        return false;
    }
    if (option->value.isEmpty()) {
        if (equals >= 0) {
            m_problem = QStringLiteral("--%1 takes no value").arg(name);
            return false;
        }
        m_values[name].append(QString());
        m_help = m_help || name == QLatin1String("help");
        return true;
    }
    if (equals >= 0) {
        m_values[name].append(text.mid(equals + 1));
        return true;
    }
    if (at + 1 >= words.size()) {
        m_problem = QStringLiteral("--%1 needs a value: %2").arg(name, option->value);
        return false;
    }
    m_values[name].append(words.at(++at));
    return true;
}

QString helpText(const Command *command)
{
    QString text;
    QTextStream out(&text);
    if (command) {
        out << "Usage: qujat-tool " << command->name;
        if (!command->arguments.isEmpty())
            out << ' ' << command->arguments;
        out << "\n\n" << command->summary << "\n\n";
        if (!command->details.isEmpty())
            out << command->details << "\n\n";
        if (!command->options.empty()) {
            out << "Options of this command:\n";
            describe(out, command->options);
            out << '\n';
        }
        out << "Options of every command:\n";
        describe(out, commonOptions());
        return text;
    }
    out << "Usage: qujat-tool COMMAND [OPTION...]\n\n"
           "Everything the core of Qujat can do, without a window. Standard output has one JSON "
           "object a line,\n"
           "standard error has words for people. Exit code: 0 yes, 1 a clear no, 2 it could not be "
           "done.\n"
           "Secrets are taken from files or standard input (-) only, never from the command "
           "line.\n\n"
           "Commands (qujat-tool COMMAND --help says more):\n";
    for (const auto &each : allCommands())
        out << "  " << (each.name + u' ' + each.arguments).leftJustified(42) << ' ' << each.summary
            << '\n';
    out << "\nOptions of every command:\n";
    describe(out, commonOptions());
    out << "  " << QStringLiteral("--version").leftJustified(26) << " which version this is\n";
    return text;
}

} // namespace qujat::tool
