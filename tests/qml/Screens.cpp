// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

// qujat-screens: draws every screen in every state, for people to look at.
// Every message of the engine is a failure.

#include "tests/qml/Stage.h"

#include <QCommandLineParser>
#include <QDir>
#include <QElapsedTimer>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQmlExtensionPlugin>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTest>
#include <QTextStream>
#include <QTranslator>

#include <cstdio>

Q_IMPORT_QML_PLUGIN(Qujat_ThemePlugin)
Q_IMPORT_QML_PLUGIN(Qujat_ControlsPlugin)
Q_IMPORT_QML_PLUGIN(Qujat_BridgePlugin)
Q_IMPORT_QML_PLUGIN(Qujat_CameraPlugin)
Q_IMPORT_QML_PLUGIN(Qujat_ScreensPlugin)

using namespace Qt::StringLiterals;

namespace {

struct Setting {
    QString name;
    QSize size;
    QString language;
    bool dark = false;
    double textScale = 1;
};

const QList<Setting> &settings()
{
    static const QList<Setting> list{
        {u"phone-en-light"_s, {390, 844}, u"en"_s},
        {u"phone-kk-light"_s, {390, 844}, u"kk"_s},
        {u"phone-ru-dark"_s, {390, 844}, u"ru"_s, true},
        {u"phone-kk-dark"_s, {390, 844}, u"kk"_s, true},
        {u"phone-ru-light"_s, {390, 844}, u"ru"_s},
        {u"small-kk-light"_s, {360, 640}, u"kk"_s},
        {u"wide-kk-light"_s, {1280, 800}, u"kk"_s},
        {u"wide-ru-dark"_s, {1280, 800}, u"ru"_s, true},
        {u"wide-en-light"_s, {1280, 800}, u"en"_s},
        {u"large-ru-light"_s, {390, 844}, u"ru"_s, false, 2},
        {u"large-wide-kk-dark"_s, {1280, 800}, u"kk"_s, true, 2},
    };
    return list;
}

int warnings = 0;

void countWarnings(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    std::fprintf(stderr, "%s\n", qPrintable(message));
    if (type != QtDebugMsg && type != QtInfoMsg)
        ++warnings;
}

int placeOf(const QString &screen)
{
    const QStringList places{u"documents"_s, u"scan"_s, u"history"_s, u"profile"_s, u"settings"_s};
    if (screen == u"viewing")
        return 1;
    const QStringList ofTheProfile{u"about"_s,   u"information"_s, u"complaints"_s, u"number"_s,
                                   u"notices"_s, u"methods"_s,     u"key"_s,        u"consents"_s};
    if (ofTheProfile.contains(screen))
        return 3;
    return qMax(0, static_cast<int>(places.indexOf(screen)));
}

void goToPlace(QQuickItem *item, const QString &screen)
{
    if (QByteArray(item->metaObject()->className()).startsWith("HomeScreen")) {
        item->setProperty("place", placeOf(screen));
        const QStringList asides{QString(),       u"about"_s,  u"information"_s,
                                 u"complaints"_s, u"alarms"_s, u"consents"_s};
        item->setProperty("aside", qMax(0, static_cast<int>(asides.indexOf(screen))));
    } else if (QByteArray(item->metaObject()->className()).startsWith("ProfileSection")) {
        const QStringList pages{u"profile"_s, u"number"_s, u"notices"_s, u"methods"_s, u"key"_s};
        if (const auto page = pages.indexOf(screen); page > 0)
            item->setProperty("page", static_cast<int>(page));
        return;
    }
    for (auto *child : item->childItems())
        goToPlace(child, screen);
}

void settle(int milliseconds)
{
    QTest::qWait(milliseconds);
}

} // namespace

int main(int argc, char *argv[])
{
    QGuiApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    const QCommandLineOption out(u"out"_s, u"Folder for the pictures."_s, u"folder"_s,
                                 u"screens"_s);
    const QCommandLineOption only(u"state"_s, u"Only states that begin so."_s, u"name"_s);
    const QCommandLineOption setting(u"setting"_s, u"Only settings whose name contains this."_s,
                                     u"name"_s);
    const QCommandLineOption live(
        u"qml"_s, u"Take QML from this import folder, not from the program."_s, u"folder"_s);
    parser.addOptions({out, only, setting, live});
    parser.process(application);

    for (const auto *weight : {"Regular", "Medium", "SemiBold", "Bold"})
        QFontDatabase::addApplicationFont(u":/fonts/NotoSans-%1.ttf"_s.arg(QLatin1String(weight)));
    qInstallMessageHandler(countWarnings);
    QDir().mkpath(parser.value(out));

    int pictures = 0;
    for (const auto &how : settings()) {
        if (parser.isSet(setting) && !how.name.contains(parser.value(setting)))
            continue;
        QTranslator translator;
        if (translator.load(u":/i18n/qujat_%1.qm"_s.arg(how.language)))
            QCoreApplication::installTranslator(&translator);
        qujat::test::Stage stage;
        stage.setLanguage(how.language);
        for (const auto &state : stage.states()) {
            if (parser.isSet(only) && !state.startsWith(parser.value(only)))
                continue;
            stage.reset();
            stage.show(state);
            auto look = stage.app()->settings()->content();
            look.theme =
                how.dark ? qujat::bridge::ThemeChoice::Dark : qujat::bridge::ThemeChoice::Light;
            look.textScale = how.textScale;
            stage.app()->settings()->show(look);

            QQmlApplicationEngine engine;
            engine.addImportPath(u"qrc:/qt/qml"_s);
            if (parser.isSet(live))
                engine.addImportPath(QDir(parser.value(live)).absolutePath());
            stage.install(&engine);
            engine.setInitialProperties({{u"app"_s, QVariant::fromValue(stage.app())}});
            engine.load(parser.isSet(live) ? QUrl::fromLocalFile(
                            QDir(parser.value(live)).absoluteFilePath(u"Qujat/Screens/Main.qml"_s))
                                           : QUrl(u"qrc:/qt/qml/Qujat/Screens/Main.qml"_s));
            if (engine.rootObjects().isEmpty())
                return 1;
            auto *window = qobject_cast<QQuickWindow *>(engine.rootObjects().first());
            window->resize(how.size);
            goToPlace(window->contentItem(), state.section(u'.', 0, 0));
            settle(state.contains(u"loading") || state.contains(u"checking") ? 420 : 260);
            const QString file = u"%1/%2.%3.png"_s.arg(parser.value(out), state, how.name);
            if (!window->grabWindow().save(file))
                return 1;
            ++pictures;
        }
    }
    QTextStream(stdout) << pictures << " pictures in " << parser.value(out) << ", " << warnings
                        << " warnings\n";
    return warnings == 0 && pictures > 0 ? 0 : 1;
}
