// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

// Runs tests/qml/tst_*.qml against the shipped modules. Any warning of the engine fails the test it happens in.

#include "tests/qml/Inspector.h"
#include "tests/qml/Stage.h"

#include <QFontDatabase>
#include <QQmlEngine>
#include <QQmlExtensionPlugin>
#include <QtQuickTest/quicktest.h>

Q_IMPORT_QML_PLUGIN(Qujat_ThemePlugin)
Q_IMPORT_QML_PLUGIN(Qujat_ControlsPlugin)
Q_IMPORT_QML_PLUGIN(Qujat_BridgePlugin)
Q_IMPORT_QML_PLUGIN(Qujat_CameraPlugin)
Q_IMPORT_QML_PLUGIN(Qujat_ScreensPlugin)

using namespace Qt::StringLiterals;

class Setup : public QObject {
    Q_OBJECT

public Q_SLOTS:
    void applicationAvailable()
    {
        for (const auto *weight : {"Regular", "Medium", "SemiBold", "Bold"})
            QFontDatabase::addApplicationFont(u":/fonts/NotoSans-%1.ttf"_s.arg(QLatin1String(weight)));
        qmlRegisterSingletonInstance("Qujat.Tests", 1, 0, "Stage", &m_stage.emplace());
        qmlRegisterSingletonInstance("Qujat.Tests", 1, 0, "Inspector", &m_inspector);
    }

    void qmlEngineAvailable(QQmlEngine *engine)
    {
        engine->addImportPath(u"qrc:/qt/qml"_s);
        m_stage->install(engine);
    }

private:
    std::optional<qujat::test::Stage> m_stage;
    qujat::test::Inspector m_inspector;
};

QUICK_TEST_MAIN_WITH_SETUP(qml, Setup)

#include "Runner.moc"
