// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/egov/storage/PhoneSignInStore.h"

#include <array>
#include <utility>

namespace qujat::service::storage {
namespace {

using State = PhoneSignIn::State;

constexpr std::array Names{
    std::pair(State::Waiting, "waiting"),     std::pair(State::Seen, "seen"),
    std::pair(State::Confirmed, "confirmed"), std::pair(State::Refused, "refused"),
    std::pair(State::Mismatch, "mismatch"),   std::pair(State::Used, "used")};

State stateFrom(const QString &name)
{
    for (const auto &[state, word] : Names) {
        if (name == QLatin1String(word))
            return state;
    }
    return State::Refused;
}

std::optional<PhoneSignIn> readFrom(Statement &row)
{
    if (!row.next())
        return std::nullopt;
    return PhoneSignIn{row.id<SignInId>(0), row.text(1),
                       row.text(2),         row.text(3).split(u','),
                       row.text(4),         stateFrom(row.text(5)),
                       row.text(6),         DeviceId::parse(row.text(7)).value_or(DeviceId()),
                       row.moment(8)};
}

#define QUJAT_PHONE_SIGN_IN                                                                        \
    "SELECT sign_in, code, digits, choices, address, state, account, device, expires_at"           \
    " FROM phone_sign_in "

} // namespace

QString nameOf(State state)
{
    for (const auto &[known, word] : Names) {
        if (state == known)
            return QString::fromLatin1(word);
    }
    Q_UNREACHABLE();
}

PhoneSignInStore::PhoneSignInStore(Transaction &transaction)
    : m_connection(transaction.connection())
{
}

void PhoneSignInStore::add(const PhoneSignIn &signIn)
{
    m_connection.run("INSERT INTO phone_sign_in (sign_in, code, digits, choices, address, state,"
                     " account, device, expires_at) VALUES (?,?,?,?,?,?,?,?,?)",
                     signIn.signIn, signIn.code, signIn.digits, signIn.choices.join(u','),
                     signIn.address, nameOf(signIn.state), signIn.account, signIn.device.text(),
                     signIn.expiresAt);
}

std::optional<PhoneSignIn> PhoneSignInStore::find(const SignInId &id)
{
    auto row = m_connection.query(QUJAT_PHONE_SIGN_IN "WHERE sign_in = ?", id);
    return readFrom(row);
}

std::optional<PhoneSignIn> PhoneSignInStore::findByCode(const QString &code)
{
    auto row = m_connection.query(QUJAT_PHONE_SIGN_IN "WHERE code = ?", code);
    return readFrom(row);
}

void PhoneSignInStore::update(const PhoneSignIn &signIn)
{
    m_connection.run(
        "UPDATE phone_sign_in SET state = ?, account = ?, device = ? WHERE sign_in = ?",
        nameOf(signIn.state), signIn.account, signIn.device.text(), signIn.signIn);
}

void PhoneSignInStore::removeEnded(Timestamp before)
{
    m_connection.run("DELETE FROM phone_sign_in WHERE expires_at < ?", before);
}

#undef QUJAT_PHONE_SIGN_IN

} // namespace qujat::service::storage
