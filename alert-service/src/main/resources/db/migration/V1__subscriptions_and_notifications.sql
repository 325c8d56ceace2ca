-- Times that plan are domain time; times that run leases, retries and records of what was done are real time. Each
-- column says which it is.

CREATE TABLE subscription (
    id            text PRIMARY KEY,
    owner         text NOT NULL,
    label         text NOT NULL,
    missions      jsonb NOT NULL,
    reasons       jsonb NOT NULL,
    ladder        jsonb NOT NULL,
    channel       text NOT NULL,
    target        text,
    secret        bytea,
    zone          text NOT NULL,
    at_time       text NOT NULL,
    quiet_from    text,
    quiet_to      text,
    strength_below_share double precision,
    displaced_above      bigint,
    created_at    timestamptz NOT NULL,
    paused_until  timestamptz,
    disabled_why  text,
    lock_version  integer NOT NULL
);
COMMENT ON COLUMN subscription.missions IS 'JSON list of mission ids; empty for every mission';
COMMENT ON COLUMN subscription.secret IS 'signing secret, AES-GCM: 12 bytes nonce, then ciphertext with tag';
COMMENT ON COLUMN subscription.created_at IS 'domain time';
COMMENT ON COLUMN subscription.paused_until IS 'domain time';
COMMENT ON COLUMN subscription.disabled_why IS 'why nothing is sent any more; null while active';
CREATE INDEX subscription_by_owner ON subscription (owner, id);

CREATE TABLE mission (
    id       text PRIMARY KEY,
    version  bigint NOT NULL,
    state    jsonb NOT NULL,
    log      jsonb NOT NULL,
    heard_at timestamptz NOT NULL
);
COMMENT ON COLUMN mission.log IS 'when deadlines, moves, contradictions and figures were first heard of';
COMMENT ON COLUMN mission.heard_at IS 'domain time of the newest version';

CREATE TABLE notification (
    id           text PRIMARY KEY,
    subscription text NOT NULL REFERENCES subscription ON DELETE CASCADE,
    channel      text NOT NULL,
    mission      text NOT NULL,
    reason       text NOT NULL,
    deadline_id  text,
    deadline     jsonb,
    rung         text,
    revision     integer NOT NULL,
    due_at       timestamptz NOT NULL,
    day          date,
    title        text NOT NULL,
    based_on     jsonb NOT NULL,
    status       text NOT NULL CHECK (status IN ('pending', 'leased', 'sent', 'failed', 'cancelled', 'dropped')),
    why          text,
    ready_at     timestamptz NOT NULL,
    claim        text,
    attempts     integer NOT NULL,
    again        boolean NOT NULL,
    body         jsonb,
    sent_at      timestamptz,
    acknowledged_at timestamptz
);
COMMENT ON COLUMN notification.deadline IS 'id, kind and window of the deadline as last planned';
COMMENT ON COLUMN notification.due_at IS 'domain time';
COMMENT ON COLUMN notification.day IS 'the day it counts to, in the deciding body''s calendar';
COMMENT ON COLUMN notification.why IS 'why it was cancelled, dropped or given up';
COMMENT ON COLUMN notification.ready_at IS 'real time: when pending, not before; when leased, end of the lease';
COMMENT ON COLUMN notification.claim IS 'token of the claim that holds the lease';
COMMENT ON COLUMN notification.again IS 'asked for anew by a person: goes out as it was, whatever is planned now';
COMMENT ON COLUMN notification.body IS 'what was last handed over';
COMMENT ON COLUMN notification.sent_at IS 'real time';
COMMENT ON COLUMN notification.acknowledged_at IS 'domain time';
CREATE INDEX notification_due ON notification (channel, due_at) WHERE status IN ('pending', 'leased');
CREATE INDEX notification_in_flight ON notification (subscription) WHERE status = 'leased';
CREATE INDEX notification_by_mission ON notification (mission, subscription);
CREATE INDEX notification_by_subscription ON notification (subscription, due_at, id);

CREATE TABLE delivery_attempt (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    notification text NOT NULL REFERENCES notification ON DELETE CASCADE,
    number       integer NOT NULL,
    at           timestamptz NOT NULL,
    outcome      text NOT NULL CHECK (outcome IN ('delivered', 'failed')),
    status       integer,
    detail       text NOT NULL,
    took_millis  bigint NOT NULL
);
COMMENT ON COLUMN delivery_attempt.at IS 'real time at which it ended';
COMMENT ON COLUMN delivery_attempt.status IS 'HTTP status, where there is one';
CREATE INDEX delivery_attempt_by_notification ON delivery_attempt (notification, number);
