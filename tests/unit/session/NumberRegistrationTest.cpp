// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/session/NumberRegistration.h"

#include "tests/support/TestRunner.h"
#include "tests/unit/session/SessionStage.h"

#include <QTest>

using namespace qujat;
using namespace qujat::session;
using namespace qujat::testing;
using namespace std::chrono_literals;

namespace {

const char *const Begin = "POST /v1/number-requests";
const char *const Code = "POST /v1/number-requests/Wm3vQx7LpR2kT9sYcB5dEg/otp";
const char *const Look = "GET /v1/number-requests/Wm3vQx7LpR2kT9sYcB5dEg";

/// The request as the service tells it.
net::HttpReply standing(const SessionStage &stage, const char *state)
{
    QJsonObject body{{QStringLiteral("id"), QStringLiteral("Wm3vQx7LpR2kT9sYcB5dEg")},
                     {QStringLiteral("kind"), QStringLiteral("register")},
                     {QStringLiteral("channel"), QStringLiteral("app")},
                     {QStringLiteral("number"), QStringLiteral("+7•••••••045")},
                     {QStringLiteral("proof"), QStringLiteral("biometric")},
                     {QStringLiteral("state"), QString::fromLatin1(state)},
                     {QStringLiteral("startedAt"), toRfc3339(stage.clock.now())},
                     {QStringLiteral("expiresAt"), toRfc3339(stage.clock.now() + 15min)}};
    if (QByteArrayView(state) == "otp")
        body.insert(QStringLiteral("otp"),
                    QJsonObject{{QStringLiteral("sentTo"), QStringLiteral("+7•••••••045")},
                                {QStringLiteral("expiresAt"), toRfc3339(stage.clock.now() + 3min)},
                                {QStringLiteral("resendAt"), toRfc3339(stage.clock.now() + 1min)},
                                {QStringLiteral("attemptsLeft"), 3}});
    auto reply = okReply(body);
    reply.headers.emplace_back("Qujat-Time", toRfc3339(stage.clock.now()).toLatin1());
    return reply;
}

} // namespace

/// Connecting a number over a network that loses answers.
class NumberRegistrationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRightCodeWhoseAnswerWasLostLeadsOn()
    {
        SessionStage stage;
        auto &flow = *begin(stage);
        bool heard = false;
        stage.transport.always(Code, [&](const net::HttpRequest &) -> Result<net::HttpReply> {
            if (std::exchange(heard, true))
                return problemReply(FailureCode::OtpUsed, 409);
            return failure(FailureCode::NetworkTimeout);
        });
        stage.transport.always(Look, [&](const net::HttpRequest &) -> Result<net::HttpReply> {
            return standing(stage, "biometric");
        });
        QCOMPARE(outcomeOf(stage.finish(flow.submitOtp(SessionStage::secret("123456")))),
                 QStringLiteral("NETWORK_TIMEOUT"));
        QVERIFY(flow.phase() == NumberPhase::Otp);
        QVERIFY(stage.finish(flow.submitOtp(SessionStage::secret("123456"))).has_value());
        QVERIFY(flow.phase() == NumberPhase::Biometric);
    }

    void aCodeOfAnotherRequestDoesNotLeadOn()
    {
        SessionStage stage;
        auto &flow = *begin(stage);
        stage.transport.always(Code, [](const net::HttpRequest &) -> Result<net::HttpReply> {
            return problemReply(FailureCode::OtpUsed, 409);
        });
        stage.transport.always(Look, [&](const net::HttpRequest &) -> Result<net::HttpReply> {
            return standing(stage, "otp");
        });
        QCOMPARE(outcomeOf(stage.finish(flow.submitOtp(SessionStage::secret("123456")))),
                 QStringLiteral("OTP_USED"));
        QVERIFY(flow.phase() == NumberPhase::Otp);
    }

private:
    static NumberRegistration *begin(SessionStage &stage)
    {
        if (const auto stopped = stage.signIn(); !stopped.isEmpty())
            qFatal("%s", qPrintable(stopped));
        stage.transport.always(Begin, [&stage](const net::HttpRequest &) -> Result<net::HttpReply> {
            return standing(stage, "otp");
        });
        auto *flow = stage.session().number();
        const auto begun =
            stage.finish(flow->start(*PhoneNumber::parse(QStringLiteral("+77010000045"))));
        if (!begun)
            qFatal("%s", qPrintable(begun.error().name()));
        return flow;
    }
};

QUJAT_TEST_CLASS(NumberRegistrationTest)
#include "NumberRegistrationTest.moc"
