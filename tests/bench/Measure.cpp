// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/bench/Measure.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>

namespace qujat::bench {
namespace {

void print(const QString &line)
{
    std::fputs((line + u'\n').toUtf8().constData(), stdout);
    std::fflush(stdout);
}

} // namespace

double Series::at(double share) const
{
    if (m_values.empty())
        return 0;
    auto sorted = m_values;
    std::ranges::sort(sorted);
    return sorted.at(
        static_cast<std::size_t>(share * static_cast<double>(sorted.size() - 1) + 0.5));
}

double milliseconds(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

void printRow(const QString &what, const Series &series, const QString &unit)
{
    print(QStringLiteral("  %1 %2   %3 … %4 %5  (%6)")
              .arg(what, -46)
              .arg(series.median(), 9, 'f', 2)
              .arg(series.at(0.1), 0, 'f', 2)
              .arg(series.at(0.9), 0, 'f', 2)
              .arg(unit)
              .arg(series.size()));
}

void printRatio(const QString &what, double ratio, const QString &aim)
{
    print(QStringLiteral("  %1 %2%3").arg(what, -46).arg(ratio, 9, 'f', 2).arg(aim));
}

void printTitle(const QString &title)
{
    print(QString());
    print(title);
}

} // namespace qujat::bench
