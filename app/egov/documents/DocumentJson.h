// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/egov/documents/AccessService.h"
#include "app/egov/documents/DocumentCatalogue.h"
#include "app/egov/documents/DocumentForming.h"
#include "app/egov/storage/NoteStore.h"

#include <QJsonObject>

/// The service's own reading of the contract: values into JSON.
namespace qujat::service::documents {

QJsonObject viewerJson(const Viewer &viewer);
QJsonObject catalogueJson(const CatalogueEntry &entry);
QJsonObject documentJson(const DocumentId &id, const FormedDocument &document);
QJsonObject openedAccessJson(const OpenedAccess &opened);
QJsonObject accessJson(const AccessView &view, Timestamp now);
QJsonObject viewingNoteJson(const storage::StoredViewing &viewing);
QJsonObject viewingStateJson(const storage::StoredViewing &viewing, Timestamp now);
QJsonObject historyJson(const storage::StoredNote &note);

} // namespace qujat::service::documents
