// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/egov/storage/Store.h"
#include "core/base/Ids.h"

#include <QStringList>

#include <optional>

namespace qujat::service::storage {

/// A sign-in on another device that waits for a phone of the account.
struct PhoneSignIn {
    enum class State {
        Waiting, ///< shown as a code; nobody has scanned it
        Seen, ///< scanned by a phone; from now on only that account may answer
        Confirmed, ///< the right digits were chosen; the other device may take its session
        Refused,
        Mismatch, ///< other digits were chosen: over, no second try
        Used ///< the session was taken
    };

    SignInId signIn;
    QString code; ///< what the QR code says
    QString digits; ///< the two that stand on the other device
    QStringList choices; ///< three pairs, the right one among them
    QString address; ///< where the other device was seen
    State state = State::Waiting;
    QString account; ///< who scanned it; empty while nobody has
    DeviceId device; ///< by which it was scanned
    Timestamp expiresAt{};
};

/// "waiting", "seen", "confirmed", "refused", "mismatch", "used"
QString nameOf(PhoneSignIn::State state);

class PhoneSignInStore {
public:
    explicit PhoneSignInStore(Transaction &transaction);

    void add(const PhoneSignIn &signIn);
    std::optional<PhoneSignIn> find(const SignInId &id);
    std::optional<PhoneSignIn> findByCode(const QString &code);
    /// Stores state, account and device; the rest never changes.
    void update(const PhoneSignIn &signIn);
    void removeEnded(Timestamp before);

private:
    Connection &m_connection;
};

} // namespace qujat::service::storage
