-- SPDX-FileCopyrightText: 2026 Qujat contributors
-- SPDX-License-Identifier: Apache-2.0
--
-- The portal: accounts, devices, PINs, sessions, sign-ins and the SMS gateway's outbox.
-- Tokens, one-time passwords and PIN proofs are checked against hashes; the outbox holds a message for a day.

CREATE TABLE account (
    iin TEXT PRIMARY KEY,
    surname TEXT NOT NULL,
    given_name TEXT NOT NULL,
    patronymic TEXT NOT NULL,
    phone TEXT NOT NULL,
    phone_connected_at INTEGER,
    organisation TEXT NOT NULL,
    organisation_bin TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('individual', 'legalEntity', 'governmentAgency')),
    biometric_pause_until INTEGER
) WITHOUT ROWID;

CREATE TABLE device (
    id TEXT PRIMARY KEY,
    account TEXT NOT NULL REFERENCES account (iin),
    thumbprint TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    platform TEXT NOT NULL,
    form TEXT NOT NULL CHECK (form IN ('phone', 'desktop')),
    class TEXT NOT NULL CHECK (class IN ('cellular', 'desktop')),
    signed_in_at INTEGER NOT NULL,
    last_seen_at INTEGER NOT NULL,
    active INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX device_by_account ON device (account, active);

CREATE TABLE pin (
    device TEXT PRIMARY KEY REFERENCES device (id),
    proof_hash BLOB NOT NULL,
    share BLOB NOT NULL,
    wrong INTEGER NOT NULL,
    next_try_at INTEGER
) WITHOUT ROWID;

CREATE TABLE session (
    token_hash BLOB PRIMARY KEY,
    device TEXT NOT NULL REFERENCES device (id),
    account TEXT NOT NULL REFERENCES account (iin),
    thumbprint TEXT NOT NULL,
    organisation TEXT NOT NULL,
    organisation_bin TEXT NOT NULL,
    kind TEXT NOT NULL,
    opened_at INTEGER NOT NULL,
    last_used_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX session_by_device ON session (device);
CREATE INDEX session_by_end ON session (expires_at);

-- Account is the IIN that is claimed or proven; perhaps nobody has an account under it.
CREATE TABLE sign_in (
    id TEXT PRIMARY KEY,
    thumbprint TEXT NOT NULL,
    method TEXT NOT NULL CHECK (method IN ('keyFile', 'biometric')),
    state TEXT NOT NULL CHECK (state IN ('signature', 'otp', 'biometric', 'complete', 'ended')),
    account TEXT NOT NULL,
    device_name TEXT NOT NULL,
    platform TEXT NOT NULL,
    form TEXT NOT NULL CHECK (form IN ('phone', 'desktop')),
    challenge BLOB NOT NULL,
    organisation TEXT NOT NULL,
    organisation_bin TEXT NOT NULL,
    kind TEXT NOT NULL,
    otp_hash BLOB NOT NULL,
    otp_number TEXT NOT NULL,
    otp_sent_at INTEGER,
    otp_expires_at INTEGER,
    otp_attempts INTEGER NOT NULL,
    biometric_failures INTEGER NOT NULL,
    started_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    request_key TEXT NOT NULL,
    request_hash BLOB NOT NULL,
    UNIQUE (thumbprint, request_key)
) WITHOUT ROWID;
CREATE INDEX sign_in_by_end ON sign_in (expires_at);

CREATE TABLE sms (
    position INTEGER PRIMARY KEY AUTOINCREMENT,
    number TEXT NOT NULL,
    text TEXT NOT NULL,
    at INTEGER NOT NULL
);
CREATE INDEX sms_by_number ON sms (number, at);

-- When one-time passwords went out, by a keyed hash of the number (D-06).
CREATE TABLE otp_sent (
    position INTEGER PRIMARY KEY AUTOINCREMENT,
    who BLOB NOT NULL,
    at INTEGER NOT NULL
);
CREATE INDEX otp_sent_by_who ON otp_sent (who, at);
