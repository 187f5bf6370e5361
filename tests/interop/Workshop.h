// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/interop/ForgedPki.h"

#include <QJsonObject>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

/// A folder to work in, the real qujat-tool, and the programs of others.
namespace qujat::testing {

struct ProgramRun {
    int exitCode = -1;
    bool crashed = false;
    QByteArray output;
    QByteArray errors;

    bool isFine() const { return exitCode == 0 && !crashed; }
    /// The first line as an object.
    QJsonObject json() const;
    /// What to print when a test fails.
    QByteArray words() const { return output + errors; }
};

class Workshop {
public:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    /// The path of what was written; folders are made.
    QString write(const QString &name, const QByteArray &content) const;
    QByteArray read(const QString &name) const;

    ProgramRun run(const QString &program, const QStringList &words) const;
    /// The real program, with nothing of this user's settings.
    ProgramRun tool(const QStringList &words) const;
    /// A script of this folder under node, with the packages of the npm registry.
    ProgramRun node(const QString &script, const QStringList &words) const;

    /// Why the program cannot be used here; empty when it can.
    static QString missing(const QString &program);
    static QString missingNode();

    /// Key and certificate in PEM as NAME.key and NAME.pem, both in NAME.p12 with the password of
    /// passwordFile().
    void writeParty(const QString &name, const Party &party) const;
    QString passwordFile() const;

private:
    QTemporaryDir m_folder;
};

} // namespace qujat::testing
