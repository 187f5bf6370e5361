-- SPDX-FileCopyrightText: 2026 Qujat contributors
-- SPDX-License-Identifier: Apache-2.0
--
-- Short messages with what became of each: queued, being handed over, with the operator, delivered, failed, or unknown
-- when the way to the operator broke in the middle. Those of before were shown by the demonstration only.

ALTER TABLE sms ADD COLUMN id TEXT NOT NULL DEFAULT '';
ALTER TABLE sms ADD COLUMN state TEXT NOT NULL DEFAULT 'delivered'
    CHECK (state IN ('queued', 'handing', 'handedOver', 'delivered', 'failed', 'unknown'));
ALTER TABLE sms ADD COLUMN tries INTEGER NOT NULL DEFAULT 0;
ALTER TABLE sms ADD COLUMN next_try_at INTEGER;
ALTER TABLE sms ADD COLUMN changed_at INTEGER;
CREATE INDEX sms_by_id ON sms (id);
CREATE INDEX sms_by_state ON sms (state, next_try_at);
