// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/session/Notices.h"
#include "qml/bridge/NoticesViewModel.h"
#include "qml/bridge/presenters/Presentation.h"

#include <optional>

namespace qujat::bridge {

/// From the notices of the session to the page, and from the choices there to calls.
class NoticesPresenter final : public QObject {
    Q_OBJECT

public:
    NoticesPresenter(Presentation &presentation, NoticesViewModel &view, QObject *parent = nullptr);
    void load();
    void wipeAll();
    void render();

Q_SIGNALS:
    /// A new one that the person wants to be told of at once.
    void told(const QString &text);

private:
    void loadMore();
    void markSeen();
    void choose(const NoticeChoice &choice);
    NoticeRow rowOf(const AccountNotice &notice) const;

    Presentation &m_presentation;
    NoticesViewModel &m_view;
    std::vector<AccountNotice> m_items;
    std::vector<NoticeChoice> m_choices;
    QString m_next;
    bool m_loaded = false;
    int m_round = 0;
    std::optional<Failure> m_failure;
};

} // namespace qujat::bridge
