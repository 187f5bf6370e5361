// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>
#include <QPointF>
#include <QVideoFrame>

#include <memory>
#include <vector>

namespace qujat::camera {

/// One camera that was opened; closed when it is destroyed. Main thread, but frames may be
/// announced from another one. Abilities may change while it runs: some systems know them only
/// then.
class OpenCamera : public QObject {
    Q_OBJECT

public:
    struct ZoomRange {
        double least = 1;
        double most = 1; ///< the same as \a least where there is no zoom
        bool operator==(const ZoomRange &other) const = default;
    };

    using QObject::QObject;

    /// Answered by started() or failed(), at once or later.
    virtual void start() = 0;

    virtual bool hasTorch() const = 0;
    virtual bool torch() const = 0;
    virtual void setTorch(bool on) = 0;

    virtual ZoomRange zoomRange() const = 0;
    virtual double zoom() const = 0;
    /// Within zoomRange().
    virtual void setZoom(double factor) = 0;

    virtual bool focusesOnPoint() const = 0;
    /// \a point: of the frame, from (0, 0) at its top left to (1, 1) at its bottom right.
    virtual void focusOn(const QPointF &point) = 0;

Q_SIGNALS:
    void started();
    /// In use by another program, unplugged, refused by the system.
    void failed();
    void abilitiesChanged();
    void frameArrived(const QVideoFrame &frame);
};

/// The cameras of this device: the thin edge to the system's media, so that everything behind it
/// can be tested without a camera. Main thread.
class Cameras : public QObject {
    Q_OBJECT

public:
    struct Entry {
        QString id;
        QString name;
        bool operator==(const Entry &other) const = default;
    };

    using QObject::QObject;

    /// Begins to announce changes. Nothing of the system's media is touched before. May be
    /// repeated.
    virtual void watch() = 0;
    virtual std::vector<Entry> all() const = 0;
    /// Empty when there is none.
    virtual QString defaultId() const = 0;
    /// There are cameras, and none may be used by this person.
    virtual bool areForbidden() const = 0;
    /// Null when there is no such camera any more.
    virtual std::unique_ptr<OpenCamera> open(const QString &id) = 0;

Q_SIGNALS:
    /// One was plugged in or pulled out.
    void changed();
};

} // namespace qujat::camera
