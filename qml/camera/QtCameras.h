// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "qml/camera/Cameras.h"

#include <QMediaDevices>

#include <memory>

namespace qujat::camera {

/// The cameras that Qt Multimedia finds.
class QtCameras final : public Cameras {
    Q_OBJECT

public:
    using Cameras::Cameras;

    void watch() override;
    std::vector<Entry> all() const override;
    QString defaultId() const override;
    bool areForbidden() const override;
    std::unique_ptr<OpenCamera> open(const QString &id) override;

private:
    std::unique_ptr<QMediaDevices> m_devices;
};

} // namespace qujat::camera
