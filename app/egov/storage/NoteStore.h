// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/egov/storage/JournalWriter.h"
#include "core/model/HistoryEntry.h"

#include <optional>
#include <vector>

namespace qujat::service::storage {

/// A note as it stands in one account.
struct StoredNote {
    qint64 position = 0; ///< order of writing, over all accounts
    HistoryEntry entry;
    std::optional<RecipientKind> recipientKind; ///< in both accounts' notes of a viewing
    std::optional<GrantId> access;
};

/// A viewing, told once; \c NoteStore::addViewing makes a row in every account concerned.
struct ViewingNote {
    Timestamp at{};
    Iin subject; ///< whom the document is about
    Iin holder; ///< who opened the access: the subject, or the representative of a child
    QString viewerAccount; ///< IIN of a person, or what \c systemAccount gives
    DocumentType documentType;
    HistoryEntry::Channel channel = HistoryEntry::Channel::Qr;
    QString purpose;
    Viewer shownViewer; ///< as the subject sees the viewer
    QString subjectInitials; ///< as the viewer sees the subject
    std::optional<GrantId> access; ///< absent for a viewing by consent
    /// Of the subject, by the calendar date in Almaty; absent where the viewer did not learn it.
    std::optional<bool> over18;
};

/// A note that concerns one account only, such as "accessOpened" or "deviceSignedIn".
struct AccountNote {
    Timestamp at{};
    Iin account;
    Iin subject;
    QString kind;
    std::optional<DocumentType> documentType;
    std::optional<GrantId> access;
    HistoryEntry::Channel channel = HistoryEntry::Channel::App;
    QString purpose; ///< as the one who asked has given it
    std::optional<Viewer> viewer; ///< who tried, for "refusedViewing"; who asks, for consents
    QString viewerAccount; ///< of who tried: tells two of one name apart, and is shown to nobody
    QString deviceName; ///< for "deviceSignedIn" and the like
    QString reason; ///< stable code of a refusal
    /// What else the leaf commits to, such as the fields of a consent; stands in no note.
    std::vector<CommittedValue> committed;
};

/// A refusal that stands in nobody's history: of a guess that met no access, of somebody's own
/// document, or once more of the same.
struct RefusedTry {
    Timestamp at{};
    QString kind = QStringLiteral("refusedViewing");
    QString viewerAccount; ///< IIN of a person, or what \c systemAccount gives
    Viewer viewer;
    std::optional<HistoryEntry::Channel> channel;
    QString purpose;
    QString reason; ///< stable code
    std::optional<GrantId> access;
    std::optional<Iin> subject;
};

/// Which notes of an account to read, newest first.
struct NoteQuery {
    Iin account;
    std::optional<HistoryEntry::Role> role;
    std::optional<DocumentType> type;
    std::optional<qint64> before; ///< position of the last note of the page before
    int limit = 50;
};

/// The history of the accounts (order 352/НҚ, item 18; default D-11). Every event goes to the
/// journal first, under the number that its notes bear.
class NoteStore {
public:
    explicit NoteStore(Transaction &transaction);

    /// Writes the note of a viewing into the accounts of the holder and of the viewer, and keeps it
    /// for a child that is not the holder (default D-15): one view number, one transaction
    /// (R000-18.3). The number.
    QString addViewing(const ViewingNote &note);
    QString add(const AccountNote &note);
    /// A leaf without a note.
    void addRefusedTry(const RefusedTry &refused);
    /// Whether the account has a refusal of this access, viewer (by account) and reason.
    bool hasRefusal(const AccountNote &note);
    std::vector<StoredNote> find(const NoteQuery &query);
    /// In which roles the account has a note of that number; usually one, none for a stranger.
    std::vector<HistoryEntry::Role> rolesIn(const QString &number, const Iin &account);
    /// The note with that number in this account, if it stands there.
    std::optional<StoredNote> find(const Iin &account, const QString &number);
    /// How many notes bear the view number, over all accounts.
    int countOfNumber(const QString &number);
    /// Brings notes from before there was a journal into it, in their order. How many events.
    int bringIntoJournal();

private:
    struct Row;
    void insert(const Row &row);

    Transaction &m_transaction;
    Connection &m_connection;
};

/// The account under which the notes of an information system stand.
QString systemAccount(const QString &code);

/// What `nameOf` spells; an individual for anything else.
RecipientKind recipientKindFromName(const QString &name);

} // namespace qujat::service::storage
