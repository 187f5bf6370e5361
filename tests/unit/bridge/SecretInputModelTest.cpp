// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "qml/bridge/SecretInputModel.h"

#include "tests/support/TestRunner.h"

#include <QMetaProperty>
#include <QSignalSpy>
#include <QTest>

using namespace qujat;
using namespace qujat::bridge;

namespace {

QByteArray text(const SecretBytes &bytes)
{
    return QByteArray(reinterpret_cast<const char *>(bytes.data()),
                      static_cast<qsizetype>(bytes.size()));
}

} // namespace

class SecretInputModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyDigitsGoIntoAPin()
    {
        SecretInputModel input(SecretInputModel::Characters::Digits, 6);
        QSignalSpy filled(&input, &SecretInputModel::filled);
        input.push(QStringLiteral("12a ٣3-4"));
        QCOMPARE(input.length(), 4);
        QCOMPARE(filled.count(), 0);
        input.push(QStringLiteral("5678"));
        QCOMPARE(input.length(), 6);
        QVERIFY(input.isFull());
        QCOMPARE(filled.count(), 1);
        QCOMPARE(text(input.take()), QByteArray("123456"));
        QCOMPARE(input.length(), 0);
    }
    void backspaceTakesAWholeCharacter()
    {
        SecretInputModel input(SecretInputModel::Characters::Any, 10);
        input.push(QStringLiteral("aқ😀"));
        QCOMPARE(input.length(), 3);
        input.backspace();
        QCOMPARE(input.length(), 2);
        input.backspace();
        input.push(QStringLiteral("ә"));
        QCOMPARE(text(input.take()), QStringLiteral("aә").toUtf8());
    }
    void backspaceOnNothingDoesNothing()
    {
        SecretInputModel input(SecretInputModel::Characters::Any, 3);
        QSignalSpy changed(&input, &SecretInputModel::lengthChanged);
        input.backspace();
        input.clear();
        input.push(QString());
        QCOMPARE(changed.count(), 0);
        QVERIFY(input.take().isEmpty());
    }
    void controlCharactersAreSkipped()
    {
        SecretInputModel input(SecretInputModel::Characters::Any, 10);
        input.push(QStringLiteral("a\r\n\tb\x7f"));
        QCOMPARE(text(input.take()), QByteArray("ab"));
    }
    void nothingReadableIsExposed()
    {
        const auto &meta = SecretInputModel::staticMetaObject;
        for (int i = meta.propertyOffset(); i < meta.propertyCount(); ++i) {
            const auto type = meta.property(i).metaType().id();
            QVERIFY2(type == QMetaType::Int || type == QMetaType::Bool, meta.property(i).name());
        }
        for (int i = meta.methodOffset(); i < meta.methodCount(); ++i)
            QCOMPARE(meta.method(i).returnMetaType().id(), int(QMetaType::Void));
    }
};

QUJAT_TEST_CLASS(SecretInputModelTest)
#include "SecretInputModelTest.moc"
