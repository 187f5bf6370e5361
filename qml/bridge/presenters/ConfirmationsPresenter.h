// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/OpenAccess.h"
#include "qml/bridge/ConfirmationsViewModel.h"
#include "qml/bridge/presenters/Presentation.h"

#include <QTimer>

#include <optional>

namespace qujat::bridge {

/// The oldest request for confirmation that can still be answered.
class ConfirmationsPresenter final : public QObject {
    Q_OBJECT

public:
    ConfirmationsPresenter(Presentation &presentation, ConfirmationsViewModel &view,
                           QObject *parent = nullptr);

    void render();

Q_SIGNALS:
    void asked(const QString &askerName);
    /// What came of an answer, in words.
    void settled(const QString &notice);

private:
    void answer(const std::optional<QString> &digits);

    Presentation &m_presentation;
    ConfirmationsViewModel &m_view;
    ConfirmationId m_answering;
    std::optional<Failure> m_failure;
    QTimer m_tick;
};

} // namespace qujat::bridge
