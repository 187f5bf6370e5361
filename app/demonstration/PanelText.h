// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace qujat::demonstration {

/// The words of the panel, in the language of the installed translator.
class PanelText {
    Q_DECLARE_TR_FUNCTIONS(PanelText)

public:
    static QString title();
    static QString mark();
    static QString messages();
    static QString noMessages();
    static QString keyFiles();
    static QString useKeyFile(const QString &name);
    static QString password(const QString &password);
    static QString faces();
    static QString rightFace();
    static QString otherFace();
    static QString lifelessFace();
    static QString clock();
    static QString clockShift(int seconds);
    static QString realTime();
    static QString faults();
    static QString registry();
    static QString notesFail();
    static QString copy();
    static QString refused(const QString &code);
    /// Fault name of the contract → words.
    static QString fault(const QString &name);
    static QStringList faultNames();
};

} // namespace qujat::demonstration
