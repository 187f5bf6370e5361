// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/OpenAccess.h"
#include "qml/bridge/AccessViewModel.h"
#include "qml/bridge/presenters/Presentation.h"

#include <QTimer>

namespace qujat::bridge {

/// The open access on the screen of its holder.
class AccessPresenter final : public QObject {
    Q_OBJECT

public:
    AccessPresenter(Presentation &presentation, AccessViewModel &view, QObject *parent = nullptr);

    void open(const DocumentId &document, int minutes, const QString &title, const QString &holder);
    void render();
    /// Leaves the screen; an open access stays open in the service.
    void leave();
    /// The code is being held up to somebody: no time to lock.
    bool isLive() const;

Q_SIGNALS:
    void viewed(const qujat::AccessViewing &viewing);

private:
    void tick();

    Presentation &m_presentation;
    AccessViewModel &m_view;
    bool m_active = false;
    DocumentId m_document;
    int m_minutes = 0;
    QString m_title;
    QString m_holder;
    QTimer m_tick;
};

} // namespace qujat::bridge
