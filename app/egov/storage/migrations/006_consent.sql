-- SPDX-FileCopyrightText: 2026 Qujat contributors
-- SPDX-License-Identifier: Apache-2.0
--
-- The consent register (law, art. 36 p.3; order 352/НҚ, item 20) and the user information systems that may ask
-- (item 4). What the fields say is never stored: a document is formed when it is delivered, and gone after it.

-- The authorised body's newest decision on each system, as it was signed.
CREATE TABLE information_system (
    code TEXT PRIMARY KEY,
    key_id TEXT NOT NULL UNIQUE,
    status TEXT NOT NULL CHECK (status IN ('approved', 'suspended', 'withdrawn')),
    decided_at INTEGER NOT NULL,
    record TEXT NOT NULL,
    decision BLOB NOT NULL
) WITHOUT ROWID;

-- The last number check of a bank about a person, while it matched (R001-7.1).
CREATE TABLE number_match (
    system TEXT NOT NULL,
    person TEXT NOT NULL,
    number TEXT NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (system, person)
) WITHOUT ROWID;

-- Number is the subscriber number that was connected when the request was made: the one-time password and a reply
-- count for it only.
CREATE TABLE consent (
    id TEXT PRIMARY KEY,
    reference TEXT NOT NULL,
    system TEXT NOT NULL,
    requester TEXT NOT NULL,
    owner TEXT NOT NULL,
    sector TEXT NOT NULL,
    subject TEXT NOT NULL,
    number TEXT NOT NULL,
    type TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('document', 'fields', 'statement')),
    fields TEXT NOT NULL,
    claim TEXT NOT NULL,
    parameter TEXT NOT NULL,
    purpose TEXT NOT NULL,
    legal_ground TEXT NOT NULL,
    keep_days INTEGER NOT NULL,
    asked_fields INTEGER NOT NULL,
    meter TEXT NOT NULL,
    nonce TEXT NOT NULL,
    asked_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('pending', 'given', 'refused', 'spent', 'expired', 'withdrawn', 'delivered')),
    way TEXT,
    answered_at INTEGER,
    otp_hash BLOB NOT NULL,
    otp_expires_at INTEGER NOT NULL,
    otp_attempts INTEGER NOT NULL,
    helped INTEGER NOT NULL,
    delivered_at INTEGER,
    delivery_key TEXT,
    note_number TEXT,
    withdrawn_at INTEGER,
    request_key TEXT NOT NULL,
    request_hash BLOB NOT NULL,
    UNIQUE (system, request_key)
) WITHOUT ROWID;
CREATE INDEX consent_by_subject ON consent (subject, asked_at);
CREATE INDEX consent_by_number ON consent (number, asked_at);
CREATE INDEX consent_by_system ON consent (system, asked_at);
CREATE INDEX consent_by_sector ON consent (sector, type, asked_at);
CREATE INDEX consent_by_end ON consent (state, expires_at);

-- Notes now come from consents as well; the account of a requester is "system:" and its code.
CREATE TABLE note_of_006 (
    position INTEGER PRIMARY KEY AUTOINCREMENT,
    number TEXT NOT NULL,
    account TEXT NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('subject', 'viewer')),
    subject TEXT NOT NULL,
    at INTEGER NOT NULL,
    kind TEXT NOT NULL,
    document_type TEXT,
    channel TEXT NOT NULL CHECK (channel IN ('app', 'qr', 'code', 'otp', 'sms')),
    purpose TEXT NOT NULL,
    recipient_kind TEXT,
    viewer_name TEXT,
    viewer_organisation TEXT,
    subject_initials TEXT,
    access TEXT,
    device_name TEXT,
    reason TEXT,
    UNIQUE (number, account, role)
);
INSERT INTO note_of_006 (position, number, account, role, subject, at, kind, document_type, channel, purpose,
    recipient_kind, viewer_name, viewer_organisation, subject_initials, access, device_name, reason)
    SELECT position, number, account, role, subject, at, kind, document_type, channel, purpose,
    recipient_kind, viewer_name, viewer_organisation, subject_initials, access, device_name, reason FROM note;
DROP TABLE note;
ALTER TABLE note_of_006 RENAME TO note;
CREATE INDEX note_by_account ON note (account, role, position);
CREATE TRIGGER note_is_never_changed BEFORE UPDATE ON note
BEGIN
    SELECT RAISE (ABORT, 'notes are append-only');
END;
CREATE TRIGGER note_is_kept_for_its_time BEFORE DELETE ON note
WHEN OLD.at >= (SELECT until FROM retention WHERE name = 'note')
BEGIN
    SELECT RAISE (ABORT, 'notes are kept for their time');
END;
CREATE TRIGGER note_follows_its_leaf BEFORE INSERT ON note
WHEN NOT EXISTS (SELECT 1 FROM journal_leaf WHERE number = NEW.number)
BEGIN
    SELECT RAISE (ABORT, 'a note needs its leaf');
END;
