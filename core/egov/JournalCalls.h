// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/egov/Call.h"
#include "core/model/HistoryEntry.h"

#include <vector>

namespace qujat::egov {

struct JournalHeadReply {
    QByteArray checkpoint; ///< the signed note, as it came
    static Result<JournalHeadReply> parse(const net::HttpReply &reply);
};

/// The newest signed head of the journal.
struct JournalHeadRequest {
    using Reply = JournalHeadReply;
    Call call() const;
};

struct JournalConsistencyReply {
    qint64 from = 0;
    qint64 to = 0;
    std::vector<QByteArray> proof; ///< hashes of 32 bytes
    QByteArray checkpoint; ///< the head of \a to leaves
    static Result<JournalConsistencyReply> parse(const net::HttpReply &reply);
};

/// That the journal of \a to leaves begins with that of \a from leaves. RequestMalformed when the
/// journal is not that long, ResourceNotFound when no head was signed at one of the sizes.
struct JournalConsistencyRequest {
    using Reply = JournalConsistencyReply;
    qint64 from = 1;
    qint64 to = 1;
    Call call() const;
};

struct JournalReceiptsReply {
    struct Item {
        QString number;
        QByteArray receipt; ///< the same file that JournalReceiptRequest gives
    };
    QByteArray checkpoint;
    std::vector<Item> items;
    QString next; ///< cursor of the next page; empty at the end
    static Result<JournalReceiptsReply> parse(const net::HttpReply &reply);
};

/// The receipts of a page of the history, all under the head of \a size leaves. A note that came
/// later has none in it.
struct JournalReceiptsRequest {
    using Reply = JournalReceiptsReply;
    HistoryEntry::Role role = HistoryEntry::Role::Subject;
    QString cursor;
    int limit = 50;
    qint64 size = 0; ///< 0: the newest head
    Call call() const;
};

/// A receipt as a file that anyone can check; what is in it is for core/journal to say.
struct JournalReceiptReply {
    QByteArray receipt;
    static Result<JournalReceiptReply> parse(const net::HttpReply &reply);
};

/// The receipt of one note under the head of \a size leaves.
struct JournalReceiptRequest {
    using Reply = JournalReceiptReply;
    QString number;
    qint64 size = 0; ///< 0: the head the note was committed under
    Call call() const;
};

/// Proof of duty for the third party of a viewing, without data of the person.
struct DataFreeReceiptRequest {
    using Reply = JournalReceiptReply;
    QString number;
    Call call() const;
};

} // namespace qujat::egov
