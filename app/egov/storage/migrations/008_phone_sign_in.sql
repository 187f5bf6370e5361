-- SPDX-FileCopyrightText: 2026 Qujat contributors
-- SPDX-License-Identifier: Apache-2.0
--
-- Sign-ins that a phone of the account is to confirm by scanning a code. They last minutes; the code opens nothing by itself.

CREATE TABLE phone_sign_in (
    sign_in TEXT PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    digits TEXT NOT NULL,
    choices TEXT NOT NULL,
    address TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('waiting', 'seen', 'confirmed', 'refused', 'mismatch', 'used')),
    account TEXT NOT NULL,
    device TEXT NOT NULL,
    expires_at INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX phone_sign_in_by_end ON phone_sign_in (expires_at);
