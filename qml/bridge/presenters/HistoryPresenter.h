// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "qml/bridge/HistoryViewModel.h"
#include "qml/bridge/presenters/Presentation.h"

#include <optional>

namespace qujat::bridge {

/// The notes of the account in one role, with the filter by type of document, and one of them with
/// its proof.
class HistoryPresenter final : public QObject {
    Q_OBJECT

public:
    HistoryPresenter(Presentation &presentation, HistoryViewModel &view, QObject *parent = nullptr);

    void render();
    /// The words are those of another language now.
    void retranslate();
    void load();
    void wipeAll();

Q_SIGNALS:
    /// A short sentence on how something went.
    void settled(const QString &text);

private:
    void loadMore();
    void showRows();
    void changeNote(const QString &number);
    QString journalText() const;
    void writeProof(const QUrl &file, const QString &number);
    void writeReceipt(const QUrl &file);
    void tellSaved(const QString &path, bool saved);

    Presentation &m_presentation;
    HistoryViewModel &m_view;
    HistoryRole::Value m_role = HistoryRole::Subject;
    QString m_filter;
    QString m_note; ///< number of the one that is looked at
    bool m_loading = false;
    bool m_loaded = false;
    bool m_loadingMore = false;
    int m_round = 0;
    std::optional<Failure> m_failure;
};

} // namespace qujat::bridge
