// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "qml/bridge/DocumentViewModel.h"

namespace qujat::bridge {

DocumentViewModel::DocumentViewModel(QObject *parent)
    : QObject(parent)
    , m_sections(SectionRow::staticMetaObject)
    , m_checks(CheckRow::staticMetaObject)
    , m_signature(FieldRow::staticMetaObject)
{
}

DocumentViewModel::~DocumentViewModel() = default;

void DocumentViewModel::show(const Content &content)
{
    if (content == m_content)
        return;
    const bool sectionsChanged = content.sections != m_content.sections;
    m_content = content;
    m_checks.show(m_content.checks);
    m_signature.show(m_content.signature);
    if (sectionsChanged) {
        auto fields = std::move(m_fields);
        m_fields.clear();
        QList<SectionRow> rows;
        for (const auto &section : std::as_const(m_content.sections)) {
            m_fields.push_back(std::make_unique<RowListModel>(FieldRow::staticMetaObject));
            m_fields.back()->show(section.fields);
            SectionRow row;
            row.title = section.title;
            row.fields = m_fields.back().get();
            rows.append(row);
        }
        m_sections.show(rows);
        // Delegates may read the old lists until the engine comes round.
        for (auto &old : fields)
            old.release()->deleteLater();
    }
    Q_EMIT changed();
}

} // namespace qujat::bridge
