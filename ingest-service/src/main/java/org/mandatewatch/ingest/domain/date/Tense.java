package org.mandatewatch.ingest.domain.date;

/** Where the sentence around a date phrase looks, as the caller reads it from the verb. */
public enum Tense {
    PAST,
    FUTURE,
    UNKNOWN
}
