-- SPDX-FileCopyrightText: 2026 Qujat contributors
-- SPDX-License-Identifier: Apache-2.0
--
-- The account: phone numbers and how they came to it, passwords, the places devices were seen at, what is told of.

-- One number belongs to one account (D-18).
CREATE UNIQUE INDEX account_by_phone ON account (phone) WHERE phone <> '';

-- From when on the device counts as cellular, when its number was young as it was proven; and where it was seen last.
ALTER TABLE device ADD COLUMN level_from INTEGER;
ALTER TABLE device ADD COLUMN address TEXT NOT NULL DEFAULT '';

-- Sign-ins last a quarter of an hour: none is carried over. Which methods and states there are stands in portal/SignInMethods.
DROP TABLE sign_in;
CREATE TABLE sign_in (
    id TEXT PRIMARY KEY,
    thumbprint TEXT NOT NULL,
    method TEXT NOT NULL,
    state TEXT NOT NULL,
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
    number_proven INTEGER NOT NULL,
    biometric_failures INTEGER NOT NULL,
    started_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    request_key TEXT NOT NULL,
    request_hash BLOB NOT NULL,
    UNIQUE (thumbprint, request_key)
) WITHOUT ROWID;
CREATE INDEX sign_in_by_end ON sign_in (expires_at);

-- Passwords as Argon2id (RFC 9106) with what one guess costs.
CREATE TABLE account_password (
    account TEXT PRIMARY KEY REFERENCES account (iin),
    salt BLOB NOT NULL,
    hash BLOB NOT NULL,
    memory_kib INTEGER NOT NULL,
    iterations INTEGER NOT NULL,
    lanes INTEGER NOT NULL,
    set_at INTEGER NOT NULL
) WITHOUT ROWID;

-- Requests to connect a number (rules of law 001), with everything that was proven and what became of them.
CREATE TABLE number_request (
    id TEXT PRIMARY KEY,
    account TEXT NOT NULL REFERENCES account (iin),
    device TEXT NOT NULL,
    channel TEXT NOT NULL CHECK (channel IN ('portal', 'app', 'bank')),
    number TEXT NOT NULL,
    old_number TEXT NOT NULL,
    old_connected_at INTEGER,
    state TEXT NOT NULL
        CHECK (state IN ('otp', 'signature', 'biometric', 'processing', 'connected', 'refused', 'stopped')),
    otp_hash BLOB NOT NULL,
    otp_sent_at INTEGER,
    otp_expires_at INTEGER,
    otp_attempts INTEGER NOT NULL,
    otp_used_hash BLOB NOT NULL,
    otp_proven INTEGER NOT NULL,
    signature_proven INTEGER NOT NULL,
    biometric_proven INTEGER NOT NULL,
    failures INTEGER NOT NULL,
    statement BLOB NOT NULL,
    started_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    certified_at INTEGER,
    decided_at INTEGER,
    veto_until INTEGER,
    outcome TEXT NOT NULL,
    outcome_reason TEXT NOT NULL,
    request_key TEXT NOT NULL,
    request_hash BLOB NOT NULL,
    UNIQUE (account, request_key),
    CHECK (state <> 'connected' OR (otp_proven = 1 AND (signature_proven = 1 OR biometric_proven = 1)))
) WITHOUT ROWID;
CREATE INDEX number_request_by_account ON number_request (account, started_at);
CREATE INDEX number_request_by_old_number ON number_request (old_number, veto_until);

-- Which kinds of notices are shown at once and which are sent to the phone; all of them stand in the account (law, art. 36 p.4).
CREATE TABLE notice_choice (
    account TEXT NOT NULL REFERENCES account (iin),
    category TEXT NOT NULL,
    shown INTEGER NOT NULL,
    sms INTEGER NOT NULL,
    PRIMARY KEY (account, category)
) WITHOUT ROWID;
CREATE TABLE notice_seen (
    account TEXT PRIMARY KEY REFERENCES account (iin),
    position INTEGER NOT NULL
) WITHOUT ROWID;
