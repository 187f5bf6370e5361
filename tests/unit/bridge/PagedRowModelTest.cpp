// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "qml/bridge/PagedRowModel.h"

#include "qml/bridge/Rows.h"
#include "tests/support/TestRunner.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace qujat::bridge;

namespace {

/// A list of a million rows that counts what is asked of it.
struct Rows {
    int fetches = 0;
    int newest = 1000000;

    PagedRowModel::Fetch fetch()
    {
        return [this](int first, int most) {
            ++fetches;
            QVariantList page;
            for (int row = first; row < first + most; ++row) {
                HistoryRow content;
                content.number = QString::number(newest - row);
                page.append(QVariant::fromValue(content));
            }
            return page;
        };
    }
};

QString numberAt(const PagedRowModel &model, int row)
{
    return model.data(model.index(row), model.roleNames().key("number")).toString();
}

} // namespace

class PagedRowModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatIsLookedAtIsFetchedAndOnlyAFewPagesAreKept()
    {
        Rows rows;
        PagedRowModel model(HistoryRow::staticMetaObject);
        model.replace(1000000, rows.fetch());
        QCOMPARE(model.rowCount(), 1000000);
        QCOMPARE(rows.fetches, 0);
        QCOMPARE(numberAt(model, 0), QStringLiteral("1000000"));
        QCOMPARE(numberAt(model, 63), QStringLiteral("999937"));
        QCOMPARE(rows.fetches, 1);
        QCOMPARE(numberAt(model, 999999), QStringLiteral("1"));
        QCOMPARE(rows.fetches, 2);
        for (int row = 0; row < 100000; row += 64)
            (void)numberAt(model, row);
        QVERIFY(model.pagesInMemory() <= PagedRowModel::pagesKept);
        // The page asked for last is still there.
        const int before = rows.fetches;
        (void)numberAt(model, 99968 + 5);
        QCOMPARE(rows.fetches, before);
    }

    void rowsGrowAboveAndBelowAndAreAnnouncedAsThat()
    {
        Rows rows;
        rows.newest = 100;
        PagedRowModel model(HistoryRow::staticMetaObject);
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.replace(100, rows.fetch());
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        rows.newest = 103;
        model.growAbove(3);
        QCOMPARE(inserted.takeFirst().at(1).toInt(), 0);
        QCOMPARE(numberAt(model, 0), QStringLiteral("103"));
        model.growBelow(7);
        QCOMPARE(inserted.takeFirst().at(1).toInt(), 103);
        QCOMPARE(model.count(), 110);
        QCOMPARE(numberAt(model, 109), QStringLiteral("-6"));
    }

    void aTouchedRowIsFetchedAnew()
    {
        Rows rows;
        PagedRowModel model(HistoryRow::staticMetaObject);
        model.replace(1000, rows.fetch());
        (void)numberAt(model, 10);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        rows.newest = 500;
        QCOMPARE(numberAt(model, 10), QStringLiteral("999990"));
        model.touch(10);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(numberAt(model, 10), QStringLiteral("490"));
        model.touch(5000);
        QCOMPARE(changed.count(), 1);
        model.touchAll();
        QCOMPARE(changed.count(), 2);
    }

    void aRowThatCannotBeReadIsEmptyOfTheRightType()
    {
        PagedRowModel model(HistoryRow::staticMetaObject);
        model.replace(5, [](int, int) { return QVariantList(); });
        const auto value = model.data(model.index(2), model.roleNames().key("title"));
        QCOMPARE(value.metaType(), QMetaType::fromType<QString>());
        QCOMPARE(value.toString(), QString());
    }
};

QUJAT_TEST_CLASS(PagedRowModelTest)
#include "PagedRowModelTest.moc"
