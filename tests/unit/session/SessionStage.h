// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/base/Clock.h"
#include "core/session/Confirmations.h"
#include "core/session/Documents.h"
#include "core/session/History.h"
#include "core/session/JournalWatch.h"
#include "core/session/OpenAccess.h"
#include "core/session/Session.h"
#include "core/session/SignIn.h"
#include "core/session/Unlock.h"
#include "core/session/Viewing.h"
#include "tests/support/Await.h"
#include "tests/support/FakeKeySource.h"
#include "tests/support/ManualWaiter.h"
#include "tests/support/ScriptedTransport.h"
#include "tests/support/SignedWorld.h"
#include "tests/unit/session/FakeJournal.h"

#include <QJsonArray>
#include <QTemporaryDir>

namespace qujat::testing {

/// A session over a scripted service. The service knows one person, A, and her identity card; what
/// it answers can be changed call by call.
class SessionStage {
public:
    SessionStage();

    /// A new session object over the same profile and service, as after a restart.
    void restart();
    session::Session &session() { return *m_session; }
    /// Key file, OTP, PIN: Open afterwards. Empty, or what stopped it.
    QString signIn(const char *pin = "7391");
    /// Lets the service be out of reach, or back.
    void setNetwork(bool up) { m_up = up; }
    /// Ends a future; short waits (repeats, looking again) are let pass, long ones (polls, ends of
    /// accesses) are not.
    template <typename T>
    Result<T> finish(QFuture<Result<T>> future)
    {
        for (int i = 0; i < 3000 && !future.isFinished(); ++i) {
            if (!QTest::qWaitFor([&] { return future.isFinished(); }, 20))
                waiter.passNext(std::chrono::milliseconds(1400));
        }
        return await(std::move(future), 1);
    }

    static SecretBytes secret(const char *text) { return SecretBytes::takeFrom(QByteArray(text)); }
    static DocumentId cardId() { return *DocumentId::parse(QStringLiteral("card")); }

    QTemporaryDir folder;
    FakeClock clock;
    ManualWaiter waiter{clock};
    ScriptedTransport transport;
    FakeKeySource keys;
    SignedWorld world{clock.now()};
    FakeJournal journal{clock};
    /// Answers an operation once, instead of the usual.
    void answerOnce(const char *name, Result<net::HttpReply> reply)
    {
        m_once.insert(QString::fromLatin1(name), std::move(reply));
    }
    /// Answers it so until further notice.
    void answerAlways(const char *name, const net::HttpReply &reply)
    {
        m_instead.insert(QString::fromLatin1(name), reply);
    }
    void answerAsUsual() { m_instead.clear(); }
    /// Notes a viewing, so that its receipt can be asked for alone.
    QString addViewing(HistoryEntry::Role role = HistoryEntry::Role::Subject);
    /// Sets the phone's own clock wrong; the service's is `clock`.
    void setPhoneClockOff(std::chrono::milliseconds by) { m_phoneClock.setShift(by); }

    // What the scripted service answers; null means the usual.
    QByteArray documentCms;
    /// Named beside each document.
    QString formVersion = QStringLiteral("1");
    std::optional<net::HttpReply> unlockReply;
    std::optional<net::HttpReply> otpReply;
    std::optional<net::HttpReply> viewReply;
    QByteArray holderHead; ///< in the answer to a viewing; empty for none
    QByteArray storedProof; ///< base64, as it came
    int wrongPins = 0;
    QString confirmationState = QStringLiteral("pending");
    QString viewingState = QStringLiteral("open");
    QJsonArray consents; ///< what is listed

private:
    void always(const char *name, std::function<net::HttpReply(const net::HttpRequest &)> answer);
    net::HttpReply complete() const;
    void addSignIn();
    void addDevice();
    void addDocuments();
    void addAccesses();
    void addViewings();
    void addJournal();

    ShiftedClock m_phoneClock{clock};
    QMap<QString, Result<net::HttpReply>> m_once;
    QMap<QString, net::HttpReply> m_instead;
    bool m_up = true;
    QByteArray m_formCms;
    std::unique_ptr<session::Session> m_session;
};

} // namespace qujat::testing
