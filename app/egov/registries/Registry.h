// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Result.h"
#include "core/model/Document.h"
#include "core/model/Iin.h"

#include <QDate>
#include <QStringList>

#include <vector>

namespace qujat::service::registries {

/// An entry of the register of integrations (order 123 of 29.03.2018, register No. 16777).
struct RegistryInfo {
    QString code; ///< stable word, such as "population"
    QString ownerBin; ///< the body whose signature its documents carry
    LocalizedText ownerName;
    std::vector<DocumentType> types;
    QString integrationAct; ///< reference of the integration act; without one nothing is called
};

/// One question to a registry.
struct RegistryQuery {
    QString requestNumber; ///< differs for each call; stands in both sides' logs
    Iin subject;
    DocumentType type;
};

/// A child of somebody, as the civil status records tell it (R000-14.2).
struct FamilyRelation {
    Iin child;
    QString surname;
    QString givenName;
    QDate birthDate;
    bool active = false; ///< false when the parent's rights have ended
};

/// The information system of a state body, reached by integration (order 352/НҚ, items 5, 6, 13).
/// A real connector implements this over the operator's bus; calls may block up to \a timeout.
/// Safe to call from several threads.
class Registry {
public:
    virtual ~Registry() = default;
    virtual const RegistryInfo &info() const = 0;

    /// The signed document (CMS with the JSON inside), formed now. DocumentNotFound when there is
    /// no record, RegistryUnavailable when there is no answer in time.
    virtual Result<QByteArray> fetch(const RegistryQuery &query,
                                     std::chrono::milliseconds timeout) = 0;
    /// Whether there is a record. RegistryUnavailable when there is no answer in time.
    virtual Result<bool> hasRecord(const RegistryQuery &query,
                                   std::chrono::milliseconds timeout) = 0;
};

/// The civil status records' answer to who somebody's children are.
class FamilyRegistry {
public:
    virtual ~FamilyRegistry() = default;
    /// All relations, also ended ones. RegistryUnavailable when there is no answer in time.
    virtual Result<std::vector<FamilyRelation>> childrenOf(const Iin &parent,
                                                           std::chrono::milliseconds timeout) = 0;
};

} // namespace qujat::service::registries
