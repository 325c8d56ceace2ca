-- Which transaction wrote a change. Missions are folded side by side, so a change may be committed after another one that
-- drew a later seq; a reader that only remembers the highest seq would miss it. Once every transaction below some number
-- has ended, all changes below it are there for good: that is how far a reader may go (see ChangeFeed).
-- A logical dump that is loaded into a new cluster, whose numbers start over, needs afterwards:
--   UPDATE mission.mission_change SET tx = pg_current_xact_id();
ALTER TABLE mission_change ADD COLUMN tx xid8 NOT NULL DEFAULT pg_current_xact_id();
CREATE INDEX mission_change_by_tx ON mission_change (tx, seq);
