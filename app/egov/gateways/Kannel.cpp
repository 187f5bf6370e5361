// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/egov/gateways/Kannel.h"

#include "app/egov/storage/SmsStore.h"
#include "core/base/Logging.h"
#include "core/crypto/Digest.h"
#include "core/crypto/Random.h"

#include <QStringConverter>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

namespace qujat::service::gateways {
namespace {

using storage::SmsState;

constexpr std::chrono::milliseconds LongestSleep{5000};
constexpr std::chrono::seconds Patience{10};
constexpr std::size_t LongestCallback = 8 * 1024;
constexpr std::chrono::seconds CallbackTime{5};
constexpr int ReportDelivered = 1;
constexpr int ReportFailed = 2;
constexpr int ReportWithCentre = 8;
constexpr int ReportRejected = 16;
/// All of the above and 4, "still queued" (Kannel's user guide, delivery reports).
constexpr char ReportMask[] = "31";
constexpr char CodingUcs2[] = "2";

QByteArray bytesOf(const SecretBytes &secret)
{
    return QByteArray(reinterpret_cast<const char *>(secret.data()),
                      static_cast<qsizetype>(secret.size()));
}

/// The percent-decoded bytes of one value of the query in \a target, whatever they mean.
QByteArray rawQueryValue(const QByteArray &target, const QByteArray &name)
{
    const auto parts = target.mid(target.indexOf('?') + 1).split('&');
    for (const auto &part : parts) {
        if (part.startsWith(name + '='))
            return QByteArray::fromPercentEncoding(part.mid(name.size() + 1).replace('+', ' '));
    }
    return {};
}

http::Response statusOnly(int status)
{
    http::Response response;
    response.status = status;
    return response;
}

/// The text of a reply as smsbox tells it: UTF-8, or the bytes of UCS-2 for coding 2.
QString textOf(const QByteArray &bytes, const QString &coding)
{
    if (coding != QLatin1String(CodingUcs2))
        return QString::fromUtf8(bytes);
    QStringDecoder decoder(QStringConverter::Utf16BE);
    return decoder.decode(bytes);
}

} // namespace

Result<std::unique_ptr<KannelSms>> KannelSms::start(KannelOptions options, SecretBytes password,
                                                    SecretBytes secret, storage::Store &store,
                                                    const Clock &clock, http::WorkerPool &workers,
                                                    ReplyHandler onReply)
{
    http::ServerOptions listen; // on loopback, as its default is
    listen.port = options.callbackPort;
    listen.headLimit = LongestCallback;
    listen.bodyLimit = 0;
    listen.requestTime = CallbackTime;
    std::unique_ptr<KannelSms> gateway(new KannelSms(std::move(options), std::move(password),
                                                     std::move(secret), store, clock,
                                                     std::move(onReply)));
    auto listener = http::PlainServer::start(
        std::move(listen), workers,
        [made = gateway.get()](const http::Request &request) { return made->onCall(request); });
    if (!listener)
        return failure(FailureCode::ConfigurationInvalid, {{Detail::Field, QStringLiteral("sms")}});
    gateway->m_listener = std::move(*listener);
    gateway->m_callbackPort = gateway->m_listener->port();
    // What was under way at the last end may have gone out: it is not sent again.
    const auto forgotten = store.write([&](storage::Transaction &transaction) -> Result<int> {
        return storage::SmsStore(transaction).forgetHanding(clock.now());
    });
    if (!forgotten)
        return failure(forgotten.error());
    gateway->m_thread = std::thread([made = gateway.get()] { made->run(); });
    return gateway;
}

KannelSms::KannelSms(KannelOptions options, SecretBytes password, SecretBytes secret,
                     storage::Store &store, const Clock &clock, ReplyHandler onReply)
    : m_options(std::move(options))
    , m_password(std::move(password))
    , m_secret(std::move(secret))
    , m_store(store)
    , m_clock(clock)
    , m_onReply(std::move(onReply))
{
}

KannelSms::~KannelSms()
{
    stop();
}

void KannelSms::stop()
{
    m_listener.reset();
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

QString KannelSms::send(storage::Transaction &transaction, const QString &number,
                        const QString &text, Timestamp at)
{
    auto id = crypto::randomId();
    storage::SmsStore(transaction).add(id, number, text, at, SmsState::Queued);
    transaction.afterCommit([this] {
        {
            const std::lock_guard lock(m_mutex);
            m_more = true;
        }
        m_wake.notify_all();
    });
    return id;
}

void KannelSms::run()
{
    std::unique_lock lock(m_mutex);
    while (!m_stopping) {
        m_more = false;
        lock.unlock();
        const bool again = handOverNext();
        lock.lock();
        if (!again)
            m_wake.wait_for(lock, LongestSleep, [this] { return m_stopping || m_more; });
    }
}

http::LoopbackRequest KannelSms::requestFor(const QString &id, const QString &number,
                                            const QString &text) const
{
    QUrl report(QStringLiteral("http://127.0.0.1/report"));
    report.setPort(m_callbackPort);
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("secret"), QString::fromLatin1(bytesOf(m_secret)));
    query.addQueryItem(QStringLiteral("id"), id);
    report.setQuery(query);
    http::LoopbackRequest request;
    request.port = m_options.sendPort;
    request.target = "/cgi-bin/sendsms";
    // In the head, not in the address: smsbox writes addresses into its log.
    request.headers = {{"Content-Type", "text/plain; charset=UTF-8"},
                       {"X-Kannel-Username", m_options.user.toUtf8()},
                       {"X-Kannel-Password", bytesOf(m_password)},
                       {"X-Kannel-From", m_options.sender.toUtf8()},
                       {"X-Kannel-To", number.toUtf8()},
                       {"X-Kannel-Coding", CodingUcs2},
                       {"X-Kannel-DLR-Mask", ReportMask},
                       {"X-Kannel-DLR-Url", report.toEncoded() + "&status=%d"}};
    request.body = text.toUtf8();
    request.patience = Patience;
    return request;
}

/// One message; false when none is due.
bool KannelSms::handOverNext()
{
    using Taken = Result<std::optional<storage::SmsRow>>;
    const auto taken = m_store.write([&](storage::Transaction &transaction) -> Taken {
        return storage::SmsStore(transaction).takeDue(m_clock.now());
    });
    if (!taken || !*taken)
        return false;
    const auto &message = **taken;
    const auto sent = http::callLoopback(requestFor(message.id, message.number, message.text));
    const auto written = m_store.write([&](storage::Transaction &transaction) -> Result<bool> {
        storage::SmsStore outbox(transaction);
        const auto now = m_clock.now();
        const bool refused = sent.outcome == http::LoopbackOutcome::Answered && sent.status >= 400;
        const bool notTaken = sent.outcome == http::LoopbackOutcome::NotSent
            || (refused && sent.status == 503); // smsbox has no way to the operator just now
        if (notTaken && message.tries < m_options.mostTries) {
            const std::chrono::milliseconds wait =
                m_options.firstWait * (1LL << std::min(message.tries - 1, 20));
            outbox.retryAt(message.id, now + std::min(wait, m_options.longestWait), now);
        } else if (notTaken || refused) {
            outbox.setState(message.id, SmsState::Failed, now);
        } else if (sent.outcome == http::LoopbackOutcome::Answered) {
            outbox.setState(message.id, SmsState::HandedOver, now);
        } else {
            outbox.setState(message.id, SmsState::Unknown, now);
        }
        return true;
    });
    if (!written)
        qCWarning(lcService, "what became of a short message could not be stored");
    return true;
}

void KannelSms::onReport(const QString &id, int status) const
{
    std::optional<SmsState> state;
    if (status == ReportDelivered)
        state = SmsState::Delivered;
    else if (status == ReportFailed || status == ReportRejected)
        state = SmsState::Failed;
    else if (status == ReportWithCentre)
        state = SmsState::HandedOver;
    if (!state)
        return;
    const auto written = m_store.write([&](storage::Transaction &transaction) -> Result<bool> {
        storage::SmsStore(transaction).setState(id, *state, m_clock.now());
        return true;
    });
    if (!written)
        qCWarning(lcService, "a report of delivery could not be stored");
}

http::Response KannelSms::onCall(const http::Request &request) const
{
    if (request.method != "GET")
        return statusOnly(405);
    QMap<QString, QString> query;
    for (const auto &[name, value] : request.query)
        query.insert(name, value);
    if (!crypto::constantTimeEquals(query.value(QStringLiteral("secret")).toLatin1(),
                                    bytesOf(m_secret))) {
        qCWarning(lcService, "a callback of the SMS gateway without the secret was refused");
        return statusOnly(403);
    }
    if (request.path == u"/report") {
        onReport(query.value(QStringLiteral("id")), query.value(QStringLiteral("status")).toInt());
        return statusOnly(204);
    }
    if (request.path == u"/inbound") {
        // Raw: percent-encoded bytes of whatever coding the message had.
        const auto text =
            textOf(rawQueryValue(request.target, "text"), query.value(QStringLiteral("coding")));
        m_onReply(query.value(QStringLiteral("from")), text);
        return statusOnly(204);
    }
    return statusOnly(404);
}

} // namespace qujat::service::gateways
