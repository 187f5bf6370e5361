// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/codec/QrReader.h"
#include "tests/support/CodeMaker.h"
#include "tests/support/PictureCorpus.h"
#include "tests/support/TestRunner.h"

#include <QRandomGenerator>
#include <QTest>

using namespace qujat;
using namespace qujat::codec;
using test::CodeBits;

namespace {

QImage picture(const QrMatrix &code, int module = 4)
{
    const int side = (code.size + 2 * QrWriter::QuietZone) * module;
    QImage image(side, side, QImage::Format_Grayscale8);
    image.fill(230);
    for (int y = 0; y < code.size * module; ++y) {
        auto *row = image.scanLine(y + QrWriter::QuietZone * module) + QrWriter::QuietZone * module;
        for (int x = 0; x < code.size * module; ++x)
            row[x] = code.isDark(x / module, y / module) ? 25 : 230;
    }
    return image;
}

std::vector<FoundCode> read(const QrMatrix &code)
{
    return QrReader::read(test::viewOf(picture(code)), QrReader::Effort::Still);
}

} // namespace

/// Codes that others write and we never do.
class ForeignCodesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyVersionIsReadAtEveryLevelUnderEveryMask()
    {
        QRandomGenerator random(18004);
        for (int version = 1; version <= QrLayout::LargestVersion; ++version) {
            for (int level = 0; level < 4; ++level) {
                const int mask = (version + 2 * level) % 8;
                const QrLayout::Format format{static_cast<Correction>(level), mask};
                QByteArray text; // fills the code, as the least version that holds it is taken
                for (int left = test::capacityOf(version, format.correction) * 8 - 17; left >= 11;
                     left -= 11) {
                    text += char('A' + random.bounded(26));
                    text += char('0' + random.bounded(10));
                }
                const auto codes = read(test::codeOf(CodeBits(version).alphanumeric(text), format));
                const auto name = QStringLiteral("version %1, level %2, mask %3")
                                      .arg(version)
                                      .arg(level)
                                      .arg(mask);
                QVERIFY2(codes.size() == 1, qPrintable(name));
                QVERIFY2(codes.front().bytes == text, qPrintable(name));
            }
        }
    }
    void everyModeIsRead_data()
    {
        QTest::addColumn<std::vector<bool>>("bits");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const CodeBits &content, const QString &text) {
            QTest::newRow(name) << content.bits() << text;
        };
        const CodeBits start(4);
        row("digits", CodeBits(start).numeric("0123456789012"), QStringLiteral("0123456789012"));
        row("letters", CodeBits(start).alphanumeric("AB $%*+-./:9"),
            QStringLiteral("AB $%*+-./:9"));
        row("bytes in UTF-8", CodeBits(start).bytes(QStringLiteral("құжат").toUtf8()),
            QStringLiteral("құжат"));
        row("kanji", CodeBits(start).kanji("\x93\x5f\xe4\xaa"), QStringLiteral("点茗"));
        row("a character set named", CodeBits(start).eci(26).bytes("\xd2\x9b"),
            QStringLiteral("қ"));
        row("one of several", CodeBits(start).structuredAppend(1, 3, 77).alphanumeric("PART"),
            QStringLiteral("PART"));
        row("mixed", CodeBits(start).numeric("123").alphanumeric("ABC").bytes("xyz"),
            QStringLiteral("123ABCxyz"));
    }
    void everyModeIsRead()
    {
        QFETCH(std::vector<bool>, bits);
        QFETCH(QString, text);
        const auto codes = read(test::codeOf(CodeBits(4, bits), {Correction::Medium, 3}));
        QCOMPARE(codes.size(), std::size_t(1));
        QCOMPARE(codes.front().text, text);
    }
};

QUJAT_TEST_CLASS(ForeignCodesTest)
#include "ForeignCodesTest.moc"
