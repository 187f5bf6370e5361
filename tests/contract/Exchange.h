// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/egov/http/Contract.h"

#include <QString>
#include <QStringList>

namespace qujat::testing {

/// One recorded exchange of resources/contract/examples or tests/contract/broken.
struct Exchange {
    QString operation;
    service::http::Request request;
    service::http::Response response;
    QString side; ///< of a broken one: "request" or "reply"
    QString expectedCode;
    QString expectedField;

    /// Reads \a path; the operation is the file's name unless the file says otherwise.
    static Exchange read(const QString &path, const service::http::Contract &contract);
};

/// The JSON files of a folder, with path.
QStringList jsonFiles(const QString &folder);

} // namespace qujat::testing
