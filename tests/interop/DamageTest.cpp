// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/interop/DamageCorpus.h"
#include "tests/interop/Workshop.h"
#include "tests/support/TestRunner.h"

#include <QFile>
#include <QMap>
#include <QSet>
#include <QTest>

using namespace qujat::testing;

/// Everything that can be wrong with a signature, each judged by the real qujat-tool and refused
/// with its own reason.
class DamageTest : public QObject {
    Q_OBJECT

    struct Expected {
        QByteArray outcome; ///< valid, invalid, unknown, unusable
        QByteArray reason; ///< CODE or CODE:detail
    };

    Workshop m_shop;
    std::unique_ptr<DamageCorpus> m_corpus;
    QMap<QByteArray, Expected> m_expected;

    QByteArray signXml(const QByteArray &xml, const QByteArray &p12) const
    {
        const auto in = m_shop.write(QStringLiteral("in.xml"), xml);
        const auto key = m_shop.write(QStringLiteral("key.p12"), p12);
        const auto made =
            m_shop.tool({QStringLiteral("sign"), QStringLiteral("--format"), QStringLiteral("xml"),
                         QStringLiteral("--key"), key, QStringLiteral("--password-file"),
                         m_shop.passwordFile(), in, m_shop.path(QStringLiteral("out.xml"))});
        if (!made.isFine())
            qFatal("%s", made.words().constData());
        return m_shop.read(QStringLiteral("out.xml"));
    }

    static QByteArray reasonOf(const QJsonObject &verdict)
    {
        return verdict.value(QLatin1String("reason")).toString().toUtf8();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_corpus = std::make_unique<DamageCorpus>(
            [this](const QByteArray &xml, const QByteArray &p12) { return signXml(xml, p12); });
        QFile table(QStringLiteral(QUJAT_SOURCE_DIR "/tests/data/damage.tsv"));
        QVERIFY(table.open(QIODevice::ReadOnly));
        table.readLine();
        while (!table.atEnd()) {
            const auto row = table.readLine().split('\t');
            QCOMPARE(row.size(), 4);
            QVERIFY2(!m_expected.contains(row.at(0)), row.at(0));
            m_expected.insert(row.at(0), {row.at(1), row.at(2)});
        }
        int at = 0;
        for (const auto &anchor : m_corpus->anchors())
            m_shop.write(QStringLiteral("trust/%1.pem").arg(++at), anchor);
    }

    void eachDamageIsRefusedWithItsReason_data()
    {
        QTest::addColumn<int>("index");
        for (std::size_t at = 0; at < m_corpus->all().size(); ++at)
            QTest::newRow(m_corpus->all().at(at).name.constData()) << static_cast<int>(at);
    }

    void eachDamageIsRefusedWithItsReason()
    {
        QFETCH(int, index);
        const auto &damage = m_corpus->all().at(static_cast<std::size_t>(index));
        QStringList words{QStringLiteral("verify"),
                          m_shop.write(QStringLiteral("object"), damage.file),
                          QStringLiteral("--trust"), m_shop.path(QStringLiteral("trust"))};
        const auto addFile = [&](const char *option, const QString &name, const QByteArray &bytes) {
            words += {QString::fromLatin1(option), m_shop.write(name, bytes)};
        };
        int at = 0;
        for (const auto &list : damage.lists.value_or(m_corpus->freshLists()))
            addFile("--crl", QStringLiteral("list%1.crl").arg(++at), list);
        for (const auto &answer : damage.answers)
            addFile("--ocsp", QStringLiteral("answer%1.ors").arg(++at), answer);
        if (damage.content)
            addFile("--content", QStringLiteral("content"), *damage.content);
        if (!damage.authority.isEmpty())
            words += {QStringLiteral("--authority"), QString::fromLatin1(damage.authority)};
        if (damage.at.isValid())
            words += {QStringLiteral("--at"), damage.at.toUTC().toString(Qt::ISODate)};

        const auto run = m_shop.tool(words);
        QVERIFY2(!run.crashed, run.words());
        QVERIFY2(m_expected.contains(damage.name), damage.name);
        const auto &[outcome, reason] = m_expected[damage.name];
        const auto line = run.json();
        if (outcome == "unusable") {
            QCOMPARE(line.value(QLatin1String("reason")).toString().toUtf8(), reason);
            QCOMPARE(run.exitCode, 2);
            return;
        }
        QCOMPARE(line.value(QLatin1String("outcome")).toString().toUtf8() + ' ' + reasonOf(line),
                 outcome + ' ' + reason);
        QCOMPARE(run.exitCode, outcome == "valid" ? 0 : 1);
    }

    void theTableHoldsEveryKindAndNoMore()
    {
        QSet<QByteArray> made;
        int damaged = 0;
        for (const auto &damage : m_corpus->all()) {
            QVERIFY2(!made.contains(damage.name), damage.name);
            made.insert(damage.name);
            damaged += m_expected.value(damage.name).outcome == "valid" ? 0 : 1;
        }
        QCOMPARE(made.size(), m_expected.size());
        QVERIFY(damaged >= 40);
    }
};

QUJAT_TEST_CLASS(DamageTest)
#include "DamageTest.moc"
