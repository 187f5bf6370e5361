// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/qml/Inspector.h"

#include <QAccessible>
#include <QQuickItem>
#include <QQuickWindow>

using namespace Qt::StringLiterals;

namespace qujat::test {

namespace {

constexpr qreal smallestTarget = 44;

bool isShown(const QQuickItem *item)
{
    return item->isVisible() && item->opacity() > 0 && item->width() > 0 && item->height() > 0;
}

template <typename Visit>
void walk(QQuickItem *item, const Visit &visit)
{
    if (!item->isVisible())
        return;
    visit(item);
    for (auto *child : item->childItems())
        walk(child, visit);
}

bool isActionable(QQuickItem *item)
{
    return item->isEnabled() && (item->inherits("QQuickAbstractButton") || item->inherits("QQuickTextInput"));
}

QString describe(QQuickItem *item)
{
    const QRectF place = item->mapRectToScene(QRectF(0, 0, item->width(), item->height()));
    const QString text = item->property("text").toString();
    return u"%1 \"%2\" at %3,%4 %5x%6"_s.arg(QString::fromLatin1(item->metaObject()->className()).section(u'_', 0, 0), text)
        .arg(qRound(place.x()))
        .arg(qRound(place.y()))
        .arg(qRound(place.width()))
        .arg(qRound(place.height()));
}

} // namespace

QQuickItem *Inspector::rootOf(QQuickItem *item) const
{
    return item && item->window() ? item->window()->contentItem() : item;
}

QString Inspector::nameOf(QQuickItem *item) const
{
    auto *face = QAccessible::queryAccessibleInterface(item);
    return face ? face->text(QAccessible::Name) : QString();
}

QString Inspector::descriptionOf(QQuickItem *item) const
{
    auto *face = QAccessible::queryAccessibleInterface(item);
    return face ? face->text(QAccessible::Description) : QString();
}

int Inspector::roleOf(QQuickItem *item) const
{
    auto *face = QAccessible::queryAccessibleInterface(item);
    return face ? face->role() : QAccessible::NoRole;
}

bool Inspector::press(QQuickItem *item) const
{
    auto *face = QAccessible::queryAccessibleInterface(item);
    if (!face || !face->actionInterface())
        return false;
    if (!face->actionInterface()->actionNames().contains(QAccessibleActionInterface::pressAction()))
        return false;
    face->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    return true;
}

QList<QQuickItem *> Inspector::actionable(QQuickItem *root) const
{
    QList<QQuickItem *> found;
    walk(root, [&found](QQuickItem *item) {
        if (isActionable(item) && isShown(item))
            found.append(item);
    });
    return found;
}

QStringList Inspector::problems(QQuickItem *root) const
{
    QStringList found;
    for (auto *item : actionable(root)) {
        const bool typed = item->inherits("QQuickTextInput");
        if (nameOf(item).isEmpty())
            found.append(u"no accessible name: "_s + describe(item));
        if (item->width() < smallestTarget || item->height() < smallestTarget)
            found.append(u"smaller than 44 pixels: "_s + describe(item));
        if (!typed && !(item->property("focusPolicy").toInt() & Qt::TabFocus))
            found.append(u"not reachable by keyboard: "_s + describe(item));
    }
    const qreal width = root->window() ? root->window()->width() : root->width();
    QList<QQuickItem *> texts;
    walk(root, [&](QQuickItem *item) {
        const auto *parent = item->parentItem();
        if (parent && parent->inherits("QQuickLayout") && isShown(item)) {
            const QRectF room = QRectF(0, 0, parent->width(), parent->height()).adjusted(-9, -2, 9, 2);
            if (!room.contains(QRectF(item->position(), item->size())))
                found.append(u"lies outside of its layout: "_s + describe(item));
        }
        if (!item->inherits("QQuickText") || !isShown(item) || item->property("text").toString().isEmpty())
            return;
        const qreal painted = item->property("contentWidth").toReal();
        const qreal left = item->mapToScene(QPointF(0, 0)).x();
        if (left < -1 || left + qMin(item->width(), painted) > width + 1)
            found.append(u"sticks out of the window: "_s + describe(item));
        if (painted > item->width() + 1.5 && !item->property("truncated").toBool())
            found.append(u"does not fit its place: "_s + describe(item));
        if (item->height() + 1.5 < item->property("contentHeight").toReal())
            found.append(u"is cut off below: "_s + describe(item));
        for (auto *other : texts) {
            if (other->parentItem() != item->parentItem())
                continue;
            const QRectF mine = QRectF(item->position(), item->size()).adjusted(1, 1, -1, -1);
            if (mine.intersects(QRectF(other->position(), other->size())))
                found.append(u"stands on other text: "_s + describe(item));
        }
        texts.append(item);
    });
    return found;
}

QStringList Inspector::texts(QQuickItem *root) const
{
    QStringList found;
    walk(root, [&](QQuickItem *item) {
        if (item->inherits("QQuickText"))
            found.append(item->property("text").toString());
        found.append(nameOf(item));
        found.append(descriptionOf(item));
    });
    found.removeAll(QString());
    found.removeDuplicates();
    return found;
}

QQuickItem *Inspector::find(QQuickItem *root, const QString &name) const
{
    for (auto *item : actionable(root)) {
        if (nameOf(item) == name)
            return item;
    }
    return nullptr;
}

} // namespace qujat::test
