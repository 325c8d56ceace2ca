package org.mandatewatch.ingest.domain.revision;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
 * What is told of a reading.
 *
 * <p>The events follow from the reading alone, ids and times included, so whoever is interrupted may simply start again.
 * A revision that is read again has new ids for its events: what was dropped once and is stated again is told once more.
 */
public final class FactEvents {

    /** Who says so. */
    public static final String BY = "ingest-service";

    private final RevisionReading reading;
    private final Instant at;
    private final List<KeyedEvent> events = new ArrayList<>();

    private FactEvents(RevisionReading reading) {
        this.reading = reading;
        this.at = reading.at();
    }

    /** The events of one reading: what it states that was not told, and what no longer stands. */
    public static List<KeyedEvent> of(RevisionReading reading) {
        FactEvents told = new FactEvents(reading);
        Difference difference = reading.difference();
        told.extract(difference);
        told.supersedeReadBefore(difference);
        told.supersedeOvertaken();
        told.overtake(difference);
        return List.copyOf(told.events);
    }

    private void extract(Difference difference) {
        Set<FactId> unchanged = difference.unchanged().stream().map(Fact::id).collect(Collectors.toSet());
        Difference.byId(reading.stated()).values().stream()
                .filter(fact -> !unchanged.contains(fact.id()))
                .forEach(fact -> events.add(extracted(fact)));
    }

    private void supersedeReadBefore(Difference difference) {
        if (reading.told() != null) {
            difference
                    .gone()
                    .forEach(fact -> events.add(superseded(reading.article(), fact, Cause.EXTRACTOR, null, at)));
        }
    }

    private void supersedeOvertaken() {
        Told overtaken = reading.overtaken();
        if (overtaken == null) {
            return;
        }
        Map<FactId, Fact> others = Difference.byId(overtaken.facts());
        Told told = reading.told();
        Stream.concat(reading.stated().stream(), told == null ? Stream.of() : told.facts().stream())
                .forEach(fact -> others.remove(fact.id()));
        others.values()
                .forEach(fact -> events.add(
                        superseded(reading.article(), fact, Cause.REVISION, hiddenFrom(reading.article()), at)));
    }

    /** What comes late is overtaken as soon as it is told. */
    private void overtake(Difference difference) {
        Article successor = reading.successor();
        if (successor == null) {
            return;
        }
        Stream<Fact> telling = reading.told() == null
                ? Difference.byId(reading.stated()).values().stream()
                : Stream.concat(difference.added().stream(), difference.restated().stream());
        Instant then = RevisionReading.latest(at, successor.receivedAt());
        telling.forEach(fact -> events.add(superseded(successor, fact, Cause.REVISION, hiddenFrom(successor), then)));
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

    private KeyedEvent extracted(Fact fact) {
        EventId id = id(
                "extracted", fact.id().value(), String.valueOf(reading.article().revision()), FactSignature.of(fact));
        return new KeyedEvent(FactKey.of(fact), new FactExtracted(id, at, BY, fact));
    }

    private KeyedEvent superseded(Article by, Fact target, Cause cause, @Nullable LocalDate from, Instant then) {
        EventId id = id(
                "superseded",
                target.id().value(),
                by.id().value(),
                String.valueOf(by.revision()),
                cause.name(),
                from == null ? "" : from.toString());
        return new KeyedEvent(FactKey.of(target), new FactSuperseded(id, then, BY, target.id(), cause, from));
    }

    /** Follows from what is said, and from the second reading on also from which reading of which revision says it. */
    private EventId id(String... parts) {
        Article article = reading.article();
        Stream<String> again = reading.told() == null
                ? Stream.of()
                : Stream.of(
                        article.id().value(),
                        String.valueOf(article.revision()),
                        String.valueOf(reading.readingsBefore()));
        return new EventId(
                ContentHash.of("e-", Stream.concat(Stream.of(parts), again).toArray(String[]::new)));
    }
}
