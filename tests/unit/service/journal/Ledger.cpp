// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/unit/service/journal/Ledger.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace qujat::testing {

using namespace qujat::service;

Ledger::Ledger()
{
    const auto refusal = open();
    if (!refusal.isEmpty())
        qFatal("%s", qPrintable(refusal));
}

QString Ledger::open()
{
    auto opened = storage::Store::open(path());
    if (!opened)
        return opened.error().name();
    store = std::move(*opened);
    auto begun = service::journal::Journal::open(*store, QStringLiteral("journal.example/ledger"),
                                                 path(), clock);
    if (!begun) {
        store.reset();
        return begun.error().name() + u' '
            + begun.error().detail(Detail::Reason).value_or(QString());
    }
    journal = std::move(*begun);
    if (identity.origin.isEmpty())
        identity = journal->identity();
    m_router = http::Router();
    service::journal::addJournalRoutes(m_router, *journal, *store);
    return {};
}

void Ledger::close()
{
    journal.reset();
    store.reset();
}

QString Ledger::reopen()
{
    close();
    return open();
}

QString Ledger::view(const storage::ViewingNote &note)
{
    return store
        ->write([&](storage::Transaction &transaction) -> Result<QString> {
            return storage::NoteStore(transaction).addViewing(note);
        })
        .value_or(QString());
}

QString Ledger::note(const QString &kind)
{
    return store
        ->write([&](storage::Transaction &transaction) -> Result<QString> {
            return storage::NoteStore(transaction)
                .add({.at = clock.now(), .account = Holder, .subject = Holder, .kind = kind});
        })
        .value_or(QString());
}

Result<http::Reply> Ledger::call(const char *operation, const Iin &account,
                                 const QMap<QString, QString> &query, const QString &number,
                                 const QByteArray &etag)
{
    http::Call call;
    call.operation = QString::fromLatin1(operation);
    call.query = query;
    call.at = clock.now();
    if (!number.isEmpty())
        call.path.insert(QStringLiteral("number"), number);
    if (!etag.isEmpty())
        call.headers.insert("if-none-match", etag);
    call.who = http::Caller(Person{account, {}, {}, {}, {}});
    return (*m_router.find(call.operation))(call);
}

qujat::journal::Receipt Ledger::receipt(const Iin &account, const QString &number,
                                        const QMap<QString, QString> &query)
{
    const auto reply = call("getJournalReceipt", account, query, number);
    if (!reply)
        return {};
    return qujat::journal::Receipt::fromJson(QJsonDocument(reply->body).toJson())
        .value_or(qujat::journal::Receipt());
}

qujat::journal::Checkpoint Ledger::head()
{
    const auto reply = call("getJournalHead", Holder);
    const auto head =
        qujat::journal::openHead(reply->body.value(u"checkpoint").toString().toUtf8(), identity);
    return head ? head->checkpoint : qujat::journal::Checkpoint();
}

std::optional<std::vector<qujat::journal::Hash>> Ledger::consistency(std::uint64_t from,
                                                                     std::uint64_t to)
{
    const auto reply = call("getJournalConsistency", Holder,
                            {{QStringLiteral("from"), QString::number(from)},
                             {QStringLiteral("to"), QString::number(to)}});
    if (!reply)
        return std::nullopt;
    std::vector<qujat::journal::Hash> proof;
    for (const auto &step : reply->body.value(u"proof").toArray()) {
        const auto bytes = QByteArray::fromBase64(step.toString().toLatin1());
        std::copy(bytes.begin(), bytes.end(), proof.emplace_back().begin());
    }
    return proof;
}

bool Ledger::continues(const qujat::journal::Checkpoint &earlier)
{
    const auto now = head();
    if (earlier.size == 0 || now.size < earlier.size)
        return earlier.size == 0;
    const auto proof = consistency(earlier.size, now.size);
    return proof
        && qujat::journal::verifyConsistency(earlier.size, earlier.root, now.size, now.root,
                                             *proof);
}

} // namespace qujat::testing
