package org.mandatewatch.ingest.domain.date;

/**
 * A date phrase and where its sentence looks.
 *
 * @param tense as the nearest verb before the phrase tells it; {@link Tense#UNKNOWN} when none does
 */
public record TensedMention(TimeMention mention, Tense tense) {}
