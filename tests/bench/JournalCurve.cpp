// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

// What the journal costs as it grows from a thousand to ten million leaves, in the real encrypted
// database: a durable commit of one event and of a batch of 64, an inclusion proof, a consistency
// proof, the check of both, the check of the whole tree at the start, and the memory. Prints a
// table and draws it. Usage: [largest power of ten, 7] [file.svg] [folder for the database]

#include "app/egov/journal/Journal.h"
#include "app/egov/journal/TreeCheck.h"
#include "tests/bench/Measure.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <cmath>
#include <cstdio>
#include <random>

namespace {

using namespace qujat;
using namespace qujat::service;
using qujat::journal::Hash;
using qujat::journal::MerkleTree;

constexpr int SmallestPower = 3;
constexpr int LeavesAtOnce = 10'000; // while growing
constexpr int Rounds = 200;
constexpr int Batch = 64;

struct Point {
    double leaves = 0;
    double single = 0; ///< milliseconds, as all times
    double batchShare = 0;
    double inclusion = 0;
    double consistency = 0;
    double verification = 0;
    double wholeCheck = 0;
    double residentMegabytes = 0;
    std::size_t proofLength = 0;
};

double residentMegabytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const auto &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').value(0).toDouble() / 1024;
    }
    return 0;
}

class Curve {
public:
    explicit Curve(const QString &folder)
        : m_store(*storage::Store::open(folder))
        , m_journal(*service::journal::Journal::open(
              *m_store, QStringLiteral("journal.example/bench"), folder, m_clock))
    {
    }

    void growTo(std::uint64_t size)
    {
        while (m_size < size)
            append(static_cast<int>(std::min<std::uint64_t>(LeavesAtOnce, size - m_size)));
    }

    Point measure()
    {
        Point point;
        point.leaves = static_cast<double>(m_size);
        bench::Series single;
        bench::Series batch;
        for (int i = 0; i < Rounds; ++i)
            single.add(bench::milliseconds([&] { append(1); }));
        for (int i = 0; i < Rounds / 4; ++i)
            batch.add(bench::milliseconds([&] { append(Batch); }) / Batch);
        point.single = single.median();
        point.batchShare = batch.median();
        measureProofs(point);
        point.wholeCheck = bench::milliseconds([&] {
            if (!m_journal->check())
                qFatal("the tree does not match");
        });
        point.residentMegabytes = residentMegabytes();
        return point;
    }

private:
    void append(int count)
    {
        const auto written = m_store->write([&](storage::Transaction &transaction) -> Result<bool> {
            storage::JournalStore store(transaction);
            for (int i = 0; i < count; ++i)
                store.append(
                    qujat::journal::Leaf::make(QStringLiteral("bench-%1").arg(m_size + unsigned(i)),
                                               m_clock.now(), QStringLiteral("viewing"), {}),
                    {QByteArray(32, 's'), {}});
            return true;
        });
        if (!written)
            qFatal("the leaves could not be written");
        m_size += static_cast<unsigned>(count);
        m_heads.push_back(m_size);
    }

    void measureProofs(Point &point)
    {
        bench::Series inclusion;
        bench::Series consistency;
        bench::Series verification;
        const auto newest = qujat::journal::checkpointOf(m_journal->head())->root;
        const auto measured = m_store->read([&](storage::Transaction &transaction) -> Result<bool> {
            storage::JournalStore store(transaction);
            storage::JournalNodes nodes(transaction);
            const MerkleTree tree(nodes, m_size);
            for (int i = 0; i < Rounds; ++i) {
                const auto index = m_random() % m_size;
                const auto from = m_heads[m_random() % m_heads.size()];
                std::vector<Hash> path;
                std::vector<Hash> joint;
                QByteArray leaf;
                inclusion.add(bench::milliseconds([&] {
                    leaf = *store.leaf(index);
                    path = *tree.inclusionProof(index, m_size);
                }));
                consistency.add(
                    bench::milliseconds([&] { joint = *tree.consistencyProof(from, m_size); }));
                const auto earlier = *tree.rootAt(from);
                bool sound = true;
                verification.add(bench::milliseconds([&] {
                    sound = qujat::journal::verifyInclusion(qujat::journal::leafHash(leaf), index,
                                                            m_size, path, newest)
                        && qujat::journal::verifyConsistency(from, earlier, m_size, newest, joint);
                }));
                if (!sound)
                    qFatal("a proof does not verify");
                point.proofLength = std::max(point.proofLength, path.size());
            }
            return true;
        });
        if (!measured)
            qFatal("the tree could not be read");
        point.inclusion = inclusion.median();
        point.consistency = consistency.median();
        point.verification = verification.median();
    }

    SystemClock m_clock;
    std::unique_ptr<storage::Store> m_store;
    std::unique_ptr<service::journal::Journal> m_journal;
    std::mt19937_64 m_random{20260914};
    std::uint64_t m_size = 0;
    std::vector<std::uint64_t> m_heads;
};

/// The costs over the size, both axes logarithmic.
QString drawn(const std::vector<Point> &points)
{
    constexpr double Left = 70;
    constexpr double Top = 30;
    constexpr double Width = 520;
    constexpr double Height = 300;
    constexpr double LowestPower = -3; // a microsecond
    constexpr double Powers = 5; // to a tenth of a second
    const auto x = [&](double leaves) {
        const double span = std::max(1.0, std::log10(points.back().leaves) - SmallestPower);
        return Left + Width * (std::log10(leaves) - SmallestPower) / span;
    };
    const auto y = [&](double milliseconds) {
        return Top + Height - Height * (std::log10(milliseconds) - LowestPower) / Powers;
    };
    QString svg = QStringLiteral(
        "<!-- SPDX-FileCopyrightText: 2026 Qujat contributors -->\n"
        "<!-- SPDX-License-Identifier: Apache-2.0 -->\n"
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"800\" height=\"400\" "
        "font-family=\"sans-serif\" font-size=\"12\">\n"
        "<rect width=\"800\" height=\"400\" fill=\"white\"/>\n"
        "<text x=\"70\" y=\"18\">Cost of the journal over its size, milliseconds</text>\n");
    const auto line = [&](double x1, double y1, double x2, double y2) {
        svg += QStringLiteral("<line x1=\"%1\" y1=\"%2\" x2=\"%3\" y2=\"%4\" "
                              "stroke=\"#cccccc\"/>\n")
                   .arg(x1)
                   .arg(y1)
                   .arg(x2)
                   .arg(y2);
    };
    const auto label = [&](double atX, double atY, const QString &text, const QString &colour) {
        svg += QStringLiteral("<text x=\"%1\" y=\"%2\" fill=\"%3\">%4</text>\n")
                   .arg(atX)
                   .arg(atY)
                   .arg(colour, text);
    };
    for (int power = 0; power <= int(Powers); ++power) {
        const double value = std::pow(10, LowestPower + power);
        line(Left, y(value), Left + Width, y(value));
        label(20, y(value) + 4, QString::number(value), QStringLiteral("black"));
    }
    for (const auto &point : points) {
        line(x(point.leaves), Top, x(point.leaves), Top + Height);
        label(x(point.leaves) - 12, Top + Height + 18, QString::number(point.leaves, 'g', 2),
              QStringLiteral("black"));
    }
    const struct {
        const char *name;
        const char *colour;
        double Point::*value;
    } curves[] = {{"one event, durable", "#b03030", &Point::single},
                  {"one of 64 together", "#d08020", &Point::batchShare},
                  {"inclusion proof", "#0078a0", &Point::inclusion},
                  {"consistency proof", "#208040", &Point::consistency},
                  {"checking both", "#7040a0", &Point::verification}};
    double legend = Top + 12;
    for (const auto &curve : curves) {
        QStringList corners;
        for (const auto &point : points)
            corners.append(QStringLiteral("%1,%2").arg(x(point.leaves)).arg(y(point.*curve.value)));
        svg += QStringLiteral("<polyline points=\"%1\" fill=\"none\" stroke=\"%2\" "
                              "stroke-width=\"2\"/>\n")
                   .arg(corners.join(u' '), QString::fromLatin1(curve.colour));
        label(Left + Width + 20, legend, QString::fromLatin1(curve.name),
              QString::fromLatin1(curve.colour));
        legend += 20;
    }
    return svg + QStringLiteral("</svg>\n");
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    const int largest = arguments.size() > 1 ? arguments[1].toInt() : 7;
    const QTemporaryDir own;
    Curve curve(arguments.value(3, own.path()));
    std::vector<Point> points;
    bench::printTitle(QStringLiteral("The journal over its size; milliseconds, medians"));
    std::printf("%10s %9s %9s %9s %9s %9s %6s %10s %8s\n", "leaves", "one", "of 64", "inclusion",
                "consist.", "checking", "hashes", "whole", "MB");
    for (int power = SmallestPower; power <= largest; ++power) {
        curve.growTo(static_cast<std::uint64_t>(std::pow(10, power)));
        const auto point = curve.measure();
        points.push_back(point);
        std::printf("%10.0f %9.3f %9.4f %9.4f %9.4f %9.4f %6zu %10.0f %8.1f\n", point.leaves,
                    point.single, point.batchShare, point.inclusion, point.consistency,
                    point.verification, point.proofLength, point.wholeCheck,
                    point.residentMegabytes);
        std::fflush(stdout);
    }
    bench::printRatio(
        QStringLiteral("inclusion proof, largest / smallest tree"),
        points.back().inclusion / points.front().inclusion,
        QStringLiteral("x  (logarithmic: %1x)").arg(double(largest) / SmallestPower, 0, 'f', 1));
    bench::printRatio(QStringLiteral("one durable event, largest / smallest tree"),
                      points.back().single / points.front().single, QStringLiteral("x"));
    if (arguments.size() > 2) {
        QFile file(arguments[2]);
        if (!file.open(QIODevice::WriteOnly) || file.write(drawn(points).toUtf8()) < 0)
            return 1;
    }
    return 0;
}
