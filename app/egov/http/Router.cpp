// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/egov/http/Router.h"

#include <QJsonValue>

namespace qujat::service::http {

Viewer Caller::viewer() const
{
    return {person.surname + u' ' + person.givenName, organisation, kind};
}

void Router::include(const Router &part, const std::function<Result<void>()> &open)
{
    for (const auto &[operation, handler] : part.m_handlers) {
        on(operation, [handler = handler, open](const Call &call) -> Result<Reply> {
            if (auto admitted = open(); !admitted)
                return failure(admitted.error());
            return handler(call);
        });
    }
}

Result<QByteArray> bytesIn(const QJsonObject &body, const char *field)
{
    const auto name = QLatin1String(field);
    const auto decoded = QByteArray::fromBase64Encoding(
        body.value(name).toString().toLatin1(),
        QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.isEmpty())
        return failure(FailureCode::RequestMalformed, {{Detail::Field, name}});
    return decoded.decoded;
}

} // namespace qujat::service::http
