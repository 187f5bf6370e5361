// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QAbstractListModel>
#include <QVariant>
#include <QtQml/qqmlregistration.h>

namespace qujat::bridge {

/// A list of gadgets for QML; the roles are the properties of the gadget, by name. All lists of the
/// view models are of this type; which gadget is in it is said at the property.
class RowListModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Part of a view model")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    /// \a row must outlive the model: the staticMetaObject of the gadget.
    RowListModel(const QMetaObject &row, QObject *parent = nullptr);

    int count() const { return static_cast<int>(m_rows.size()); }
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    /// Replaces the content; rows that stay equal are not announced, so that nothing on screen is
    /// rebuilt in vain.
    template <typename Row>
    void show(const QList<Row> &rows)
    {
        Q_ASSERT(&Row::staticMetaObject == &m_row);
        QVariantList values;
        values.reserve(rows.size());
        for (const auto &row : rows)
            values.append(QVariant::fromValue(row));
        replace(values);
    }

    template <typename Row>
    Row at(int index) const
    {
        return m_rows.at(index).template value<Row>();
    }

Q_SIGNALS:
    void countChanged();

private:
    void replace(const QVariantList &rows);

    const QMetaObject &m_row;
    QVariantList m_rows;
};

} // namespace qujat::bridge
