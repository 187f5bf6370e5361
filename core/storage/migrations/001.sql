-- SPDX-FileCopyrightText: 2026 Qujat contributors
-- SPDX-License-Identifier: Apache-2.0
--
-- The first vault. Times are milliseconds since 1970 in UTC.

CREATE TABLE facts (
    name TEXT PRIMARY KEY,
    value BLOB NOT NULL
) WITHOUT ROWID;

CREATE TABLE listed_documents (
    position INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    type TEXT NOT NULL,
    relation INTEGER NOT NULL,
    surname TEXT NOT NULL,
    given_name TEXT NOT NULL,
    iin_masked TEXT NOT NULL,
    registry TEXT NOT NULL,
    state INTEGER NOT NULL
);

-- The signed bytes as they came, never what was read from them.
CREATE TABLE document_copies (
    id TEXT PRIMARY KEY,
    type TEXT NOT NULL,
    cms BLOB NOT NULL,
    form_cms BLOB NOT NULL,
    retrieved_at INTEGER NOT NULL,
    verified_at INTEGER NOT NULL,
    registry TEXT NOT NULL,
    request_number TEXT NOT NULL
);

CREATE TABLE forms (
    type TEXT PRIMARY KEY,
    cms BLOB NOT NULL,
    tag BLOB NOT NULL
) WITHOUT ROWID;

CREATE TABLE accesses (
    id TEXT PRIMARY KEY,
    document_id TEXT NOT NULL,
    document_type TEXT NOT NULL,
    opened_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    short_code TEXT NOT NULL,
    code_key BLOB NOT NULL,
    step_millis INTEGER NOT NULL,
    life_steps INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE history (
    role INTEGER NOT NULL,
    position INTEGER NOT NULL,
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
    PRIMARY KEY (role, position)
) WITHOUT ROWID;
