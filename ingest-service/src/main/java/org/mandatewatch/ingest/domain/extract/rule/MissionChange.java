package org.mandatewatch.ingest.domain.extract.rule;

import org.jspecify.annotations.Nullable;
import org.mandatewatch.ingest.domain.extract.entity.Mission;

/**
 * A sentence's word that one mission takes the place of another, or becomes something else.
 *
 * @param old the mission that goes
 * @param successor the mission that comes; null when only its kind is told
 * @param kind what comes, in the sentence's words; null when it is a mission with a name
 * @param mood done, planned or thought of; what is denied is no change
 * @param mayBeDated false when a date in the sentence is another's
 * @param start offset of the words in the shape
 * @param end offset after them
 */
record MissionChange(
        Antecedent old,
        @Nullable Mission successor,
        @Nullable String kind,
        Mood mood,
        boolean mayBeDated,
        int start,
        int end) {

    MissionChange(
            Antecedent old, @Nullable Mission successor, @Nullable String kind, Mood mood, int start, int end) {
        this(old, successor, kind, mood, true, start, end);
    }

    /** The same, told by a noun whose sentence dates something else. */
    MissionChange undated() {
        return new MissionChange(old, successor, kind, mood, false, start, end);
    }
}
