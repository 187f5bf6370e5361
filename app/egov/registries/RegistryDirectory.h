// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/egov/registries/Registry.h"

#include <map>
#include <memory>
#include <mutex>
#include <set>

namespace qujat::service::registries {

/// What came back from a registry, not yet verified.
struct RegistryAnswer {
    QByteArray cms;
    QString registry; ///< code
    QString requestNumber;
};

/// The register of integrations: which registry answers for which type, and the rules of calling
/// one (default D-14). Safe to call from several threads.
class RegistryDirectory {
public:
    struct Patience {
        std::chrono::milliseconds timeout{10'000};
        int repeats = 1;
    };

    explicit RegistryDirectory(Patience patience);

    void add(std::shared_ptr<Registry> registry);
    void setFamily(const QString &registryCode, std::shared_ptr<FamilyRegistry> family);

    /// Types whose registry has an entry, in the order of entry.
    std::vector<DocumentType> types() const;
    /// The code of the registry for the type; empty when none was ever entered.
    QString registryOf(const DocumentType &type) const;
    /// Enters or removes a registry; ResourceNotFound for an unknown code. In force with the next
    /// call (R000-6).
    Result<void> setIntegrated(const QString &code, bool integrated);
    bool isIntegrated(const DocumentType &type) const;

    /// One fresh call, repeated once when there is no answer. RegistryNotIntegrated,
    /// RegistryUnavailable{registry}, DocumentNotFound.
    Result<RegistryAnswer> fetch(const Iin &subject, const DocumentType &type) const;
    Result<bool> hasRecord(const Iin &subject, const DocumentType &type) const;
    Result<std::vector<FamilyRelation>> childrenOf(const Iin &parent) const;

private:
    std::shared_ptr<Registry> integratedFor(const DocumentType &type) const;

    const Patience m_patience;
    mutable std::mutex m_mutex;
    std::vector<std::shared_ptr<Registry>> m_registries;
    std::set<QString> m_removed;
    QString m_familyCode;
    std::shared_ptr<FamilyRegistry> m_family;
};

} // namespace qujat::service::registries
