// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "qml/bridge/ViewingViewModel.h"
#include "qml/bridge/presenters/Presentation.h"

#include <QTimer>

#include <optional>

namespace qujat::bridge {

/// A third party's look at a document.
class ViewingPresenter final : public QObject {
    Q_OBJECT

public:
    ViewingPresenter(Presentation &presentation, ViewingViewModel &view, QObject *parent = nullptr);

    void render();
    /// The text of a code that the camera, or a picture, showed.
    void offerCode(const QString &text);
    /// Somebody is being served: no time to lock.
    bool isLive() const;

private:
    void enterDigits(const QString &text);
    void startAnew();
    void tick();
    QString endedText() const;

    Presentation &m_presentation;
    ViewingViewModel &m_view;
    std::optional<Failure>
        m_hint; ///< what was wrong with the last input, while nothing is under way
    int m_totalSeconds = 0;
    QTimer m_tick;
    QTimer m_hintTimer;
};

} // namespace qujat::bridge
