// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "qml/bridge/RowListModel.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace qujat::bridge {

/// A sample that stands in for a face in the demonstration.
struct FaceSample {
    QString id;
    QString name;
    QByteArray bytes;
};

/// The samples that a page offers in place of a camera.
class FaceSamples {
public:
    /// \a rows is the page's list of them; it must outlive this.
    explicit FaceSamples(RowListModel &rows);
    void offer(std::vector<FaceSample> samples);
    /// The bytes of the one that was chosen; nothing when there is no such sample.
    std::optional<QByteArray> find(const QString &id) const;

private:
    RowListModel &m_rows;
    std::vector<FaceSample> m_samples;
};

} // namespace qujat::bridge
