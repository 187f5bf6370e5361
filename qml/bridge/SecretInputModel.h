// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/SecretBytes.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace qujat::bridge {

/// A field for a PIN, a one-time password or a container password. QML puts characters in and sees
/// how many there are; nothing can be read back out. C++ takes the bytes, which empties the field.
class SecretInputModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Part of a view model")
    Q_PROPERTY(int length READ length NOTIFY lengthChanged)
    Q_PROPERTY(int maximumLength READ maximumLength CONSTANT)
    Q_PROPERTY(bool digitsOnly READ digitsOnly CONSTANT)
    Q_PROPERTY(bool full READ isFull NOTIFY lengthChanged)

public:
    enum class Characters { Digits, Any };

    SecretInputModel(Characters characters, int maximumLength, QObject *parent = nullptr);

    int length() const { return m_length; }
    int maximumLength() const { return m_maximumLength; }
    bool digitsOnly() const { return m_characters == Characters::Digits; }
    bool isFull() const { return m_length == m_maximumLength; }

    /// Appends what fits of \a text; characters that are not allowed are skipped (spaces in a
    /// pasted one-time password).
    Q_INVOKABLE void push(const QString &text);
    /// Removes the last character.
    Q_INVOKABLE void backspace();
    Q_INVOKABLE void clear();

    /// UTF-8; the field is empty afterwards.
    SecretBytes take();

Q_SIGNALS:
    void lengthChanged();
    /// The last place was filled: screens with a PIN pad submit by themselves.
    void filled();

private:
    Characters m_characters;
    int m_maximumLength;
    int m_length = 0; ///< characters, not bytes
    SecretBytes m_bytes;
};

} // namespace qujat::bridge
