-- SPDX-FileCopyrightText: 2026 Qujat contributors
-- SPDX-License-Identifier: Apache-2.0
--
-- Which head of the journal the living codes of an access name, so that the third party can be given it; NULL for none.

ALTER TABLE access ADD COLUMN journal_size INTEGER;

-- Who was refused: two third parties of one name and organisation are two. Leaves hold it as a salted commitment only, and
-- it is shown to nobody.
ALTER TABLE note ADD COLUMN viewer_account TEXT;
CREATE INDEX note_of_refusal ON note (access, viewer_account) WHERE kind = 'refusedViewing';

-- Certificates that stand in the history: the note is written before the certificate is handed out, also where the
-- service ended between making it and writing the note.
CREATE TABLE noted_certificate (
    serial TEXT PRIMARY KEY,
    account TEXT NOT NULL,
    at INTEGER NOT NULL
) WITHOUT ROWID;
