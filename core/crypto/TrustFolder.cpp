// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/crypto/TrustFolder.h"

#include <QDateTime>
#include <QDir>

namespace qujat::crypto {

namespace {

constexpr std::chrono::minutes lookAgain{1};

} // namespace

FixedTrust::FixedTrust(TrustStore store)
    : m_store(std::make_shared<const TrustStore>(std::move(store)))
{
}

TrustFolder::TrustFolder(const QString &path, const Clock &clock, TrustStore store)
    : m_path(path)
    , m_clock(clock)
    , m_lookedAt(clock.elapsed())
    , m_store(std::make_shared<const TrustStore>(std::move(store)))
{
}

Result<std::unique_ptr<TrustFolder>> TrustFolder::open(const QString &path, const Clock &clock)
{
    auto store = TrustStore::fromDirectory(path);
    if (!store)
        return failure(store.error());
    return std::make_unique<TrustFolder>(path, clock, std::move(*store));
}

QByteArray TrustFolder::signature() const
{
    QByteArray text;
    for (const auto &file : QDir(m_path).entryInfoList(QDir::Files, QDir::Name)) {
        text += file.fileName().toUtf8() + ' ' + QByteArray::number(file.size()) + ' '
            + QByteArray::number(file.lastModified().toMSecsSinceEpoch()) + '\n';
    }
    return text;
}

std::shared_ptr<const TrustStore> TrustFolder::current()
{
    const std::lock_guard lock(m_mutex);
    const auto now = m_clock.elapsed();
    if (now - m_lookedAt < lookAgain)
        return m_store;
    m_lookedAt = now;
    auto found = signature();
    if (found == m_signature)
        return m_store;
    if (auto store = TrustStore::fromDirectory(m_path)) {
        m_store = std::make_shared<const TrustStore>(std::move(*store));
        m_signature = std::move(found);
    }
    return m_store;
}

} // namespace qujat::crypto
