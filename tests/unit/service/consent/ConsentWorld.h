// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/egov/consent/ConsentServices.h"
#include "tests/unit/service/documents/World.h"

#include <QJsonObject>
#include <QStringList>

#include <map>

namespace qujat::testing {

/// What was sent by short message, in order.
class SmsLog final : public service::gateways::Sms {
public:
    struct Message {
        QString number;
        QString text;
    };
    QString send(service::storage::Transaction &transaction, const QString &number,
                 const QString &text, Timestamp at) override;
    std::vector<Message> messages;
};

/// A world with a consent register: the hotel U1, the rental U2 (not entered), the bank K.
class ConsentWorld {
public:
    ConsentWorld();

    /// resources/demo/systems.json's record of the system, with its certificate.
    static QJsonObject record(const char *code);
    /// The decision signed by the authorised body, taken; "ok" or the code.
    QString decide(QJsonObject record);
    /// The decision signed only, not taken.
    QByteArray decision(QJsonObject record);
    QString setStatus(const char *code, const char *status);

    service::consent::Ask wants(const char *fixture, const Wanted &wanted) const;
    static Wanted card();
    static Wanted fields(const QStringList &paths);
    static Wanted statement(const char *type, const char *claim, const char *parameter);
    Result<service::storage::Consent> ask(const Wanted &wanted = card(), const char *system = "U1",
                                          const char *fixture = "A");
    /// The code of the newest message that holds one.
    QString newestCode() const;
    QString newestReference() const;
    Result<service::storage::Consent> tell(const ConsentId &id, const QString &code,
                                           const char *system = "U1");
    Result<service::consent::Delivered> deliver(const ConsentId &id, const char *system = "U1",
                                                QString key = {});
    service::consent::ReplyOutcome reply(const QString &text, const char *number = "+77010000001");
    ConsentState state(const ConsentId &id) const;
    void setPhone(const char *fixture, const QString &number);
    QStringList kindsOfNotes(const char *fixture) const;
    int notesOfNumber(const QString &number) const;
    void restart();

    World world;
    SmsLog sms;
    service::gateways::SimulatedOperators operators;
    std::unique_ptr<service::consent::SystemRegister> systems;
    std::unique_ptr<service::consent::ConsentServices> services;

private:
    void start();
    int m_keys = 0;
};

} // namespace qujat::testing
