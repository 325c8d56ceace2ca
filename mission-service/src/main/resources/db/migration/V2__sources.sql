-- Articles, to tell which of them are copies of one text.
CREATE TABLE article (
    article_id   text PRIMARY KEY,
    revision     integer     NOT NULL,
    publisher    text,
    published_on date,
    received_at  timestamptz NOT NULL,
    -- The least id among all copies that hang together; its own when there are none.
    cluster      text        NOT NULL,
    signature    integer[]   NOT NULL
);
CREATE INDEX article_by_cluster ON article (cluster);

-- What copies have in common; texts that share no band are never compared.
CREATE TABLE article_band (
    band       bigint NOT NULL,
    article_id text   NOT NULL REFERENCES article,
    PRIMARY KEY (band, article_id)
);

-- Which missions an article tells of.
ALTER TABLE fact_event ADD COLUMN article_id text GENERATED ALWAYS AS (body #>> '{fact,article,id}') STORED;
CREATE INDEX fact_event_by_article ON fact_event (article_id) WHERE article_id IS NOT NULL;
