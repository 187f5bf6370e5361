// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/egov/Configuration.h"
#include "core/base/Clock.h"
#include "core/base/Result.h"

#include <QString>
#include <QUrl>

#include <chrono>
#include <memory>

namespace qujat::service {

/// The whole reference service in one object: storage, authorities, source systems, portal, digital
/// document service and server, built in the order of their layers and taken down in the reverse.
class Service {
public:
    /// Opens what is kept in the data directory, or makes it, and listens. Fails by the name of
    /// what is wrong, with nothing left running: ConfigurationInvalid, ConfigurationNewer,
    /// StorageFailed, KeyFileDamaged; JournalMismatch when the journal is not the one that was
    /// last signed.
    static Result<std::unique_ptr<Service>> start(const Configuration &configuration,
                                                  const Clock &clock);
    ~Service();

    QUrl address() const;
    /// Where programs find what to trust: roots, authorities, revocation lists.
    QString trustDirectory() const;
    /// Where the authorities answer over plain HTTP, such as "http://127.0.0.1:8081".
    QString authoritiesAddress() const;
    /// Takes no new calls, finishes those under way for at most \a drain. True when none was cut
    /// off.
    bool stop(std::chrono::milliseconds drain);

private:
    struct Data;
    explicit Service(std::unique_ptr<Data> data);
    std::unique_ptr<Data> m_data;
};

} // namespace qujat::service
