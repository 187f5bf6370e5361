// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "qml/bridge/ProfileViewModel.h"
#include "qml/bridge/presenters/Presentation.h"

#include <optional>
#include <vector>

namespace qujat::bridge {

/// Who is signed in, and on which devices.
class ProfilePresenter final : public QObject {
    Q_OBJECT

public:
    ProfilePresenter(Presentation &presentation, ProfileViewModel &view, QObject *parent = nullptr);

    void render();
    void load();
    void wipeAll();

Q_SIGNALS:
    /// The account as the service has it now.
    void loaded(const qujat::Person &person, std::optional<qujat::Timestamp> connectedAt);

private:
    void loadDevices();

    Presentation &m_presentation;
    ProfileViewModel &m_view;
    std::optional<session::Profile> m_profile;
    std::vector<session::EnrolledDevice> m_devices;
    std::optional<Failure> m_failure;
};

} // namespace qujat::bridge
