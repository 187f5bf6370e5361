// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/base/SecretBytes.h"

#include <cstring>
#include <openssl/crypto.h>
#include <openssl/rand.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <utility>

namespace qujat {

SecretBytes::SecretBytes(std::size_t size)
    : m_data(size == 0 ? nullptr : static_cast<std::byte *>(OPENSSL_secure_zalloc(size)))
    , m_size(size)
{
    if (size != 0 && m_data == nullptr)
        qFatal("out of memory for secrets");
}

SecretBytes::~SecretBytes()
{
    clear();
}

SecretBytes::SecretBytes(SecretBytes &&other) noexcept
    : m_data(std::exchange(other.m_data, nullptr))
    , m_size(std::exchange(other.m_size, 0))
{
}

SecretBytes &SecretBytes::operator=(SecretBytes &&other) noexcept
{
    if (this != &other) {
        clear();
        m_data = std::exchange(other.m_data, nullptr);
        m_size = std::exchange(other.m_size, 0);
    }
    return *this;
}

SecretBytes SecretBytes::copyOf(std::span<const std::byte> bytes)
{
    SecretBytes copy(bytes.size());
    if (!bytes.empty())
        std::memcpy(copy.m_data, bytes.data(), bytes.size());
    return copy;
}

SecretBytes SecretBytes::takeFrom(QByteArray &&bytes)
{
    auto copy =
        copyOf(std::as_bytes(std::span(bytes.constData(), static_cast<std::size_t>(bytes.size()))));
    wipe(bytes);
    return copy;
}

SecretBytes SecretBytes::random(std::size_t size)
{
    SecretBytes secret(size);
    if (size != 0 && RAND_priv_bytes(secret.bytes(), static_cast<int>(size)) != 1)
        qFatal("no random numbers");
    return secret;
}

SecretBytes SecretBytes::clone() const
{
    return copyOf(view());
}

void SecretBytes::append(std::byte byte)
{
    SecretBytes longer(m_size + 1);
    if (m_size != 0)
        std::memcpy(longer.m_data, m_data, m_size);
    longer.m_data[m_size] = byte;
    *this = std::move(longer);
}

void SecretBytes::truncate(std::size_t size)
{
    if (size >= m_size)
        return;
    *this = copyOf(view().first(size));
}

void SecretBytes::clear()
{
    OPENSSL_secure_clear_free(m_data, m_size);
    m_data = nullptr;
    m_size = 0;
}

bool SecretBytes::equals(std::span<const std::byte> other) const
{
    return other.size() == m_size
        && (m_size == 0 || CRYPTO_memcmp(m_data, other.data(), m_size) == 0);
}

void hardenProcess()
{
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
    prctl(PR_SET_DUMPABLE, 0);
    if (CRYPTO_secure_malloc_initialized() == 0)
        CRYPTO_secure_malloc_init(std::size_t(1) << 20, 32);
}

void wipe(QByteArray &array)
{
    if (!array.isEmpty() && array.data_ptr().isMutable())
        OPENSSL_cleanse(const_cast<char *>(array.constData()),
                        static_cast<std::size_t>(array.size()));
    array.clear();
}

} // namespace qujat
