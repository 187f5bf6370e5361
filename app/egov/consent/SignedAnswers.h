// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/egov/storage/ConsentStore.h"
#include "core/base/Result.h"
#include "core/crypto/SigningKey.h"
#include "core/model/Document.h"

#include <QJsonObject>

namespace qujat::service::consent {

/// What the requester will see of \a content, and nothing else: {"values": {path: value}} for
/// fields, {"claim", "parameter", "answer"} for a statement. ConsentScope for a claim or a
/// parameter that nobody here can answer, DocumentVerifyFailed{check: requiredFields} when the
/// document lacks what it is answered from.
Result<QJsonObject> answerOf(const Wanted &wanted, const DocumentContent &content, Timestamp now);

/// Whether the service can answer the claim from that type of document, and with that parameter.
bool isAnswerable(const Wanted &wanted);

/// The answer as the service signs it for one requester and one request: with the requester's
/// nonce, the consent and until when it may be relied on.
Result<QByteArray> signAnswer(const QJsonObject &answer, const storage::Consent &consent,
                              std::chrono::seconds validFor, const crypto::SigningKey &key,
                              Timestamp now);

} // namespace qujat::service::consent
