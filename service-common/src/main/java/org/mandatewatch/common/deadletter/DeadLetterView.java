package org.mandatewatch.common.deadletter;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A dead letter as administrators see it.
 *
 * @param topic that the record was read from
 * @param key of the record; null when it had none
 * @param type CloudEvents type; null when it had none
 * @param service that could not process it; null for letters of versions that did not say so
 * @param error kind of the failure; null for letters of versions that did not say so
 * @param at when it was set aside, in real time
 * @param replayedAt when it was processed after all, in real time; null until then
 * @param replayedBy whose key asked for that
 * @param value of the record, in lists its first 500 characters; null when it had none, or was too long to be copied
 */
public record DeadLetterView(
        String id,
        String topic,
        int partition,
        long offset,
        @Nullable String key,
        @Nullable String type,
        @Nullable String service,
        @Nullable String error,
        String reason,
        Instant at,
        @Nullable Instant replayedAt,
        @Nullable String replayedBy,
        @Nullable String value) {

    private static final int SHOWN = 500;

    static DeadLetterView inList(DeadLetter letter) {
        String value = letter.record().value();
        return of(letter, value == null || value.length() <= SHOWN ? value : value.substring(0, SHOWN) + "…");
    }

    static DeadLetterView whole(DeadLetter letter) {
        return of(letter, letter.record().value());
    }

    private static DeadLetterView of(DeadLetter letter, @Nullable String value) {
        DeadLetter.Replay replay = letter.replay();
        return new DeadLetterView(
                letter.id().toString(),
                letter.source().topicName(),
                letter.partition(),
                letter.offset(),
                letter.key(),
                letter.type(),
                letter.service(),
                letter.error(),
                letter.reason(),
                letter.at(),
                replay == null ? null : replay.at(),
                replay == null ? null : replay.by(),
                value);
    }
}
