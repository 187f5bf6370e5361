// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "qml/bridge/HistoryViewModel.h"

namespace qujat::bridge {

HistoryViewModel::HistoryViewModel(QObject *parent)
    : QObject(parent)
    , m_entries(HistoryRow::staticMetaObject)
    , m_filterTypes(ChoiceRow::staticMetaObject)
{
}

void HistoryViewModel::show(const Content &content)
{
    if (content == m_content)
        return;
    m_content = content;
    m_filterTypes.show(m_content.filterTypes);
    Q_EMIT changed();
}

} // namespace qujat::bridge
