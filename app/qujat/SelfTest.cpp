// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/qujat/SelfTest.h"

#include "app/qujat/Composition.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMetaEnum>
#include <QTimer>

#include <cstdio>

namespace qujat::app {

SelfTest::SelfTest(Composition &composition, const QElapsedTimer &sinceStart,
                   const QString &screenshotFolder, QObject *parent)
    : QObject(parent)
    , m_composition(composition)
    , m_sinceStart(sinceStart)
    , m_screenshotFolder(screenshotFolder)
{
    connect(composition.window(), &QQuickWindow::frameSwapped, this, &SelfTest::report,
            Qt::QueuedConnection);
    QTimer::singleShot(20'000, this, [] { QCoreApplication::exit(2); });
}

void SelfTest::report()
{
    if (m_done)
        return;
    m_done = true;
    const auto millis = m_sinceStart.elapsed();
    QString picture;
    if (!m_screenshotFolder.isEmpty()) {
        QDir().mkpath(m_screenshotFolder);
        picture = QDir(m_screenshotFolder).filePath(QStringLiteral("first-page.png"));
        if (!m_composition.window()->grabWindow().save(picture)) {
            QCoreApplication::exit(2);
            return;
        }
    }
    const auto page =
        QMetaEnum::fromType<bridge::AppPage::Value>().valueToKey(m_composition.view().page());
    const QJsonObject line{{QStringLiteral("ok"), true},
                           {QStringLiteral("page"), QString::fromLatin1(page)},
                           {QStringLiteral("firstFrameMillis"), millis},
                           {QStringLiteral("picture"), picture}};
    std::printf("%s\n", QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
    QCoreApplication::exit(0);
}

} // namespace qujat::app
