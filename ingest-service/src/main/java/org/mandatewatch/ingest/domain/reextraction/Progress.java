package org.mandatewatch.ingest.domain.reextraction;

import java.util.List;
import java.util.stream.Stream;
import org.mandatewatch.ingest.domain.revision.RevisionReading;

/**
 * How far a re-extraction is.
 *
 * @param stretches where each partition is read from and to; empty before the start
 * @param examples the first {@link #SHOWN} facts that change
 * @param failures the first {@link #SHOWN} records that could not be read
 */
public record Progress(List<Stretch> stretches, Tally tally, List<Example> examples, List<Failure> failures) {

    /** How many examples and failures are remembered; the tally counts all. */
    public static final int SHOWN = 20;

    /** Before the start. */
    public static final Progress NONE = new Progress(List.of(), Tally.NOTHING, List.of(), List.of());

    public Progress {
        stretches = List.copyOf(stretches);
        examples = List.copyOf(examples);
        failures = List.copyOf(failures);
    }

    public boolean hasStarted() {
        return !stretches.isEmpty();
    }

    public boolean reachedEnd() {
        return hasStarted() && stretches.stream().allMatch(s -> s.next() >= s.end());
    }

    /** How many records are to be gone through. */
    public long total() {
        return stretches.stream().mapToLong(Stretch::length).sum();
    }

    /** How many records have been gone through. */
    public long done() {
        return stretches.stream().mapToLong(Stretch::read).sum();
    }

    /** This progress, going on from elsewhere. */
    public Progress at(List<Stretch> positions) {
        return new Progress(positions, tally, examples, failures);
    }

    /** This progress and a reading more. */
    public Progress plus(RevisionReading reading) {
        var difference = reading.difference();
        return new Progress(
                stretches, tally.plus(Tally.of(difference)), first(examples, Example.of(difference)), failures);
    }

    /** This progress and a failure more. */
    public Progress plus(Failure failure) {
        return new Progress(stretches, tally.plus(Tally.FAILURE), examples, first(failures, List.of(failure)));
    }

    private static <T> List<T> first(List<T> known, List<T> more) {
        return Stream.concat(known.stream(), more.stream()).limit(SHOWN).toList();
    }
}
