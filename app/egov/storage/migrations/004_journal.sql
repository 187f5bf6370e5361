-- SPDX-FileCopyrightText: 2026 Qujat contributors
-- SPDX-License-Identifier: Apache-2.0
--
-- The provable history: the leaves of an append-only Merkle tree (RFC 9162), its nodes and signed heads, and what opens
-- the commitments of the leaves. Leaves, nodes and heads are for ever; openings end with the notes (default D-11).

CREATE TABLE journal_leaf (
    position INTEGER PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    bytes BLOB NOT NULL
);
-- The hashes of the complete subtrees that end with the leaf at position: levels 0, 1, … one after the other.
CREATE TABLE journal_node (
    position INTEGER PRIMARY KEY,
    hashes BLOB NOT NULL
);
CREATE TABLE journal_head (
    size INTEGER PRIMARY KEY,
    note TEXT NOT NULL
);
-- Every salt of a leaf is derived from its seed; with the seed gone, nobody can guess what the leaf commits to.
CREATE TABLE journal_opening (
    position INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    seed BLOB NOT NULL,
    content TEXT NOT NULL
);
-- Until when personal data has been destroyed; only what is older may be removed.
CREATE TABLE retention (
    name TEXT PRIMARY KEY,
    until INTEGER NOT NULL
) WITHOUT ROWID;
INSERT INTO retention (name, until) VALUES ('note', 0);

CREATE TRIGGER journal_leaf_follows_the_last BEFORE INSERT ON journal_leaf
WHEN NEW.position <> (SELECT COALESCE(MAX(position) + 1, 0) FROM journal_leaf)
BEGIN
    SELECT RAISE (ABORT, 'leaves follow each other');
END;
CREATE TRIGGER journal_leaf_is_never_changed BEFORE UPDATE ON journal_leaf
BEGIN
    SELECT RAISE (ABORT, 'the journal is append-only');
END;
CREATE TRIGGER journal_leaf_is_never_removed BEFORE DELETE ON journal_leaf
BEGIN
    SELECT RAISE (ABORT, 'the journal is append-only');
END;
CREATE TRIGGER journal_node_is_never_changed BEFORE UPDATE ON journal_node
BEGIN
    SELECT RAISE (ABORT, 'the journal is append-only');
END;
CREATE TRIGGER journal_node_is_never_removed BEFORE DELETE ON journal_node
BEGIN
    SELECT RAISE (ABORT, 'the journal is append-only');
END;
CREATE TRIGGER journal_head_is_never_changed BEFORE UPDATE ON journal_head
BEGIN
    SELECT RAISE (ABORT, 'the journal is append-only');
END;
CREATE TRIGGER journal_head_is_never_removed BEFORE DELETE ON journal_head
BEGIN
    SELECT RAISE (ABORT, 'the journal is append-only');
END;
CREATE TRIGGER journal_opening_is_never_changed BEFORE UPDATE ON journal_opening
BEGIN
    SELECT RAISE (ABORT, 'openings are append-only');
END;
CREATE TRIGGER journal_opening_is_kept_for_its_time BEFORE DELETE ON journal_opening
WHEN OLD.at >= (SELECT until FROM retention WHERE name = 'note')
BEGIN
    SELECT RAISE (ABORT, 'openings are kept for their time');
END;

-- A note follows its leaf, and is kept for its time. The salts of leaves stand with their openings.
DROP TRIGGER note_is_never_removed;
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
ALTER TABLE note DROP COLUMN salt;
