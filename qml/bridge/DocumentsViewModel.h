// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "qml/bridge/DocumentViewModel.h"

namespace qujat::bridge {

/// The section "Digital Documents" (R000-2.1): own documents and, apart, those of children.
class DocumentsViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the application")
    Q_PROPERTY(qujat::bridge::ScreenState::Value state READ state NOTIFY changed)
    Q_PROPERTY(qujat::bridge::FailureViewModel failure READ failure NOTIFY changed)
    Q_PROPERTY(bool refreshing READ refreshing NOTIFY changed)
    Q_PROPERTY(qujat::bridge::RowListModel *own READ own CONSTANT)
    Q_PROPERTY(qujat::bridge::RowListModel *children READ children CONSTANT)
    Q_PROPERTY(qujat::bridge::DocumentViewModel *current READ current CONSTANT)
    Q_PROPERTY(bool currentShown READ currentShown NOTIFY changed)

public:
    struct Content {
        /// Failed with DEVICE_NOT_CELLULAR on a desktop: own documents are for the phone (law, art.
        /// 34 p.7).
        ScreenState::Value state = ScreenState::Loading;
        FailureViewModel failure;
        bool refreshing = false;
        bool currentShown = false; ///< one document is open; `current` says how it stands
        QList<DocumentRow> own;
        QList<DocumentRow> children;
        bool operator==(const Content &other) const = default;
    };

    explicit DocumentsViewModel(QObject *parent = nullptr);

    ScreenState::Value state() const { return m_content.state; }
    FailureViewModel failure() const { return m_content.failure; }
    bool refreshing() const { return m_content.refreshing; }
    bool currentShown() const { return m_content.currentShown; }
    /// DocumentRow
    RowListModel *own() { return &m_own; }
    /// DocumentRow, childName filled
    RowListModel *children() { return &m_children; }
    DocumentViewModel *current() { return &m_current; }

    const Content &content() const { return m_content; }
    void show(const Content &content);

    Q_INVOKABLE void open(const QString &documentId) { Q_EMIT openRequested(documentId); }
    Q_INVOKABLE void closeCurrent() { Q_EMIT closeRequested(); }
    Q_INVOKABLE void refresh() { Q_EMIT refreshRequested(); }
    Q_INVOKABLE void retry() { Q_EMIT refreshRequested(); }

Q_SIGNALS:
    void changed();
    void openRequested(const QString &documentId);
    void closeRequested();
    void refreshRequested();

private:
    Content m_content;
    RowListModel m_own;
    RowListModel m_children;
    DocumentViewModel m_current;
};

} // namespace qujat::bridge
