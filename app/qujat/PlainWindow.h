// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Failure.h"

#include <QRasterWindow>

namespace qujat::app {

/// Says in plain words why the program cannot show its screens. Needs neither QML nor a style.
class PlainWindow final : public QRasterWindow {
    Q_OBJECT

public:
    explicit PlainWindow(const Failure &failure);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_title;
    QString m_text;
};

} // namespace qujat::app
