// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "translations/SystemLanguage.h"

#include "app/qujat/Composition.h"
#include "app/qujat/Options.h"
#include "app/qujat/PlainWindow.h"
#include "app/qujat/SelfTest.h"
#include "core/base/SecretBytes.h"
#include "qml/bridge/FailureViewModel.h"

#include <QApplication>
#include <QFontDatabase>
#include <QIcon>

#include <cstdio>

namespace {

void say(FILE *stream, const QString &text)
{
    std::fputs(text.toUtf8().constData(), stream);
    std::fputc('\n', stream);
}

/// Help and version need no window, and must work where there is no display.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
    for (int i = 1; i < argc; ++i) {
        if (qstrcmp(argv[i], "--help") == 0 || qstrcmp(argv[i], "--version") == 0)
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
    font.setPixelSize(16);
    QApplication::setFont(font);
}

} // namespace

int main(int argc, char **argv)
{
    using namespace qujat;
    QElapsedTimer sinceStart;
    sinceStart.start();
    hardenProcess();
    const auto application = makeApplication(argc, argv);
    QApplication::setApplicationName(QStringLiteral("qujat"));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Qujat"));
    QApplication::setApplicationVersion(QStringLiteral(QUJAT_VERSION));
    app::Languages languages;
    languages.choose(translations::systemLanguage());

    const auto options = app::Options::parse(QApplication::arguments());
    if (options && options->help) {
        say(stdout, app::Options::helpText());
        return 0;
    }
    if (options && options->version) {
        say(stdout, QStringLiteral("qujat " QUJAT_VERSION));
        return 0;
    }
    if (options) {
        QApplication::setDesktopFileName(QStringLiteral("kz.qujat.Qujat"));
        QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/qujat.svg")));
        useOwnFont();
    }
    const auto explain = [&](const Failure &failure) {
        const auto words = bridge::FailureViewModel::of(failure);
        say(stderr,
            QStringLiteral("%1: %2 %3 %4")
                .arg(words.code, failure.detail(Detail::Field).value_or(QString()), words.sentence,
                     words.advice));
    };
    const auto showPlainly = [&](const Failure &failure) {
        explain(failure);
        app::PlainWindow window(failure);
        window.show();
        QApplication::exec();
        return 1;
    };
    if (!options) {
        explain(options.error());
        return 2;
    }
    auto composition = app::Composition::make(options->setup, languages);
    if (!composition) {
        if (options->selfTest) {
            explain(composition.error());
            return 2;
        }
        return showPlainly(composition.error());
    }
    if (const auto opened = (*composition)->openWindow(); !opened) {
        if (options->selfTest) {
            explain(opened.error());
            return 2;
        }
        return showPlainly(opened.error());
    }
    std::unique_ptr<app::SelfTest> selfTest;
    if (options->selfTest)
        selfTest =
            std::make_unique<app::SelfTest>(**composition, sinceStart, options->screenshotFolder);
    return QApplication::exec();
}
