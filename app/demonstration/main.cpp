// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "translations/SystemLanguage.h"

#include "app/demonstration/Options.h"
#include "app/demonstration/Panel.h"
#include "app/demonstration/ServiceProcess.h"
#include "app/demonstration/Stage.h"
#include "app/demonstration/Tour.h"
#include "app/demonstration/TourScenes.h"
#include "core/base/SecretBytes.h"
#include "qml/bridge/FailureViewModel.h"

#include <QApplication>
#include <QFontDatabase>
#include <QIcon>
#include <QTemporaryDir>

#include <cstdio>
#include <memory>

namespace {

using namespace qujat;

void say(FILE *stream, const QString &text)
{
    std::fputs(text.toUtf8().constData(), stream);
    std::fputc('\n', stream);
    std::fflush(stream);
}

void explain(const Failure &failure)
{
    const auto words = bridge::FailureViewModel::of(failure);
    say(stderr,
        QStringLiteral("%1 %2: %3 %4")
            .arg(words.code, failure.detail(Detail::Field).value_or(QString()), words.sentence,
                 words.advice));
}

/// Help needs no window, and must work where there is no display.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
    for (int i = 1; i < argc; ++i) {
        if (qstrcmp(argv[i], "--help") == 0)
            return std::make_unique<QCoreApplication>(argc, argv);
    }
    return std::make_unique<QApplication>(argc, argv);
}

void useOwnFont()
{
    for (const char *weight : {"Regular", "Medium", "SemiBold", "Bold"})
        QFontDatabase::addApplicationFont(
            QStringLiteral(":/fonts/NotoSans-%1.ttf").arg(QLatin1String(weight)));
    QFont font(QStringLiteral("Noto Sans"));
    font.setPixelSize(14);
    QApplication::setFont(font);
}

/// Everything that lives while the program runs; what is made later goes first.
struct Demonstration {
    QTemporaryDir temporary;
    app::Languages languages;
    demonstration::ServiceProcess service;
    std::unique_ptr<demonstration::Stage> stage;
    std::unique_ptr<demonstration::Panel> panel;
    std::unique_ptr<demonstration::Tour> tour;
    std::unique_ptr<demonstration::TourScenes> scenes;
};

} // namespace

int main(int argc, char **argv)
{
    hardenProcess();
    const auto application = makeApplication(argc, argv);
    QApplication::setApplicationName(QStringLiteral("qujat"));
    QApplication::setApplicationVersion(QStringLiteral(QUJAT_VERSION));
    Demonstration all;
    all.languages.choose(translations::systemLanguage());
    const auto options = demonstration::Options::parse(QApplication::arguments());
    if (!options) {
        explain(options.error());
        return 2;
    }
    if (!options->language.isEmpty())
        all.languages.choose(options->language);
    if (options->help) {
        say(stdout, demonstration::Options::helpText());
        return 0;
    }
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/qujat.svg")));
    useOwnFont();
    // A tour begins where nobody has been before, unless it is told a folder.
    const auto folder = options->dataFolder.isEmpty() ? all.temporary.path() : options->dataFolder;

    QObject::connect(&all.service, &demonstration::ServiceProcess::failed, application.get(),
                     [](const QString &lines) {
                         explain(Failure(FailureCode::ServiceUnavailable));
                         say(stderr, lines);
                         QApplication::exit(2);
                     });
    QObject::connect(&all.service, &demonstration::ServiceProcess::ready, application.get(), [&] {
        all.stage = std::make_unique<demonstration::Stage>(
            demonstration::Stage::Place{all.service.address(), all.service.trustFolder(), folder,
                                        options->language},
            all.languages);
        QObject::connect(all.stage.get(), &demonstration::Stage::failed, application.get(),
                         [](const Failure &failure) {
                             explain(failure);
                             QApplication::exit(2);
                         });
        QObject::connect(all.stage.get(), &demonstration::Stage::opened, application.get(), [&] {
            if (!options->tour) {
                all.panel = std::make_unique<demonstration::Panel>(*all.stage, all.languages);
                all.panel->show();
                return;
            }
            all.tour = std::make_unique<demonstration::Tour>(options->picturesFolder);
            all.scenes = std::make_unique<demonstration::TourScenes>(*all.stage, *all.tour);
            all.scenes->addAll();
            QObject::connect(
                all.tour.get(), &demonstration::Tour::finished, application.get(),
                [](bool everyStepWorked) { QApplication::exit(everyStepWorked ? 0 : 1); });
            all.tour->begin();
        });
        all.stage->open();
    });
    all.service.start(options->servicePath, folder + QStringLiteral("/service"));
    return QApplication::exec();
}
