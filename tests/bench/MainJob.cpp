// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

// The two moments people wait for, with the real service:
//   the holder presses "Open access" until the code is drawn;
//   the verifier's camera has a second picture until the verified document is drawn, beside what
//   cannot be avoided: one decode, one TLS round trip, one check of a signature, one paint, each
//   measured alone in the same run.

#include "core/codec/QrReader.h"
#include "core/crypto/Cms.h"
#include "core/crypto/TrustStore.h"
#include "core/session/Documents.h"
#include "core/session/OpenAccess.h"
#include "core/session/Session.h"
#include "core/session/Viewing.h"
#include "tests/bench/Measure.h"
#include "tests/bench/Participant.h"
#include "tests/support/ServiceProcess.h"

#include <QGuiApplication>

#include <cstdio>
#include <cstdlib>

namespace {

using namespace qujat;
using namespace qujat::bench;

constexpr int Runs = 40;

[[noreturn]] void stop(const QString &why)
{
    std::fputs(qPrintable(why + u'\n'), stderr);
    std::exit(1);
}

std::vector<codec::FoundCode> decode(const QImage &frame)
{
    return codec::QrReader::read({frame.constBits(), frame.width(), frame.height(),
                                  static_cast<int>(frame.bytesPerLine()), 1});
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    testing::ServiceProcess service;
    if (!service.start())
        stop(service.problem());
    Participant holder(service, QStringLiteral("A"), DeviceForm::Phone);
    Participant verifier(service, QStringLiteral("V"), DeviceForm::Desktop);
    for (const auto *participant : {&holder, &verifier}) {
        if (!participant->problem().isEmpty())
            stop(participant->problem());
    }
    const auto listed = finished(holder.session().documents()->refresh());
    if (!listed || listed->empty())
        stop(QStringLiteral("no documents"));
    const auto card = listed->front().id;

    Series toCode;
    Series toDocument;
    Series decoding;
    Series roundTrip;
    Series signature;
    Series painting;
    const auto trust = crypto::TrustStore::fromDirectory(service.trustFolder());
    for (int run = 0; run < Runs; ++run) {
        auto *access = holder.session().openAccess();
        toCode.add(milliseconds([&] {
            if (!finished(access->open(card, std::chrono::seconds(300))))
                stop(QStringLiteral("open access was refused"));
            paintCode(access->currentCode());
        }));

        // The camera's two frames are there; the clock starts with the second.
        auto *viewing = verifier.session().viewing();
        const auto first = cameraFrame(access->currentCode());
        const auto firstText = access->currentCode();
        waitUntil([&] { return access->currentCode() != firstText; });
        const auto second = cameraFrame(access->currentCode());
        const auto before = decode(first);
        if (before.empty()
            || viewing->offerCode(before.front().text) != session::Viewing::Offer::Taken)
            stop(QStringLiteral("the first frame was not taken"));
        toDocument.add(milliseconds([&] {
            const auto codes = decode(second);
            if (codes.empty())
                stop(QStringLiteral("the second frame was not read"));
            viewing->offerCode(codes.front().text);
            waitUntil([&] { return viewing->phase() != session::ViewingPhase::Checking; });
            if (!viewing->document())
                stop(QStringLiteral("not shown: ")
                     + (viewing->failure() ? viewing->failure()->name() : QString()));
            paintDocument(*viewing->document());
        }));

        const auto document = *viewing->document();
        decoding.add(milliseconds([&] { decode(second); }));
        roundTrip.add(milliseconds([&] { verifier.roundTrip(); }));
        signature.add(milliseconds([&] {
            crypto::readAttached(document.cms, *trust, verifier.session().serviceClock().now());
        }));
        painting.add(milliseconds([&] { paintDocument(document); }));
        viewing->close();
        viewing->restart();
        if (!finished(access->close()))
            stop(QStringLiteral("could not be closed"));
        access->leave();
    }

    printTitle(QStringLiteral("Open access until its code is drawn"));
    printRow(QStringLiteral("open access → code"), toCode, QStringLiteral("ms"));
    printTitle(QStringLiteral("Second frame with a code until the verified document is drawn"));
    printRow(QStringLiteral("frame → document"), toDocument, QStringLiteral("ms"));
    printRow(QStringLiteral("  one decode of the frame (1280x720)"), decoding,
             QStringLiteral("ms"));
    printRow(QStringLiteral("  one TLS round trip, kept connection"), roundTrip,
             QStringLiteral("ms"));
    printRow(QStringLiteral("  one check of the signature with its chain"), signature,
             QStringLiteral("ms"));
    printRow(QStringLiteral("  one paint of the document (390x844)"), painting,
             QStringLiteral("ms"));
    const double unavoidable =
        decoding.median() + roundTrip.median() + signature.median() + painting.median();
    printRatio(QStringLiteral("ratio to the sum of the unavoidable"),
               toDocument.median() / unavoidable, QStringLiteral("x  (aim 2x)"));
    return 0;
}
