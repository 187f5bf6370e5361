// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/codec/LivingCode.h"
#include "core/journal/PublishedKey.h"
#include "core/journal/SeenHead.h"
#include "tests/acceptance/Stage.h"
#include "tests/support/ProofWorld.h"
#include "tests/support/TestRunner.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace qujat;
using namespace qujat::testing;

namespace {

constexpr int Patience = 120000;
constexpr int DamagedBytes = 120; ///< places of a file where bytes are damaged

/// "invalid headNotSigned 3"
QString said(const QString &outcome, const QString &reason, int line)
{
    QStringList words{outcome};
    if (!reason.isEmpty())
        words += reason;
    if (line > 0)
        words += QString::number(line);
    return words.join(u' ');
}

QString ours(const QByteArray &content, const journal::Identity &journal)
{
    QBuffer file;
    file.setData(content);
    file.open(QIODevice::ReadOnly);
    const auto report = journal::checkProof(file, journal);
    return said(journal::nameOf(report.outcome), journal::nameOf(report.reason),
                static_cast<int>(report.line));
}

} // namespace

/// The two checkers agree (issue 4, "The provable history", item 3).
class ProofCheckersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (QStringLiteral(QUJAT_NODE).endsWith(QLatin1String("NOTFOUND")))
            QSKIP("Node.js is not installed on this machine: no second checker");
    }

    void theSecondCheckerKnowsEveryKindOfDamage()
    {
        const ProofWorld world;
        m_journal = world.identity();
        writeKey(journal::verifierKey(m_journal));
        std::vector<QByteArray> files{world.file({2, 5, 9}, {0, 3, 8}),
                                      world.receipt(3, 9).toJson()};
        QStringList expected{QStringLiteral("valid"), QStringLiteral("valid")};
        for (const auto &damage : world.namedDamage()) {
            files.push_back(damage.content);
            expected += damage.expected;
        }
        QCOMPARE(theirs(files), expected);
    }

    void bothAgreeOnAGeneratedSetOfDamagedFiles()
    {
        const ProofWorld world;
        m_journal = world.identity();
        writeKey(journal::verifierKey(m_journal));
        agree(world.file({4, 9}, {1, 6}));
        agree(world.receipt(3, 9).toJson());
    }

    void theSecondCheckerFindsTheHeadThatTwoCodesName()
    {
        const ProofWorld world;
        m_journal = world.identity();
        writeKey(journal::verifierKey(m_journal));
        const auto file = world.file({2, 5, 9}, {0, 3, 8});
        const auto codes = [&](const std::optional<journal::Checkpoint> &head) {
            const auto grant = *GrantId::parse(QStringLiteral("MFRGGZDFMZTWQ2LKNNWG23TPOA"));
            QStringList texts;
            for (const quint64 step : {quint64(41), quint64(99'999'999)})
                texts += codec::LivingCode::make(grant, step, journal::seenMark(grant, step, head),
                                                 QByteArray(codec::LivingCode::MacBytes, 'm'))
                             ->text();
            return texts;
        };
        const auto named = [&](const QStringList &both) {
            QJsonObject report;
            (void)theirs({file}, QStringList{QStringLiteral("--codes")} + both, &report);
            return report.value(QLatin1String("named"));
        };
        const auto head = *journal::checkpointOf(world.checkpoint(5));
        QCOMPARE(named(codes(head)).toString(), QStringLiteral("5"));
        QCOMPARE(named(codes(std::nullopt)).toString(), QStringLiteral("none"));
        auto other = head;
        other.root.back() ^= 1;
        QVERIFY(named(codes(other)).isNull());
        QVERIFY(named({codes(head).first(), codes(other).last()}).isNull());
    }

    void bothAgreeOnExportsOfTheRealService()
    {
        Stage stage;
        QCOMPARE(stage.raise(), QString());
        const QString a = QStringLiteral("A");
        const QString v = QStringLiteral("V");
        QCOMPARE(stage.signInTool(a, QStringLiteral("phone")), QString());
        QCOMPARE(stage.signInTool(v, QStringLiteral("desktop")), QString());
        const auto key = stage.service().trustFolder() + QStringLiteral("/journal.vkey");
        const auto identity = journal::readPublishedKey(key);
        QVERIFY(identity.has_value());
        m_journal = *identity;
        QFile published(key);
        QVERIFY(published.open(QIODevice::ReadOnly));
        writeKey(published.readAll());

        auto &holder = stage.raw(a);
        RawAccess access;
        QCOMPARE(holder.openAccess(holder.documentId(QStringLiteral("identity_card")), 300, &access)
                     .status,
                 201);
        const auto viewing = stage.raw(v, QStringLiteral("desktop")).view(holder.frames(access));
        QCOMPARE(what(viewing), QStringLiteral("ok"));
        const auto number = viewing.json().value(QLatin1String("number")).toString();

        const auto write = [&](const QString &who, const QStringList &options) {
            const auto path = stage.file(QStringLiteral("export-%1").arg(m_exports++));
            const auto run =
                stage.tool(who,
                           QStringList{QStringLiteral("proof"), QStringLiteral("export")} + options
                               + QStringList{QStringLiteral("--out"), path});
            if (run.exitCode != 0)
                qWarning("%s", run.errors.constData());
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        const auto whole = write(a, {QStringLiteral("--all")});
        const auto one = write(v, {QStringLiteral("--note"), number});
        const auto dataFree =
            write(v, {QStringLiteral("--note"), number, QStringLiteral("--data-free")});
        QCOMPARE(theirs({whole, one, dataFree}), QStringList(3, QStringLiteral("valid")));
        QCOMPARE(ours(dataFree, m_journal), QStringLiteral("valid"));
        agree(whole);
        agree(dataFree);
    }

private:
    void writeKey(const QByteArray &key)
    {
        QFile file(m_folder.filePath(QStringLiteral("journal.vkey")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(key);
    }

    /// What the second checker says of each.
    QStringList theirs(const std::vector<QByteArray> &contents, const QStringList &more = {},
                       QJsonObject *last = nullptr)
    {
        QStringList words{QStringLiteral(QUJAT_SECOND_CHECKER), QStringLiteral("--key"),
                          m_folder.filePath(QStringLiteral("journal.vkey"))};
        for (std::size_t i = 0; i < contents.size(); ++i) {
            const auto path = m_folder.filePath(QString::number(i));
            QFile file(path);
            if (!file.open(QIODevice::WriteOnly) || file.write(contents[i]) != contents[i].size())
                return {};
            words += path;
        }
        words += more;
        QProcess node;
        node.start(QStringLiteral(QUJAT_NODE), words);
        if (!node.waitForFinished(Patience))
            return {QStringLiteral("did not end")};
        if (const auto errors = node.readAllStandardError(); !errors.isEmpty())
            return {QString::fromUtf8(errors)};
        QStringList answers;
        for (const auto &line : node.readAllStandardOutput().trimmed().split('\n')) {
            const auto report = QJsonDocument::fromJson(line).object();
            answers += said(report.value(QLatin1String("outcome")).toString(),
                            report.value(QLatin1String("reason")).toString(),
                            report.value(QLatin1String("line")).toInt());
            if (last)
                *last = report;
        }
        return answers;
    }

    void agree(const QByteArray &good)
    {
        const auto damaged = ProofWorld::manyDamages(good, DamagedBytes);
        const auto answers = theirs(damaged);
        QCOMPARE(answers.size(), static_cast<qsizetype>(damaged.size()));
        int refused = 0;
        for (std::size_t i = 0; i < damaged.size(); ++i) {
            const auto answer = ours(damaged[i], m_journal);
            refused += answer.startsWith(QLatin1String("valid")) ? 0 : 1;
            if (answer == answers.at(static_cast<qsizetype>(i)))
                continue;
            QFAIL(qPrintable(QStringLiteral("damage %1: ours says '%2', theirs '%3': %4")
                                 .arg(i)
                                 .arg(answer, answers.at(static_cast<qsizetype>(i)),
                                      QString::fromUtf8(damaged[i].left(2000)))));
        }
        qInfo("%zu damaged files, %d refused, both checkers agree", damaged.size(), refused);
        // Only damage that changes nothing may pass: white space of a single receipt.
        QVERIFY(refused > static_cast<int>(damaged.size()) * 9 / 10);
    }

    QTemporaryDir m_folder;
    journal::Identity m_journal;
    int m_exports = 0;
};

QUJAT_TEST_CLASS(ProofCheckersTest)
#include "ProofCheckersTest.moc"
