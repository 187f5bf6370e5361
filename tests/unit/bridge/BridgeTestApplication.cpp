// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include <QGuiApplication>

#include <memory>

std::unique_ptr<QCoreApplication> makeTestApplication(int &argc, char **argv);

std::unique_ptr<QCoreApplication> makeTestApplication(int &argc, char **argv)
{
    return std::make_unique<QGuiApplication>(argc, argv);
}
