// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/egov/gateways/Biometrics.h"

#include "app/egov/gateways/Messages.h"
#include "app/egov/gateways/SamplePicture.h"
#include "tests/support/TestRunner.h"

#include <QTest>

using namespace qujat;
using namespace qujat::service::gateways;

class BiometricsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void R001_2_3_eachSampleHasItsOutcome()
    {
        SimulatedBiometrics gateway;
        const auto person = *Iin::parse(QStringLiteral("790412400019"));
        for (const auto outcome : {BiometricOutcome::Match, BiometricOutcome::OtherPerson,
                                   BiometricOutcome::NoLiveness, BiometricOutcome::Unreadable}) {
            const auto sample = SimulatedBiometrics::sampleFor(person, outcome);
            QCOMPARE(*gateway.compare(person, sample), outcome);
            QCOMPARE(SimulatedBiometrics::sampleFor(person, outcome), sample);
        }
    }

    void anothersMatchingSampleIsAnotherPerson()
    {
        SimulatedBiometrics gateway;
        const auto person = *Iin::parse(QStringLiteral("790412400019"));
        const auto other = *Iin::parse(QStringLiteral("880930300018"));
        const auto sample = SimulatedBiometrics::sampleFor(other, BiometricOutcome::Match);
        QCOMPARE(*gateway.compare(person, sample), BiometricOutcome::OtherPerson);
        QVERIFY(!sample.contains(other.text().toLatin1()));
    }

    void anyBrokenPictureIsUnreadable()
    {
        SimulatedBiometrics gateway;
        const auto person = *Iin::parse(QStringLiteral("790412400019"));
        const auto sample = SimulatedBiometrics::sampleFor(person, BiometricOutcome::Match);
        QVERIFY(sample.startsWith("\x89PNG"));
        const auto end = sample.indexOf("live") + 4;
        for (qsizetype size = 0; size < end; ++size)
            QCOMPARE(*gateway.compare(person, sample.left(size)), BiometricOutcome::Unreadable);
        for (qsizetype at = 0; at < end; ++at) {
            auto damaged = sample;
            damaged[at] = static_cast<char>(damaged.at(at) ^ 0x20);
            QVERIFY(*gateway.compare(person, damaged) != BiometricOutcome::Match);
        }
    }

    void aChunkThatClaimsTooMuchIsNoPicture()
    {
        auto png = makeSamplePicture("mark", 1);
        QCOMPARE(markOfSamplePicture(png), QByteArray("mark"));
        png.replace(8, 4, QByteArray("\xff\xff\xff\xff", 4));
        QCOMPARE(markOfSamplePicture(png), QByteArray());
    }

    void theMessageForASignInHasAPlaceForTheCode()
    {
        QVERIFY(messageText(QStringLiteral("signInCode")).contains(QStringLiteral("%1")));
        QVERIFY(messageText(QStringLiteral("other")).isEmpty());
    }
};

QUJAT_TEST_CLASS(BiometricsTest)
#include "BiometricsTest.moc"
