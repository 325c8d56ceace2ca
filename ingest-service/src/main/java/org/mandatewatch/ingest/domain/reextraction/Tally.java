package org.mandatewatch.ingest.domain.reextraction;

import org.mandatewatch.ingest.domain.revision.Difference;

/**
 * What a re-extraction has counted.
 *
 * @param read revisions that the extractor has read
 * @param failed records that could not be read
 * @param added facts that were not told before
 * @param restated facts that were told, and now say something else beside their id
 * @param superseded facts that are no longer stated
 * @param unchanged facts that stay as they are
 */
public record Tally(long read, long failed, long added, long restated, long superseded, long unchanged) {

    public static final Tally NOTHING = new Tally(0, 0, 0, 0, 0, 0);

    static final Tally FAILURE = new Tally(0, 1, 0, 0, 0, 0);

    static Tally of(Difference difference) {
        return new Tally(
                1,
                0,
                difference.added().size(),
                difference.restated().size(),
                difference.gone().size(),
                difference.unchanged().size());
    }

    Tally plus(Tally other) {
        return new Tally(
                read + other.read,
                failed + other.failed,
                added + other.added,
                restated + other.restated,
                superseded + other.superseded,
                unchanged + other.unchanged);
    }
}
