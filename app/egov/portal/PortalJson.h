// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/egov/http/Router.h"
#include "app/egov/storage/PortalStore.h"

#include <QJsonObject>

namespace qujat::service::portal {

/// Person of the contract; the number only masked.
QJsonObject personJson(const storage::AccountRow &account);
/// DeviceBrief of the contract.
QJsonObject deviceJson(const storage::DeviceRow &device, Timestamp now);
/// Origin of the contract: what an address tells of a place, and no more. Public addresses are
/// shortened to their network.
QJsonObject originJson(const QString &address);
/// "cellular", "desktop"
QString nameOf(DeviceClass deviceClass);
/// +77010000001 as +7•••••••001.
QString maskedNumber(const QString &e164);
/// The account as the model's person; ConfigurationInvalid when a stored IIN is none.
Result<Person> personOf(const storage::AccountRow &account);

} // namespace qujat::service::portal
