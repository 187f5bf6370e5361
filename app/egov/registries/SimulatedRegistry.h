// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/egov/registries/RecordBook.h"
#include "app/egov/registries/Registry.h"
#include "app/egov/scenario/Switchboard.h"
#include "core/base/Clock.h"
#include "core/crypto/SigningKey.h"

#include <map>
#include <memory>

namespace qujat::service::registries {

/// A registry inside the service's process, with a signing key of its own and the faults of hook
/// H-4. It answers as a real one would: a CMS over the JSON of the document, formed at the moment.
class SimulatedRegistry final : public Registry {
public:
    struct Keys {
        std::shared_ptr<const crypto::SigningKey> own; ///< of the body that owns the registry
        std::shared_ptr<const crypto::SigningKey> otherBody; ///< valid, but of another body
        std::shared_ptr<const crypto::SigningKey> foreign; ///< leads to nobody who is trusted
    };
    struct Surroundings {
        std::shared_ptr<const Population> population;
        std::shared_ptr<const RecordBook> records;
        const scenario::Switchboard &switchboard;
        const Clock &clock;
        /// How long the fault "timeout" keeps the caller, when its patience is longer.
        std::chrono::milliseconds longestWait{1500};
    };

    /// \a typeNames: names of the document types as the registry writes them.
    SimulatedRegistry(RegistryInfo info, std::map<QString, LocalizedText> typeNames, Keys keys,
                      Surroundings surroundings);

    const RegistryInfo &info() const override { return m_info; }
    Result<QByteArray> fetch(const RegistryQuery &query,
                             std::chrono::milliseconds timeout) override;
    Result<bool> hasRecord(const RegistryQuery &query, std::chrono::milliseconds timeout) override;

private:
    scenario::RegistryFault fault() const;
    Result<Record> recordFor(const RegistryQuery &query) const;
    QByteArray payloadOf(const Record &record) const;

    RegistryInfo m_info;
    std::map<QString, LocalizedText> m_typeNames;
    Keys m_keys;
    Surroundings m_surroundings;
};

/// The simulated civil status records.
class SimulatedFamilyRegistry final : public FamilyRegistry {
public:
    SimulatedFamilyRegistry(QString code, SimulatedRegistry::Surroundings surroundings);
    Result<std::vector<FamilyRelation>> childrenOf(const Iin &parent,
                                                   std::chrono::milliseconds timeout) override;

private:
    QString m_code;
    SimulatedRegistry::Surroundings m_surroundings;
};

/// A CMS SignedData with the content and without any signature, as the fault "signatureRemoved"
/// sends it.
QByteArray unsignedMessage(QByteArrayView content);

} // namespace qujat::service::registries
