// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "qml/bridge/ConsentsViewModel.h"

namespace qujat::bridge {

ConsentsViewModel::ConsentsViewModel(QObject *parent)
    : QObject(parent)
    , m_entries(ConsentRow::staticMetaObject)
    , m_filterTypes(ChoiceRow::staticMetaObject)
{
}

void ConsentsViewModel::show(const Content &content)
{
    if (content == m_content)
        return;
    m_content = content;
    m_entries.show(content.entries);
    m_filterTypes.show(content.filterTypes);
    Q_EMIT changed();
}

} // namespace qujat::bridge
