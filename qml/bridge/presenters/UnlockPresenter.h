// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "qml/bridge/PinViewModel.h"
#include "qml/bridge/presenters/Presentation.h"

#include <QTimer>

#include <optional>

namespace qujat::bridge {

/// Opening what is kept on the device by the PIN.
class UnlockPresenter final : public QObject {
    Q_OBJECT

public:
    UnlockPresenter(Presentation &presentation, PinViewModel &view, QObject *parent = nullptr);

    void render();
    void reset();

private:
    void submit();

    Presentation &m_presentation;
    PinViewModel &m_view;
    std::optional<Failure> m_failure;
    QTimer m_tick;
};

} // namespace qujat::bridge
