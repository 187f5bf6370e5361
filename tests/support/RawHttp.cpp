// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/RawHttp.h"

#include <QJsonDocument>
#include <QSslCertificate>
#include <QSslSocket>

namespace qujat::testing {
namespace {

constexpr int Patience =
    20000; // milliseconds; the longest honest answer is a registry timeout with its repeat

} // namespace

QJsonObject RawReply::json() const
{
    return QJsonDocument::fromJson(body).object();
}

QString RawReply::code() const
{
    return headers.value("content-type").startsWith("application/problem+json")
        ? json().value(QLatin1String("code")).toString()
        : QString();
}

QDateTime RawReply::serviceTime() const
{
    return QDateTime::fromString(QString::fromLatin1(headers.value("qujat-time")),
                                 Qt::ISODateWithMs);
}

RawHttp::RawHttp(QUrl service, const QByteArray &rootPem)
    : m_service(std::move(service))
    , m_configuration(QSslConfiguration::defaultConfiguration())
{
    m_configuration.setCaCertificates(QSslCertificate::fromData(rootPem));
    m_configuration.setProtocol(QSsl::TlsV1_3OrLater);
    m_configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
}

RawHttp::~RawHttp() = default;
RawHttp::RawHttp(RawHttp &&) noexcept = default;
RawHttp &RawHttp::operator=(RawHttp &&) noexcept = default;

void RawHttp::setService(const QUrl &service)
{
    drop();
    m_service = service;
}

void RawHttp::drop()
{
    m_socket.reset();
}

bool RawHttp::connectIfNeeded()
{
    if (m_socket && m_socket->state() == QAbstractSocket::ConnectedState)
        return true;
    m_socket = std::make_unique<QSslSocket>();
    m_socket->setSslConfiguration(m_configuration);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_socket->connectToHostEncrypted(m_service.host(), static_cast<quint16>(m_service.port(443)));
    return m_socket->waitForEncrypted(Patience);
}

RawReply RawHttp::exchange(const QByteArray &method, const QByteArray &target,
                           const QByteArray &body, const Headers &headers)
{
    QByteArray request =
        method + ' ' + target + " HTTP/1.1\r\nHost: " + m_service.authority().toLatin1() + "\r\n";
    for (const auto &[name, value] : headers)
        request += name + ": " + value + "\r\n";
    if (!body.isEmpty() || method == "POST" || method == "PUT")
        request += "Content-Type: application/json\r\nContent-Length: "
            + QByteArray::number(body.size()) + "\r\n";
    return exchangeBytes(request + "\r\n" + body);
}

RawReply RawHttp::exchangeBytes(const QByteArray &request)
{
    const bool fresh = !m_socket;
    if (!connectIfNeeded())
        return {};
    m_socket->write(request);
    auto reply = readReply();
    if (!reply.arrived() && reply.body.isEmpty() && !fresh
        && m_socket->state() != QAbstractSocket::ConnectedState) {
        // A kept connection that the service had closed meanwhile says nothing about this request.
        drop();
        if (!connectIfNeeded())
            return {};
        m_socket->write(request);
        reply = readReply();
    }
    if (!reply.arrived() || reply.headers.value("connection").toLower() == "close")
        drop();
    return reply;
}

RawReply RawHttp::readReply()
{
    QByteArray bytes;
    RawReply reply;
    const auto more = [&] {
        if (m_socket->bytesAvailable() == 0 && !m_socket->waitForReadyRead(Patience))
            return false;
        bytes += m_socket->readAll();
        return true;
    };
    qsizetype end = -1;
    while ((end = bytes.indexOf("\r\n\r\n")) < 0) {
        if (!more())
            return {};
    }
    const auto lines = bytes.left(end).split('\n');
    const auto first = lines.first().split(' ');
    for (const auto &line : lines.mid(1)) {
        const auto colon = line.indexOf(':');
        reply.headers.insert(line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed());
    }
    const auto length = reply.headers.value("content-length", "0").toLongLong();
    while (bytes.size() < end + 4 + length) {
        if (!more()) {
            reply.body = bytes.mid(end + 4);
            return reply;
        }
    }
    reply.body = bytes.mid(end + 4, length);
    reply.status = first.value(1).toInt();
    return reply;
}

} // namespace qujat::testing
