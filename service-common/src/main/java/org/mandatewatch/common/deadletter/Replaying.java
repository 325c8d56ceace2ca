package org.mandatewatch.common.deadletter;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.common.events.DeadLetters;
import org.mandatewatch.common.kafka.Outage;
import org.mandatewatch.common.kafka.TopicReaders;
import org.mandatewatch.contract.Topic;

/**
 * Processes dead letters again, by the very code that reads their topic. What succeeds is marked, what fails once more
 * stays as it is. Processing a record twice does no harm, here as everywhere: all ids follow from content.
 *
 * <p>Nothing is written to the source topic. {@code articles} and {@code facts} are kept for ever, and would carry each
 * record that is still broken once more; and {@code mission-changes} is compacted, so that an old state at its end would
 * become the last word on its mission.
 */
@ApplicationScoped
public class Replaying {

    private static final Logger LOG = Logger.getLogger(Replaying.class);
    private static final int SHOWN_FAILURES = 20;

    private final DeadLetterBox box;
    private final TopicReaders readers;

    Replaying(DeadLetterBox box, TopicReaders readers) {
        this.box = box;
        this.readers = readers;
    }

    /**
     * What came of it.
     *
     * @param replayed how many were processed now
     * @param failed how many failed again
     * @param failures the first twenty of those
     */
    public record Result(int replayed, int failed, List<Failure> failures) {

        public Result {
            failures = List.copyOf(failures);
        }
    }

    /** Why a letter failed again. */
    public record Failure(String id, String reason) {}

    /** Processes all letters of some sources that were not replayed yet, oldest first in each partition. */
    public Tally all(List<Topic> sources, String by) {
        Tally tally = new Tally();
        for (Topic source : sources) {
            tally.runUntilAnOutage(() -> box.each(source, letter -> {
                if (letter.replay() == null) {
                    replay(letter, by, tally);
                }
            }));
        }
        return tally;
    }

    /** Processes these letters, whether they were replayed before or not. */
    public Tally these(List<DeadLetter> letters, String by) {
        Tally tally = new Tally();
        tally.runUntilAnOutage(() -> letters.forEach(letter -> replay(letter, by, tally)));
        return tally;
    }

    private void replay(DeadLetter letter, String by, Tally tally) {
        ConsumerRecord<String, String> record = box.original(letter).orElse(null);
        if (record == null) {
            tally.failed(letter, "the record was too long to be copied, and is gone from its topic");
            return;
        }
        try {
            readers.of(letter.source()).orElseThrow().again(record);
        } catch (RuntimeException e) {
            if (Outage.is(e)) {
                throw e;
            }
            LOG.warnf(e, "%s fails again", letter.id());
            tally.failed(letter, DeadLetters.text(e));
            return;
        }
        box.mark(letter, by);
        tally.replayed++;
        LOG.infof("%s was replayed, as %s asked", letter.id(), by);
    }

    /** What came of it so far, and the outage that ended it early. */
    public static final class Tally {

        private final List<Failure> failures = new ArrayList<>();
        private int replayed;
        private int failed;
        private @Nullable RuntimeException outage;

        public Result result() {
            return new Result(replayed, failed, failures);
        }

        /** Null when nothing was left undone. */
        public @Nullable RuntimeException outage() {
            return outage;
        }

        private void failed(DeadLetter letter, String reason) {
            failed++;
            if (failures.size() < SHOWN_FAILURES) {
                failures.add(new Failure(letter.id().toString(), reason));
            }
        }

        private void runUntilAnOutage(Runnable work) {
            if (outage != null) {
                return;
            }
            try {
                work.run();
            } catch (RuntimeException e) {
                if (!Outage.is(e)) {
                    throw e;
                }
                outage = e;
            }
        }
    }
}
