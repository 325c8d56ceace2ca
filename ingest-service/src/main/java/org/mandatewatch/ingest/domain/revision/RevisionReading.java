package org.mandatewatch.ingest.domain.revision;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.Article;
import org.mandatewatch.contract.FactId;
import org.mandatewatch.contract.fact.Fact;

/**
 * One reading of one revision of an article, with what it has to be compared with.
 *
 * @param stated what it states, as read now
 * @param told what was told of this very revision before, by an older extractor or for want of a field; null when it is
 *     read for the first time
 * @param overtaken what was told of the revision before it; null when it is the first, or when that one's facts were
 *     superseded by an earlier reading already
 * @param successor the article with a newer text that came in already; null when there is none
 * @param occasion domain time of what made it be read again; of no account for a first reading
 */
public record RevisionReading(
        Article article,
        List<Fact> stated,
        @Nullable Told told,
        @Nullable Told overtaken,
        @Nullable Article successor,
        Instant occasion) {

    public RevisionReading {
        stated = List.copyOf(stated);
    }

    /** A reading of what nobody has read before. */
    public static RevisionReading first(
            Article article, List<Fact> stated, @Nullable Told overtaken, @Nullable Article successor) {
        return new RevisionReading(article, stated, null, overtaken, successor, article.receivedAt());
    }

    /** What this reading changes on the {@code facts} topic. */
    public Difference difference() {
        Told before = told != null ? told : overtaken;
        return Difference.between(before == null ? List.of() : before.facts(), stated);
    }

    /** What the topic holds of this revision when the events of this reading are told. */
    public Told result() {
        return new Told(told == null ? stated : standing(), readingsBefore() + 1, at());
    }

    private List<Fact> standing() {
        Map<FactId, Fact> unchanged = Difference.byId(difference().unchanged());
        return Difference.byId(stated).values().stream()
                .map(fact -> unchanged.getOrDefault(fact.id(), fact))
                .toList();
    }

    int readingsBefore() {
        return told == null ? 0 : told.readings();
    }

    /**
     * When this reading is told, in domain time. Of two events on one fact the later counts, so it lies after everything
     * that was told of this revision, and not before what was told of its predecessor.
     */
    Instant at() {
        Instant own =
                told == null ? article.receivedAt() : latest(occasion, told.at().plusMillis(1));
        return overtaken == null ? own : latest(own, overtaken.at());
    }

    static Instant latest(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }
}
