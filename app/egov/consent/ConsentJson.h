// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/egov/consent/Delivery.h"

#include <QJsonObject>

/// The service's own reading of the contract: consents into JSON.
namespace qujat::service::consent {

QJsonObject wantedJson(const Wanted &wanted);
/// Consent of the contract, for its subject; no value of a document is in it.
QJsonObject consentJson(const storage::Consent &consent, Timestamp now);
/// SystemConsent of the contract, for the requester.
QJsonObject systemConsentJson(const storage::Consent &consent, qint64 attempts, Timestamp now);
QJsonObject deliveredJson(const Delivered &delivered);

} // namespace qujat::service::consent
