-- What a second reading of a revision is to be compared with, and when what it replaces was told.
ALTER TABLE article_revision
    ADD COLUMN readings integer NOT NULL DEFAULT 0 CHECK (readings >= 0),
    ADD COLUMN told_at timestamptz;

UPDATE article_revision SET readings = 1, told_at = received_at WHERE facts IS NOT NULL;

ALTER TABLE article_revision ADD CHECK ((told_at IS NULL) = (facts IS NULL));

COMMENT ON COLUMN article_revision.readings IS 'how often it was read and told; part of the ids of what a second reading tells';
COMMENT ON COLUMN article_revision.told_at IS 'when it was last told, in domain time; null before the first reading';

-- One row per re-extraction: the topic of articles read again with the present extractor.
CREATE TABLE reextraction (
    id           text        PRIMARY KEY CHECK (id LIKE 'r-%'),
    since        date,
    force        boolean     NOT NULL,
    dry_run      boolean     NOT NULL,
    state        text        NOT NULL CHECK (state IN ('queued', 'running', 'done', 'failed', 'cancelled')),
    extractor    text        NOT NULL,
    requested_by text        NOT NULL,
    requested_at timestamptz NOT NULL,
    started_at   timestamptz,
    finished_at  timestamptz,
    progress     jsonb       NOT NULL,
    last_error   text,
    claim        text,
    lease_until  timestamptz,
    CHECK ((finished_at IS NULL) = (state IN ('queued', 'running'))),
    CHECK ((claim IS NULL) = (lease_until IS NULL))
);

COMMENT ON COLUMN reextraction.since IS 'only articles published that day or later; received then where the day of publication is unknown';
COMMENT ON COLUMN reextraction.progress IS 'offsets from which it goes on, and what it has counted up to there';
COMMENT ON COLUMN reextraction.claim IS 'the process that works on it';
COMMENT ON COLUMN reextraction.lease_until IS 'real time after which another process may take it over';

-- One at a time.
CREATE UNIQUE INDEX reextraction_open ON reextraction ((true)) WHERE state IN ('queued', 'running');

-- The list, newest first.
CREATE INDEX reextraction_by_request ON reextraction (requested_at DESC, id DESC);
