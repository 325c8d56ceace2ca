/**
 * Reads date phrases in plain text and places them on the calendar, relative to the day a text was published and never
 * to today.
 *
 * <p>Three steps, each a pure function: {@link org.mandatewatch.ingest.domain.date.TimeTagger} finds phrases,
 * {@link org.mandatewatch.ingest.domain.date.PublicationDays} settles the day of publication from every clue of the
 * text, {@link org.mandatewatch.ingest.domain.date.WindowResolver} turns a phrase into a pair of days.
 */
@NullMarked
package org.mandatewatch.ingest.domain.date;

import org.jspecify.annotations.NullMarked;
