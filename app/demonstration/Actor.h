// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QHash>
#include <QImage>
#include <QPointF>
#include <QPointer>
#include <QQuickItem>
#include <QQuickWindow>
#include <QString>
#include <QStringList>

#include <functional>

namespace qujat::demonstration {

/// Uses a window as a person does: looks for things by the names a screen reader would say, and
/// sends it mouse, wheel and key events. Every action says whether it could be done now; asking
/// again later is the caller's.
class Actor {
public:
    explicit Actor(QQuickWindow *window);

    QQuickWindow *window() const { return m_window; }
    /// The window has the focus, so that keys arrive; asks for it when not.
    bool isReady();

    /// Presses what can be pressed and is called so. False while it is not there, not enabled,
    /// still moving, or outside the visible part (then the page is scrolled towards it).
    bool press(const QString &name);
    /// The same for a name that only begins so, such as a card that also tells its holder.
    bool pressBeginning(const QString &name);
    /// Something visible is called so.
    bool sees(const QString &name) const;
    /// Types into whatever has the focus.
    bool type(const QString &text);
    QImage look() const;
    /// What could be pressed now, by name: for the report of a step that failed.
    QStringList offers() const;

private:
    using Matcher = std::function<bool(const QString &)>;
    QQuickItem *find(const Matcher &matches, bool pressable) const;
    void click(const QPointF &centre);
    bool pressItem(QQuickItem *item);
    void scrollTowards(QQuickItem *item);
    static QRectF visiblePart(const QQuickItem *item);

    QPointer<QQuickWindow> m_window;
    QPointer<QQuickItem> m_lastItem;
    QRectF m_lastPlace;
};

} // namespace qujat::demonstration
