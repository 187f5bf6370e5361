// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "qml/bridge/NumberViewModel.h"

#include "core/model/PhoneNumber.h"

namespace qujat::bridge {
namespace {

constexpr int LongestPassword = 128;
constexpr int OtpLength = 6; // requirements D-06

} // namespace

NumberViewModel::NumberViewModel(QObject *parent)
    : QObject(parent)
    , m_otp(SecretInputModel::Characters::Digits, OtpLength)
    , m_password(SecretInputModel::Characters::Any, LongestPassword)
    , m_requests(RequestRow::staticMetaObject)
    , m_samples(ChoiceRow::staticMetaObject)
{
}

void NumberViewModel::show(const Content &content)
{
    if (content == m_content)
        return;
    m_content = content;
    m_requests.show(m_content.requests);
    Q_EMIT changed();
}

bool NumberViewModel::looksRight(const QString &typed) const
{
    return PhoneNumber::parse(typed).has_value();
}

} // namespace qujat::bridge
