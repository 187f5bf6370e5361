// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>
#include <QString>

#include <functional>
#include <memory>

namespace qujat::testing {

using Factory = std::function<std::unique_ptr<QObject>()>;
bool registerTestClass(const char *name, Factory factory);

} // namespace qujat::testing

/// Makes a test class known to the program's main; the class is run by its name as first argument, all without one.
#define QUJAT_TEST_CLASS(Class)                                                                    \
    static const bool registered_##Class = qujat::testing::registerTestClass(                      \
            #Class, [] { return std::unique_ptr<QObject>(std::make_unique<Class>()); });
