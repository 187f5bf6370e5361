// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/base/SecretBytes.h"

#include "tests/support/TestRunner.h"

#include <QTest>

#include <type_traits>

using namespace qujat;

static_assert(!std::is_copy_constructible_v<SecretBytes>, "a secret is not copied by accident");
static_assert(!std::is_convertible_v<SecretBytes, QString>, "a secret is never text");

class SecretBytesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void takingOverWipesTheSource()
    {
        QByteArray source("482107");
        const char *where = source.constData();
        const auto secret = SecretBytes::takeFrom(std::move(source));
        QCOMPARE(secret.size(), std::size_t(6));
        QVERIFY(std::memcmp(secret.data(), "482107", 6) == 0);
        QVERIFY2(std::memcmp(where, "482107", 6) != 0, "the old bytes are still there");
    }
    void movingLeavesNothingBehind()
    {
        auto first = SecretBytes::random(32);
        const auto second = std::move(first);
        QVERIFY(first.isEmpty());
        QCOMPARE(second.size(), std::size_t(32));
    }
    void digitsCanBeTypedAndTakenBack()
    {
        SecretBytes pin;
        for (const char c : {'1', '2', '3'})
            pin.append(std::byte(c));
        pin.truncate(2);
        QVERIFY(pin.equals(std::as_bytes(std::span("12", 2))));
        pin.truncate(10);
        QCOMPARE(pin.size(), std::size_t(2));
        pin.clear();
        QVERIFY(pin.isEmpty());
    }
    void comparingLooksAtLengthAndContent()
    {
        const auto secret = SecretBytes::copyOf(std::as_bytes(std::span("abc", 3)));
        QVERIFY(secret.equals(std::as_bytes(std::span("abc", 3))));
        QVERIFY(!secret.equals(std::as_bytes(std::span("abd", 3))));
        QVERIFY(!secret.equals(std::as_bytes(std::span("ab", 2))));
        QVERIFY(SecretBytes().equals({}));
    }
    void randomSecretsDiffer()
    {
        QVERIFY(!SecretBytes::random(16).equals(SecretBytes::random(16).view()));
    }
};

QUJAT_TEST_CLASS(SecretBytesTest)
#include "SecretBytesTest.moc"
