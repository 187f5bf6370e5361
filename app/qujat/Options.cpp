// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/qujat/Options.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>
#include <QSysInfo>

namespace qujat::app {
namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("Options", source);
}

void describe(QCommandLineParser &parser)
{
    //: First lines of `qujat --help`
    const auto *about = QT_TRANSLATE_NOOP(
        "Options", "Digital documents of Kazakhstan: show your own, check those of others.");
    parser.setApplicationDescription(text(about));
    const auto add = [&](const char *name, const char *value, const char *description) {
        const auto key = QString::fromLatin1(name);
        parser.addOption(*value == '\0' ? QCommandLineOption(key, text(description))
                                        : QCommandLineOption(key, text(description),
                                                             QString::fromLatin1(value)));
    };
    //: Option of `qujat --help`
    add("service", "URL",
        QT_TRANSLATE_NOOP("Options", "Address of the service, https://host:port."));
    //: Option of `qujat --help`
    add("trust", "DIR",
        QT_TRANSLATE_NOOP("Options", "Folder with the certificates that are trusted."));
    //: Option of `qujat --help`
    add("profile", "DIR",
        QT_TRANSLATE_NOOP("Options", "Folder for the data of one person on this device."));
    //: Option of `qujat --help`
    add("form", "phone|desktop",
        QT_TRANSLATE_NOOP("Options", "How this device presents itself; desktop by default."));
    //: Option of `qujat --help`
    add("language", "kk|ru|en", QT_TRANSLATE_NOOP("Options", "Language for this start."));
    //: Option of `qujat --help`
    add("self-test", "",
        QT_TRANSLATE_NOOP("Options", "Start, draw the first page, print how it went, and end."));
    //: Option of `qujat --help`
    add("screenshot-dir", "DIR",
        QT_TRANSLATE_NOOP("Options", "With --self-test: write a picture of the page there."));
    //: Option of `qujat --help`
    add("version", "", QT_TRANSLATE_NOOP("Options", "Print the version."));
    //: Option of `qujat --help`
    add("help", "", QT_TRANSLATE_NOOP("Options", "Print this text."));
}

tl::unexpected<Failure> invalid(const QString &field)
{
    return failure(FailureCode::ConfigurationInvalid, {{Detail::Field, field}});
}

} // namespace

QString Options::helpText()
{
    QCommandLineParser parser;
    describe(parser);
    return parser.helpText();
}

Result<Options> Options::parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    describe(parser);
    if (!parser.parse(arguments)) {
        const auto unknown = parser.unknownOptionNames();
        return invalid(unknown.isEmpty() ? QStringLiteral("arguments") : unknown.first());
    }
    if (!parser.positionalArguments().isEmpty())
        return invalid(QStringLiteral("arguments"));

    const auto setting = [&](const char *option, const char *variable) {
        const auto name = QString::fromLatin1(option);
        return parser.isSet(name) ? parser.value(name) : qEnvironmentVariable(variable);
    };
    Options options;
    options.help = parser.isSet(QStringLiteral("help"));
    options.version = parser.isSet(QStringLiteral("version"));
    options.selfTest = parser.isSet(QStringLiteral("self-test"));
    options.screenshotFolder = parser.value(QStringLiteral("screenshot-dir"));
    if (options.help || options.version)
        return options;

    auto &setup = options.setup;
    setup.service = QUrl(setting("service", "QUJAT_SERVICE"), QUrl::StrictMode);
    if (!setup.service.isValid() || setup.service.scheme() != u"https"
        || setup.service.host().isEmpty())
        return invalid(QStringLiteral("service"));
    const auto trust = setting("trust", "QUJAT_TRUST");
    if (trust.isEmpty() || !QDir(trust).exists())
        return invalid(QStringLiteral("trust"));
    setup.trustFolder = QDir(trust).absolutePath();
    const auto profile = setting("profile", "QUJAT_PROFILE");
    setup.profileFolder =
        QDir(profile.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
                               : profile)
            .absolutePath();
    const auto form = parser.value(QStringLiteral("form"));
    if (!form.isEmpty() && form != u"phone" && form != u"desktop")
        return invalid(QStringLiteral("form"));
    setup.form = form == u"phone" ? DeviceForm::Phone : DeviceForm::Desktop;
    if (setup.form == DeviceForm::Phone)
        setup.devicePlatform = QStringLiteral("linux-emulated-phone");
    setup.deviceName = QStringLiteral("Qujat, %1").arg(QSysInfo::machineHostName()).left(80);
    setup.language = parser.value(QStringLiteral("language"));
    if (!setup.language.isEmpty() && setup.language != u"kk" && setup.language != u"ru"
        && setup.language != u"en")
        return invalid(QStringLiteral("language"));
    return options;
}

} // namespace qujat::app
