// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "qml/bridge/MethodsViewModel.h"

namespace qujat::bridge {
namespace {

constexpr int LongestPassword = 128;

} // namespace

MethodsViewModel::MethodsViewModel(QObject *parent)
    : QObject(parent)
    , m_password(SecretInputModel::Characters::Any, LongestPassword)
    , m_methods(ChoiceRow::staticMetaObject)
    , m_samples(ChoiceRow::staticMetaObject)
{
}

void MethodsViewModel::show(const Content &content)
{
    if (content == m_content)
        return;
    m_content = content;
    m_methods.show(m_content.methods);
    Q_EMIT changed();
}

} // namespace qujat::bridge
