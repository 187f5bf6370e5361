// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/tool/Arguments.h"
#include "app/tool/Output.h"
#include "core/base/Result.h"
#include "core/base/SecretBytes.h"
#include "core/crypto/CryptographyCheck.h"
#include "core/net/HttpTransport.h"

#include <QCoro/QCoroTask>
#include <QJsonObject>

#include <memory>

namespace qujat::session {
class Session;
}

namespace qujat::tool {

struct Composition;

/// What a running command has: its arguments, its output, and the core on demand.
class Context {
public:
    Context(Arguments arguments, crypto::CryptographyReport cryptography);
    ~Context();

    const Arguments &arguments() const { return m_arguments; }
    const Output &output() const { return m_output; }
    /// What was found about the means of cryptographic protection at the start.
    const crypto::CryptographyReport &cryptography() const { return m_cryptography; }
    QString word(qsizetype index) const { return m_arguments.words().value(index); }

    /// Makes what the command needs; FileUnreadable, ConfigurationInvalid{field} when it cannot.
    QCoro::Task<Result<void>> prepare(Needs needs);
    /// Only after prepare(Session or OpenSession).
    session::Session &session() const;

    /// A call of the demonstration's own paths, with neither token nor proof; the reply as JSON.
    /// The body is sent with PUT; an empty one makes it a GET.
    QCoro::Task<Result<QJsonObject>> demonstration(QString path, QJsonObject body = {});

    /// One request as it goes over the wire, past the client of the core.
    struct Wire {
        QByteArray method;
        QByteArray path; ///< from /v1 on
        QByteArray body{};
        net::HttpHeaders headers{};
    };
    QCoro::Task<Result<net::HttpReply>> send(Wire wire);
    /// The address that \a path is called by: https://host:port/path.
    QByteArray target(const QByteArray &path) const;
    /// The object in a good reply; a refusal as a failure with its details.
    static Result<QJsonObject> objectIn(const net::HttpReply &reply);

    /// The secret in the file that \a option names; - reads the next line of standard input, after
    /// \a prompt on standard error. ConfigurationInvalid{field} without the option.
    Result<SecretBytes> secret(const QString &option, const QString &prompt) const;
    /// The whole of a file of at most \a largest bytes; FileUnreadable.
    static Result<QByteArray> fileContent(const QString &path, qint64 largest);
    /// Written whole or not at all, mode 600; FileUnreadable.
    static Result<void> writeFile(const QString &path, const QByteArray &content);

private:
    Arguments m_arguments;
    crypto::CryptographyReport m_cryptography;
    Output m_output;
    std::unique_ptr<Composition> m_composition;
};

} // namespace qujat::tool
