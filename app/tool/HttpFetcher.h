// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/crypto/Fetcher.h"

#include <QNetworkAccessManager>
#include <QNetworkRequest>

#include <optional>

namespace qujat::tool {

/// How the tool reaches status responders, revocation lists and time-stamp servers: http and https,
/// no redirects, at most 32 MB and 15 seconds an answer. Lives in the thread of the event loop;
/// get() and post() are called in other threads (see `elsewhere`) and block there.
class HttpFetcher final : public crypto::Fetcher {
public:
    Result<QByteArray> get(const QString &address) override;
    Result<QByteArray> post(const QString &address, const QByteArray &contentType,
                            const QByteArray &body) override;

private:
    Result<QByteArray> exchange(QNetworkRequest request, std::optional<QByteArray> body);

    QNetworkAccessManager m_network;
};

} // namespace qujat::tool
