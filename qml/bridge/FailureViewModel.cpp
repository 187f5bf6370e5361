// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "qml/bridge/FailureViewModel.h"

#include "qml/bridge/words/FailureText.h"

namespace qujat::bridge {

FailureViewModel FailureViewModel::of(const Failure &failure, const QStringList &contactCentre)
{
    const auto words = FailureText::of(failure, contactCentre);
    FailureViewModel view;
    view.present = true;
    view.code = failure.name();
    view.title = words.title;
    view.sentence = words.sentence;
    view.advice = words.advice;
    view.canRetry = failure.info().mayRetry;
    view.fault = FailureText::isFault(failure);
    view.retrySeconds =
        static_cast<int>(failure.retryAfter().value_or(std::chrono::seconds(0)).count());
    return view;
}

} // namespace qujat::bridge
