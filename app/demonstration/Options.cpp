// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/demonstration/Options.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace qujat::demonstration {
namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("DemonstrationOptions", source);
}

void describe(QCommandLineParser &parser)
{
    const auto add = [&](const char *name, const char *value, const char *description) {
        const auto key = QString::fromLatin1(name);
        parser.addOption(*value == '\0' ? QCommandLineOption(key, text(description))
                                        : QCommandLineOption(key, text(description),
                                                             QString::fromLatin1(value)));
    };
    //: First line of `qujat-demonstration --help`
    parser.setApplicationDescription(text(QT_TRANSLATE_NOOP(
        "DemonstrationOptions",
        "Shows the main job of Qujat with invented people and a service on this machine.")));
    //: Option of `qujat-demonstration --help`
    add("tour", "",
        QT_TRANSLATE_NOOP("DemonstrationOptions",
                          "Walk through the main job, report each step and end."));
    //: Option of `qujat-demonstration --help`
    add("pictures", "DIR",
        QT_TRANSLATE_NOOP("DemonstrationOptions", "With --tour: write a picture of every screen."));
    //: Option of `qujat-demonstration --help`
    add("data", "DIR",
        QT_TRANSLATE_NOOP("DemonstrationOptions",
                          "Folder of service and profiles, kept between starts."));
    //: Option of `qujat-demonstration --help`
    add("language", "kk|ru|en",
        QT_TRANSLATE_NOOP("DemonstrationOptions", "Language of windows and panel."));
    //: Option of `qujat-demonstration --help`
    add("egov", "FILE",
        QT_TRANSLATE_NOOP("DemonstrationOptions",
                          "The program qujat-egov, when it lies elsewhere."));
    //: Option of `qujat-demonstration --help`
    add("help", "", QT_TRANSLATE_NOOP("DemonstrationOptions", "Print this text."));
}

/// Beside this program when installed, in the neighbouring folder of a build tree.
QString findService()
{
    const QDir here(QCoreApplication::applicationDirPath());
    for (const auto &place : {here.filePath(QStringLiteral("qujat-egov")),
                              here.filePath(QStringLiteral("../egov/qujat-egov"))}) {
        if (QFileInfo(place).isExecutable())
            return QFileInfo(place).canonicalFilePath();
    }
    return QStandardPaths::findExecutable(QStringLiteral("qujat-egov"));
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
    if (!parser.parse(arguments) || !parser.positionalArguments().isEmpty()) {
        const auto unknown = parser.unknownOptionNames();
        return invalid(unknown.isEmpty() ? QStringLiteral("arguments") : unknown.first());
    }
    Options options;
    options.help = parser.isSet(QStringLiteral("help"));
    options.tour = parser.isSet(QStringLiteral("tour"));
    options.dataFolder = parser.value(QStringLiteral("data"));
    if (options.dataFolder.isEmpty() && !options.tour) {
        options.dataFolder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
            + QStringLiteral("/demonstration");
    }
    options.picturesFolder = parser.value(QStringLiteral("pictures"));
    options.language = parser.value(QStringLiteral("language"));
    const bool known = options.language.isEmpty() || options.language == u"kk"
        || options.language == u"ru" || options.language == u"en";
    if (!known)
        return invalid(QStringLiteral("language"));
    const auto given = parser.value(QStringLiteral("egov"));
    options.servicePath = given.isEmpty() ? findService() : given;
    if (!options.help && !QFileInfo(options.servicePath).isExecutable())
        return invalid(QStringLiteral("egov"));
    return options;
}

} // namespace qujat::demonstration
