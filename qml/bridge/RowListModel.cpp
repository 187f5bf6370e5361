// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "qml/bridge/RowListModel.h"

#include <QMetaProperty>

#include <algorithm>

namespace qujat::bridge {

RowListModel::RowListModel(const QMetaObject &row, QObject *parent)
    : QAbstractListModel(parent)
    , m_row(row)
{
}

int RowListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant RowListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int property = role - Qt::UserRole - 1;
    if (property < 0 || property >= m_row.propertyCount())
        return {};
    return m_row.property(property).readOnGadget(m_rows.at(index.row()).constData());
}

QHash<int, QByteArray> RowListModel::roleNames() const
{
    QHash<int, QByteArray> names;
    for (int i = 0; i < m_row.propertyCount(); ++i)
        names.insert(Qt::UserRole + 1 + i, m_row.property(i).name());
    return names;
}

void RowListModel::replace(const QVariantList &rows)
{
    const auto old = m_rows.size();
    const auto common = std::min(old, rows.size());
    for (qsizetype i = 0; i < common; ++i) {
        if (m_rows.at(i) == rows.at(i))
            continue;
        m_rows[i] = rows.at(i);
        const auto changed = index(static_cast<int>(i));
        Q_EMIT dataChanged(changed, changed);
    }
    if (rows.size() > old) {
        beginInsertRows({}, static_cast<int>(old), static_cast<int>(rows.size()) - 1);
        m_rows = rows;
        endInsertRows();
    } else if (rows.size() < old) {
        beginRemoveRows({}, static_cast<int>(rows.size()), static_cast<int>(old) - 1);
        m_rows = rows;
        endRemoveRows();
    }
    if (rows.size() != old)
        Q_EMIT countChanged();
}

} // namespace qujat::bridge
