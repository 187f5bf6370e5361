// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <functional>
#include <vector>

namespace qujat::bench {

/// Repeated measurements of one thing, in one unit.
class Series {
public:
    void add(double value) { m_values.push_back(value); }
    double median() const { return at(0.5); }
    /// The value below which \a share of the measurements lie.
    double at(double share) const;
    std::size_t size() const { return m_values.size(); }

private:
    std::vector<double> m_values;
};

/// How long \a work takes, in milliseconds.
double milliseconds(const std::function<void()> &work);

/// `what                     median    p10 … p90   unit   (n)`
void printRow(const QString &what, const Series &series, const QString &unit);
/// `what                     1.43x   (aim 2x)`
void printRatio(const QString &what, double ratio, const QString &aim);
void printTitle(const QString &title);

} // namespace qujat::bench
