// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "qml/bridge/presenters/FaceSamples.h"

#include "qml/bridge/Rows.h"

#include <algorithm>

namespace qujat::bridge {

FaceSamples::FaceSamples(RowListModel &rows)
    : m_rows(rows)
{
}

void FaceSamples::offer(std::vector<FaceSample> samples)
{
    m_samples = std::move(samples);
    QList<ChoiceRow> rows;
    for (const auto &sample : m_samples) {
        ChoiceRow row;
        row.choiceId = sample.id;
        row.name = sample.name;
        rows.append(row);
    }
    m_rows.show(rows);
}

std::optional<QByteArray> FaceSamples::find(const QString &id) const
{
    const auto found = std::ranges::find(m_samples, id, &FaceSample::id);
    return found == m_samples.cend() ? std::nullopt : std::optional(found->bytes);
}

} // namespace qujat::bridge
