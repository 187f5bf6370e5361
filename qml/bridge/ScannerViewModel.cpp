// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "qml/bridge/ScannerViewModel.h"

namespace qujat::bridge {

ScannerViewModel::ScannerViewModel(QObject *parent)
    : QObject(parent)
    , m_cameras(ChoiceRow::staticMetaObject)
{
}

void ScannerViewModel::show(const Content &content)
{
    if (content == m_content)
        return;
    m_content = content;
    m_cameras.show(m_content.cameras);
    Q_EMIT changed();
}

void ScannerViewModel::attachPreview(QObject *preview)
{
    if (preview == m_preview)
        return;
    m_preview = preview;
    Q_EMIT previewChanged();
}

} // namespace qujat::bridge
