// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/unit/session/SessionStage.h"

namespace qujat::testing {

/// A client that has seen and proven some notes of an honest journal.
struct JournalWitness {
    SessionStage stage;
    QStringList numbers;

    /// Signs in after so many notes, of both roles by turns, and synchronises; "" or what is wrong.
    QString prepare(int notes = 4)
    {
        using Role = HistoryEntry::Role;
        for (int i = 0; i < notes; ++i) {
            numbers += stage.addViewing(i % 2 == 0 ? Role::Subject : Role::Viewer);
            stage.clock.advance(std::chrono::minutes(5));
        }
        if (const auto problem = stage.signIn(); !problem.isEmpty())
            return problem;
        return synchronise();
    }

    session::JournalWatch &watch() { return *stage.session().journal(); }

    /// What became of a synchronisation: the alarms raised so far by name, or the outcome.
    QString synchronise()
    {
        using Outcome = session::JournalWatch::Outcome;
        const auto ended = stage.finish(watch().synchronise());
        QStringList names;
        for (const auto &alarm : watch().alarms())
            names += nameOf(alarm.kind) + u' ' + alarm.subject;
        if (!names.isEmpty())
            return names.join(QStringLiteral(", "));
        if (!ended)
            return ended.error().name();
        return *ended == Outcome::Consistent ? QString() : QStringLiteral("not consistent");
    }
};

#define QUJAT_WITNESS(name)                                                                        \
    qujat::testing::JournalWitness name;                                                           \
    QCOMPARE(name.prepare(), QString())

} // namespace qujat::testing
