// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/egov/storage/JournalWriter.h"

#include "core/crypto/Random.h"
#include "core/model/Iin.h"

namespace qujat::service::storage {
namespace {

constexpr int SeedBytes = 32;

/// View numbers and the like: the day in Almaty and a count.
QString nextNumber(Connection &connection, Timestamp at)
{
    qint64 value = 0;
    if (auto row = connection.query("INSERT INTO counter (name, value) VALUES ('note', 1)"
                                    " ON CONFLICT (name) DO UPDATE SET value = counter.value + 1"
                                    " RETURNING value");
        row.next()) {
        value = row.number(0);
        row.finish();
    }
    return almatyDate(at).toString(QStringLiteral("yyyyMMdd-"))
        + QStringLiteral("%1").arg(value, 6, 10, QLatin1Char('0'));
}

} // namespace

QString JournalWriter::append(Transaction &transaction, const JournalEvent &event)
{
    const auto number = nextNumber(transaction.connection(), event.at);
    append(transaction, event, number);
    return number;
}

void JournalWriter::append(Transaction &transaction, const JournalEvent &event,
                           const QString &number)
{
    StoredOpening opening{crypto::randomBytes(SeedBytes), {}};
    QMap<QString, qujat::journal::Opening> openings;
    for (const auto &value : event.values) {
        if (value.value.isEmpty())
            continue;
        opening.values.push_back(value);
        openings.insert(value.name, opening.of(value));
    }
    JournalStore(transaction)
        .append(qujat::journal::Leaf::make(number, event.at, event.kind, openings), opening);
}

} // namespace qujat::service::storage
