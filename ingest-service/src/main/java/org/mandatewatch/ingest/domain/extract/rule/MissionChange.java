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
 * @param dating which dates of the sentence may be the day of the change
 * @param start offset of the words in the shape
 * @param end offset after them
 */
record MissionChange(
        Antecedent old,
        @Nullable Mission successor,
        @Nullable String kind,
        Mood mood,
        Dating dating,
        int start,
        int end) {

    /** Which dates of a sentence may be the day of a change. */
    enum Dating {
        ANY,
        /** "Voted on Tuesday to replace M on 1 July": only those behind the verb. */
        BEHIND,
        NONE
    }

    MissionChange(Antecedent old, @Nullable Mission successor, @Nullable String kind, Mood mood, int start, int end) {
        this(old, successor, kind, mood, Dating.ANY, start, end);
    }

    /** The same, told by a noun whose sentence dates something else. */
    MissionChange undated() {
        return new MissionChange(old, successor, kind, mood, Dating.NONE, start, end);
    }

    /** The same, when the sentence dates the decision before and perhaps the change behind. */
    MissionChange decided() {
        return new MissionChange(old, successor, kind, mood, Dating.BEHIND, start, end);
    }
}
