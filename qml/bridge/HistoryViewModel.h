// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "qml/bridge/FailureViewModel.h"
#include "qml/bridge/PagedRowModel.h"
#include "qml/bridge/Rows.h"

#include <QUrl>

namespace qujat::bridge {

/// The notes of the personal account (R000-18): who looked at my documents, and at whose I looked.
class HistoryViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the application")
    Q_PROPERTY(qujat::bridge::ScreenState::Value state READ state NOTIFY changed)
    Q_PROPERTY(qujat::bridge::FailureViewModel failure READ failure NOTIFY changed)
    Q_PROPERTY(qujat::bridge::HistoryRole::Value role READ role WRITE chooseRole NOTIFY changed)
    Q_PROPERTY(QString filterType READ filterType WRITE chooseFilterType NOTIFY changed)
    Q_PROPERTY(bool canLoadMore READ canLoadMore NOTIFY changed)
    Q_PROPERTY(bool loadingMore READ loadingMore NOTIFY changed)
    Q_PROPERTY(bool stale READ stale NOTIFY changed)
    Q_PROPERTY(qujat::bridge::HistoryNote note READ note NOTIFY changed)
    Q_PROPERTY(QString journalText READ journalText NOTIFY changed)
    Q_PROPERTY(bool canExportAll READ canExportAll NOTIFY changed)
    Q_PROPERTY(qujat::bridge::PagedRowModel *entries READ entries CONSTANT)
    Q_PROPERTY(qujat::bridge::RowListModel *filterTypes READ filterTypes CONSTANT)

public:
    struct Content {
        ScreenState::Value state = ScreenState::Loading;
        FailureViewModel failure;
        HistoryRole::Value role = HistoryRole::Subject;
        QString filterType; ///< a choiceId of `filterTypes`; empty = all
        bool canLoadMore = false;
        bool loadingMore = false;
        bool stale = false; ///< the service was not reached: what is kept is shown
        HistoryNote note; ///< the one that is looked at
        QString journalText; ///< what is known of the journal as a whole
        bool canExportAll = false;
        QList<ChoiceRow> filterTypes;
        bool operator==(const Content &other) const = default;
    };

    explicit HistoryViewModel(QObject *parent = nullptr);

    ScreenState::Value state() const { return m_content.state; }
    FailureViewModel failure() const { return m_content.failure; }
    HistoryRole::Value role() const { return m_content.role; }
    QString filterType() const { return m_content.filterType; }
    bool canLoadMore() const { return m_content.canLoadMore; }
    bool loadingMore() const { return m_content.loadingMore; }
    bool stale() const { return m_content.stale; }
    HistoryNote note() const { return m_content.note; }
    QString journalText() const { return m_content.journalText; }
    bool canExportAll() const { return m_content.canExportAll; }
    /// HistoryRow, latest first; dayText is the section
    PagedRowModel *entries() { return &m_entries; }
    /// ChoiceRow; the first one is "all"
    RowListModel *filterTypes() { return &m_filterTypes; }

    const Content &content() const { return m_content; }
    void show(const Content &content);

    void chooseRole(qujat::bridge::HistoryRole::Value role) { Q_EMIT roleChosen(role); }
    void chooseFilterType(const QString &type) { Q_EMIT filterTypeChosen(type); }
    Q_INVOKABLE void loadMore() { Q_EMIT moreRequested(); }
    Q_INVOKABLE void retry() { Q_EMIT retryRequested(); }
    Q_INVOKABLE void refresh() { Q_EMIT retryRequested(); }
    Q_INVOKABLE void openNote(const QString &number) { Q_EMIT noteRequested(number); }
    Q_INVOKABLE void closeNote() { Q_EMIT noteRequested({}); }
    /// Writes the note that is looked at with its proof, or all notes, to a file of one's choice.
    Q_INVOKABLE void exportNote(const QUrl &file) { Q_EMIT exportRequested(file, note().number); }
    Q_INVOKABLE void exportAll(const QUrl &file) { Q_EMIT exportRequested(file, {}); }
    /// Writes the receipt without the person's data.
    Q_INVOKABLE void saveReceipt(const QUrl &file) { Q_EMIT receiptRequested(file); }

Q_SIGNALS:
    void changed();
    void roleChosen(qujat::bridge::HistoryRole::Value role);
    void filterTypeChosen(const QString &type);
    void moreRequested();
    void retryRequested();
    void noteRequested(const QString &number);
    void exportRequested(const QUrl &file, const QString &number);
    void receiptRequested(const QUrl &file);

private:
    Content m_content;
    PagedRowModel m_entries;
    RowListModel m_filterTypes;
};

} // namespace qujat::bridge
