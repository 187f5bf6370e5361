// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/egov/Configuration.h"

#include "app/egov/Policy.h"
#include "tests/support/TestRunner.h"

#include <QTest>

using namespace qujat;
using namespace qujat::service;

namespace {

QString refusal(const Result<void> &outcome)
{
    return outcome
        ? QStringLiteral("accepted")
        : outcome.error().name() + u' ' + outcome.error().detail(Detail::Field).value_or(QString());
}

} // namespace

class ConfigurationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFileIsTakenOver()
    {
        Configuration configuration;
        QCOMPARE(refusal(configuration.apply(
                     R"({"formatVersion":1,"listen":"[::1]:8443","data":"/tmp/x","workers":8,
                         "connectionsPerAddress":10,"callsPerSecond":50,"callsAtOnce":60,
                         "authorities":["egov.example:443"],"sources":"/tmp/s","limits":{"otpSeconds":60}})")),
                 QStringLiteral("accepted"));
        QCOMPARE(configuration.listenAddress, QStringLiteral("::1"));
        QCOMPARE(configuration.listenPort, quint16(8443));
        QCOMPARE(configuration.dataDirectory, QStringLiteral("/tmp/x"));
        QCOMPARE(configuration.workers, 8);
        QCOMPARE(configuration.connectionsPerAddress, 10);
        QCOMPARE(configuration.authorities, QStringList{QStringLiteral("egov.example:443")});
        QCOMPARE(configuration.limits.value(u"otpSeconds").toInt(), 60);
    }

    void breaksForMaintenanceAreTakenOver_R001_A_7()
    {
        Configuration configuration;
        QCOMPARE(refusal(configuration.apply(
                     R"({"formatVersion":1,"maintenance":[{"from":"2026-03-01T20:00:00.000Z",
                         "until":"2026-03-01T23:00:00.000Z"}]})")),
                 QStringLiteral("accepted"));
        QCOMPARE(configuration.maintenance.size(), 1);
        QCOMPARE(toRfc3339(configuration.maintenance.first().until),
                 QStringLiteral("2026-03-01T23:00:00.000Z"));
    }

    void whatIsWrongIsNamed_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *json, const char *expected) {
            QTest::newRow(name) << QByteArray(json) << QString::fromLatin1(expected);
        };
        row("no json", "{", "CONFIGURATION_INVALID configuration");
        row("a list", "[]", "CONFIGURATION_INVALID configuration");
        row("no version", "{}", "CONFIGURATION_INVALID formatVersion");
        row("newer", R"({"formatVersion":2,"later":1})", "CONFIGURATION_NEWER formatVersion");
        row("maintenance that ends before it begins",
            R"({"formatVersion":1,"maintenance":[{"from":"2026-03-01T20:00:00.000Z","until":"2026-03-01T19:00:00.000Z"}]})",
            "CONFIGURATION_INVALID maintenance");
        row("maintenance without an end",
            R"({"formatVersion":1,"maintenance":[{"from":"2026-03-01T20:00:00.000Z"}]})",
            "CONFIGURATION_INVALID maintenance");
        row("unknown key", R"({"formatVersion":1,"lissen":"x"})", "CONFIGURATION_INVALID lissen");
        row("port", R"({"formatVersion":1,"listen":"127.0.0.1:99999"})",
            "CONFIGURATION_INVALID listen");
        row("no port", R"({"formatVersion":1,"listen":"127.0.0.1"})",
            "CONFIGURATION_INVALID listen");
        row("half workers", R"({"formatVersion":1,"workers":1.5})",
            "CONFIGURATION_INVALID workers");
        row("no workers", R"({"formatVersion":1,"workers":0})", "CONFIGURATION_INVALID workers");
        row("data as number", R"({"formatVersion":1,"data":7})", "CONFIGURATION_INVALID data");
        row("limits as list", R"({"formatVersion":1,"limits":[]})", "CONFIGURATION_INVALID limits");
    }
    void whatIsWrongIsNamed()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, expected);
        Configuration configuration;
        QCOMPARE(refusal(configuration.apply(json)), expected);
    }

    void theDemonstrationListensOnLoopbackOnly()
    {
        Configuration configuration;
        configuration.dataDirectory = QStringLiteral("/tmp/x");
        configuration.demonstration = true;
        QVERIFY(configuration.check().has_value());
        QVERIFY(configuration.setListen(QStringLiteral("0.0.0.0:1")).has_value());
        QCOMPARE(refusal(configuration.check()), QStringLiteral("CONFIGURATION_INVALID listen"));
    }

    void everyLimitHasUnitAndSource()
    {
        const auto policy = Policy::loadDefault();
        QVERIFY(policy.has_value());
        for (const auto &name : Policy::names())
            QVERIFY2(policy->all().contains(name), qPrintable(name));
        for (const auto &limit : policy->all())
            QVERIFY(limit.value > 0 && !limit.unit.isEmpty() && !limit.source.isEmpty());
        QCOMPARE(policy->value("otpSeconds"), 180);
        QCOMPARE(policy->value("accessSecondsDefault"), 300);
        QCOMPARE(policy->value("accountFailures"), 5);
    }

    void limitsAreReplacedByNameOnly()
    {
        auto policy = Policy::loadDefault();
        QVERIFY(policy.has_value());
        QCOMPARE(refusal(policy->apply({{QStringLiteral("otpSeconds"), 60}})),
                 QStringLiteral("accepted"));
        QCOMPARE(policy->value("otpSeconds"), 60);
        QCOMPARE(refusal(policy->apply({{QStringLiteral("otpSecond"), 60}})),
                 QStringLiteral("CONFIGURATION_INVALID otpSecond"));
        QCOMPARE(refusal(policy->apply({{QStringLiteral("otpSeconds"), 0}})),
                 QStringLiteral("CONFIGURATION_INVALID otpSeconds"));
        QCOMPARE(refusal(policy->apply({{QStringLiteral("otpSeconds"), QStringLiteral("60")}})),
                 QStringLiteral("CONFIGURATION_INVALID otpSeconds"));
    }

    void aBrokenPolicyIsRefused()
    {
        const auto code = [](const char *json) { return Policy::load(json).error().name(); };
        QCOMPARE(code("{"), QStringLiteral("CONFIGURATION_INVALID"));
        QCOMPARE(code(R"({"formatVersion":2,"values":{}})"), QStringLiteral("CONFIGURATION_NEWER"));
        QCOMPARE(code(R"({"formatVersion":1,"values":{}})"),
                 QStringLiteral("CONFIGURATION_INVALID"));
        QCOMPARE(code(R"({"formatVersion":1,"values":{"otpSeconds":{"value":1,"unit":"s"}}})"),
                 QStringLiteral("CONFIGURATION_INVALID"));
    }
};

QUJAT_TEST_CLASS(ConfigurationTest)
#include "ConfigurationTest.moc"
