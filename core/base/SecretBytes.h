// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>

#include <cstddef>
#include <span>

namespace qujat {

/// Bytes that must not outlive their use: PINs, keys, one-time passwords, tokens, container
/// passwords. They lie on OpenSSL's secure heap, can be moved but not copied by accident, and are
/// wiped when they go. There is no way to print them and no conversion to QString.
class SecretBytes {
public:
    SecretBytes() = default;
    /// \a size zero bytes.
    explicit SecretBytes(std::size_t size);
    ~SecretBytes();
    SecretBytes(SecretBytes &&other) noexcept;
    SecretBytes &operator=(SecretBytes &&other) noexcept;
    SecretBytes(const SecretBytes &) = delete;
    SecretBytes &operator=(const SecretBytes &) = delete;

    static SecretBytes copyOf(std::span<const std::byte> bytes);
    /// Takes over what came from outside and wipes the source, whatever else shares it.
    static SecretBytes takeFrom(QByteArray &&bytes);
    /// \a size bytes from the system's random source.
    static SecretBytes random(std::size_t size);

    std::size_t size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }
    std::byte *data() { return m_data; }
    const std::byte *data() const { return m_data; }
    std::span<const std::byte> view() const { return {m_data, m_size}; }
    const unsigned char *bytes() const { return reinterpret_cast<const unsigned char *>(m_data); }
    unsigned char *bytes() { return reinterpret_cast<unsigned char *>(m_data); }
    SecretBytes clone() const;

    void append(std::byte byte);
    /// Cuts to \a size bytes and wipes the rest; a larger size changes nothing.
    void truncate(std::size_t size);
    void clear();

    /// Compares in a time that does not depend on the content.
    bool equals(std::span<const std::byte> other) const;

private:
    std::byte *m_data = nullptr;
    std::size_t m_size = 0;
};

/// Turns core dumps and foreign debuggers off and sets up the secure heap. First call of every
/// main().
void hardenProcess();

/// Overwrites the bytes of \a array in place (no copy is made first) and empties it.
void wipe(QByteArray &array);

} // namespace qujat
