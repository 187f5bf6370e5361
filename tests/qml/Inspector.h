// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>
#include <QQuickItem>
#include <QStringList>

namespace qujat::test {

/// Looks at what is on the screen as a screen reader and a ruler would.
class Inspector : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// The root of the whole window that `item` is in, dialogs included.
    Q_INVOKABLE QQuickItem *rootOf(QQuickItem *item) const;
    /// What a screen reader says for the item; empty when it says nothing.
    Q_INVOKABLE QString nameOf(QQuickItem *item) const;
    Q_INVOKABLE QString descriptionOf(QQuickItem *item) const;
    Q_INVOKABLE int roleOf(QQuickItem *item) const;
    /// Presses as a screen reader does; false when the item offers no press.
    Q_INVOKABLE bool press(QQuickItem *item) const;

    /// Visible things one can act on, from top to bottom.
    Q_INVOKABLE QList<QQuickItem *> actionable(QQuickItem *root) const;
    /// What is wrong with what is shown under `root`: actions without a name, smaller than 44 pixels or not reachable
    /// by keyboard, text that sticks out sideways or stands on top of other text. Empty when all is well.
    Q_INVOKABLE QStringList problems(QQuickItem *root) const;
    /// All texts that can be seen or heard under `root`.
    Q_INVOKABLE QStringList texts(QQuickItem *root) const;
    /// The first visible thing one can act on with this accessible name.
    Q_INVOKABLE QQuickItem *find(QQuickItem *root, const QString &name) const;
};

} // namespace qujat::test
