package org.mandatewatch.common.deadletter;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.common.http.Cursor;
import org.mandatewatch.common.http.Problems;

/** A place in the list of dead letters: right behind one of them. */
record LetterPlace(Instant at, LetterId id) {

    private static final Comparator<LetterPlace> ORDER = Comparator.comparing(LetterPlace::at)
            .thenComparing(place -> place.id().letters())
            .thenComparing(place -> place.id().partition())
            .thenComparing(place -> place.id().offset());

    /** Newest first. */
    static final Comparator<DeadLetter> NEWEST_FIRST =
            Comparator.comparing(LetterPlace::of, ORDER).reversed();

    static LetterPlace of(DeadLetter letter) {
        return new LetterPlace(letter.at(), letter.id());
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 400 when it is no cursor of ours */
    static LetterPlace read(String cursor) {
        String[] parts = Cursor.read(cursor).split(" ", 2);
        try {
            return new LetterPlace(
                    Instant.parse(parts[0]),
                    LetterId.parse(parts[parts.length - 1]).orElseThrow(() -> unknown(null)));
        } catch (DateTimeException e) {
            throw unknown(e);
        }
    }

    /** Whether a letter follows this place in the list. */
    boolean isBefore(DeadLetter letter) {
        return ORDER.compare(of(letter), this) < 0;
    }

    /** As a cursor holds it. */
    @Override
    public String toString() {
        return at + " " + id;
    }

    private static RuntimeException unknown(@Nullable Exception e) {
        return Problems.badRequest("cursor", "is not one that this service gave out; start without it", e);
    }
}
