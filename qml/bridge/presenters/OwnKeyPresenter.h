// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/session/OwnKeys.h"
#include "qml/bridge/OwnKeyViewModel.h"
#include "qml/bridge/presenters/Presentation.h"

#include <optional>

namespace qujat::bridge {

/// From the new password to a certified key on this device, and what lies here already.
class OwnKeyPresenter final : public QObject {
    Q_OBJECT

public:
    OwnKeyPresenter(Presentation &presentation, OwnKeyViewModel &view, QObject *parent = nullptr);
    /// Reads what lies on this device.
    void load();
    void render();
    void wipeAll();
    /// The person signed in for the sake of this page.
    void want();

private:
    void make(bool acknowledged);
    void keep(const session::OwnKeyFile &file);
    void saveCopy(const QUrl &file);
    void remove();

    Presentation &m_presentation;
    OwnKeyViewModel &m_view;
    std::optional<session::KeptKey> m_kept;
    bool m_wanted = false;
    bool m_busy = false;
    bool m_mismatch = false;
    bool m_made = false;
    bool m_saved = false;
    std::optional<Failure> m_failure;
};

} // namespace qujat::bridge
