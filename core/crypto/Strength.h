// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace qujat::crypto {

/// What the operating documentation of the means in use demands at least, and what is enforced
/// everywhere here: in chains, signatures, key files and on tokens.
inline constexpr int leastRsaBits = 2048;
inline constexpr int leastDigestBits = 256;

} // namespace qujat::crypto
