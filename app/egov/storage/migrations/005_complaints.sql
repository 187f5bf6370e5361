-- SPDX-FileCopyrightText: 2026 Qujat contributors
-- SPDX-License-Identifier: Apache-2.0
--
-- Complaints about refusals (order 001, chapter 3), and what was done with each.

CREATE TABLE complaint (
    number TEXT PRIMARY KEY,
    account TEXT NOT NULL,
    subject_kind TEXT NOT NULL CHECK (subject_kind IN ('note', 'numberRequest', 'consent')),
    subject_reference TEXT NOT NULL,
    subject_code TEXT NOT NULL,
    subject_at INTEGER NOT NULL,
    recipient TEXT NOT NULL CHECK (recipient IN ('higherBody', 'official', 'qualityBody')),
    text TEXT NOT NULL,
    received_at INTEGER NOT NULL,
    forward_until TEXT NOT NULL,
    provider_until TEXT NOT NULL,
    body_until TEXT,
    state TEXT NOT NULL CHECK (state IN ('registered', 'satisfied', 'forwarded', 'decided')),
    forwarded_late INTEGER NOT NULL,
    decision TEXT NOT NULL,
    request_key TEXT NOT NULL,
    request_hash BLOB NOT NULL,
    UNIQUE (account, request_key)
) WITHOUT ROWID;
CREATE INDEX complaint_by_account ON complaint (account, received_at);
CREATE INDEX complaint_by_term ON complaint (state, forward_until);

CREATE TABLE complaint_step (
    position INTEGER PRIMARY KEY AUTOINCREMENT,
    complaint TEXT NOT NULL REFERENCES complaint (number),
    at INTEGER NOT NULL,
    kind TEXT NOT NULL,
    text TEXT NOT NULL
);
CREATE INDEX complaint_step_by_complaint ON complaint_step (complaint, position);
