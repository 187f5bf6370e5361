// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/Consent.h"
#include "core/session/Consents.h"
#include "qml/bridge/ConsentCardViewModel.h"
#include "qml/bridge/presenters/Presentation.h"

#include <QTimer>

#include <optional>

namespace qujat::bridge {

/// The oldest request for consent that can still be answered, with what it would show.
class ConsentCardPresenter final : public QObject {
    Q_OBJECT

public:
    ConsentCardPresenter(Presentation &presentation, ConsentCardViewModel &view,
                         QObject *parent = nullptr);

    void render();

Q_SIGNALS:
    void asked(const QString &requester);
    /// What came of an answer, in words.
    void settled(const QString &notice);

private:
    void answer(bool agree);
    void learn(const ConsentRequest &request);
    void fail(const ConsentId &id, const Failure &failure);
    void tick();
    void loadPreview(const ConsentRequest &request);
    void describe(const ConsentRequest &request, ConsentCardViewModel::Content &content);

    Presentation &m_presentation;
    ConsentCardViewModel &m_view;
    ConsentId m_previewed;
    std::optional<session::ConsentPreview> m_preview;
    std::optional<Failure> m_previewFailure;
    ConsentId m_answering;
    ConsentId m_failed; ///< whose answer met m_failure
    std::optional<Failure> m_failure;
    QTimer m_tick;
};

} // namespace qujat::bridge
