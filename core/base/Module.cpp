// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/base/Module.h"

#include "core/base/Logging.h"

#include <dlfcn.h>

namespace qujat {

void *moduleFunction(const char *module, const char *function)
{
    // Never closed: what a library of others registered while it was loaded may point into it.
    void *const loaded = dlopen(module, RTLD_NOW | RTLD_LOCAL);
    void *const found = loaded != nullptr ? dlsym(loaded, function) : nullptr;
    if (found == nullptr)
        qCWarning(lcApp) << "module not loaded:" << dlerror();
    return found;
}

} // namespace qujat
