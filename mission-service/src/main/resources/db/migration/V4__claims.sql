-- The fact that an event tells or aims at, so that all that was said about one fact is found at once.
ALTER TABLE fact_event ADD COLUMN about text;
UPDATE fact_event SET about = COALESCE(fact_id, body ->> 'target')
WHERE type IN ('org.mandatewatch.fact.extracted.v1', 'org.mandatewatch.fact.superseded.v1',
               'org.mandatewatch.fact.retracted.v1', 'org.mandatewatch.fact.confirmed.v1');
CREATE INDEX fact_event_by_about ON fact_event (about) WHERE about IS NOT NULL;
-- What is said about missions themselves: few, and read with every fold.
CREATE INDEX fact_event_words ON fact_event (mission) WHERE about IS NULL;
CREATE INDEX fact_event_words_of_country ON fact_event (country) WHERE about IS NULL AND country IS NOT NULL;

-- How far a mission is folded. No row, or one of another scope: its claims are made anew from its events.
CREATE TABLE mission_fold (
    mission text PRIMARY KEY,
    -- Names the rows of the claims; a rebuild fills another one beside it.
    fold    bigint NOT NULL,
    -- Ids and host by which the events were gathered, and how claims were told apart.
    scope   text   NOT NULL,
    version bigint NOT NULL,
    -- Another one after every fold, so that whoever remembers the claims knows whether they are still these.
    stamp   bigint NOT NULL
);
CREATE SEQUENCE fold_number;

-- The facts that count, each with the claim that it makes.
CREATE TABLE claim_member (
    fold       bigint  NOT NULL,
    fact_id    text    COLLATE "C" NOT NULL,
    claim      text    COLLATE "C" NOT NULL,
    confirmed  boolean NOT NULL,
    -- Newest first by day, then confidence, then id.
    day        date    NOT NULL,
    confidence double precision NOT NULL,
    source     text    NOT NULL,
    -- The event that tells the fact.
    event_id   text    NOT NULL,
    PRIMARY KEY (fold, fact_id)
);
CREATE INDEX claim_member_newest ON claim_member (fold, claim, day DESC, confidence DESC, fact_id);

-- How many facts of each source make a claim.
CREATE TABLE claim_source (
    fold   bigint  NOT NULL,
    claim  text    COLLATE "C" NOT NULL,
    source text    NOT NULL,
    facts  integer NOT NULL,
    PRIMARY KEY (fold, claim, source)
);
