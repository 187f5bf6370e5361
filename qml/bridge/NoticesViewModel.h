// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "qml/bridge/FailureViewModel.h"
#include "qml/bridge/Rows.h"

namespace qujat::bridge {

/// What was done with the person's data and account, and how the person is told of it (law, art. 36
/// p.4).
class NoticesViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the application")
    Q_PROPERTY(qujat::bridge::ScreenState::Value state READ state NOTIFY changed)
    Q_PROPERTY(qujat::bridge::FailureViewModel failure READ failure NOTIFY changed)
    Q_PROPERTY(int unseen READ unseen NOTIFY changed)
    Q_PROPERTY(bool canLoadMore READ canLoadMore NOTIFY changed)
    Q_PROPERTY(qujat::bridge::RowListModel *items READ items CONSTANT)
    Q_PROPERTY(qujat::bridge::RowListModel *choices READ choices CONSTANT)

public:
    struct Content {
        ScreenState::Value state = ScreenState::Loading;
        FailureViewModel failure;
        int unseen = 0;
        bool canLoadMore = false;
        QList<NoticeRow> items;
        QList<NoticeChoiceRow> choices;
        bool operator==(const Content &other) const = default;
    };

    explicit NoticesViewModel(QObject *parent = nullptr);

    ScreenState::Value state() const { return m_content.state; }
    FailureViewModel failure() const { return m_content.failure; }
    int unseen() const { return m_content.unseen; }
    bool canLoadMore() const { return m_content.canLoadMore; }
    /// NoticeRow, latest first; dayText is the section
    RowListModel *items() { return &m_items; }
    /// NoticeChoiceRow
    RowListModel *choices() { return &m_choices; }

    const Content &content() const { return m_content; }
    void show(const Content &content);

    Q_INVOKABLE void refresh() { Q_EMIT refreshRequested(); }
    Q_INVOKABLE void loadMore() { Q_EMIT moreRequested(); }
    /// The page is in front of the person.
    Q_INVOKABLE void markSeen() { Q_EMIT seenNoted(); }
    Q_INVOKABLE void choose(const QString &category, bool shown, bool sms)
    {
        Q_EMIT choiceMade(category, shown, sms);
    }

Q_SIGNALS:
    void changed();
    void refreshRequested();
    void moreRequested();
    void seenNoted();
    void choiceMade(const QString &category, bool shown, bool sms);

private:
    Content m_content;
    RowListModel m_items;
    RowListModel m_choices;
};

} // namespace qujat::bridge
