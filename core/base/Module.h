// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace qujat {

/// A function of a module of ours: code that few runs need, with the large libraries it brings,
/// loaded at the first call that needs it, so that every other start does without. The program's
/// own search path (RPATH) says where modules lie; `qujat_module()` builds them. Once loaded they
/// stay. Null when the module or the function is not there; the log says why. Any thread.
void *moduleFunction(const char *module, const char *function);

} // namespace qujat
