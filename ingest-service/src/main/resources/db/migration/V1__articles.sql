-- One row per revision of an article, and what was published of it.
CREATE TABLE article_revision (
    article_id         text        NOT NULL CHECK (article_id LIKE 'a-%'),
    revision           integer     NOT NULL CHECK (revision >= 1),
    revision_of        text        CHECK (revision_of <> article_id),
    url                text,
    title              text,
    publisher          text,
    language           text        NOT NULL,
    published_on       date,
    published_on_basis text,
    received_at        timestamptz NOT NULL,
    body               text        NOT NULL,
    extractor          text,
    facts              jsonb,
    PRIMARY KEY (article_id, revision),
    CHECK (extractor IS NULL OR facts IS NOT NULL),
    CHECK ((published_on IS NULL) = (published_on_basis IS NULL))
);

COMMENT ON COLUMN article_revision.revision_of IS 'the article whose newer text this is; null for a first text and for amendments';
COMMENT ON COLUMN article_revision.body IS 'the cleaned text; offsets of evidence point into it in UTF-16 units';
COMMENT ON COLUMN article_revision.extractor IS 'what read the facts; null while they are to be read, or read again';
COMMENT ON COLUMN article_revision.facts IS 'the facts as they stand on the facts topic; null before the first reading';

-- The newest text at an address.
CREATE INDEX article_revision_by_url ON article_revision (url, received_at DESC) WHERE url IS NOT NULL;

-- What overtook an article.
CREATE INDEX article_revision_by_predecessor ON article_revision (revision_of) WHERE revision_of IS NOT NULL;

-- The list of articles, newest first.
CREATE INDEX article_revision_by_arrival ON article_revision (received_at DESC, article_id DESC);
