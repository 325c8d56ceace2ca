package org.mandatewatch.mission.domain.facts;

/** What became of an extracted fact. */
public enum Standing {
    /** Counts in the state. */
    STANDING,
    /** Too uncertain to count before an editor confirms it. */
    UNCONFIRMED,
    /** No longer stated by its article, or no longer read there. */
    SUPERSEDED,
    /** An editor said that it is wrong. */
    RETRACTED
}
