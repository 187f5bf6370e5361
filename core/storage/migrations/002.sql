-- SPDX-FileCopyrightText: 2026 Qujat contributors
-- SPDX-License-Identifier: Apache-2.0
--
-- The whole history, page by page, and what proves it. `place` counts the notes of a role without
-- gaps, newer is higher; `type_place` does so within role and type. So any page is two steps down
-- an index, however long the history is. What was kept before was a copy of the newest page that
-- lacked device and reason; it comes anew.

DROP TABLE history;

CREATE TABLE history (
    role INTEGER NOT NULL,
    place INTEGER NOT NULL,
    type_place INTEGER NOT NULL,
    number TEXT NOT NULL,
    at INTEGER NOT NULL,
    kind TEXT NOT NULL,
    document_type TEXT,
    channel INTEGER NOT NULL,
    purpose TEXT NOT NULL,
    viewer_name TEXT,
    viewer_organisation TEXT,
    viewer_kind INTEGER,
    subject_initials TEXT NOT NULL,
    device_name TEXT NOT NULL,
    reason TEXT NOT NULL,
    proof INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (role, place)
) WITHOUT ROWID;

CREATE UNIQUE INDEX history_by_number ON history (role, number);
CREATE UNIQUE INDEX history_by_type ON history (role, document_type, type_place);
CREATE INDEX history_without_proof ON history (role, proof, place DESC) WHERE proof <> 1;

-- What proves a note, as it came, after it was checked.
CREATE TABLE receipts (
    role INTEGER NOT NULL,
    number TEXT NOT NULL,
    receipt BLOB NOT NULL,
    leaf_index INTEGER NOT NULL,
    PRIMARY KEY (role, number)
) WITHOUT ROWID;
CREATE INDEX receipts_by_leaf ON receipts (leaf_index);

-- Every head of the journal that was accepted, each with the proof that it continues the one
-- before. seen_at is the service's time.
CREATE TABLE journal_heads (
    size INTEGER PRIMARY KEY,
    checkpoint BLOB NOT NULL,
    proof BLOB NOT NULL,
    seen_at INTEGER NOT NULL
);

-- Alarms are never removed; confirmed_at is when the person said to have read it.
CREATE TABLE alarms (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    raised_at INTEGER NOT NULL,
    evidence BLOB NOT NULL,
    confirmed_at INTEGER,
    UNIQUE (kind, subject)
);
