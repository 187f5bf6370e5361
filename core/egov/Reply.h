// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/SecretBytes.h"
#include "core/egov/JsonReader.h"
#include "core/net/HttpTransport.h"

namespace qujat::egov {

/// The JSON object of a good answer; for a refusal its problem document (RFC 9457) as a failure
/// with its details; ReplyMalformed for anything else. Codes that only a device can have are not
/// believed from the wire.
Result<QJsonObject> readObject(const net::HttpReply &reply);

/// A good answer without content (or whose content does not matter).
struct DoneReply {
    static Result<DoneReply> parse(const net::HttpReply &reply);
};

/// The failure that a refusal means, from its problem document or, without one, from its status.
Failure problemOf(const net::HttpReply &reply);

/// Cuts the string member \a key out of the text of a JSON object before it is parsed, so that a
/// token or a share never becomes a QString. Empty when there is none.
SecretBytes takeSecret(QByteArray &json, const char *key);
/// The same for a member in base64, decoded.
SecretBytes takeSecretBytes(QByteArray &json, const char *key);

/// `{"key":"secret"}` without a QString on the way; \a secret must need no escapes.
QByteArray secretObject(const char *key, const SecretBytes &secret);
/// The same for what a person typed: quotes, backslashes and controls are escaped.
QByteArray secretText(const char *key, const SecretBytes &utf8);
QByteArray base64Of(const SecretBytes &secret);

} // namespace qujat::egov
