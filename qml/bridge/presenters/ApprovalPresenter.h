// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/SignInRequest.h"
#include "qml/bridge/ApprovalViewModel.h"
#include "qml/bridge/presenters/Presentation.h"
#include "qml/bridge/presenters/UnlockPresenter.h"

#include <QTimer>

#include <optional>

namespace qujat::bridge {

/// From the scanned code of another device to the answer. A yes takes the PIN, so that an unlocked
/// phone in a stranger's hand signs nobody in.
class ApprovalPresenter final : public QObject {
    Q_OBJECT

public:
    ApprovalPresenter(Presentation &presentation, ApprovalViewModel &view,
                      QObject *parent = nullptr);

    /// Asks who shows \a code; nothing while another request stands on the screen.
    void look(const QString &code);
    void render();
    void wipeAll();

Q_SIGNALS:
    /// What came of an answer, in words.
    void settled(const QString &notice);

private:
    void pick(const QString &digits);
    void answer(const QString &digits);
    void refuse();

    Presentation &m_presentation;
    ApprovalViewModel &m_view;
    QString m_code; ///< looked at last
    bool m_settled = false; ///< it was answered: never again
    Timestamp m_closedAt{};
    bool m_shown = false;
    bool m_busy = false;
    int m_round = 0;
    std::optional<SignInRequest> m_request;
    QString m_picked; ///< digits that wait for the PIN
    UnlockPresenter m_pin;
    std::optional<Failure> m_failure;
    QTimer m_tick;
};

} // namespace qujat::bridge
