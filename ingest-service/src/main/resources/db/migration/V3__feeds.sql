-- Feeds that are polled, and what was seen in them. All times here are real time.
CREATE TABLE feed (
    id             text        PRIMARY KEY CHECK (id LIKE 'feed-%'),
    url            text        NOT NULL UNIQUE,
    label          text,
    interval_seconds bigint    NOT NULL CHECK (interval_seconds > 0),
    language       text,
    publisher      text,
    paused         boolean     NOT NULL,
    added_at       timestamptz NOT NULL,
    next_poll_at   timestamptz,
    not_before     timestamptz,
    last_polled_at timestamptz,
    last_outcome   text,
    last_error     text,
    failures       integer     NOT NULL,
    etag           text,
    last_modified  text,
    disabled_why   text,
    lease_until    timestamptz,
    lease_token    text,
    CHECK ((next_poll_at IS NULL) = (disabled_why IS NOT NULL)),
    CHECK ((lease_until IS NULL) = (lease_token IS NULL))
);

COMMENT ON COLUMN feed.not_before IS 'until then the server asked not to be called; binds also who wants a poll at once';
COMMENT ON COLUMN feed.etag IS 'of the last answer whose every entry is dealt with; else the next poll would miss the rest';
COMMENT ON COLUMN feed.disabled_why IS 'why it is polled no more, for people; null while it is polled';
COMMENT ON COLUMN feed.lease_token IS 'which poller holds it until lease_until; nobody else may write meanwhile';

-- What is due.
CREATE INDEX feed_by_next_poll ON feed (next_poll_at) WHERE NOT paused AND disabled_why IS NULL;

CREATE TABLE feed_entry (
    feed_id            text        NOT NULL REFERENCES feed ON DELETE CASCADE,
    entry_key          text        NOT NULL,
    fingerprint        text        NOT NULL,
    link               text,
    article_id         text,
    first_seen_at      timestamptz NOT NULL,
    last_seen_at       timestamptz NOT NULL,
    fetched_at         timestamptz NOT NULL,
    from_page          boolean     NOT NULL,
    page_etag          text,
    page_last_modified text,
    attempts           integer     NOT NULL,
    error              text,
    PRIMARY KEY (feed_id, entry_key)
);

COMMENT ON TABLE feed_entry IS 'one row for each entry whose article Kafka has acknowledged, or that cannot be read';
COMMENT ON COLUMN feed_entry.fingerprint IS 'the version that was dealt with; another one in the feed is an edit';
COMMENT ON COLUMN feed_entry.from_page IS 'whether the article is its page''s text; else it is the entry''s own';
COMMENT ON COLUMN feed_entry.attempts IS 'tries of this version that failed; 0 once it is an article';
