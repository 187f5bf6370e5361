// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "qml/bridge/DocumentsViewModel.h"

namespace qujat::bridge {

DocumentsViewModel::DocumentsViewModel(QObject *parent)
    : QObject(parent)
    , m_own(DocumentRow::staticMetaObject)
    , m_children(DocumentRow::staticMetaObject)
{
}

void DocumentsViewModel::show(const Content &content)
{
    if (content == m_content)
        return;
    m_content = content;
    m_own.show(m_content.own);
    m_children.show(m_content.children);
    Q_EMIT changed();
}

} // namespace qujat::bridge
