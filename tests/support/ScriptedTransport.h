// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/WhenDone.h"
#include "core/net/HttpTransport.h"

#include <QJsonObject>
#include <QStringList>

#include <deque>
#include <functional>
#include <optional>

namespace qujat::testing {

/// A network that plays a script. Every request must be expected, in order; one that is not is
/// answered with a failure and remembered in `unexpected`, which a test compares with nothing.
class ScriptedTransport final : public net::HttpTransport {
public:
    using Answer = std::function<Result<net::HttpReply>(const net::HttpRequest &)>;

    /// The next request must be this: "POST /v1/sign-ins". The path without query.
    void expect(const char *methodAndPath, Answer answer);
    void expect(const char *methodAndPath, net::HttpReply reply);
    void expect(const char *methodAndPath, FailureCode failure);
    /// Answers whenever it is asked, between the expected ones, any number of times.
    void always(const char *methodAndPath, Answer answer);

    QFuture<Result<net::HttpReply>> send(net::HttpRequest request) override;

    const std::vector<net::HttpRequest> &requests() const { return m_requests; }
    /// The last request to this; an empty one when there was none.
    net::HttpRequest last(const char *methodAndPath) const;
    int count(const char *methodAndPath) const;
    /// What was asked without being expected, then what was expected and never asked.
    QStringList leftovers() const;

private:
    struct Step {
        QString name;
        Answer answer;
    };

    std::deque<Step> m_script;
    std::vector<Step> m_always;
    std::vector<net::HttpRequest> m_requests;
    QStringList m_unexpected;
};

/// A header of a request, or empty.
QByteArray headerOf(const net::HttpRequest &request, QByteArrayView name);
QJsonObject bodyOf(const net::HttpRequest &request);

/// Replies as the service gives them.
net::HttpReply okReply(const QJsonObject &body, int status = 200);
net::HttpReply emptyReply(int status = 204);
net::HttpReply problemReply(FailureCode code, int status, QJsonObject details = {});

} // namespace qujat::testing
