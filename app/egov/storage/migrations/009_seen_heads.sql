-- SPDX-FileCopyrightText: 2026 Qujat contributors
-- SPDX-License-Identifier: Apache-2.0
--
-- Which head of the journal the living codes of an access name, so that the third party can be given it; NULL for none.

ALTER TABLE access ADD COLUMN journal_size INTEGER;
