// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "qml/bridge/ApprovalViewModel.h"

namespace qujat::bridge {

ApprovalViewModel::ApprovalViewModel(QObject *parent)
    : QObject(parent)
    , m_pin(PinPhase::Unlock)
{
}

void ApprovalViewModel::show(const Content &content)
{
    if (content == m_content)
        return;
    m_content = content;
    Q_EMIT changed();
}

} // namespace qujat::bridge
