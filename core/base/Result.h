// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Failure.h"

#include <tl/expected.hpp>

namespace qujat {

/// A value or the reason why there is none. It cannot be dropped unread: the compiler warns.
template <typename T>
class [[nodiscard]] Result : public tl::expected<T, Failure> {
public:
    using Base = tl::expected<T, Failure>;
    using Base::Base;
    Result(Base &&other)
        : Base(std::move(other))
    {
    }
    Result(const Base &other)
        : Base(other)
    {
    }
};

/// The one way to say no: `return failure(FailureCode::OtpExpired);`
inline tl::unexpected<Failure> failure(FailureCode code, QMap<Detail, QString> details = {})
{
    return tl::unexpected<Failure>(Failure(code, std::move(details)));
}

/// Hands on a failure that was born elsewhere.
inline tl::unexpected<Failure> failure(Failure existing)
{
    return tl::unexpected<Failure>(std::move(existing));
}

} // namespace qujat
