// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/egov/authorities/Authorities.h"
#include "app/egov/registries/Population.h"
#include "app/egov/registries/RecordBook.h"
#include "app/egov/registries/RegistryDirectory.h"
#include "app/egov/scenario/Switchboard.h"
#include "core/base/Clock.h"

#include <QByteArray>
#include <QMap>

#include <memory>

namespace qujat::service::registries {

/// Everything outside the service that documents come from, in the demonstration: people, their
/// records, the registries with their keys, and the authorised body in informatization.
class SourceSystems {
public:
    struct Options {
        /// `<data>`: the day of the first start is kept there, in demonstration.json.
        QString dataDirectory;
        /// people.json, registries.json and records.json in here take the place of those compiled
        /// in, and forms/<type>.json are added or take their place (R000-7.2); empty for none.
        QString configurationDirectory;
        RegistryDirectory::Patience patience;
        std::chrono::milliseconds longestSimulatedWait{1500};
    };

    /// ConfigurationInvalid{field} when a file cannot be used, StorageFailed when the first day
    /// cannot be kept. \a authorities, \a switchboard and \a clock must outlive it.
    static Result<std::unique_ptr<SourceSystems>> open(const Options &options,
                                                       authorities::Authorities &authorities,
                                                       const scenario::Switchboard &switchboard,
                                                       const Clock &clock);

    const Population &population() const { return *m_population; }
    RecordBook &records() { return *m_records; }
    RegistryDirectory &registries() { return m_registries; }
    const RegistryDirectory &registries() const { return m_registries; }
    /// The forms compiled in, and those of the configuration in their place or beside them.
    const QMap<QString, QByteArray> &formTexts() const { return m_formTexts; }
    /// By whose signature a form counts as agreed (R000-9).
    std::shared_ptr<const crypto::SigningKey> authorisedBody() const { return m_authorisedBody; }
    const QString &authorisedBodyBin() const { return m_authorisedBodyBin; }
    /// Whose signature is under what the digital document service itself has formed.
    std::shared_ptr<const crypto::SigningKey> operatorKey() const { return m_operator; }

private:
    explicit SourceSystems(RegistryDirectory::Patience patience);
    Result<void> addRegistries(const QJsonObject &json, const Options &options,
                               authorities::Authorities &authorities,
                               const scenario::Switchboard &switchboard, const Clock &clock);

    std::shared_ptr<const Population> m_population;
    std::shared_ptr<RecordBook> m_records;
    RegistryDirectory m_registries;
    std::shared_ptr<const crypto::SigningKey> m_authorisedBody;
    QString m_authorisedBodyBin;
    std::shared_ptr<const crypto::SigningKey> m_operator;
    QMap<QString, QByteArray> m_formTexts;
};

} // namespace qujat::service::registries
