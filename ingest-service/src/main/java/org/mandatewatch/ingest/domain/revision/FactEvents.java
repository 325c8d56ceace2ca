package org.mandatewatch.ingest.domain.revision;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.Article;
import org.mandatewatch.contract.ContentHash;
import org.mandatewatch.contract.EventId;
import org.mandatewatch.contract.FactId;
import org.mandatewatch.contract.event.FactExtracted;
import org.mandatewatch.contract.event.FactSuperseded;
import org.mandatewatch.contract.event.FactSuperseded.Cause;
import org.mandatewatch.contract.fact.Fact;

/**
 * Compares what an article states now with what was said of it before.
 *
 * <p>The events follow from content alone, ids included, so whoever is interrupted may simply start again.
 */
public final class FactEvents {

    /** Who says so. */
    public static final String BY = "ingest-service";

    private FactEvents() {}

    /**
     * The events of reading one revision.
     *
     * @param article the revision
     * @param stated what it states
     * @param published what was published for this very revision before, by an older extractor or for want of a field;
     *     null when it is read for the first time
     * @param overtaken what the revision before it states; empty when it is the first
     * @param successor the article with a newer text that came in already; null when there is none
     */
    public static List<KeyedEvent> of(
            Article article,
            List<Fact> stated,
            @Nullable List<Fact> published,
            List<Fact> overtaken,
            @Nullable Article successor) {
        Map<FactId, Fact> now = byId(stated);
        Map<FactId, Fact> republished = byId(published == null ? List.of() : published);
        Map<FactId, Fact> before = published == null ? byId(overtaken) : republished;
        List<KeyedEvent> events = new ArrayList<>();
        for (Fact fact : now.values()) {
            Fact known = before.get(fact.id());
            if (known == null || !FactSignature.of(known).equals(FactSignature.of(fact))) {
                events.add(extracted(article, fact));
            }
        }
        for (Fact fact : byId(Stream.concat(republished.values().stream(), overtaken.stream())
                        .toList())
                .values()) {
            if (!now.containsKey(fact.id())) {
                boolean reread = republished.containsKey(fact.id());
                events.add(superseded(
                        article, fact, reread ? Cause.EXTRACTOR : Cause.REVISION, reread ? null : hiddenFrom(article)));
            }
        }
        if (successor != null) {
            now.values()
                    .forEach(fact -> events.add(superseded(successor, fact, Cause.REVISION, hiddenFrom(successor))));
        }
        return events;
    }

    private static Map<FactId, Fact> byId(List<Fact> facts) {
        Map<FactId, Fact> found = new LinkedHashMap<>();
        facts.forEach(fact -> found.putIfAbsent(fact.id(), fact));
        return found;
    }

    /**
     * A new text hides the old one's facts from its own day on. The same text with one field more corrects what was
     * said of it at all times.
     */
    private static @Nullable LocalDate hiddenFrom(Article overtaking) {
        if (overtaking.revisionOf() == null) {
            return null;
        }
        LocalDate published = overtaking.publishedOn();
        return published != null
                ? published
                : overtaking.receivedAt().atZone(ZoneOffset.UTC).toLocalDate();
    }

    private static KeyedEvent extracted(Article article, Fact fact) {
        EventId id = new EventId(ContentHash.of(
                "e-", "extracted", fact.id().value(), String.valueOf(article.revision()), FactSignature.of(fact)));
        return new KeyedEvent(FactKey.of(fact), new FactExtracted(id, article.receivedAt(), BY, fact));
    }

    private static KeyedEvent superseded(Article by, Fact target, Cause cause, @Nullable LocalDate from) {
        EventId id = new EventId(ContentHash.of(
                "e-",
                "superseded",
                target.id().value(),
                by.id().value(),
                String.valueOf(by.revision()),
                cause.name(),
                from == null ? "" : from.toString()));
        return new KeyedEvent(
                FactKey.of(target), new FactSuperseded(id, by.receivedAt(), BY, target.id(), cause, from));
    }
}
