ALTER TABLE subscription
    ADD COLUMN change_by_share double precision,
    ADD COLUMN digest text NOT NULL DEFAULT 'immediate' CHECK (digest IN ('immediate', 'daily')),
    ADD COLUMN repeat_every text,
    ADD COLUMN repeat_times integer,
    ADD COLUMN repeat_then text,
    ADD COLUMN chosen jsonb NOT NULL DEFAULT '{}';

COMMENT ON COLUMN subscription.repeat_every IS 'ISO 8601 duration of domain time; null when nothing is repeated';
COMMENT ON COLUMN subscription.repeat_then IS 'subscription over whose channel goes what nobody acknowledged';
COMMENT ON COLUMN subscription.chosen IS 'domain time since when each later choice is wanted; what is not listed, since created_at';

ALTER TABLE notification
    ADD COLUMN digest date,
    ADD COLUMN repeats text REFERENCES notification ON DELETE CASCADE,
    ADD COLUMN repetition integer,
    ADD COLUMN acknowledgement_token text;

COMMENT ON COLUMN notification.mission IS 'empty for a digest, which is about any of them';
COMMENT ON COLUMN notification.digest IS
    'for a digest, its day in the subscriber''s calendar; for what a digest carries, the day of that digest; else null';
COMMENT ON COLUMN notification.repeats IS 'the notification that it repeats; null when it repeats none';
COMMENT ON COLUMN notification.repetition IS '1 for the first';
COMMENT ON COLUMN notification.acknowledgement_token IS 'acknowledges it without a key; null until it was handed over';
CREATE INDEX notification_in_digest ON notification (subscription, digest) WHERE digest IS NOT NULL;
CREATE INDEX notification_repeats ON notification (repeats) WHERE repeats IS NOT NULL;
CREATE UNIQUE INDEX notification_by_acknowledgement_token ON notification (acknowledgement_token)
    WHERE acknowledgement_token IS NOT NULL;
