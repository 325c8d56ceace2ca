package org.mandatewatch.mission.rest;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.EventId;
import org.mandatewatch.contract.FactId;
import org.mandatewatch.contract.event.CorrectionUndone;
import org.mandatewatch.contract.event.FactConfirmed;
import org.mandatewatch.contract.event.FactEvent;
import org.mandatewatch.contract.event.FactRetracted;
import org.mandatewatch.contract.event.MissionOverridden;
import org.mandatewatch.mission.domain.editors.EditorsRecord;

/**
 * An editor's word and what became of it.
 *
 * @param event names the word, to take it back by
 * @param kind {@code confirmed}, {@code retracted}, {@code overridden} or {@code undone}
 * @param standing {@code in-force}, {@code not-in-force} or {@code undone}
 * @param fact that was confirmed or retracted; else null
 * @param path of the value that was set; else null
 * @param value that was set; null where it was emptied or nothing was set
 * @param until last day of an override; null for ever
 * @param undoes the word that was taken back; else null
 */
public record CorrectionView(
        EventId event,
        String kind,
        String standing,
        Instant at,
        String by,
        @Nullable String reason,
        @Nullable FactId fact,
        @Nullable String path,
        @Nullable Object value,
        @Nullable LocalDate until,
        @Nullable EventId undoes) {

    static CorrectionView of(EditorsRecord.Entry entry) {
        FactEvent word = entry.word();
        String standing = switch (entry.standing()) {
            case IN_FORCE -> "in-force";
            case NOT_IN_FORCE -> "not-in-force";
            case UNDONE -> "undone";
        };
        return switch (word) {
            case FactConfirmed c -> onFact(c, "confirmed", standing, c.target(), c.reason());
            case FactRetracted r -> onFact(r, "retracted", standing, r.target(), r.reason());
            case MissionOverridden o ->
                new CorrectionView(
                        o.id(),
                        "overridden",
                        standing,
                        o.at(),
                        o.by(),
                        o.reason(),
                        null,
                        o.path(),
                        o.value(),
                        o.until(),
                        null);
            case CorrectionUndone u ->
                new CorrectionView(
                        u.id(), "undone", standing, u.at(), u.by(), u.reason(), null, null, null, null, u.target());
            default -> throw new IllegalArgumentException(word.id() + " is no editor's word");
        };
    }

    private static CorrectionView onFact(
            FactEvent word, String kind, String standing, FactId fact, @Nullable String reason) {
        return new CorrectionView(
                word.id(), kind, standing, word.at(), word.by(), reason, fact, null, null, null, null);
    }
}
