// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "qml/bridge/SecretInputModel.h"

namespace qujat::bridge {
namespace {

bool isContinuation(std::byte byte)
{
    return (byte & std::byte{0xC0}) == std::byte{0x80};
}

} // namespace

SecretInputModel::SecretInputModel(Characters characters, int maximumLength, QObject *parent)
    : QObject(parent)
    , m_characters(characters)
    , m_maximumLength(maximumLength)
{
}

void SecretInputModel::push(const QString &text)
{
    const int before = m_length;
    for (const char32_t c : text.toUcs4()) {
        if (m_length == m_maximumLength)
            break;
        const bool digit = c >= U'0' && c <= U'9';
        const bool allowed = digitsOnly() ? digit : c >= U' ' && c != U'\x7f';
        if (!allowed)
            continue;
        auto utf8 = QString::fromUcs4(&c, 1).toUtf8();
        for (const char byte : std::as_const(utf8))
            m_bytes.append(static_cast<std::byte>(byte));
        wipe(utf8);
        ++m_length;
    }
    if (m_length == before)
        return;
    Q_EMIT lengthChanged();
    if (isFull())
        Q_EMIT filled();
}

void SecretInputModel::backspace()
{
    if (m_length == 0)
        return;
    auto size = m_bytes.size();
    do {
        --size;
    } while (size > 0 && isContinuation(m_bytes.view()[size]));
    m_bytes.truncate(size);
    --m_length;
    Q_EMIT lengthChanged();
}

void SecretInputModel::clear()
{
    m_bytes.clear();
    if (m_length == 0)
        return;
    m_length = 0;
    Q_EMIT lengthChanged();
}

SecretBytes SecretInputModel::take()
{
    auto bytes = std::move(m_bytes);
    m_bytes = SecretBytes();
    clear();
    return bytes;
}

} // namespace qujat::bridge
