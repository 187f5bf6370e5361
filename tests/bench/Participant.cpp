// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/bench/Participant.h"

#include "core/codec/QrWriter.h"
#include "core/crypto/TrustFolder.h"
#include "core/net/TlsPolicy.h"
#include "core/session/SignIn.h"
#include "tests/support/RawClient.h"
#include "tests/support/ServiceProcess.h"

#include <QPainter>
#include <QTimer>

namespace qujat::bench {

void waitUntil(const std::function<bool()> &done)
{
    // With a time limit Qt would not wait for events but spin, and take a core from the service.
    QTimer glance;
    glance.start(1);
    while (!done())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

Participant::Participant(const testing::ServiceProcess &service, const QString &fixture,
                         DeviceForm form)
    : m_service(service.url())
{
    const auto tls = net::tlsPolicy(service.tlsRoot());
    auto trust = crypto::TrustStore::fromDirectory(service.trustFolder());
    if (!tls || !trust) {
        m_problem = QStringLiteral("no trust");
        return;
    }
    m_transport = std::make_unique<net::QtHttpTransport>(*tls);
    m_events = std::make_unique<net::WebSocketChannel>(*tls);
    m_keys = std::make_unique<storage::FileKeySource>(m_profile.path());
    const bool phone = form == DeviceForm::Phone;
    m_session = std::make_unique<session::Session>(session::Environment{
        .clock = m_clock,
        .transport = *m_transport,
        .events = m_events.get(),
        .waiter = m_waiter,
        .keys = *m_keys,
        .service = m_service,
        .profileFolder = m_profile.path(),
        .trust = std::make_shared<crypto::FixedTrust>(std::move(*trust)),
        .deviceForm = form,
        .devicePlatform = phone ? QStringLiteral("linux-emulated-phone") : QStringLiteral("linux"),
        .deviceName = QStringLiteral("bench"),
    });
    m_problem = signIn(service, fixture);
}

Participant::~Participant() = default;

QString Participant::signIn(const testing::ServiceProcess &service, const QString &fixture)
{
    testing::RawClient demonstration(service.url(), service.tlsRoot());
    const auto who = demonstration.person(fixture);
    if (!finished(m_session->greet()))
        return QStringLiteral("the service does not answer");
    auto *flow = m_session->signIn();
    auto password = who.keyPassword;
    auto step =
        finished(flow->startWithKeyFile(who.keyFile, SecretBytes::takeFrom(std::move(password))));
    if (step)
        step = finished(
            flow->submitOtp(SecretBytes::takeFrom(demonstration.newestOtp(who.phone).toLatin1())));
    if (step)
        step = finished(flow->choosePin(SecretBytes::takeFrom(QByteArray("490715"))));
    return step ? QString()
                : fixture + QStringLiteral(" could not sign in: ") + step.error().name();
}

void Participant::roundTrip()
{
    net::HttpRequest request;
    request.method = "GET";
    request.url = m_service.resolved(QUrl(QStringLiteral("/v1/service")));
    const auto reply = finished(m_transport->send(request));
    Q_UNUSED(reply)
}

QImage paintCode(const QString &text)
{
    const auto code = codec::QrWriter::write(text);
    QImage image(390, 390, QImage::Format_Grayscale8);
    image.fill(255);
    if (!code)
        return image;
    QPainter painter(&image);
    const double module = 390.0 / (code->size + 2 * codec::QrWriter::QuietZone);
    painter.scale(module, module);
    painter.translate(codec::QrWriter::QuietZone, codec::QrWriter::QuietZone);
    for (int y = 0; y < code->size; ++y) {
        for (int x = 0; x < code->size; ++x) {
            if (code->isDark(x, y))
                painter.fillRect(x, y, 1, 1, Qt::black);
        }
    }
    return image;
}

QImage cameraFrame(const QString &text)
{
    QImage frame(1280, 720, QImage::Format_Grayscale8);
    frame.fill(96);
    QPainter painter(&frame);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.translate(640, 360);
    painter.rotate(7);
    painter.drawImage(QRectF(-200, -200, 400, 400), paintCode(text));
    return frame;
}

QImage paintDocument(const session::ShownDocument &document)
{
    QImage image(390, 844, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    QRect line(16, 16, 358, 28);
    const auto portrait = document.content.at(document.form.portraitPath).toString();
    if (!portrait.isEmpty()) {
        painter.drawImage(QRect(16, 16, 120, 160),
                          QImage::fromData(QByteArray::fromBase64(portrait.toLatin1())));
        line.moveTop(184);
    }
    for (const auto &section : document.form.sections) {
        for (const auto &field : section.fields) {
            if (field.kind == DocumentForm::FieldKind::Picture)
                continue;
            painter.drawText(line, Qt::AlignLeft, field.label.kk);
            painter.drawText(line, Qt::AlignRight,
                             document.content.at(field.path).toVariant().toString());
            line.translate(0, 28);
        }
    }
    return image;
}

} // namespace qujat::bench
