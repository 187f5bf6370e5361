// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "qml/bridge/OwnKeyViewModel.h"

namespace qujat::bridge {
namespace {

constexpr int LongestPassword = 128;

} // namespace

OwnKeyViewModel::OwnKeyViewModel(QObject *parent)
    : QObject(parent)
    , m_password(SecretInputModel::Characters::Any, LongestPassword)
    , m_again(SecretInputModel::Characters::Any, LongestPassword)
{
}

void OwnKeyViewModel::show(const Content &content)
{
    if (content == m_content)
        return;
    m_content = content;
    Q_EMIT changed();
}

} // namespace qujat::bridge
