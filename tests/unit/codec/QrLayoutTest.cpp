// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/codec/QrLayout.h"

#include "core/codec/ModuleGrid.h"
#include "core/codec/ReedSolomon.h"
#include "core/codec/ZxingReader.h"
#include "tests/support/TestRunner.h"

#include <QRandomGenerator>
#include <QTest>

#define ZX_USE_UTF8 1
#include <ZXing/BitMatrix.h>
#include <ZXing/MultiFormatWriter.h>
#include <algorithm>
#include <numeric>

using namespace qujat::codec;

namespace {

/// A code by the library, so that the tables here are held against somebody else's.
ModuleGrid gridOf(const std::string &text, int level)
{
    const auto modules = ZXing::MultiFormatWriter(ZXing::BarcodeFormat::QRCode)
                             .setMargin(0)
                             .setEccLevel(level)
                             .encode(text, 0, 0);
    ModuleGrid grid{modules.width(), {}};
    for (int y = 0; y < grid.size; ++y) {
        for (int x = 0; x < grid.size; ++x)
            grid.brightness.push_back(modules.get(x, y) ? 30.0F : 220.0F);
    }
    return grid;
}

QByteArray textOf(const std::optional<CleanCode> &code)
{
    const auto read = code ? readClean(*code) : std::nullopt;
    return read ? read->bytes : QByteArray();
}

} // namespace

class QrLayoutTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyVersionAndLevelIsLaidOutAsTheLibraryWritesIt_data()
    {
        QTest::addColumn<int>("level");
        QTest::newRow("low") << 1;
        QTest::newRow("medium") << 3;
        QTest::newRow("quartile") << 5;
        QTest::newRow("high") << 8;
    }
    void everyVersionAndLevelIsLaidOutAsTheLibraryWritesIt()
    {
        QFETCH(int, level);
        std::array<bool, 41> seen{};
        for (int length = 1; length < 3000;) {
            ModuleGrid grid;
            const std::string text(static_cast<std::size_t>(length), 'q');
            try {
                grid = gridOf(text, level);
            } catch (const std::exception &) {
                break; // no version is large enough
            }
            const auto version = static_cast<std::size_t>((grid.size - 17) / 4);
            if (!std::exchange(seen[version], true)) {
                const auto code = cleaned(grid, Care::Quick);
                QVERIFY2(code, qPrintable(QString::number(version)));
                QCOMPARE(textOf(code).toStdString(), text);
                QVERIFY(std::ranges::equal(code->dark, grid.brightness, {}, {},
                                           [](float brightness) { return brightness < 128; }));
            }
            length += 1 + static_cast<int>(version) / 2;
        }
        QCOMPARE(std::ranges::count(seen, true), 40);
    }
    void aMirroredCodeIsTurnedRound()
    {
        const auto grid = gridOf("mirrored", 3);
        ModuleGrid mirrored = grid;
        for (int y = 0; y < grid.size; ++y) {
            for (int x = 0; x < grid.size; ++x)
                mirrored.brightness[static_cast<std::size_t>(y * grid.size + x)] = grid.at(y, x);
        }
        const auto code = cleaned(mirrored, Care::Quick);
        QVERIFY(code);
        QVERIFY(code->mirrored);
        QCOMPARE(textOf(code), QByteArray("mirrored"));
    }
    void unreadableModulesAreMendedAsErasures()
    {
        auto grid = gridOf("twice as much may be lost when it is known to be", 8);
        // A patch of no contrast: more than plain correction mends.
        for (int y = 9; y < grid.size; ++y) {
            for (int x = grid.size * 60 / 100; x < grid.size; ++x)
                grid.brightness[static_cast<std::size_t>(y * grid.size + x)] =
                    124.0F + static_cast<float>((x * 7 + y * 5) % 3);
        }
        QVERIFY(!cleaned(grid, Care::Quick));
        QCOMPARE(textOf(cleaned(grid, Care::Thorough)),
                 QByteArray("twice as much may be lost when it is known to be"));
    }
    void noiseIsNoCodeHoweverThoroughlyItIsMended()
    {
        QRandomGenerator random(20261127);
        for (int round = 0; round < 200; ++round) {
            ModuleGrid grid{QrLayout::sizeOf(1 + round % 6), {}};
            grid.brightness.resize(static_cast<std::size_t>(grid.size * grid.size));
            for (auto &brightness : grid.brightness)
                brightness = static_cast<float>(random.bounded(256));
            QVERIFY(!cleaned(grid, Care::Thorough));
        }
    }
    void aSizeThatNoVersionHasIsNoCode()
    {
        for (const int size : {0, 17, 20, 22, 181}) {
            const ModuleGrid grid{size, std::vector<float>(static_cast<std::size_t>(size * size))};
            QVERIFY(!cleaned(grid, Care::Thorough));
        }
    }
    void errorsAndErasuresAreMendedUpToTheLimitAndNotBeyond()
    {
        // The published example: ISO/IEC 18004, annex I, version 1-M, "01234567".
        const std::vector<std::uint8_t> good{0x10, 0x20, 0x0C, 0x56, 0x61, 0x80, 0xEC, 0x11, 0xEC,
                                             0x11, 0xEC, 0x11, 0xEC, 0x11, 0xEC, 0x11, 0xA5, 0x24,
                                             0xD4, 0xC1, 0xED, 0x36, 0xC7, 0x87, 0x2C, 0x55};
        auto untouched = good;
        QCOMPARE(ReedSolomon::mend(untouched, 10, {}), std::optional(0));
        QCOMPARE(untouched, good);
        QRandomGenerator random(18004);
        for (int erased = 0; erased <= 10; ++erased) {
            for (int wrong = 0; erased + 2 * wrong <= 10; ++wrong) {
                auto block = good;
                std::vector<int> places(block.size());
                std::iota(places.begin(), places.end(), 0);
                std::shuffle(places.begin(), places.end(), random);
                for (int i = 0; i < erased + wrong; ++i)
                    block[static_cast<std::size_t>(places[static_cast<std::size_t>(i)])] ^=
                        static_cast<std::uint8_t>(1 + random.bounded(255));
                const std::vector<int> known(places.begin(), places.begin() + erased);
                const auto beyond = ReedSolomon::mend(block, 10, known);
                QCOMPARE(beyond, std::optional(wrong));
                QCOMPARE(block, good);
            }
        }
        auto hopeless = good;
        for (std::size_t i = 0; i < 13; ++i)
            hopeless[i * 2] ^= static_cast<std::uint8_t>(0x35 + i);
        QVERIFY(!ReedSolomon::mend(hopeless, 10, {}));
    }
};

QUJAT_TEST_CLASS(QrLayoutTest)
#include "QrLayoutTest.moc"
