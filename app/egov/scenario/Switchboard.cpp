// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/egov/scenario/Switchboard.h"

#include <array>
#include <utility>

namespace qujat::service::scenario {

std::optional<RegistryFault> registryFaultFromName(const QString &name)
{
    static constexpr std::array Names{
        std::pair{"none", RegistryFault::None},
        std::pair{"timeout", RegistryFault::Timeout},
        std::pair{"http500", RegistryFault::Http500},
        std::pair{"alteredByte", RegistryFault::AlteredByte},
        std::pair{"wrongSubject", RegistryFault::WrongSubject},
        std::pair{"signatureRemoved", RegistryFault::SignatureRemoved},
        std::pair{"foreignKey", RegistryFault::ForeignKey},
        std::pair{"otherBody", RegistryFault::OtherBody},
        std::pair{"recordCancelled", RegistryFault::RecordCancelled},
        std::pair{"noRecord", RegistryFault::NoRecord},
    };
    for (const auto &[word, fault] : Names) {
        if (name == QLatin1String(word))
            return fault;
    }
    return std::nullopt;
}

RegistryFault Switchboard::registryFault(const QString &registry) const
{
    const std::lock_guard lock(m_mutex);
    return m_faults.value(registry, RegistryFault::None);
}

void Switchboard::setRegistryFault(const QString &registry, RegistryFault fault)
{
    const std::lock_guard lock(m_mutex);
    m_faults.insert(registry, fault);
}

} // namespace qujat::service::scenario
