// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/session/Consents.h"
#include "qml/bridge/ConsentsViewModel.h"
#include "qml/bridge/presenters/Presentation.h"

#include <QMap>

#include <optional>
#include <vector>

namespace qujat::bridge {

/// The list of consents, page by page, and taking one back.
class ConsentsPresenter final : public QObject {
    Q_OBJECT

public:
    ConsentsPresenter(Presentation &presentation, ConsentsViewModel &view,
                      QObject *parent = nullptr);

    void load();
    void wipeAll();
    void render();

Q_SIGNALS:
    void settled(const QString &notice);

private:
    void loadPage(const QString &cursor);
    void withdraw(const QString &consentId);

    Presentation &m_presentation;
    ConsentsViewModel &m_view;
    std::vector<ConsentRequest> m_items;
    QString m_next;
    QString m_filter;
    QMap<QString, DocumentType> m_seenTypes;
    std::optional<Failure> m_failure;
    bool m_loaded = false;
    bool m_loadingMore = false;
    int m_round = 0;
};

} // namespace qujat::bridge
