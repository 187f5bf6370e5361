// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QString>

namespace qujat::app {

class Composition;

/// Waits for the first picture of the window, reports one JSON line and ends the program: 0 when it
/// was drawn.
class SelfTest final : public QObject {
    Q_OBJECT

public:
    SelfTest(Composition &composition, const QElapsedTimer &sinceStart,
             const QString &screenshotFolder, QObject *parent = nullptr);

private:
    void report();

    Composition &m_composition;
    const QElapsedTimer &m_sinceStart;
    QString m_screenshotFolder;
    bool m_done = false;
};

} // namespace qujat::app
