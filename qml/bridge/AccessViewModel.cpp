// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "qml/bridge/AccessViewModel.h"

namespace qujat::bridge {

AccessViewModel::AccessViewModel(QObject *parent)
    : QObject(parent)
    , m_viewers(ViewerRow::staticMetaObject)
{
}

void AccessViewModel::show(const Content &content)
{
    if (content == m_content)
        return;
    m_content = content;
    m_viewers.show(m_content.viewers);
    Q_EMIT changed();
}

void AccessViewModel::showCode(const QString &codeText)
{
    if (codeText == m_codeText)
        return;
    m_codeText = codeText;
    Q_EMIT codeChanged();
}

void AccessViewModel::showTime(int secondsLeft, const QString &text)
{
    if (secondsLeft == m_secondsLeft && text == m_timeLeftText)
        return;
    m_secondsLeft = secondsLeft;
    m_timeLeftText = text;
    Q_EMIT ticked();
}

} // namespace qujat::bridge
