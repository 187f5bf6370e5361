// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/ReadingScore.h"
#include "tests/support/TestRunner.h"

#include <QTest>

using namespace qujat::test;

/// What was gained over other readers on the published pictures stays gained.
class ReadingGainsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noClassOfPicturesIsReadWorseThanByTheBetterPeerInTheSameRun()
    {
        const auto corpus = PictureCorpus::find();
        if (!corpus)
            QSKIP("the published pictures are not here: set QUJAT_VECTORS");
        QVERIFY2(readByZbarimg(corpus->pictures().front().path), "zbarimg is not installed");
        int ours = 0;
        int better = 0;
        int pictures = 0;
        for (const auto &[name, set] : scoreAll(*corpus)) {
            const auto &still = set.readers[SetScore::Still];
            const int peer =
                std::max({set.readers[SetScore::Zxing].right, set.readers[SetScore::Zbar].right,
                          set.readers[SetScore::Zbarimg].right});
            QVERIFY2(still.right >= peer, qPrintable(name));
            QVERIFY2(still.wrong == 0, qPrintable(name));
            ours += still.right;
            better += peer;
            pictures += set.pictures;
        }
        QVERIFY(pictures > 0);
        // Five points of a hundred over the best of the three in each class.
        QVERIFY2(
            100 * (ours - better) >= 5 * pictures,
            qPrintable(QStringLiteral("%1 against %2 of %3").arg(ours).arg(better).arg(pictures)));
    }
};

QUJAT_TEST_CLASS(ReadingGainsTest)
#include "ReadingGainsTest.moc"
