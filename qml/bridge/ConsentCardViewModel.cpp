// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "qml/bridge/ConsentCardViewModel.h"

namespace qujat::bridge {

ConsentCardViewModel::ConsentCardViewModel(QObject *parent)
    : QObject(parent)
    , m_preview(FieldRow::staticMetaObject)
{
}

void ConsentCardViewModel::show(const Content &content)
{
    if (content == m_content)
        return;
    m_content = content;
    m_preview.show(content.preview);
    Q_EMIT changed();
}

void ConsentCardViewModel::showTime(int secondsLeft)
{
    if (secondsLeft == m_secondsLeft)
        return;
    m_secondsLeft = secondsLeft;
    Q_EMIT ticked();
}

} // namespace qujat::bridge
