// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "qml/bridge/PinViewModel.h"

namespace qujat::bridge {

PinViewModel::PinViewModel(PinPhase::Value phase, QObject *parent)
    : QObject(parent)
    , m_entry(SecretInputModel::Characters::Digits, PinLength)
{
    m_content.phase = phase;
}

void PinViewModel::show(const Content &content)
{
    if (content == m_content)
        return;
    m_content = content;
    Q_EMIT changed();
}

} // namespace qujat::bridge
