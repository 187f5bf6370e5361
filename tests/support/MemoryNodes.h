// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/journal/MerkleTree.h"

#include <map>

namespace qujat::testing {

/// The nodes of a small tree, in memory.
class MemoryNodes final : public journal::NodeStore {
public:
    Result<journal::Hash> node(unsigned level, std::uint64_t index) const override
    {
        return all.at({level, index});
    }
    Result<void> put(std::uint64_t leaf, std::span<const journal::Hash> completed) override
    {
        for (unsigned level = 0; level < completed.size(); ++level)
            all[{level, leaf >> level}] = completed[level];
        return {};
    }

    std::map<std::pair<unsigned, std::uint64_t>, journal::Hash> all;
};

} // namespace qujat::testing
