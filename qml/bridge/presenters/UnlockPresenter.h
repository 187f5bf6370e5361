// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "qml/bridge/PinViewModel.h"
#include "qml/bridge/presenters/Presentation.h"

#include <QTimer>

#include <optional>

namespace qujat::bridge {

/// The PIN: opening what is kept on the device by it, or showing once more whose hand it is.
class UnlockPresenter final : public QObject {
    Q_OBJECT

public:
    enum class Use { Unlock, Confirm };

    UnlockPresenter(Presentation &presentation, PinViewModel &view, Use use = Use::Unlock,
                    QObject *parent = nullptr);

    void render();
    void reset();

Q_SIGNALS:
    /// The PIN was right.
    void accepted();

private:
    void submit();

    Presentation &m_presentation;
    PinViewModel &m_view;
    const Use m_use;
    std::optional<Failure> m_failure;
    QTimer m_tick;
};

} // namespace qujat::bridge
