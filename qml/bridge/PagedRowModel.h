// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QAbstractListModel>
#include <QHash>
#include <QVariant>
#include <QtQml/qqmlregistration.h>

#include <functional>

namespace qujat::bridge {

/// A long list of gadgets for QML of which only what is looked at is in memory: rows are fetched by
/// the page when they are asked for, and a few pages are kept. The roles are the properties of the
/// gadget, by name.
class PagedRowModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Part of a view model")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    /// Gives at most \a most gadgets from row \a first on.
    using Fetch = std::function<QVariantList(int first, int most)>;
    static constexpr int rowsOfAPage = 64;
    static constexpr int pagesKept = 16;

    /// \a row must outlive the model: the staticMetaObject of the gadget.
    explicit PagedRowModel(const QMetaObject &row, QObject *parent = nullptr);

    int count() const { return m_count; }
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    /// Another list altogether.
    void replace(int count, Fetch fetch);
    /// So many rows came before the first, or after the last one.
    void growAbove(int rows);
    void growBelow(int rows);
    /// The content of a row, or of all of them, is different now.
    void touch(int row);
    void touchAll();

    template <typename Row>
    Row at(int index) const
    {
        const auto *gadget = row(index);
        return gadget ? gadget->template value<Row>() : Row();
    }
    /// How many pages lie in memory.
    int pagesInMemory() const { return static_cast<int>(m_pages.size()); }

Q_SIGNALS:
    void countChanged();

private:
    const QVariant *row(int index) const;

    const QMetaObject &m_row;
    int m_count = 0;
    Fetch m_fetch;
    mutable QHash<int, QVariantList> m_pages;
    mutable QList<int> m_order; ///< pages, the one asked for last at the end
};

} // namespace qujat::bridge
