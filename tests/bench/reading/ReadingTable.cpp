// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0
//
// Ours, ZXing-cpp, ZBar and the program `zbarimg` on the published pictures, class by class, in one
// run.

#include "tests/support/ReadingScore.h"

#include <cstdio>

using namespace qujat::test;

namespace {

void printRow(const QString &name, const SetScore &set)
{
    std::printf("| %s | %d |", qPrintable(name), set.pictures);
    for (const auto &each : set.readers)
        std::printf(" %d | %d | %d | %.1f |", each.right, each.codes, each.wrong,
                    each.milliseconds / set.pictures);
    std::printf("\n");
}

} // namespace

int main()
{
    const auto corpus = PictureCorpus::find();
    if (!corpus) {
        std::fprintf(stderr, "no pictures: set QUJAT_VECTORS to the folder of the vectors\n");
        return 1;
    }
    if (!readByZbarimg(corpus->pictures().front().path)) {
        std::fprintf(stderr, "no zbarimg: install zbar-tools\n");
        return 1;
    }
    const auto sets = scoreAll(*corpus);
    std::printf(
        "\nEach reader: pictures right, codes right, texts wrong, mean ms of processor time\n\n");
    std::printf("| class | pictures |");
    for (const auto &reader : allReaders())
        std::printf(" %s | codes | wrong | ms |", reader.name);
    std::printf(" zbarimg | codes | wrong | ms |\n|---|---|");
    for (std::size_t i = 0; i < SetScore().readers.size(); ++i)
        std::printf("---|---|---|---|");
    std::printf("\n");
    SetScore all;
    for (const auto &[name, set] : sets) {
        printRow(name, set);
        all.add(set);
    }
    printRow(QStringLiteral("all"), all);
    return 0;
}
