// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/egov/authorities/Authorities.h"
#include "app/egov/documents/DocumentServices.h"
#include "app/egov/journal/Journal.h"
#include "app/egov/registries/SourceSystems.h"
#include "app/egov/storage/NoteStore.h"
#include "core/codec/LivingCode.h"
#include "tests/support/FakeClock.h"

#include <QTemporaryDir>

namespace qujat::testing {

/// A whole document service with its registries, on a clock that stands still. Authorities are made
/// once for the program; everything else is new for each world.
class World {
public:
    /// \a configuration: a folder whose files stand in for those compiled in.
    explicit World(const QString &configuration = {});

    Iin iin(const char *fixture) const;
    /// The person as a third party, with the organisation of resources/demo.
    service::documents::ThirdParty thirdParty(const char *fixture,
                                              const char *address = "192.0.2.7") const;
    /// The id under which \a holder has the document; a null id when it is not in the list.
    DocumentId document(const char *holder, const char *type, const char *subject = nullptr) const;
    /// Each call under a request key of its own.
    Result<service::documents::OpenedAccess> open(
        const char *holder = "A", const char *type = "identity_card",
        std::chrono::seconds validFor = std::chrono::minutes(5));
    /// The pair of pictures a camera would take now: of the step before and of this one.
    QStringList pictures(const service::documents::OpenedAccess &access) const;
    QString picture(const service::documents::OpenedAccess &access, qint64 step) const;
    qint64 stepNow(const service::documents::OpenedAccess &access) const;
    Result<service::documents::OpenedViewing> view(const service::documents::OpenedAccess &access,
                                                   const char *viewer = "V");
    Result<service::documents::OpenedViewing> view(const service::documents::ThirdParty &viewer,
                                                   const QStringList &frames);
    Result<service::storage::Confirmation> ask(const char *asker, const QString &digits,
                                               const char *address = "192.0.2.7");
    service::storage::RequestMark newRequest();
    /// Made once for the program.
    static service::authorities::Authorities &authorities();

    std::vector<service::storage::StoredNote> notes(const char *fixture,
                                                    QStringView kind = u"viewing") const;
    /// The bytes of the journal's leaves of a kind, oldest first.
    std::vector<QByteArray> leaves(QStringView kind) const;
    QStringList events(const char *fixture) const;
    int audited(const char *kind) const;
    void breakRegistry(const char *registry, service::scenario::RegistryFault fault);
    /// The service goes down and comes up again over the same data.
    void restart();

    FakeClock clock;
    service::scenario::Switchboard switchboard;
    service::Policy policy;
    std::unique_ptr<service::registries::SourceSystems> sources;
    std::unique_ptr<service::documents::FormLibrary> forms;
    std::unique_ptr<service::storage::Store> store;
    std::unique_ptr<service::journal::Journal> journal;
    std::unique_ptr<service::documents::DocumentServices> services;

private:
    void start();

    QTemporaryDir m_folder;
    QString m_configuration;
    int m_requests = 0;
};

/// A name of the code, or "ok", for comparing outcomes.
template <typename T>
QString outcome(const Result<T> &result)
{
    return result ? QStringLiteral("ok") : result.error().name();
}

inline DocumentType typeOf(const char *name)
{
    return *DocumentType::parse(QString::fromLatin1(name));
}

} // namespace qujat::testing
