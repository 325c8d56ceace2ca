-- What people's calendars and news readers are shown, and what was known when.

CREATE TABLE mission_version (
    mission   text NOT NULL,
    version   bigint NOT NULL,
    heard_at  timestamptz NOT NULL,
    step      integer NOT NULL,
    changes   jsonb NOT NULL,
    state     jsonb NOT NULL,
    log       jsonb,
    PRIMARY KEY (mission, version),
    CHECK ((step = 0) = (log IS NOT NULL))
);
COMMENT ON TABLE mission_version IS 'every state version heard, so that the past can be replayed';
COMMENT ON COLUMN mission_version.heard_at IS 'domain time';
COMMENT ON COLUMN mission_version.step IS '0 for a whole version, else how many rows after one';
COMMENT ON COLUMN mission_version.changes IS 'as heard';
COMMENT ON COLUMN mission_version.state IS 'whole at step 0, else the fields that differ from the row before';
COMMENT ON COLUMN mission_version.log IS 'after this version; at step 0 only';
CREATE INDEX mission_version_by_time ON mission_version (mission, heard_at);

-- What is known now is the beginning of what is kept.
INSERT INTO mission_version (mission, version, heard_at, step, changes, state, log)
SELECT id, version, heard_at, 0, '[]', state, log FROM mission;

CREATE TABLE mission_calendar (
    mission text PRIMARY KEY,
    log     jsonb NOT NULL
);
COMMENT ON COLUMN mission_calendar.log IS 'what calendars were told of the mission''s deadlines';

CREATE TABLE feed_token (
    id           text PRIMARY KEY,
    hash         bytea NOT NULL UNIQUE,
    owner        text NOT NULL,
    label        text NOT NULL,
    subscription text REFERENCES subscription ON DELETE CASCADE,
    mission      text,
    created_at   timestamptz NOT NULL,
    read_at      timestamptz,
    calendar_tag        text,
    calendar_changed_at timestamptz,
    atom_tag            text,
    atom_changed_at     timestamptz,
    CHECK ((subscription IS NULL) <> (mission IS NULL))
);
COMMENT ON COLUMN feed_token.hash IS 'SHA-256 of the token; the token itself is kept nowhere';
COMMENT ON COLUMN feed_token.owner IS 'label of the API key that made it';
COMMENT ON COLUMN feed_token.created_at IS 'real time';
COMMENT ON COLUMN feed_token.read_at IS 'real time, to the hour: when a feed of it was last asked for';
COMMENT ON COLUMN feed_token.calendar_tag IS 'hash of the calendar as last given out';
COMMENT ON COLUMN feed_token.calendar_changed_at IS 'real time, whole seconds: when it first read like that';
CREATE INDEX feed_token_by_subscription ON feed_token (subscription, id) WHERE subscription IS NOT NULL;
CREATE INDEX feed_token_by_owner ON feed_token (owner, id) WHERE mission IS NOT NULL;
