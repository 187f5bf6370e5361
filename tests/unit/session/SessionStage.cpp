// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/unit/session/SessionStage.h"

#include "core/crypto/TrustFolder.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace qujat::testing {
namespace {

using namespace std::chrono_literals;

const QString GrantText = QStringLiteral("MFRGGZDFMZTWQ2LKNNWG23TPOA");

QString base64(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QJsonObject person()
{
    return {{QStringLiteral("iin"), QString::fromLatin1(SignedWorld::holderIin)},
            {QStringLiteral("surname"), QStringLiteral("Ахметова")},
            {QStringLiteral("givenName"), QStringLiteral("Айгерім")},
            {QStringLiteral("phone"), QStringLiteral("+7•••••••001")}};
}

QJsonObject device()
{
    return {{QStringLiteral("id"), QStringLiteral("dev1")},
            {QStringLiteral("class"), QStringLiteral("cellular")}};
}

QJsonObject access(Timestamp openedAt)
{
    return {{QStringLiteral("id"), GrantText},
            {QStringLiteral("documentId"), QStringLiteral("card")},
            {QStringLiteral("documentType"), QStringLiteral("identity_card")},
            {QStringLiteral("openedAt"), toRfc3339(openedAt)},
            {QStringLiteral("expiresAt"), toRfc3339(openedAt + 300s)},
            {QStringLiteral("state"), QStringLiteral("open")}};
}

} // namespace

SessionStage::SessionStage()
{
    m_formCms = world.byAuthorisedBody(SignedWorld::formPayload(), clock.now());
    addSignIn();
    addDevice();
    addDocuments();
    addAccesses();
    addViewings();
    addJournal();
    restart();
}

void SessionStage::restart()
{
    m_session.reset();
    m_session = std::make_unique<session::Session>(
        session::Environment{.clock = m_phoneClock,
                             .transport = transport,
                             .events = nullptr,
                             .waiter = waiter,
                             .keys = keys,
                             .service = QUrl(QStringLiteral("https://egov.test")),
                             .profileFolder = folder.filePath(QStringLiteral("profile")),
                             .trust = std::make_shared<crypto::FixedTrust>(*world.trust()),
                             .deviceForm = DeviceForm::Phone,
                             .devicePlatform = QStringLiteral("linux-emulated-phone"),
                             .deviceName = QStringLiteral("Test phone")});
}

void SessionStage::always(const char *name,
                          std::function<net::HttpReply(const net::HttpRequest &)> answer)
{
    transport.always(
        name,
        [this, answer, key = QString::fromLatin1(name)](
            const net::HttpRequest &request) -> Result<net::HttpReply> {
            if (!m_up)
                return failure(FailureCode::NetworkUnreachable);
            if (m_once.contains(key))
                return m_once.take(key);
            auto reply = m_instead.contains(key) ? m_instead.value(key) : answer(request);
            reply.headers.emplace_back("Qujat-Time", toRfc3339(clock.now()).toLatin1());
            reply.roundTrip = 0ms;
            return reply;
        });
}

net::HttpReply SessionStage::complete() const
{
    return okReply({{QStringLiteral("id"), QStringLiteral("s1")},
                    {QStringLiteral("state"), QStringLiteral("complete")},
                    {QStringLiteral("session"),
                     QJsonObject{{QStringLiteral("accessToken"), QString(43, u't')},
                                 {QStringLiteral("expiresAt"), toRfc3339(clock.now() + 12h)},
                                 {QStringLiteral("idleSeconds"), 600}}},
                    {QStringLiteral("device"), device()},
                    {QStringLiteral("person"), person()},
                    {QStringLiteral("pinRequired"), true}});
}

void SessionStage::addSignIn()
{
    const auto otp = [this] {
        return okReply({{QStringLiteral("id"), QStringLiteral("s1")},
                        {QStringLiteral("state"), QStringLiteral("otp")},
                        {QStringLiteral("otp"),
                         QJsonObject{{QStringLiteral("sentTo"), QStringLiteral("+7•••••••001")},
                                     {QStringLiteral("expiresAt"), toRfc3339(clock.now() + 180s)},
                                     {QStringLiteral("resendAt"), toRfc3339(clock.now() + 60s)},
                                     {QStringLiteral("attemptsLeft"), 3}}}});
    };
    always("POST /v1/sign-ins", [otp](const net::HttpRequest &request) {
        if (bodyOf(request).value(QLatin1String("method")) == QLatin1String("biometric"))
            return otp();
        return okReply({{QStringLiteral("id"), QStringLiteral("s1")},
                        {QStringLiteral("state"), QStringLiteral("signature")},
                        {QStringLiteral("challenge"), base64(QByteArray(32, 'c'))}},
                       201);
    });
    always("POST /v1/sign-ins/s1/signature", [otp](const net::HttpRequest &) { return otp(); });
    always("POST /v1/sign-ins/s1/otp/resend", [otp](const net::HttpRequest &) { return otp(); });
    always("POST /v1/sign-ins/s1/otp",
           [this](const net::HttpRequest &) { return otpReply ? *otpReply : complete(); });
    always("POST /v1/sign-ins/s1/phone", [this](const net::HttpRequest &) { return complete(); });
    always("POST /v1/sign-ins/s1/resume", [this](const net::HttpRequest &) { return complete(); });
    always("POST /v1/sign-ins/s1/biometric",
           [this](const net::HttpRequest &) { return complete(); });
}

void SessionStage::addDevice()
{
    always("PUT /v1/device/pin", [this](const net::HttpRequest &request) {
        storedProof = bodyOf(request).value(QLatin1String("proof")).toString().toLatin1();
        return okReply({{QStringLiteral("share"), base64(QByteArray(32, 'h'))}});
    });
    always("POST /v1/device/unlock", [this](const net::HttpRequest &request) {
        if (unlockReply)
            return *unlockReply;
        const auto proof = bodyOf(request).value(QLatin1String("proof")).toString().toLatin1();
        if (proof != storedProof) {
            ++wrongPins;
            if (wrongPins >= 10)
                return problemReply(FailureCode::PinDestroyed, 422);
            return problemReply(FailureCode::PinWrong, 422,
                                {{QStringLiteral("attemptsLeft"), 10 - wrongPins}});
        }
        wrongPins = 0;
        auto body = QJsonDocument::fromJson(complete().body).object();
        body.insert(QStringLiteral("share"), base64(QByteArray(32, 'h')));
        return okReply(body);
    });
    always("DELETE /v1/session", [](const net::HttpRequest &) { return emptyReply(); });
    always("POST /v1/session/lock", [](const net::HttpRequest &) { return emptyReply(); });
    always("GET /v1/events", [](const net::HttpRequest &) {
        return okReply({{QStringLiteral("items"), QJsonArray()}});
    });
    always("GET /v1/consents", [this](const net::HttpRequest &) {
        return okReply({{QStringLiteral("items"), consents}});
    });
    always("GET /v1/confirmations", [](const net::HttpRequest &) {
        return okReply({{QStringLiteral("items"), QJsonArray()}});
    });
}

void SessionStage::addDocuments()
{
    always("GET /v1/documents", [](const net::HttpRequest &) {
        return okReply(
            {{QStringLiteral("items"),
              QJsonArray{QJsonObject{
                  {QStringLiteral("id"), QStringLiteral("card")},
                  {QStringLiteral("type"), QStringLiteral("identity_card")},
                  {QStringLiteral("state"), QStringLiteral("available")},
                  {QStringLiteral("registry"), QStringLiteral("population")},
                  {QStringLiteral("subject"),
                   QJsonObject{{QStringLiteral("relation"), QStringLiteral("self")},
                               {QStringLiteral("surname"), QStringLiteral("Ахметова")},
                               {QStringLiteral("givenName"), QStringLiteral("Айгерім")},
                               {QStringLiteral("iinMasked"), QStringLiteral("7904••••••19")}}}}}}});
    });
    always("GET /v1/documents/card", [this](const net::HttpRequest &) {
        const auto cms = documentCms.isEmpty()
            ? world.byOwner(SignedWorld::documentPayload(clock.now()), clock.now())
            : documentCms;
        return okReply(
            {{QStringLiteral("id"), QStringLiteral("card")},
             {QStringLiteral("type"), QStringLiteral("identity_card")},
             {QStringLiteral("cms"), base64(cms)},
             {QStringLiteral("form"), QJsonObject{{QStringLiteral("version"), formVersion}}},
             {QStringLiteral("retrievedAt"), toRfc3339(clock.now())},
             {QStringLiteral("registry"),
              QJsonObject{{QStringLiteral("code"), QStringLiteral("population")}}},
             {QStringLiteral("requestNumber"), QStringLiteral("R-1")}});
    });
    always("GET /v1/forms/identity_card", [this](const net::HttpRequest &request) {
        if (headerOf(request, "If-None-Match") == "\"1\"")
            return emptyReply(304);
        auto reply = okReply({{QStringLiteral("type"), QStringLiteral("identity_card")},
                              {QStringLiteral("version"), QStringLiteral("1")},
                              {QStringLiteral("cms"), base64(m_formCms)}});
        reply.headers.emplace_back("ETag", "\"1\"");
        return reply;
    });
}

void SessionStage::addAccesses()
{
    always("POST /v1/documents/card/accesses", [this](const net::HttpRequest &) {
        auto body = access(clock.now());
        body.insert(QStringLiteral("shortCode"), QStringLiteral("482107"));
        body.insert(QStringLiteral("qrSecret"), base64(QByteArray(32, 'k')));
        body.insert(QStringLiteral("qrStepMillis"), 1000);
        body.insert(QStringLiteral("qrLifeSteps"), 3);
        return okReply(body, 201);
    });
    always("GET /v1/accesses/MFRGGZDFMZTWQ2LKNNWG23TPOA",
           [this](const net::HttpRequest &) { return okReply(access(clock.now())); });
    always("POST /v1/accesses/MFRGGZDFMZTWQ2LKNNWG23TPOA/close", [this](const net::HttpRequest &) {
        auto body = access(clock.now());
        body.insert(QStringLiteral("state"), QStringLiteral("closed"));
        return okReply(body);
    });
}

void SessionStage::addViewings()
{
    always("POST /v1/confirmations", [this](const net::HttpRequest &) {
        return okReply({{QStringLiteral("id"), QStringLiteral("c1")},
                        {QStringLiteral("digits"), QStringLiteral("47")},
                        {QStringLiteral("expiresAt"), toRfc3339(clock.now() + 60s)}},
                       201);
    });
    always("GET /v1/confirmations/c1", [this](const net::HttpRequest &) {
        return okReply({{QStringLiteral("id"), QStringLiteral("c1")},
                        {QStringLiteral("state"), confirmationState}});
    });
    always("POST /v1/viewings", [this](const net::HttpRequest &) {
        if (viewReply)
            return *viewReply;
        const auto cms = world.byOwner(SignedWorld::documentPayload(clock.now()), clock.now());
        QJsonObject body{{QStringLiteral("id"), QStringLiteral("v1")},
                         {QStringLiteral("number"), QStringLiteral("V-1")},
                         {QStringLiteral("documentType"), QStringLiteral("identity_card")},
                         {QStringLiteral("cms"), base64(cms)},
                         {QStringLiteral("form"),
                          QJsonObject{{QStringLiteral("version"), formVersion}}},
                         {QStringLiteral("openedAt"), toRfc3339(clock.now())},
                         {QStringLiteral("expiresAt"), toRfc3339(clock.now() + 120s)},
                         {QStringLiteral("subject"),
                          QJsonObject{{QStringLiteral("initials"), QStringLiteral("А. А.")}}},
                         {QStringLiteral("retrievedAt"), toRfc3339(clock.now())},
                         {QStringLiteral("requestNumber"), QStringLiteral("R-2")}};
        if (!holderHead.isEmpty())
            body.insert(QStringLiteral("holderHead"), QString::fromUtf8(holderHead));
        return okReply(body, 201);
    });
    always("GET /v1/viewings/v1", [this](const net::HttpRequest &) {
        return okReply({{QStringLiteral("id"), QStringLiteral("v1")},
                        {QStringLiteral("state"), viewingState},
                        {QStringLiteral("expiresAt"), toRfc3339(clock.now() + 100s)}});
    });
    always("POST /v1/viewings/v1/close", [](const net::HttpRequest &) {
        return okReply({{QStringLiteral("id"), QStringLiteral("v1")}});
    });
}

void SessionStage::addJournal()
{
    using Request = net::HttpRequest;
    always("GET /v1/service", [this](const Request &) { return journal.service(); });
    always("GET /v1/history", [this](const Request &request) { return journal.history(request); });
    always("GET /v1/journal/head", [this](const Request &) { return journal.head(); });
    always("GET /v1/journal/consistency",
           [this](const Request &request) { return journal.consistency(request); });
    always("GET /v1/journal/receipts",
           [this](const Request &request) { return journal.receipts(request); });
}

QString SessionStage::addViewing(HistoryEntry::Role role)
{
    const auto number = journal.addViewing(role);
    const auto path = QByteArrayLiteral("GET /v1/journal/receipts/") + number.toLatin1();
    always(path.constData(),
           [this](const net::HttpRequest &request) { return journal.receipt(request); });
    always((path + "/data-free").constData(),
           [this](const net::HttpRequest &request) { return journal.dataFree(request); });
    return number;
}

QString SessionStage::signIn(const char *pin)
{
    auto &flow = *session().signIn();
    if (auto step = finish(flow.startWithKeyFile(world.keyFile(), secret("Qwerty12"))); !step)
        return QStringLiteral("start ") + step.error().name();
    if (auto step = finish(flow.submitOtp(secret("482107"))); !step)
        return QStringLiteral("otp ") + step.error().name();
    if (auto step = finish(flow.choosePin(secret(pin))); !step)
        return QStringLiteral("pin ") + step.error().name();
    return {};
}

} // namespace qujat::testing
