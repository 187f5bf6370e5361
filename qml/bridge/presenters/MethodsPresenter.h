// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "qml/bridge/MethodsViewModel.h"
#include "qml/bridge/presenters/FaceSamples.h"
#include "qml/bridge/presenters/Presentation.h"

#include <optional>

namespace qujat::bridge {

/// From what the service has enabled to the page, and from the new password to the call.
class MethodsPresenter final : public QObject {
    Q_OBJECT

public:
    MethodsPresenter(Presentation &presentation, MethodsViewModel &view, QObject *parent = nullptr);
    void render();
    void wipeAll();
    /// In the demonstration: samples in place of a face.
    void offerSamples(const std::vector<FaceSample> &samples) { m_samples.offer(samples); }

    /// Sets the password that was typed; \a sample is the face that proves who sets it. It is not
    /// kept.
    void setPassword(const QByteArray &sample);

private:
    Presentation &m_presentation;
    MethodsViewModel &m_view;
    FaceSamples m_samples;
    bool m_busy = false;
    bool m_done = false;
    std::optional<Failure> m_failure;
};

} // namespace qujat::bridge
