// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/codec/QrWriter.h"

#include "core/codec/Base32.h"
#include "core/codec/LivingCode.h"
#include "core/codec/QrLayout.h"
#include "tests/support/ReadingPeers.h"
#include "tests/support/TestRunner.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <array>
#include <limits>

using namespace qujat;
using namespace qujat::codec;

namespace {

QString livingCode(QRandomGenerator &random)
{
    const auto bytes = [&random](int count) {
        QByteArray value;
        for (int i = 0; i < count; ++i)
            value.append(static_cast<char>(random.bounded(256)));
        return value;
    };
    const auto grant = *GrantId::parse(toBase32(bytes(16)));
    return LivingCode::make(grant, random.bounded(quint32(LivingCode::LargestStep)),
                            bytes(LivingCode::SeenBytes), bytes(LivingCode::MacBytes))
        ->text();
}

/// Bits that \a text takes in a code of \a version in the best of all ways to cut it into pieces
/// (ISO/IEC 18004, 7.4): for each character and mode the cheapest way to get there. Sixths of a
/// bit, so that a third of ten bits and half of eleven are whole numbers.
int fewestBits(const QByteArray &text, int version)
{
    enum Mode { Numeric, Alphanumeric, Byte, Modes };
    static const QByteArray alphabet("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:");
    const int band = version < 10 ? 0 : version < 27 ? 1 : 2;
    constexpr std::array<std::array<int, 3>, Modes> CountBits{
        std::array{10, 12, 14}, std::array{9, 11, 13}, std::array{8, 16, 16}};
    constexpr int Never = std::numeric_limits<int>::max() / 2;
    std::array<int, Modes> cost{Never, Never, Never};
    int best = 0;
    for (const char each : text) {
        std::array<int, Modes> next{Never, Never, Never};
        const std::array<int, Modes> sixths{each >= '0' && each <= '9' ? 20 : Never,
                                            alphabet.contains(each) ? 33 : Never, 48};
        for (std::size_t mode = 0; mode < Modes; ++mode) {
            if (sixths[mode] == Never)
                continue;
            const int header = 6 * (4 + CountBits[mode][static_cast<std::size_t>(band)]);
            // A new piece begins on a whole bit.
            const int begun = (best + 5) / 6 * 6 + header;
            next[mode] = std::min(cost[mode], begun) + sixths[mode];
        }
        cost = next;
        best = *std::ranges::min_element(cost);
    }
    return (best + 5) / 6;
}

int smallestVersion(const QByteArray &text)
{
    for (int version = QrLayout::SmallestVersion; version <= QrLayout::LargestVersion; ++version) {
        int room = 0;
        for (const auto &block : QrLayout::of(version).blocks(Correction::Medium))
            room += 8 * (static_cast<int>(block.codewords.size()) - block.corrections);
        if (fewestBits(text, version) <= room)
            return version;
    }
    return 0;
}

struct Picture {
    std::vector<uchar> pixels;
    int side = 0;

    LumaView view() const { return {pixels.data(), side, side, side, 1}; }
};

/// What a screen shows: the code with its quiet zone in whole pixels, on a ground of its theme.
Picture onScreen(const QrMatrix &matrix, int module, uchar ground)
{
    const int plate = (matrix.size + 2 * QrWriter::QuietZone) * module;
    const int margin = plate / 4;
    Picture picture;
    picture.side = plate + 2 * margin;
    picture.pixels.assign(static_cast<std::size_t>(picture.side * picture.side), ground);
    for (int y = 0; y < plate; ++y) {
        for (int x = 0; x < plate; ++x) {
            const int mx = x / module - QrWriter::QuietZone;
            const int my = y / module - QrWriter::QuietZone;
            const bool inside = mx >= 0 && my >= 0 && mx < matrix.size && my < matrix.size;
            picture.pixels[static_cast<std::size_t>((y + margin) * picture.side + x + margin)] =
                inside && matrix.isDark(mx, my) ? 0 : 255;
        }
    }
    return picture;
}

} // namespace

class QrWriterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noSmallerCodeHoldsALivingCodeHoweverItIsCut()
    {
        QRandomGenerator random(20261128);
        for (int round = 0; round < 200; ++round) {
            const auto text = livingCode(random);
            const auto matrix = QrWriter::write(text);
            QVERIFY(matrix.has_value());
            QCOMPARE(matrix->size, QrLayout::sizeOf(smallestVersion(text.toLatin1())));
        }
    }
    void noSmallerCodeHoldsATextOfOneKindAtAnyLength_data()
    {
        QTest::addColumn<QChar>("letter");
        QTest::newRow("digits") << QChar(u'7');
        QTest::newRow("capitals") << QChar(u'Q');
    }
    void noSmallerCodeHoldsATextOfOneKindAtAnyLength()
    {
        QFETCH(QChar, letter);
        for (int length = 1; length <= 600; length += length < 60 ? 1 : 23) {
            const QString text(length, letter);
            QCOMPARE(QrWriter::write(text)->size,
                     QrLayout::sizeOf(smallestVersion(text.toLatin1())));
        }
    }
    void everyReaderReadsALivingCodeOffAPhonesScreen_data()
    {
        // The plate is about 280 logical pixels wide: 37 modules with the quiet zone.
        QTest::addColumn<int>("module"); // device pixels
        QTest::addColumn<int>("ground");
        for (const double ratio : {1.0, 1.25, 1.5, 1.75, 2.0, 2.625, 3.0, 3.5}) {
            for (const int ground : {18, 250})
                QTest::addRow("%g on %d", ratio, ground) << int(280 * ratio / 37) << ground;
        }
    }
    void everyReaderReadsALivingCodeOffAPhonesScreen()
    {
        QFETCH(int, module);
        QFETCH(int, ground);
        QRandomGenerator random(42);
        for (int round = 0; round < 3; ++round) {
            const auto text = livingCode(random);
            const auto picture = onScreen(*QrWriter::write(text), module, uchar(ground));
            for (const auto &reader : test::allReaders()) {
                const auto codes = reader.read(picture.view());
                QVERIFY2(codes.size() == 1, reader.name);
                QCOMPARE(codes.front().text, text);
            }
        }
    }
};

QUJAT_TEST_CLASS(QrWriterTest)
#include "QrWriterTest.moc"
