// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "qml/bridge/NoticesViewModel.h"

namespace qujat::bridge {

NoticesViewModel::NoticesViewModel(QObject *parent)
    : QObject(parent)
    , m_items(NoticeRow::staticMetaObject)
    , m_choices(NoticeChoiceRow::staticMetaObject)
{
}

void NoticesViewModel::show(const Content &content)
{
    if (content == m_content)
        return;
    m_content = content;
    m_items.show(m_content.items);
    m_choices.show(m_content.choices);
    Q_EMIT changed();
}

} // namespace qujat::bridge
