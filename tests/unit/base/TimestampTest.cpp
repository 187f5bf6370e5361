// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/base/Timestamp.h"

#include "tests/support/TestRunner.h"

#include <QTest>

using namespace qujat;

class TimestampTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void allSpellingsOfOneMomentAreRead_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"2026-08-14T10:52:24.138Z", "2026-08-14T15:52:24.138+0500",
                                 "2026-08-14T15:52:24.138+05:00", "2026-08-14t10:52:24.138z",
                                 "2026-08-14T10:52:24.138999Z", "2026-08-14T08:22:24.138-02:30"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void allSpellingsOfOneMomentAreRead()
    {
        QFETCH(QString, text);
        const auto moment = timestampFromRfc3339(text);
        QVERIFY(moment.has_value());
        QCOMPARE(toRfc3339(*moment), QStringLiteral("2026-08-14T10:52:24.138Z"));
    }
    void shortFractionsAreTenths()
    {
        QCOMPARE(toRfc3339(*timestampFromRfc3339(u"2026-08-14T10:52:37.06+00:00")),
                 QStringLiteral("2026-08-14T10:52:37.060Z"));
    }
    void nonsenseIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"", "2026-08-14", "2026-02-30T00:00:00Z", "2026-08-14T25:00:00Z",
              "2026-08-14T10:52:24", "2026-08-14T10:52:24.Z", "2026-08-14 10:52:24Z",
              "2026-08-14T10:52:24+25:00", "x2026-08-14T10:52:24Z"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void nonsenseIsRefused()
    {
        QFETCH(QString, text);
        QVERIFY(!timestampFromRfc3339(text).has_value());
    }
};

QUJAT_TEST_CLASS(TimestampTest)
#include "TimestampTest.moc"
