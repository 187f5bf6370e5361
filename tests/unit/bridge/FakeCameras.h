// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "qml/camera/Cameras.h"

#include <QPointer>

#include <optional>

namespace qujat::test {

/// A camera that does what a test says. It starts only when told to.
class FakeCamera final : public camera::OpenCamera {
    Q_OBJECT

public:
    explicit FakeCamera(const QString &cameraId)
        : id(cameraId)
    {
    }

    void start() override { ++starts; }
    bool hasTorch() const override { return torchThere; }
    bool torch() const override { return torchOn; }
    void setTorch(bool on) override { torchOn = on; }
    ZoomRange zoomRange() const override { return range; }
    double zoom() const override { return factor; }
    void setZoom(double newFactor) override
    {
        factor = newFactor;
        Q_EMIT abilitiesChanged();
    }
    bool focusesOnPoint() const override { return focuses; }
    void focusOn(const QPointF &point) override { focus = point; }

    const QString id;
    int starts = 0;
    bool torchThere = false;
    bool torchOn = false;
    ZoomRange range;
    double factor = 1;
    bool focuses = false;
    std::optional<QPointF> focus;
};

/// The cameras of a device, as a test plugs them in and pulls them out.
class FakeCameras final : public camera::Cameras {
    Q_OBJECT

public:
    void watch() override { ++watched; }
    std::vector<Entry> all() const override { return entries; }
    QString defaultId() const override { return entries.empty() ? QString() : entries.front().id; }
    bool areForbidden() const override { return forbidden; }
    std::unique_ptr<camera::OpenCamera> open(const QString &id) override
    {
        auto opened = std::make_unique<FakeCamera>(id);
        newest = opened.get();
        ++openings;
        return opened;
    }

    void plugIn(const QString &id)
    {
        entries.push_back({id, id.toUpper()});
        Q_EMIT changed();
    }
    void pullOut(const QString &id)
    {
        std::erase_if(entries, [&](const Entry &each) { return each.id == id; });
        Q_EMIT changed();
    }

    std::vector<Entry> entries;
    bool forbidden = false;
    int watched = 0;
    int openings = 0;
    QPointer<FakeCamera> newest; ///< null when it was closed
};

} // namespace qujat::test
