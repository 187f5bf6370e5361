// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/qujat/PlainWindow.h"

#include "qml/bridge/FailureViewModel.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPalette>

namespace qujat::app {

PlainWindow::PlainWindow(const Failure &failure)
{
    const auto words = bridge::FailureViewModel::of(failure);
    const auto field = failure.detail(Detail::Field).value_or(QString());
    m_title = words.title;
    m_text = words.sentence + QStringLiteral("\n\n") + words.advice + QStringLiteral("\n\n")
        + words.code + (field.isEmpty() ? QString() : QStringLiteral(": ") + field);
    setTitle(QStringLiteral("Qujat"));
    resize(390, 420);
}

void PlainWindow::paintEvent(QPaintEvent *)
{
    const auto palette = QGuiApplication::palette();
    QPainter painter(this);
    painter.fillRect(QRect(QPoint(), size()), palette.window());
    painter.setPen(palette.windowText().color());
    const QRect area = QRect(QPoint(), size()).marginsRemoved({24, 32, 24, 24});
    auto font = QGuiApplication::font();
    font.setPixelSize(22);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    QRect used;
    painter.drawText(area, Qt::TextWordWrap, m_title, &used);
    font.setPixelSize(16);
    font.setWeight(QFont::Normal);
    painter.setFont(font);
    painter.drawText(area.adjusted(0, used.height() + 16, 0, 0), Qt::TextWordWrap, m_text);
}

} // namespace qujat::app
