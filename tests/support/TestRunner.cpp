// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/TestRunner.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStandardPaths>
#include <QTest>

#include <cstdio>
#include <map>

namespace qujat::testing {
namespace {

std::map<QString, Factory> &classes()
{
    static std::map<QString, Factory> all;
    return all;
}

} // namespace

bool registerTestClass(const char *name, Factory factory)
{
    return classes().emplace(QString::fromLatin1(name), std::move(factory)).second;
}

} // namespace qujat::testing

/// Programs that need a window define this to make another application object; the weak default has none.
std::unique_ptr<QCoreApplication> makeTestApplication(int &argc, char **argv);
__attribute__((weak)) std::unique_ptr<QCoreApplication> makeTestApplication(int &argc, char **argv)
{
    return std::make_unique<QCoreApplication>(argc, argv);
}

int main(int argc, char **argv)
{
    QStandardPaths::setTestModeEnabled(true);
    QLocale::setDefault(QLocale::c());
    const auto application = makeTestApplication(argc, argv);
    auto arguments = application->arguments();
    const auto &all = qujat::testing::classes();

    auto run = [&](const qujat::testing::Factory &factory) {
        const auto test = factory();
        return QTest::qExec(test.get(), arguments);
    };
    if (arguments.size() > 1 && !arguments.at(1).startsWith(u'-')) {
        const auto found = all.find(arguments.takeAt(1));
        if (found == all.end()) {
            std::fputs("no such test class\n", stderr);
            return 2;
        }
        return run(found->second);
    }
    int failed = 0;
    for (const auto &[name, factory] : all)
        failed += run(factory);
    return failed;
}
