// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/session/Session.h"
#include "core/session/ShownDocument.h"
#include "qml/bridge/DocumentText.h"
#include "qml/bridge/DocumentViewModel.h"
#include "qml/bridge/FailureViewModel.h"
#include "qml/bridge/PortraitShelf.h"
#include "qml/bridge/words/Wording.h"

#include <memory>

namespace qujat::bridge {

/// What all presenters of one window share. The session must outlive it.
struct Presentation {
    Presentation(session::Session &forSession, std::shared_ptr<PortraitShelf> onShelf);

    session::Session &session;
    std::shared_ptr<PortraitShelf> portraits;
    Wording wording;
    TypeNames types;

    Timestamp now() const { return session.serviceClock().now(); }
    FailureViewModel words(const Failure &failure) const;
    FailureViewModel words(const std::optional<Failure> &failure) const;
    TypeNames::Look look(const DocumentType &type) const
    {
        return types.look(type, wording.language());
    }

    /// Everything of a document that was shown. Puts its portrait on the shelf under \a
    /// portraitKey.
    DocumentViewModel::Content describe(const session::ShownDocument &document,
                                        const QString &portraitKey);
};

} // namespace qujat::bridge
