// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "qml/bridge/AppViewModel.h"
#include "tests/support/TestRunner.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace qujat::bridge;

namespace {

DocumentRow aRow(const char *id)
{
    DocumentRow row;
    row.documentId = QString::fromLatin1(id);
    return row;
}

QVariant role(const RowListModel &model, int row, const char *name)
{
    return model.data(model.index(row), model.roleNames().key(name));
}

} // namespace

class ViewModelsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aListHasARoleForEachPropertyOfItsRows()
    {
        DocumentsViewModel documents;
        auto names = documents.own()->roleNames().values();
        for (const char *name :
             {"documentId", "typeName", "holderName", "number", "icon", "accent", "portrait",
              "checkOutcome", "checkText", "ageText", "loading", "failureText", "childName"})
            QVERIFY2(names.contains(name), name);
    }
    void aListAnnouncesOnlyWhatChanged()
    {
        RowListModel model(DocumentRow::staticMetaObject);
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy changed(&model, &RowListModel::dataChanged);
        QSignalSpy inserted(&model, &RowListModel::rowsInserted);
        QSignalSpy removed(&model, &RowListModel::rowsRemoved);
        QSignalSpy reset(&model, &RowListModel::modelReset);

        model.show<DocumentRow>({aRow("a"), aRow("b")});
        QCOMPARE(inserted.count(), 1);
        auto loading = aRow("b");
        loading.loading = true;
        model.show<DocumentRow>({aRow("a"), loading});
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.last().at(0).toModelIndex().row(), 1);
        QCOMPARE(role(model, 1, "loading").toBool(), true);
        model.show<DocumentRow>({aRow("a"), loading});
        QCOMPARE(changed.count(), 1);
        model.show<DocumentRow>({aRow("a")});
        QCOMPARE(removed.count(), 1);
        QCOMPARE(model.count(), 1);
        QCOMPARE(reset.count(), 0);
    }
    void whatIsShownTwiceIsAnnouncedOnce()
    {
        AccessViewModel access;
        QSignalSpy changed(&access, &AccessViewModel::changed);
        AccessViewModel::Content content;
        content.digits = QStringLiteral("482 107");
        access.show(content);
        access.show(content);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(access.digits(), QStringLiteral("482 107"));
    }
    void sectionsCarryTheirFields()
    {
        DocumentViewModel document;
        DocumentViewModel::Content content;
        DocumentViewModel::Section section;
        section.title = QStringLiteral("Holder");
        FieldRow field;
        field.label = QStringLiteral("Surname");
        field.value = QStringLiteral("Example");
        section.fields = {field, field};
        content.sections = {section, section};
        document.show(content);
        QCOMPARE(document.sections()->count(), 2);
        auto *fields = role(*document.sections(), 1, "fields").value<RowListModel *>();
        QVERIFY(fields);
        QCOMPARE(fields->count(), 2);
        QCOMPARE(role(*fields, 0, "value").toString(), QStringLiteral("Example"));
        document.show({});
        QCOMPARE(document.sections()->count(), 0);
    }
    void settingsAreBroughtIntoRange()
    {
        SettingsViewModel settings;
        QSignalSpy language(&settings, &SettingsViewModel::languageChanged);
        settings.setTextScale(9);
        QCOMPARE(settings.textScale(), 2.0);
        settings.setTextScale(0.1);
        QCOMPARE(settings.textScale(), 1.0);
        settings.setLockSeconds(1);
        QCOMPARE(settings.lockSeconds(), 30);
        settings.setLockSeconds(100'000);
        QCOMPARE(settings.lockSeconds(), 600);
        settings.setLanguage(QStringLiteral("xx"));
        QCOMPARE(settings.language(), QStringLiteral("kk"));
        QCOMPARE(language.count(), 0);
        settings.setLanguage(QStringLiteral("ru"));
        QCOMPARE(language.count(), 1);
    }
    void aSectionThatIsClosedAsksForIt()
    {
        AppViewModel app;
        QSignalSpy closed(app.viewing(), &ViewingViewModel::closeRequested);
        QVERIFY(QMetaObject::invokeMethod(app.viewing(), "close"));
        QCOMPARE(closed.count(), 1);
        QSignalSpy locked(&app, &AppViewModel::lockRequested);
        app.lock();
        QCOMPARE(locked.count(), 1);
    }
};

QUJAT_TEST_CLASS(ViewModelsTest)
#include "ViewModelsTest.moc"
