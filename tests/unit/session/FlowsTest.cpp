// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/session/NumberFlow.h"
#include "core/session/OpenAccessFlow.h"
#include "core/session/SignInFlow.h"
#include "core/session/ViewingFlow.h"
#include "tests/support/TestRunner.h"

#include <QTest>

#include <map>
#include <tuple>
#include <vector>

using namespace qujat::session;

namespace {

template <typename Event, std::size_t... Index>
std::vector<Event> allEvents(std::index_sequence<Index...>)
{
    return {Event(std::in_place_index<Index>)...};
}

template <typename Event>
std::vector<Event> allEvents()
{
    return allEvents<Event>(std::make_index_sequence<std::variant_size_v<Event>>());
}

/// Compares the flow with the rows of a table: what is not in it must have no transition.
template <typename Phase, typename Event>
void compare(const std::vector<std::tuple<Phase, Event, Phase>> &table, int phases)
{
    std::map<std::pair<int, std::size_t>, Phase> allowed;
    for (const auto &[from, event, to] : table)
        allowed.emplace(std::pair(static_cast<int>(from), event.index()), to);
    QCOMPARE(allowed.size(), table.size());
    for (int phase = 0; phase < phases; ++phase) {
        for (const auto &event : allEvents<Event>()) {
            const auto to = next(static_cast<Phase>(phase), event);
            const auto row = allowed.find(std::pair(phase, event.index()));
            const auto where = QStringLiteral("phase %1, event %2").arg(phase).arg(event.index());
            QVERIFY2(to.has_value() == (row != allowed.end()), qPrintable(where));
            if (to)
                QVERIFY2(*to == row->second, qPrintable(where));
        }
    }
}

} // namespace

class FlowsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void signInGoesByItsTableAndNoOtherWay()
    {
        using namespace signin;
        using enum SignInPhase;
        compare<SignInPhase, SignInEvent>(
            {
                {Idle, StartedWithKeyFile{}, Starting},
                {Idle, StartedWithIin{}, Starting},
                {Failed, StartedWithKeyFile{}, Starting},
                {Failed, StartedWithIin{}, Starting},
                {Starting, ChallengeArrived{}, Signing},
                {Starting, OtpAsked{}, Otp},
                {Signing, OtpAsked{}, Otp},
                {Otp, OtpAsked{}, Otp},
                {Otp, OtpSubmitted{}, CheckingOtp},
                {CheckingOtp, OtpRefused{}, Otp},
                {CheckingOtp, BiometricAsked{}, Biometric},
                {Signing, BiometricAsked{}, Biometric},
                {CheckingPassword, BiometricAsked{}, Biometric},
                {Starting, PasswordAsked{}, SignInPhase::Password},
                {Signing, PasswordAsked{}, SignInPhase::Password},
                {CheckingOtp, PasswordAsked{}, SignInPhase::Password},
                {SignInPhase::Password, PasswordSubmitted{}, CheckingPassword},
                {CheckingPassword, PasswordRefused{}, SignInPhase::Password},
                {CheckingPassword, Completed{}, ChoosePin},
                {CheckingPassword, Refused{}, Failed},
                {SignInPhase::Password, Abandoned{}, Idle},
                {CheckingPassword, Abandoned{}, Idle},
                {Starting, PhoneAsked{}, SignInPhase::Phone},
                {SignInPhase::Phone, PhoneAsked{}, SignInPhase::Phone},
                {SignInPhase::Phone, Completed{}, ChoosePin},
                {SignInPhase::Phone, Refused{}, Failed},
                {SignInPhase::Phone, Abandoned{}, Idle},
                {CheckingOtp, Completed{}, ChoosePin},
                {Biometric, SampleSubmitted{}, CheckingBiometric},
                {CheckingBiometric, SampleRefused{}, Biometric},
                {CheckingBiometric, Completed{}, ChoosePin},
                {ChoosePin, PinSubmitted{}, StoringPin},
                {StoringPin, PinRefused{}, ChoosePin},
                {StoringPin, PinStored{}, Done},
                {Starting, Refused{}, Failed},
                {Signing, Refused{}, Failed},
                {Otp, Refused{}, Failed},
                {CheckingOtp, Refused{}, Failed},
                {CheckingBiometric, Refused{}, Failed},
                {ChoosePin, Refused{}, Failed},
                {StoringPin, Refused{}, Failed},
                {Starting, Abandoned{}, Idle},
                {Signing, Abandoned{}, Idle},
                {Otp, Abandoned{}, Idle},
                {CheckingOtp, Abandoned{}, Idle},
                {Biometric, Abandoned{}, Idle},
                {CheckingBiometric, Abandoned{}, Idle},
                {ChoosePin, Abandoned{}, Idle},
                {Failed, Abandoned{}, Idle},
            },
            static_cast<int>(Failed) + 1);
    }

    void aNumberIsConnectedByItsTableAndNoOtherWay()
    {
        using namespace number;
        using enum NumberPhase;
        const auto done = NumberPhase::Connected;
        compare<NumberPhase, NumberEvent>(
            {
                {Idle, Started{}, Starting},
                {done, Started{}, Starting},
                {Failed, Started{}, Starting},
                {Starting, OtpAsked{}, Otp},
                {Otp, OtpAsked{}, Otp},
                {Otp, OtpSubmitted{}, CheckingOtp},
                {CheckingOtp, OtpRefused{}, Otp},
                {CheckingOtp, SignatureAsked{}, Signature},
                {CheckingOtp, BiometricAsked{}, Biometric},
                {Signature, SignatureSubmitted{}, Signing},
                {Signing, SignatureRefused{}, Signature},
                {Biometric, SampleSubmitted{}, CheckingBiometric},
                {CheckingBiometric, SampleRefused{}, Biometric},
                {Signing, BeingProcessed{}, Processing},
                {CheckingBiometric, BeingProcessed{}, Processing},
                {Processing, BeingProcessed{}, Processing},
                {Signing, number::Connected{}, done},
                {CheckingBiometric, number::Connected{}, done},
                {Processing, number::Connected{}, done},
                {Starting, Refused{}, Failed},
                {Otp, Refused{}, Failed},
                {CheckingOtp, Refused{}, Failed},
                {Signature, Refused{}, Failed},
                {Signing, Refused{}, Failed},
                {Biometric, Refused{}, Failed},
                {CheckingBiometric, Refused{}, Failed},
                {Processing, Refused{}, Failed},
                {Starting, Abandoned{}, Idle},
                {Otp, Abandoned{}, Idle},
                {CheckingOtp, Abandoned{}, Idle},
                {Signature, Abandoned{}, Idle},
                {Signing, Abandoned{}, Idle},
                {Biometric, Abandoned{}, Idle},
                {CheckingBiometric, Abandoned{}, Idle},
                {Processing, Abandoned{}, Idle},
                {done, Abandoned{}, Idle},
                {Failed, Abandoned{}, Idle},
            },
            static_cast<int>(Failed) + 1);
    }

    void openAccessGoesByItsTableAndNoOtherWay()
    {
        using namespace openaccess;
        using enum OpenAccessPhase;
        compare<OpenAccessPhase, OpenAccessEvent>(
            {
                {Idle, Requested{}, Opening},      {Closed, Requested{}, Opening},
                {Expired, Requested{}, Opening},   {Failed, Requested{}, Opening},
                {Idle, Resumed{}, Open},           {Closed, Resumed{}, Open},
                {Expired, Resumed{}, Open},        {Failed, Resumed{}, Open},
                {Opening, Granted{}, Open},        {Opening, openaccess::Refused{}, Failed},
                {Open, CloseRequested{}, Closing}, {Closing, CloseFailed{}, Open},
                {Open, ClosedByService{}, Closed}, {Closing, ClosedByService{}, Closed},
                {Open, TimeRanOut{}, Expired},     {Closing, TimeRanOut{}, Expired},
                {Opening, Left{}, Idle},           {Open, Left{}, Idle},
                {Closing, Left{}, Idle},           {Closed, Left{}, Idle},
                {Expired, Left{}, Idle},           {Failed, Left{}, Idle},
            },
            static_cast<int>(Failed) + 1);
    }

    void viewingGoesByItsTableAndNoOtherWay()
    {
        using namespace viewing;
        using Phase = ViewingPhase;
        compare<ViewingPhase, ViewingEvent>(
            {
                {Phase::Idle, FirstPictureTaken{}, Phase::Reading},
                {Phase::Reading, FirstPictureTaken{}, Phase::Reading},
                {Phase::Reading, SecondPictureTaken{}, Phase::Checking},
                {Phase::Reading, PictureTooOld{}, Phase::Idle},
                {Phase::Idle, DigitsEntered{}, Phase::Asking},
                {Phase::Reading, DigitsEntered{}, Phase::Asking},
                {Phase::Asking, HolderAsked{}, Phase::AwaitingHolder},
                {Phase::AwaitingHolder, HolderAgreed{}, Phase::Checking},
                {Phase::Checking, DocumentArrived{}, Phase::Shown},
                {Phase::Checking, viewing::Refused{}, Phase::Refused},
                {Phase::Asking, viewing::Refused{}, Phase::Refused},
                {Phase::AwaitingHolder, viewing::Refused{}, Phase::Refused},
                {Phase::Shown, TimeRanOut{}, Phase::Ended},
                {Phase::Shown, ClosedByHolder{}, Phase::Ended},
                {Phase::Shown, ClosedHere{}, Phase::Ended},
                {Phase::Reading, Restarted{}, Phase::Idle},
                {Phase::Asking, Restarted{}, Phase::Idle},
                {Phase::AwaitingHolder, Restarted{}, Phase::Idle},
                {Phase::Checking, Restarted{}, Phase::Idle},
                {Phase::Ended, Restarted{}, Phase::Idle},
                {Phase::Refused, Restarted{}, Phase::Idle},
            },
            static_cast<int>(Phase::Refused) + 1);
    }
};

QUJAT_TEST_CLASS(FlowsTest)
#include "FlowsTest.moc"
