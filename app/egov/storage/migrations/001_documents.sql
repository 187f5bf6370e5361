-- SPDX-FileCopyrightText: 2026 Qujat contributors
-- SPDX-License-Identifier: Apache-2.0
--
-- Digital documents: what was opened to whom, who looked, and the notes of it in both accounts.
-- No document and no field of one is stored here: the service is no second registry.
-- Accounts and subjects are named by their IIN; the whole file is encrypted.

-- View numbers and the like; one row a sequence.
CREATE TABLE counter (
    name TEXT PRIMARY KEY,
    value INTEGER NOT NULL
) WITHOUT ROWID;

-- Opaque ids of documents as an account sees them (its own and its children's).
CREATE TABLE document (
    id TEXT PRIMARY KEY,
    account TEXT NOT NULL,
    subject TEXT NOT NULL,
    type TEXT NOT NULL,
    relation TEXT NOT NULL CHECK (relation IN ('self', 'child')),
    UNIQUE (account, subject, type)
) WITHOUT ROWID;

-- Open accesses. The six digits stand here only as a keyed hash; both they and the
-- living code's secret are derived from the id and the service key, for a repeated request.
CREATE TABLE access (
    id TEXT PRIMARY KEY,
    document TEXT NOT NULL REFERENCES document (id),
    holder TEXT NOT NULL,
    subject TEXT NOT NULL,
    type TEXT NOT NULL,
    opened_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    closed_at INTEGER,
    code_hash BLOB NOT NULL,
    code_draw INTEGER NOT NULL,
    code_blocked_until INTEGER NOT NULL,
    step_millis INTEGER NOT NULL,
    life_steps INTEGER NOT NULL,
    request_key TEXT NOT NULL,
    request_hash BLOB NOT NULL,
    UNIQUE (holder, request_key)
) WITHOUT ROWID;
CREATE INDEX access_by_holder ON access (holder, expires_at);
CREATE INDEX access_by_code ON access (code_hash, code_blocked_until);

CREATE TABLE confirmation (
    id TEXT PRIMARY KEY,
    access TEXT NOT NULL REFERENCES access (id),
    holder TEXT NOT NULL,
    asker TEXT NOT NULL,
    asker_name TEXT NOT NULL,
    asker_organisation TEXT NOT NULL,
    asker_kind TEXT NOT NULL,
    type TEXT NOT NULL,
    purpose TEXT NOT NULL,
    digits TEXT NOT NULL,
    choices TEXT NOT NULL,
    asked_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('pending', 'confirmed', 'refused', 'mismatch', 'used')),
    request_key TEXT NOT NULL,
    request_hash BLOB NOT NULL,
    UNIQUE (asker, request_key)
) WITHOUT ROWID;
CREATE INDEX confirmation_by_holder ON confirmation (holder, expires_at);

CREATE TABLE viewing (
    id TEXT PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    access TEXT NOT NULL REFERENCES access (id),
    holder TEXT NOT NULL,
    subject TEXT NOT NULL,
    type TEXT NOT NULL,
    viewer TEXT NOT NULL,
    viewer_name TEXT NOT NULL,
    viewer_organisation TEXT NOT NULL,
    viewer_kind TEXT NOT NULL,
    channel TEXT NOT NULL CHECK (channel IN ('qr', 'code')),
    opened_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    closed_at INTEGER,
    request_key TEXT NOT NULL,
    request_hash BLOB NOT NULL,
    UNIQUE (viewer, request_key)
) WITHOUT ROWID;
CREATE INDEX viewing_by_access ON viewing (access, opened_at);

-- The history of both accounts. Append-only: position is the order in which notes came, and the
-- salt lets a journal of salted commitments be built over the rows, the existing ones included.
CREATE TABLE note (
    position INTEGER PRIMARY KEY AUTOINCREMENT,
    number TEXT NOT NULL,
    account TEXT NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('subject', 'viewer')),
    subject TEXT NOT NULL,
    at INTEGER NOT NULL,
    kind TEXT NOT NULL,
    document_type TEXT,
    channel TEXT NOT NULL CHECK (channel IN ('app', 'qr', 'code')),
    purpose TEXT NOT NULL,
    recipient_kind TEXT,
    viewer_name TEXT,
    viewer_organisation TEXT,
    subject_initials TEXT,
    access TEXT,
    device_name TEXT,
    reason TEXT,
    salt BLOB NOT NULL,
    UNIQUE (number, account, role)
);
CREATE INDEX note_by_account ON note (account, role, position);
CREATE TRIGGER note_is_never_changed BEFORE UPDATE ON note
BEGIN
    SELECT RAISE (ABORT, 'notes are append-only');
END;
CREATE TRIGGER note_is_never_removed BEFORE DELETE ON note
BEGIN
    SELECT RAISE (ABORT, 'notes are append-only');
END;

-- Failed tries and locks (D-05). Scope is 'account' or 'address'; an address is a keyed hash.
CREATE TABLE failed_try (
    position INTEGER PRIMARY KEY AUTOINCREMENT,
    scope TEXT NOT NULL,
    who TEXT NOT NULL,
    at INTEGER NOT NULL
);
CREATE INDEX failed_try_by_who ON failed_try (scope, who, at);
CREATE INDEX failed_try_by_time ON failed_try (at);
CREATE TABLE try_lock (
    scope TEXT NOT NULL,
    who TEXT NOT NULL,
    level INTEGER NOT NULL,
    until INTEGER NOT NULL,
    PRIMARY KEY (scope, who)
) WITHOUT ROWID;

-- Live notices of an account, numbered for each account so that a client can go on where it was.
CREATE TABLE event (
    account TEXT NOT NULL,
    number INTEGER NOT NULL,
    type TEXT NOT NULL,
    at INTEGER NOT NULL,
    data TEXT NOT NULL,
    PRIMARY KEY (account, number)
) WITHOUT ROWID;
CREATE TABLE event_head (
    account TEXT PRIMARY KEY,
    last INTEGER NOT NULL
) WITHOUT ROWID;

-- What the security staff reads: every attempt with account, address and time, never a code.
CREATE TABLE audit (
    position INTEGER PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL,
    kind TEXT NOT NULL,
    account TEXT NOT NULL,
    address TEXT NOT NULL,
    detail TEXT NOT NULL
);
CREATE TRIGGER audit_is_never_changed BEFORE UPDATE ON audit
BEGIN
    SELECT RAISE (ABORT, 'the audit is append-only');
END;
CREATE TRIGGER audit_is_never_removed BEFORE DELETE ON audit
BEGIN
    SELECT RAISE (ABORT, 'the audit is append-only');
END;
