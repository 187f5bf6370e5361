// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "qml/bridge/FaceViewModel.h"

namespace qujat::bridge {

FaceViewModel::FaceViewModel(QObject *parent)
    : QObject(parent)
{
}

void FaceViewModel::show(const Content &content)
{
    if (content == m_content)
        return;
    m_content = content;
    Q_EMIT changed();
}

void FaceViewModel::attachPreview(QObject *preview)
{
    m_preview = preview;
}

void FaceViewModel::start(int purpose)
{
    m_purpose = static_cast<FacePurpose::Value>(purpose);
    Q_EMIT startRequested();
}

} // namespace qujat::bridge
