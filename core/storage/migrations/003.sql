-- SPDX-FileCopyrightText: 2026 Qujat contributors
-- SPDX-License-Identifier: Apache-2.0
--
-- Holder and verifier meet at a viewing and hold their journals against each other. Which head the
-- codes of an access name (0: none was seen), and on the other side what the codes of a viewing
-- named, until it was compared.

ALTER TABLE accesses ADD COLUMN journal_size INTEGER NOT NULL DEFAULT 0;

CREATE TABLE meetings (
    number TEXT PRIMARY KEY,
    first_code TEXT NOT NULL,
    second_code TEXT NOT NULL,
    holder_head BLOB NOT NULL
) WITHOUT ROWID;
