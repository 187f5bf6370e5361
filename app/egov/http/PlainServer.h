// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/egov/http/Server.h"

namespace qujat::service::http {

/// HTTP/1.1 without TLS, for what is signed by itself and fetched before any trust exists: answers
/// of OCSP responders, revocation lists, time stamps, authorities' certificates (RFC 5280, 8: no
/// https there, or looking up one status would need another). The limits are those of `Server`;
/// certificate, key and streams are not used.
class PlainServer {
public:
    using Handle = Server::Handle;

    /// Listens at once. ConfigurationInvalid{field: authoritiesPort} when the address cannot be
    /// used.
    static Result<std::unique_ptr<PlainServer>> start(ServerOptions options, WorkerPool &workers,
                                                      Handle handle);
    /// Cuts off what is under way.
    ~PlainServer();

    quint16 port() const;

private:
    struct Data;
    explicit PlainServer(std::unique_ptr<Data> data);
    std::unique_ptr<Data> m_data;
};

} // namespace qujat::service::http
