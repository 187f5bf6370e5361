// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "qml/bridge/SignInViewModel.h"

#include "qml/bridge/Rows.h"

namespace qujat::bridge {
namespace {

constexpr int LongestPassword = 128;
constexpr int OtpLength = 6; // requirements D-06

} // namespace

SignInViewModel::SignInViewModel(QObject *parent)
    : QObject(parent)
    , m_password(SecretInputModel::Characters::Any, LongestPassword)
    , m_otp(SecretInputModel::Characters::Digits, OtpLength)
    , m_accountPassword(SecretInputModel::Characters::Any, LongestPassword)
    , m_samples(ChoiceRow::staticMetaObject)
{
}

void SignInViewModel::show(const Content &content)
{
    if (content == m_content)
        return;
    m_content = content;
    Q_EMIT changed();
}

} // namespace qujat::bridge
