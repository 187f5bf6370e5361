// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "qml/bridge/FailureViewModel.h"
#include "qml/bridge/Rows.h"

namespace qujat::bridge {

/// Every consent that was asked of this person, and taking one back (law, art. 36 p.3).
class ConsentsViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the application")
    Q_PROPERTY(qujat::bridge::ScreenState::Value state READ state NOTIFY changed)
    Q_PROPERTY(qujat::bridge::FailureViewModel failure READ failure NOTIFY changed)
    Q_PROPERTY(QString filterType READ filterType WRITE chooseFilterType NOTIFY changed)
    Q_PROPERTY(bool canLoadMore READ canLoadMore NOTIFY changed)
    Q_PROPERTY(bool loadingMore READ loadingMore NOTIFY changed)
    Q_PROPERTY(qujat::bridge::RowListModel *entries READ entries CONSTANT)
    Q_PROPERTY(qujat::bridge::RowListModel *filterTypes READ filterTypes CONSTANT)

public:
    struct Content {
        ScreenState::Value state = ScreenState::Loading;
        FailureViewModel failure;
        QString filterType; ///< a choiceId of `filterTypes`; empty = all
        bool canLoadMore = false;
        bool loadingMore = false;
        QList<ConsentRow> entries;
        QList<ChoiceRow> filterTypes;
        bool operator==(const Content &other) const = default;
    };

    explicit ConsentsViewModel(QObject *parent = nullptr);

    ScreenState::Value state() const { return m_content.state; }
    FailureViewModel failure() const { return m_content.failure; }
    QString filterType() const { return m_content.filterType; }
    bool canLoadMore() const { return m_content.canLoadMore; }
    bool loadingMore() const { return m_content.loadingMore; }
    /// ConsentRow, latest first; dayText is the section
    RowListModel *entries() { return &m_entries; }
    /// ChoiceRow; the first one is "all"
    RowListModel *filterTypes() { return &m_filterTypes; }

    const Content &content() const { return m_content; }
    void show(const Content &content);

    void chooseFilterType(const QString &type) { Q_EMIT filterTypeChosen(type); }
    Q_INVOKABLE void refresh() { Q_EMIT refreshRequested(); }
    Q_INVOKABLE void loadMore() { Q_EMIT moreRequested(); }
    Q_INVOKABLE void withdraw(const QString &consentId) { Q_EMIT withdrawRequested(consentId); }

Q_SIGNALS:
    void changed();
    void filterTypeChosen(const QString &type);
    void refreshRequested();
    void moreRequested();
    void withdrawRequested(const QString &consentId);

private:
    Content m_content;
    RowListModel m_entries;
    RowListModel m_filterTypes;
};

} // namespace qujat::bridge
