// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "qml/bridge/PagedRowModel.h"

#include <QMetaProperty>

#include <utility>

namespace qujat::bridge {

PagedRowModel::PagedRowModel(const QMetaObject &row, QObject *parent)
    : QAbstractListModel(parent)
    , m_row(row)
{
}

int PagedRowModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_count;
}

const QVariant *PagedRowModel::row(int index) const
{
    const int page = index / rowsOfAPage;
    auto found = m_pages.find(page);
    if (found == m_pages.end()) {
        if (m_order.size() >= pagesKept)
            m_pages.remove(m_order.takeFirst());
        found = m_pages.insert(page, m_fetch(page * rowsOfAPage, rowsOfAPage));
        m_order.append(page);
    } else if (m_order.constLast() != page) {
        m_order.removeOne(page);
        m_order.append(page);
    }
    const int within = index % rowsOfAPage;
    return within < found->size() ? &found->at(within) : nullptr;
}

QVariant PagedRowModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int property = role - Qt::UserRole - 1;
    if (property < 0 || property >= m_row.propertyCount())
        return {};
    const auto *gadget = row(index.row());
    // A row that can no longer be read is an empty one, of the right types.
    return gadget ? m_row.property(property).readOnGadget(gadget->constData())
                  : QVariant(m_row.property(property).metaType());
}

QHash<int, QByteArray> PagedRowModel::roleNames() const
{
    QHash<int, QByteArray> names;
    for (int i = 0; i < m_row.propertyCount(); ++i)
        names.insert(Qt::UserRole + 1 + i, m_row.property(i).name());
    return names;
}

void PagedRowModel::replace(int count, Fetch fetch)
{
    beginResetModel();
    m_pages.clear();
    m_order.clear();
    m_fetch = std::move(fetch);
    const bool differs = std::exchange(m_count, count) != count;
    endResetModel();
    if (differs)
        Q_EMIT countChanged();
}

void PagedRowModel::growAbove(int rows)
{
    beginInsertRows({}, 0, rows - 1);
    m_pages.clear();
    m_order.clear();
    m_count += rows;
    endInsertRows();
    Q_EMIT countChanged();
}

void PagedRowModel::growBelow(int rows)
{
    beginInsertRows({}, m_count, m_count + rows - 1);
    // The last page may have been a short one.
    m_pages.remove(m_count / rowsOfAPage);
    m_order.removeOne(m_count / rowsOfAPage);
    m_count += rows;
    endInsertRows();
    Q_EMIT countChanged();
}

void PagedRowModel::touch(int row)
{
    if (row < 0 || row >= m_count)
        return;
    m_pages.remove(row / rowsOfAPage);
    m_order.removeOne(row / rowsOfAPage);
    Q_EMIT dataChanged(index(row), index(row));
}

void PagedRowModel::touchAll()
{
    m_pages.clear();
    m_order.clear();
    if (m_count > 0)
        Q_EMIT dataChanged(index(0), index(m_count - 1));
}

} // namespace qujat::bridge
