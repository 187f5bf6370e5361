// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/TestRunner.h"
#include "tests/unit/session/JournalWitness.h"

#include <QTest>

#include <random>

using namespace qujat;
using namespace qujat::testing;
using namespace std::chrono_literals;

namespace {

using Role = HistoryEntry::Role;
using Events = std::vector<FakeJournal::Event>;

/// QUJAT_SEED repeats a run; QUJAT_HISTORIES makes it longer.
unsigned fromEnvironment(const char *name, unsigned otherwise)
{
    bool given = false;
    const auto value = qEnvironmentVariable(name).toUInt(&given);
    return given ? value : otherwise;
}

/// What an operator can do to a leaf that somebody has seen. Each leaves a tree that looks whole.
enum class Attack { Delete, Change, Reorder, Backdate, SlipIn, RollBack, Fork };
constexpr int Attacks = 7;

class RandomHistory {
public:
    explicit RandomHistory(unsigned seed)
        : m_random(seed)
    {
    }

    JournalWitness client;

    std::size_t below(std::size_t end) { return m_random() % end; }

    void grow(std::size_t most)
    {
        for (auto count = below(most + 1); count > 0; --count) {
            client.stage.clock.advance(std::chrono::seconds(below(600)));
            client.numbers += client.stage.addViewing(below(2) == 0 ? Role::Subject : Role::Viewer);
        }
    }

    void attack(Attack kind)
    {
        auto &events = client.stage.journal.events();
        const auto place = below(events.size());
        const auto at = events.begin() + static_cast<std::ptrdiff_t>(place);
        switch (kind) {
        case Attack::Delete:
            events.erase(at);
            break;
        case Attack::Change:
            change(*at);
            break;
        case Attack::Reorder:
            std::swap(*at, events[(place + 1 + below(events.size() - 1)) % events.size()]);
            break;
        case Attack::Backdate:
            at->listed.at -= std::chrono::seconds(1 + below(100000));
            FakeJournal::remake(*at);
            break;
        case Attack::SlipIn:
            client.stage.addViewing();
            std::rotate(events.begin() + static_cast<std::ptrdiff_t>(place), events.end() - 1,
                        events.end());
            break;
        case Attack::RollBack:
            events.erase(at, events.end());
            break;
        case Attack::Fork:
            for (auto event = at; event != events.end(); ++event)
                change(*event);
            client.stage.addViewing();
            break;
        }
        client.stage.journal.rebuild();
    }

private:
    static void change(FakeJournal::Event &event)
    {
        event.listed.purpose += QStringLiteral(" (басқа)");
        FakeJournal::remake(event);
    }

    std::mt19937 m_random;
};

} // namespace

/// Random histories, with random hands in them: an honest one never alarms, a changed one always
/// does, at the next synchronisation (design 2.10).
class JournalHistoriesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyAttackOnWhatWasSeenIsNoticedAndNothingElseIs_D_11()
    {
        const auto seed = fromEnvironment("QUJAT_SEED", std::random_device()());
        const auto histories = fromEnvironment("QUJAT_HISTORIES", 2 * Attacks);
        qInfo("QUJAT_SEED=%u", seed);
        for (unsigned i = 0; i < histories; ++i) {
            RandomHistory history(seed + i);
            auto &client = history.client;
            QCOMPARE(client.prepare(2 + static_cast<int>(history.below(6))), QString());
            for (auto rounds = history.below(4); rounds > 0; --rounds) {
                history.grow(5);
                QCOMPARE(client.synchronise(), QString());
            }
            const auto seen = client.stage.journal.size();
            history.attack(static_cast<Attack>(i % Attacks));
            history.grow(4);
            const auto alarms = client.synchronise();
            const auto size = QString::number(seen);
            QVERIFY2(alarms.contains(QStringLiteral("forked ") + size)
                         || alarms.contains(QStringLiteral("rolledBack ") + size),
                     qPrintable(QStringLiteral("history %1 of QUJAT_SEED=%2: %3")
                                    .arg(i)
                                    .arg(seed)
                                    .arg(alarms)));
        }
    }
};

QUJAT_TEST_CLASS(JournalHistoriesTest)
#include "JournalHistoriesTest.moc"
