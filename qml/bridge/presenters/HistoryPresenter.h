// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "qml/bridge/HistoryViewModel.h"
#include "qml/bridge/presenters/Presentation.h"

#include <optional>

namespace qujat::bridge {

/// The notes of the account in one role, with the filter by type of document.
class HistoryPresenter final : public QObject {
    Q_OBJECT

public:
    HistoryPresenter(Presentation &presentation, HistoryViewModel &view, QObject *parent = nullptr);

    void render();
    void load();
    void wipeAll();

private:
    void loadMore();

    Presentation &m_presentation;
    HistoryViewModel &m_view;
    HistoryRole::Value m_role = HistoryRole::Subject;
    QString m_filter;
    QMap<QString, QString> m_seenTypes; ///< code to name, of everything that was ever in the list
    bool m_loading = false;
    bool m_loaded = false;
    bool m_loadingMore = false;
    int m_round = 0;
    std::optional<Failure> m_failure;
};

} // namespace qujat::bridge
