-- Every event of the facts topic that was folded, once. Nothing is ever changed or removed here.
CREATE TABLE fact_event (
    event_id text PRIMARY KEY,
    type     text        NOT NULL,
    -- Whose event it is, by the id that the event was given; null for facts of a country.
    mission  text,
    -- A second mission that the event concerns: the successor, or the id that was given up.
    also     text,
    -- ISO 3166-1 alpha-2, for events that every mission hosted there shares.
    country  text,
    -- The fact that the event tells; null for other events.
    fact_id  text,
    at       timestamptz NOT NULL,
    body     jsonb       NOT NULL,
    arrival  bigint GENERATED ALWAYS AS IDENTITY
);
CREATE INDEX fact_event_by_mission ON fact_event (mission, arrival) WHERE mission IS NOT NULL;
CREATE INDEX fact_event_by_also ON fact_event (also) WHERE also IS NOT NULL;
CREATE INDEX fact_event_by_country ON fact_event (country, arrival) WHERE country IS NOT NULL;
CREATE INDEX fact_event_by_fact ON fact_event (fact_id) WHERE fact_id IS NOT NULL;

-- One row per mission that any event speaks of, also before a fact brings it into being.
CREATE TABLE mission_state (
    mission   text PRIMARY KEY,
    version   bigint  NOT NULL,
    in_being  boolean NOT NULL,
    host_code text,
    state     jsonb   NOT NULL
);
CREATE INDEX mission_state_by_host ON mission_state (host_code) WHERE host_code IS NOT NULL;

CREATE TABLE mission_change (
    change_id text PRIMARY KEY,
    mission   text  NOT NULL,
    path      text  NOT NULL,
    body      jsonb NOT NULL,
    seq       bigint GENERATED ALWAYS AS IDENTITY
);
CREATE INDEX mission_change_by_mission ON mission_change (mission, seq);

-- Records for Kafka, written in the transaction that they tell of. Per key, ids grow in the order of commits, because
-- whoever writes for a mission holds that mission's lock until the commit.
CREATE TABLE outbox (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    topic      text        NOT NULL,
    record_key text        NOT NULL,
    event_id   text        NOT NULL,
    type       text        NOT NULL,
    at         timestamptz NOT NULL,
    body       text        NOT NULL
);
