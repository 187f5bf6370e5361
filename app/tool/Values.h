// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/Consent.h"
#include "core/model/KeptNote.h"
#include "core/model/LocalizedText.h"
#include "core/model/OpenAccess.h"
#include "core/session/ShownDocument.h"

#include <QJsonObject>

namespace qujat::tool {

// How the values of the core are written as JSON. Names are those of the contract where it has
// them.

QJsonObject toJson(const LocalizedText &text);
QJsonObject toJson(const Viewer &viewer);
QJsonObject toJson(const Verification &verification);
QJsonObject toJson(const ListedDocument &document);
/// Everything the form shows, section by section, with the checks and who signed.
QJsonObject toJson(const session::ShownDocument &document);
QJsonObject toJson(const OpenAccess &access);
QJsonObject toJson(const ConfirmationRequest &request);
/// With "proof": "pending", "proven" or "problem".
QJsonObject toJson(const KeptNote &note);
QString nameOf(NoteProof proof);
QJsonObject toJson(const ConsentRequest &consent);
QString nameOf(DeviceClass deviceClass);

} // namespace qujat::tool
