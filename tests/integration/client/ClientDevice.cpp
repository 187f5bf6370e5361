// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/integration/client/ClientDevice.h"

#include "core/crypto/TrustFolder.h"
#include "core/net/TlsPolicy.h"

namespace qujat::testing {

ClientDevice::ClientDevice(const ServiceProcess &service, DeviceForm form)
    : m_form(form)
    , m_keys(std::make_unique<storage::FileKeySource>(m_folder.filePath(QStringLiteral("keys"))))
{
    restart(service);
}

void ClientDevice::restart(const ServiceProcess &service)
{
    m_session.reset();
    const auto tls = net::tlsPolicy(service.tlsRoot());
    m_transport = std::make_unique<net::QtHttpTransport>(*tls);
    m_events = std::make_unique<net::WebSocketChannel>(*tls);
    auto trust = crypto::TrustStore::fromDirectory(service.trustFolder());
    const bool phone = m_form == DeviceForm::Phone;
    m_session = std::make_unique<session::Session>(session::Environment{
        .clock = m_clock,
        .transport = *m_transport,
        .events = m_events.get(),
        .waiter = m_waiter,
        .keys = *m_keys,
        .service = service.url(),
        .profileFolder = m_folder.filePath(QStringLiteral("profile")),
        .trust = std::make_shared<crypto::FixedTrust>(std::move(*trust)),
        .deviceForm = m_form,
        .devicePlatform = phone ? QStringLiteral("linux-emulated-phone") : QStringLiteral("linux"),
        .deviceName = phone ? QStringLiteral("Test phone") : QStringLiteral("Test desktop")});
}

QString ClientDevice::signIn(RawClient &demonstration, const QString &fixture)
{
    const auto person = demonstration.person(fixture);
    auto &flow = *m_session->signIn();
    const auto started = await(flow.startWithKeyFile(
        person.keyFile, SecretBytes::takeFrom(QByteArray(person.keyPassword))));
    if (!started)
        return QStringLiteral("start ") + started.error().name();
    const auto code = demonstration.newestOtp(person.phone);
    const auto proven = await(flow.submitOtp(SecretBytes::takeFrom(code.toLatin1())));
    if (!proven)
        return QStringLiteral("otp ") + proven.error().name();
    const auto kept = await(flow.choosePin(pin()));
    return kept ? QString() : QStringLiteral("pin ") + kept.error().name();
}

DocumentId ClientDevice::find(const QString &type)
{
    const auto list = await(m_session->documents()->refresh());
    if (!list)
        return {};
    for (const auto &item : *list) {
        if (item.type.text() == type && item.relation == Relation::Self)
            return item.id;
    }
    return {};
}

} // namespace qujat::testing
