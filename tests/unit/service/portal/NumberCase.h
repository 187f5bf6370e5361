// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/support/TestRunner.h"
#include "tests/unit/service/portal/PortalBench.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

namespace qujat::testing {

using namespace std::chrono_literals;
using service::gateways::BiometricOutcome;
using service::gateways::Subscriber;

inline const QString NewNumber = QStringLiteral("+77010000045");
inline const QString OldNumber = QStringLiteral("+77010000001"); ///< of A
inline const QString Accepted = QStringLiteral("accepted");
inline const QString PortalChannel = QStringLiteral("portal");
inline const QString AppChannel = QStringLiteral("app");

/// A portal with B signed in on a computer and on a phone, and the steps of requests for numbers.
class NumberCase {
protected:
    void setUp()
    {
        m_bench = std::make_unique<PortalBench>();
        m_onPortal = m_bench->signInWithoutNumber(PortalBench::B, QStringLiteral("desktop"),
                                                  QStringLiteral("b-desktop"));
        m_onPhone = m_bench->signInWithoutNumber(PortalBench::B, QStringLiteral("phone"),
                                                 QStringLiteral("b-phone"));
        use(m_onPortal);
    }

    void use(const service::http::Caller &caller)
    {
        m_bench->caller = caller;
        m_bench->device = QStringLiteral("unused");
    }

    Result<service::http::Reply> start(const QString &number, const QString &channel)
    {
        return m_bench->call(
            "startNumberRequest",
            {{QStringLiteral("number"), number}, {QStringLiteral("channel"), channel}});
    }
    void begin(const QString &number, const QString &channel)
    {
        const auto started = start(number, channel);
        QCOMPARE(codeOf(started), Accepted);
        m_path = {{QStringLiteral("requestId"), started->body.value(u"id").toString()}};
    }
    Result<service::http::Reply> otp(const QString &code)
    {
        return m_bench->call("submitNumberOtp", {{QStringLiteral("code"), code}}, m_path);
    }
    Result<service::http::Reply> proof(const QJsonObject &body)
    {
        return m_bench->call("submitNumberProof", body, m_path);
    }
    Result<service::http::Reply> get() { return m_bench->call("getNumberRequest", {}, m_path); }

    QJsonObject signature(const Result<service::http::Reply> &certified, const QString &iin) const
    {
        const auto cms =
            m_bench->signedChallenge(certified->body.value(u"statement").toString(), iin);
        return {{QStringLiteral("cms"), QString::fromLatin1(cms.toBase64())}};
    }
    QJsonObject face(BiometricOutcome outcome) const
    {
        return {{QStringLiteral("sample"), m_bench->sample(PortalBench::B, outcome)}};
    }
    void change(const QString &number)
    {
        begin(number, PortalChannel);
        const auto certified = otp(m_bench->lastCode(number));
        QCOMPARE(codeOf(proof(signature(certified, PortalBench::A))), Accepted);
    }
    void signInByNumber(const QString &device, const QString &number)
    {
        m_bench->caller.reset();
        m_bench->device = device;
        const auto started =
            m_bench->start(QStringLiteral("biometric"), PortalBench::A, QStringLiteral("phone"),
                           QStringLiteral("linux-emulated-phone"));
        const QMap<QString, QString> path{
            {QStringLiteral("signInId"), started->body.value(u"id").toString()}};
        (void)m_bench->call("submitOtp", {{QStringLiteral("code"), m_bench->lastCode(number)}},
                            path);
        const auto done = m_bench->call(
            "submitBiometric",
            {{QStringLiteral("sample"), m_bench->sample(PortalBench::A, BiometricOutcome::Match)}},
            path);
        QCOMPARE(codeOf(done), Accepted);
        m_bench->caller = *m_bench->callerOf(
            done->body.value(u"session").toObject().value(u"accessToken").toString().toLatin1());
    }
    QString deviceClass()
    {
        return m_bench->call("getMe")->body.value(u"device").toObject().value(u"class").toString();
    }
    QJsonObject last(int skip = 0)
    {
        return m_bench->call("listNumberRequests")->body.value(u"items").toArray()[skip].toObject();
    }
    QString stateOfLast(int skip = 0) { return last(skip).value(u"state").toString(); }
    QString outcomeOfLast() { return last().value(u"outcome").toString(); }

    std::unique_ptr<PortalBench> m_bench;
    service::http::Caller m_onPortal{Person{*Iin::parse(PortalBench::B), {}, {}, {}, {}}};
    service::http::Caller m_onPhone{Person{*Iin::parse(PortalBench::B), {}, {}, {}, {}}};
    QMap<QString, QString> m_path;
};

} // namespace qujat::testing
