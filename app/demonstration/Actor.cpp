// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/demonstration/Actor.h"

#include <QAccessible>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

namespace qujat::demonstration {
namespace {

QString nameOf(QQuickItem *item)
{
    auto *accessible = QAccessible::queryAccessibleInterface(item);
    if (accessible == nullptr)
        return {};
    return accessible->text(QAccessible::Name);
}

bool isPressable(QQuickItem *item)
{
    const auto *accessible = QAccessible::queryAccessibleInterface(item);
    if (accessible == nullptr || !item->isEnabled())
        return false;
    switch (accessible->role()) {
    case QAccessible::Button:
    case QAccessible::CheckBox:
    case QAccessible::EditableText:
    case QAccessible::ListItem:
    case QAccessible::PageTab:
    case QAccessible::RadioButton:
        return true;
    default:
        return false;
    }
}

/// Events carry the time they happened: Qt Quick takes speed, and two at one moment for one, from
/// it.
template <typename Event>
void send(QQuickWindow *window, Event &event)
{
    static const QElapsedTimer clock = [] {
        QElapsedTimer started;
        started.start();
        return started;
    }();
    event.setTimestamp(static_cast<quint64>(clock.elapsed()) + 1000);
    QCoreApplication::sendEvent(window, &event);
}

/// Later and higher items are found first: what lies on top is what a person would touch.
QQuickItem *search(QQuickItem *item, const std::function<bool(QQuickItem *)> &fits)
{
    if (!item->isVisible())
        return nullptr;
    const auto children = item->childItems();
    for (auto child = children.crbegin(); child != children.crend(); ++child) {
        if (auto *found = search(*child, fits))
            return found;
    }
    return fits(item) ? item : nullptr;
}

} // namespace

Actor::Actor(QQuickWindow *window)
    : m_window(window)
{
}

bool Actor::isReady()
{
    if (m_window.isNull() || !m_window->isVisible())
        return false;
    if (m_window->isActive())
        return true;
    m_window->requestActivate();
    return false;
}

QQuickItem *Actor::find(const Matcher &matches, bool pressable) const
{
    if (m_window.isNull())
        return nullptr;
    return search(m_window->contentItem(), [&](QQuickItem *item) {
        if (item->width() <= 0 || item->height() <= 0)
            return false;
        const auto name = nameOf(item);
        return !name.isEmpty() && matches(name) && (!pressable || isPressable(item));
    });
}

bool Actor::sees(const QString &name) const
{
    return find([&](const QString &found) { return found == name; }, false) != nullptr;
}

bool Actor::press(const QString &name)
{
    return pressItem(find([&](const QString &found) { return found == name; }, true));
}

bool Actor::pressBeginning(const QString &name)
{
    return pressItem(find([&](const QString &found) { return found.startsWith(name); }, true));
}

QRectF Actor::visiblePart(const QQuickItem *item)
{
    auto place = item->mapRectToScene(QRectF(0, 0, item->width(), item->height()));
    for (const auto *parent = item->parentItem(); parent != nullptr;
         parent = parent->parentItem()) {
        if (parent->clip() || parent->inherits("QQuickFlickable"))
            place &= parent->mapRectToScene(QRectF(0, 0, parent->width(), parent->height()));
    }
    return place;
}

void Actor::scrollTowards(QQuickItem *item)
{
    for (auto *parent = item->parentItem(); parent != nullptr; parent = parent->parentItem()) {
        if (!parent->inherits("QQuickFlickable"))
            continue;
        const auto pane = parent->mapRectToScene(QRectF(0, 0, parent->width(), parent->height()));
        const auto place = item->mapRectToScene(QRectF(0, 0, item->width(), item->height()));
        const int turn = place.center().y() > pane.center().y() ? -120 : 120;
        const auto at = pane.center();
        QWheelEvent wheel(at, m_window->mapToGlobal(at), {}, QPoint(0, turn), Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        send(m_window, wheel);
        return;
    }
}

bool Actor::pressItem(QQuickItem *item)
{
    if (item == nullptr || !isReady())
        return false;
    const auto place = item->mapRectToScene(QRectF(0, 0, item->width(), item->height()));
    const bool still = item == m_lastItem && place == m_lastPlace;
    m_lastItem = item;
    m_lastPlace = place;
    if (!still)
        return false;
    const auto visible = visiblePart(item) & QRectF(QPointF(), QSizeF(m_window->size()));
    const auto centre = place.center();
    if (!visible.adjusted(0, 1, 0, -1).contains(centre)) {
        scrollTowards(item);
        return false;
    }
    m_lastItem.clear();
    // A short message that lies over it is sent away first.
    const auto *message = search(m_window->contentItem(), [&](QQuickItem *other) {
        return QByteArrayView(other->metaObject()->className()).startsWith("Toast_")
            && other->contains(other->mapFromScene(centre)) && !other->isAncestorOf(item);
    });
    click(centre);
    return message == nullptr;
}

void Actor::click(const QPointF &centre)
{
    const auto global = m_window->mapToGlobal(centre);
    QMouseEvent move(QEvent::MouseMove, centre, centre, global, Qt::NoButton, Qt::NoButton,
                     Qt::NoModifier);
    send(m_window, move);
    QMouseEvent down(QEvent::MouseButtonPress, centre, centre, global, Qt::LeftButton,
                     Qt::LeftButton, Qt::NoModifier);
    send(m_window, down);
    QMouseEvent up(QEvent::MouseButtonRelease, centre, centre, global, Qt::LeftButton, Qt::NoButton,
                   Qt::NoModifier);
    send(m_window, up);
}

bool Actor::type(const QString &text)
{
    if (!isReady() || m_window->activeFocusItem() == nullptr)
        return false;
    for (const auto c : text) {
        const int key = c.toUpper().unicode();
        QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier, QString(c));
        send(m_window, down);
        QKeyEvent up(QEvent::KeyRelease, key, Qt::NoModifier, QString(c));
        send(m_window, up);
    }
    return true;
}

QStringList Actor::offers() const
{
    QStringList names;
    if (!m_window.isNull()) {
        search(m_window->contentItem(), [&](QQuickItem *item) {
            if (isPressable(item))
                names.prepend(nameOf(item));
            return false;
        });
    }
    return names;
}

QImage Actor::look() const
{
    return m_window.isNull() ? QImage() : m_window->grabWindow();
}

} // namespace qujat::demonstration
