// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/SecretBytes.h"
#include "qml/bridge/PinViewModel.h"
#include "qml/bridge/presenters/Presentation.h"

#include <optional>

namespace qujat::bridge {

/// A new PIN, typed twice.
class ChoosePinPresenter final : public QObject {
    Q_OBJECT

public:
    ChoosePinPresenter(Presentation &presentation, PinViewModel &view, QObject *parent = nullptr);

    void render();
    /// Forgets what was typed.
    void reset();

private:
    void submit();
    static FailureViewModel mismatch();

    Presentation &m_presentation;
    PinViewModel &m_view;
    PinPhase::Value m_phase = PinPhase::Choose;
    SecretBytes m_first;
    bool m_busy = false;
    bool m_mismatch = false;
    std::optional<Failure> m_failure;
};

} // namespace qujat::bridge
