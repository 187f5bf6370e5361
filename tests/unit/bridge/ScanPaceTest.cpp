// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/codec/LivingCode.h"
#include "core/codec/QrWriter.h"
#include "core/crypto/LivingCodeMac.h"
#include "qml/camera/CodeReader.h"
#include "qml/camera/ImageFrames.h"
#include "tests/support/HardPictures.h"
#include "tests/support/TestRunner.h"
#include "tests/unit/session/SessionStage.h"

#include <QSemaphore>
#include <QTest>

#include <atomic>

using namespace qujat;
using namespace qujat::camera;
using namespace qujat::session;
using namespace qujat::testing;
using namespace std::chrono_literals;

namespace {

constexpr auto NoHurry = 1h; ///< a loaded machine must not cut a search off
constexpr auto Step = 1000ms; ///< the policy's qrStepMillis
constexpr auto FrameInterval = 33ms;
constexpr int RealPatience = 30'000; ///< milliseconds, for a machine that does much else

QString codeAt(quint64 step)
{
    const auto grant = *GrantId::parse(QStringLiteral("MFRGGZDFMZTWQ2LKNNWG23TPOA"));
    const auto key = SecretBytes::takeFrom(QByteArray(32, 'k'));
    const QByteArray seen(codec::LivingCode::SeenBytes, 's');
    const auto mac = crypto::livingCodeMac(key, grant, step, seen);
    return codec::LivingCode::make(grant, step, seen, mac)->text();
}

/// A verifier's camera before a holder's screen, in a time that moves only when told to: frames
/// come at their interval, and each search takes as long as it is said to take.
class Scan {
public:
    struct Outcome {
        std::chrono::milliseconds firstReadable{-1}; ///< when that frame came
        std::chrono::milliseconds nextStep{-1}; ///< when the code on the screen changed after it
        std::chrono::milliseconds accepted{-1}; ///< when the pair was taken
    };

    /// \a begins: how long the code that is shown first has stood on the screen.
    Scan(SessionStage &stage, std::chrono::milliseconds begins, std::chrono::milliseconds search)
        : m_stage(stage)
        , m_begins(begins)
        , m_search(search)
        , m_reader(stage.clock, NoHurry)
    {
        // Holds the reader's thread where a slow device would still be searching.
        QObject::connect(
            &m_reader, &CodeReader::frameSearched, &m_reader,
            [this](bool found) {
                m_found = found;
                m_searched.release();
                m_goOn.acquire();
            },
            Qt::DirectConnection);
        QObject::connect(&m_reader, &CodeReader::codeSeen, stage.session().viewing(),
                         [this](const QString &text) {
                             ++m_announced;
                             m_offer = m_stage.session().viewing()->offerCode(text);
                         });
    }
    ~Scan() { m_goOn.release(1000); }

    /// The first \a unreadable frames show no code. Gives up after five seconds.
    Outcome run(int unreadable)
    {
        Outcome outcome;
        QString first;
        int frames = 0;
        for (auto at = 0ms; at < 5s; at += 1ms, m_stage.clock.advance(1ms)) {
            const auto shown = codeAt(static_cast<quint64>((m_begins + at) / Step));
            if (!first.isEmpty() && shown != first && outcome.nextStep < 0ms)
                outcome.nextStep = at;
            if (at % FrameInterval == 0ms) {
                const bool readable = frames++ >= unreadable;
                if (readable && first.isEmpty()) {
                    first = shown;
                    outcome.firstReadable = at;
                }
                offer(readable ? frameOf(shown) : m_empty, at);
            }
            if (m_until && at >= *m_until && !finishSearch(at))
                return outcome;
            if (m_offer == Viewing::Offer::Sent) {
                outcome.accepted = at;
                return outcome;
            }
        }
        return outcome;
    }

private:
    void offer(const QVideoFrame &frame, std::chrono::milliseconds at)
    {
        m_reader.offer(frame);
        if (m_until)
            m_waits = true;
        else
            beginSearch(at);
    }

    bool beginSearch(std::chrono::milliseconds at)
    {
        m_until = at + m_search;
        return m_searched.tryAcquire(1, RealPatience);
    }

    bool finishSearch(std::chrono::milliseconds at)
    {
        const int expected = m_announced + (m_found ? 1 : 0);
        m_until.reset();
        m_goOn.release();
        if (!QTest::qWaitFor([&] { return m_announced == expected; }, RealPatience))
            return false;
        return !std::exchange(m_waits, false) || beginSearch(at);
    }

    QVideoFrame frameOf(const QString &text)
    {
        if (text != m_text) {
            m_text = text;
            m_frame = frameFromImage(test::photograph(codec::QrWriter::write(text).value(),
                                                      {.width = 320,
                                                       .height = 240,
                                                       .module = 5,
                                                       .rotation = 10,
                                                       .tilt = 10,
                                                       .blur = 0.6,
                                                       .noise = 3}));
        }
        return m_frame;
    }

    static QVideoFrame grey()
    {
        QImage image(320, 240, QImage::Format_RGB32);
        image.fill(Qt::gray);
        return frameFromImage(image);
    }

    SessionStage &m_stage;
    std::chrono::milliseconds m_begins;
    std::chrono::milliseconds m_search;
    QVideoFrame m_empty = grey();
    QString m_text;
    QVideoFrame m_frame; ///< shows m_text
    std::optional<std::chrono::milliseconds> m_until; ///< when the search under way ends
    bool m_waits = false; ///< a frame waits for it
    int m_announced = 0;
    Viewing::Offer m_offer = Viewing::Offer::Ignored; ///< what became of the newest code
    std::atomic<bool> m_found{false};
    QSemaphore m_searched;
    QSemaphore m_goOn;
    CodeReader m_reader; ///< last: its thread uses what stands above
};

} // namespace

/// Two successive pictures of a living code are enough, and nothing else is waited for.
class ScanPaceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPairIsTakenWithTheFirstFrameOfTheNextCode_data()
    {
        QTest::addColumn<int>("begins"); // milliseconds after the code on the screen changed
        QTest::addColumn<int>("unreadable"); // frames
        QTest::addColumn<int>("search"); // milliseconds
        QTest::newRow("just after a change") << 0 << 0 << 0;
        QTest::newRow("in the middle") << 500 << 0 << 0;
        QTest::newRow("just before a change") << 990 << 0 << 0;
        QTest::newRow("after a blurred beginning") << 700 << 12 << 0;
        QTest::newRow("a search of half an interval") << 250 << 0 << 16;
        QTest::newRow("a search as long as the budget") << 400 << 3 << 50;
        QTest::newRow("a device three times too slow") << 400 << 0 << 150;
    }
    void aPairIsTakenWithTheFirstFrameOfTheNextCode()
    {
        QFETCH(int, begins);
        QFETCH(int, unreadable);
        QFETCH(int, search);
        SessionStage stage;
        QCOMPARE(stage.signIn(), QString());
        const std::chrono::milliseconds searching(search);
        Scan scan(stage, std::chrono::milliseconds(begins), searching);
        const auto outcome = scan.run(unreadable);

        QCOMPARE(outcome.firstReadable.count(), (unreadable * FrameInterval).count());
        QVERIFY(outcome.nextStep > outcome.firstReadable);
        QVERIFY(outcome.nextStep - outcome.firstReadable <= Step);
        // The promise: a step and an interval, and the time the search itself takes.
        QVERIFY(outcome.accepted >= outcome.nextStep + searching);
        const auto busy = searching < FrameInterval ? searching : 2 * searching;
        QVERIFY2(outcome.accepted <= outcome.nextStep + FrameInterval + busy,
                 qPrintable(QStringLiteral("%1 ms after the change")
                                .arg((outcome.accepted - outcome.nextStep).count())));
        if (search == 0)
            QVERIFY(outcome.accepted - outcome.firstReadable <= Step + FrameInterval);
        QTRY_VERIFY_WITH_TIMEOUT(stage.session().viewing()->phase() == ViewingPhase::Shown,
                                 RealPatience);
    }
    void theSameCodeHoweverOftenSeenIsNoPair()
    {
        SessionStage stage;
        QCOMPARE(stage.signIn(), QString());
        const auto text = codeAt(5);
        CodeReader reader(stage.clock, NoHurry);
        std::vector<Viewing::Offer> offers;
        connect(&reader, &CodeReader::codeSeen, this, [&](const QString &seen) {
            offers.push_back(stage.session().viewing()->offerCode(seen));
        });
        const auto frame =
            frameFromImage(test::photograph(codec::QrWriter::write(text).value(), {}));
        for (std::size_t i = 0; i < 5; ++i) {
            reader.offer(frame);
            QTRY_COMPARE_WITH_TIMEOUT(offers.size(), i + 1, RealPatience);
        }
        QVERIFY(offers.front() == Viewing::Offer::Taken);
        QCOMPARE(std::count(offers.begin(), offers.end(), Viewing::Offer::Ignored), 4);
        QCOMPARE(stage.transport.count("POST /v1/viewings"), 0);
    }
};

QUJAT_TEST_CLASS(ScanPaceTest)
#include "ScanPaceTest.moc"
