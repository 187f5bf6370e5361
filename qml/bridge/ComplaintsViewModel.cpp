// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "qml/bridge/ComplaintsViewModel.h"

namespace qujat::bridge {

ComplaintsViewModel::ComplaintsViewModel(QObject *parent)
    : QObject(parent)
    , m_complaints(ComplaintRow::staticMetaObject)
    , m_terms(FieldRow::staticMetaObject)
    , m_steps(StepRow::staticMetaObject)
{
}

void ComplaintsViewModel::show(const Content &content)
{
    if (content == m_content)
        return;
    m_content = content;
    m_complaints.show(m_content.complaints);
    m_terms.show(m_content.terms);
    m_steps.show(m_content.steps);
    Q_EMIT changed();
}

} // namespace qujat::bridge
