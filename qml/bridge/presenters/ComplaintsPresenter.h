// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/Complaint.h"
#include "qml/bridge/ComplaintsViewModel.h"
#include "qml/bridge/presenters/Presentation.h"

#include <optional>
#include <vector>

namespace qujat::bridge {

/// Complaints about refusals: the form, the list, and what became of one.
class ComplaintsPresenter final : public QObject {
    Q_OBJECT

public:
    ComplaintsPresenter(Presentation &presentation, ComplaintsViewModel &view,
                        QObject *parent = nullptr);

    void render();
    void load();
    void wipeAll();

private:
    void send(Complaint::Recipient recipient, const QString &text);
    void open(const QString &number);
    void askCourt();
    ComplaintRow rowOf(const Complaint &complaint) const;
    void describe(const Complaint &complaint, ComplaintsViewModel::Content &content) const;
    QString wordsOf(const Refusal &refusal) const;

    Presentation &m_presentation;
    ComplaintsViewModel &m_view;
    bool m_loaded = false;
    std::optional<Failure> m_failure;
    std::vector<Complaint> m_complaints;
    std::optional<Refusal> m_draft;
    std::optional<Failure> m_formFailure;
    bool m_sending = false;
    std::optional<Complaint> m_open;
    enum class Court { NotAsked, Premature, Open } m_court = Court::NotAsked;
};

} // namespace qujat::bridge
