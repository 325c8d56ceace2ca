-- Real time at which a record was put into the outbox (at is domain time, which may run fast): how long it waits tells
-- operators whether the relay does its work. A default that is the same for all rows rewrites no table.
ALTER TABLE outbox ADD COLUMN created_at timestamptz NOT NULL DEFAULT now();
