// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/egov/registries/RegistryDirectory.h"

#include "core/crypto/Random.h"

#include <algorithm>

namespace qujat::service::registries {
namespace {

RegistryQuery newQuery(const Iin &subject, const DocumentType &type)
{
    return {crypto::randomId(), subject, type};
}

bool serves(const Registry &registry, const DocumentType &type)
{
    const auto &types = registry.info().types;
    return std::find(types.begin(), types.end(), type) != types.end();
}

bool isWithoutAnswer(const Failure &failure)
{
    return failure.code() == FailureCode::RegistryUnavailable;
}

} // namespace

RegistryDirectory::RegistryDirectory(Patience patience)
    : m_patience(patience)
{
}

void RegistryDirectory::add(std::shared_ptr<Registry> registry)
{
    const std::lock_guard lock(m_mutex);
    m_registries.push_back(std::move(registry));
}

void RegistryDirectory::setFamily(const QString &registryCode,
                                  std::shared_ptr<FamilyRegistry> family)
{
    const std::lock_guard lock(m_mutex);
    m_familyCode = registryCode;
    m_family = std::move(family);
}

std::vector<DocumentType> RegistryDirectory::types() const
{
    const std::lock_guard lock(m_mutex);
    std::vector<DocumentType> types;
    for (const auto &registry : m_registries) {
        const auto &info = registry->info();
        if (!m_removed.contains(info.code) && !info.integrationAct.isEmpty())
            types.insert(types.end(), info.types.begin(), info.types.end());
    }
    return types;
}

QString RegistryDirectory::registryOf(const DocumentType &type) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = std::ranges::find_if(
        m_registries, [&](const auto &registry) { return serves(*registry, type); });
    return found == m_registries.end() ? QString() : (*found)->info().code;
}

Result<void> RegistryDirectory::setIntegrated(const QString &code, bool integrated)
{
    const std::lock_guard lock(m_mutex);
    const bool known = std::ranges::any_of(
        m_registries, [&](const auto &registry) { return registry->info().code == code; });
    if (!known)
        return failure(FailureCode::ResourceNotFound, {{Detail::Registry, code}});
    if (integrated)
        m_removed.erase(code);
    else
        m_removed.insert(code);
    return {};
}

bool RegistryDirectory::isIntegrated(const DocumentType &type) const
{
    return integratedFor(type) != nullptr;
}

std::shared_ptr<Registry> RegistryDirectory::integratedFor(const DocumentType &type) const
{
    const std::lock_guard lock(m_mutex);
    for (const auto &registry : m_registries) {
        const auto &info = registry->info();
        if (serves(*registry, type) && !m_removed.contains(info.code)
            && !info.integrationAct.isEmpty())
            return registry;
    }
    return nullptr;
}

Result<RegistryAnswer> RegistryDirectory::fetch(const Iin &subject, const DocumentType &type) const
{
    const auto registry = integratedFor(type);
    if (!registry)
        return failure(FailureCode::RegistryNotIntegrated);
    const QString code = registry->info().code;
    for (int attempt = 0;; ++attempt) {
        const auto query = newQuery(subject, type);
        auto answer = registry->fetch(query, m_patience.timeout);
        if (answer)
            return RegistryAnswer{std::move(*answer), code, query.requestNumber};
        if (!isWithoutAnswer(answer.error()) || attempt >= m_patience.repeats)
            return failure(answer.error().with(Detail::Registry, code));
    }
}

Result<bool> RegistryDirectory::hasRecord(const Iin &subject, const DocumentType &type) const
{
    const auto registry = integratedFor(type);
    if (!registry)
        return failure(FailureCode::RegistryNotIntegrated);
    return registry->hasRecord(newQuery(subject, type), m_patience.timeout);
}

Result<std::vector<FamilyRelation>> RegistryDirectory::childrenOf(const Iin &parent) const
{
    std::shared_ptr<FamilyRegistry> family;
    {
        const std::lock_guard lock(m_mutex);
        if (m_family && !m_removed.contains(m_familyCode))
            family = m_family;
    }
    if (!family)
        return std::vector<FamilyRelation>();
    return family->childrenOf(parent, m_patience.timeout);
}

} // namespace qujat::service::registries
