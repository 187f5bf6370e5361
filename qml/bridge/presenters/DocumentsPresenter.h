// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/Document.h"
#include "qml/bridge/DocumentsViewModel.h"
#include "qml/bridge/presenters/Presentation.h"

#include <QHash>
#include <QTimer>

#include <deque>
#include <optional>

namespace qujat::bridge {

/// The list of documents, each card filled as its document arrives, and the one document that is
/// open.
class DocumentsPresenter final : public QObject {
    Q_OBJECT

public:
    DocumentsPresenter(Presentation &presentation, DocumentsViewModel &view,
                       QObject *parent = nullptr);

    void render();
    /// The session was opened: fetches the list.
    void begin();
    /// The session was locked or ended: nothing of a document stays here.
    void wipeAll();

Q_SIGNALS:
    void accessRequested(const qujat::DocumentId &document, int minutes, const QString &title,
                         const QString &holder);

private:
    /// What a card shows of a document that was seen.
    struct Card {
        std::optional<session::ShownDocument> document;
        std::optional<Failure> failure;
        bool loading = false;
    };

    void refresh();
    void fetchNext();
    /// Paints the copy on the device at once, as what it is, until the registry has answered.
    void showCopy(const DocumentId &id);
    void openCurrent(const DocumentId &id);
    void closeCurrent();
    DocumentRow row(const ListedDocument &listed);
    void renderCurrent();
    const ListedDocument *listed(const DocumentId &id) const;

    Presentation &m_presentation;
    DocumentsViewModel &m_view;
    QHash<DocumentId, Card> m_cards;
    std::deque<DocumentId> m_waiting; ///< cards to be filled, one after another
    bool m_fetching = false;
    bool m_refreshing = false;
    bool m_listed = false;
    int m_round = 0; ///< answers of an earlier round are dropped
    std::optional<Failure> m_failure;

    std::optional<DocumentId> m_current;
    std::optional<session::ShownDocument> m_currentDocument;
    std::optional<Failure> m_currentFailure;
    std::optional<Verification> m_currentChecks;
    int m_opening = 0;
    QTimer m_tick;
};

} // namespace qujat::bridge
