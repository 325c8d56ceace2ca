package org.mandatewatch.ingest.domain.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mandatewatch.contract.Article;
import org.mandatewatch.contract.ArticleId;
import org.mandatewatch.contract.DateWindow;
import org.mandatewatch.contract.Evidence;
import org.mandatewatch.contract.FactId;
import org.mandatewatch.contract.MissionId;
import org.mandatewatch.contract.event.FactEvent;
import org.mandatewatch.contract.event.FactExtracted;
import org.mandatewatch.contract.event.FactSuperseded;
import org.mandatewatch.contract.event.FactSuperseded.Cause;
import org.mandatewatch.contract.fact.Fact;
import org.mandatewatch.contract.fact.FactHeader;
import org.mandatewatch.contract.fact.MandateExpiry;

/** What is told when a revision is read again, by another extractor or because a field was filled in. */
class SecondReadingTest {

    private static final Instant RECEIVED = Instant.parse("2031-03-02T08:00:00Z");
    private static final Instant ORDERED = RECEIVED.plusSeconds(3600);
    private static final LocalDate DAY = LocalDate.of(2031, 3, 2);

    private final Article article = article("a-one", 1, null, RECEIVED);

    @Test
    void onlyTheDifferenceIsTold() {
        Told told =
                told(fact("f-kept", 0.9, "rules/1"), fact("f-surer", 0.6, "rules/1"), fact("f-gone", 0.9, "rules/1"));

        List<KeyedEvent> events = FactEvents.of(again(
                told, fact("f-kept", 0.9, "rules/2"), fact("f-surer", 0.95, "rules/2"), fact("f-new", 0.9, "rules/2")));

        assertThat(events)
                .extracting(KeyedEvent::event)
                .satisfiesExactly(
                        event -> assertThat(extracted(event)).isEqualTo("f-surer"),
                        event -> assertThat(extracted(event)).isEqualTo("f-new"),
                        event -> assertThat(event).isInstanceOfSatisfying(FactSuperseded.class, superseded -> {
                            assertThat(superseded.target().value()).isEqualTo("f-gone");
                            assertThat(superseded.cause()).isEqualTo(Cause.EXTRACTOR);
                            assertThat(superseded.from()).isNull();
                        }));
        assertThat(events).allSatisfy(keyed -> assertThat(keyed.event().at()).isEqualTo(ORDERED));
    }

    @Test
    void whatSaysTheSameGoesOnNamingItsFirstReader() {
        RevisionReading reading = again(
                told(fact("f-kept", 0.9, "rules/1"), fact("f-surer", 0.6, "rules/1")),
                fact("f-surer", 0.95, "rules/2"),
                fact("f-kept", 0.9, "rules/2"));

        assertThat(reading.result())
                .isEqualTo(new Told(
                        List.of(fact("f-surer", 0.95, "rules/2"), fact("f-kept", 0.9, "rules/1")), 2, ORDERED));
        assertThat(FactEvents.of(
                        again(reading.result(), fact("f-surer", 0.95, "rules/3"), fact("f-kept", 0.9, "rules/3"))))
                .isEmpty();
    }

    @Test
    void aFactThatWasDroppedAndIsStatedOnceMoreIsToldLater() {
        Fact fact = fact("f-1", 0.9, "rules/1");
        RevisionReading first = RevisionReading.first(article, List.of(fact), null, null);
        RevisionReading second = again(first.result());
        RevisionReading third = again(second.result(), fact);
        RevisionReading fourth = again(third.result());

        List<FactEvent> events = new ArrayList<>();
        for (RevisionReading reading : List.of(first, second, third, fourth)) {
            FactEvents.of(reading).forEach(keyed -> events.add(keyed.event()));
        }

        assertThat(events)
                .extracting(FactEvent::type)
                .containsExactly(
                        "org.mandatewatch.fact.extracted.v1",
                        "org.mandatewatch.fact.superseded.v1",
                        "org.mandatewatch.fact.extracted.v1",
                        "org.mandatewatch.fact.superseded.v1");
        assertThat(events).extracting(FactEvent::id).doesNotHaveDuplicates();
        assertThat(events).extracting(FactEvent::at).doesNotHaveDuplicates().isSorted();
    }

    @Test
    void interruptedAndBegunAgainItTellsTheSame() {
        Told told = told(fact("f-gone", 0.9, "rules/1"));

        assertThat(FactEvents.of(again(told, fact("f-new", 0.9, "rules/2"))))
                .isEqualTo(FactEvents.of(again(told, fact("f-new", 0.9, "rules/2"))));
    }

    /** Whichever of the two is read first, what the older text is now found to state ends with the newer text. */
    @Test
    void aNewerTextEndsWhatIsFoundInTheOlderOne() {
        Article newer = article("a-two", 2, new ArticleId("a-one"), RECEIVED.plusSeconds(60));
        Told told = told(fact("f-old", 0.9, "rules/1"));
        Fact found = fact("f-found", 0.9, "rules/2");

        RevisionReading afterNewer = new RevisionReading(article, List.of(found), told, null, newer, ORDERED);
        assertEnds(FactEvents.of(afterNewer), found.id());

        RevisionReading beforeNewer = again(told, found);
        List<KeyedEvent> events = new ArrayList<>(FactEvents.of(beforeNewer));
        events.addAll(FactEvents.of(RevisionReading.first(newer, List.of(), beforeNewer.result(), null)));
        assertEnds(events, found.id());
    }

    @Test
    void anUnchangedFactOfAnOvertakenTextIsLeftAlone() {
        Article newer = article("a-two", 2, new ArticleId("a-one"), RECEIVED.plusSeconds(60));
        Told told = told(fact("f-old", 0.9, "rules/1"));

        assertThat(FactEvents.of(new RevisionReading(
                        article, List.of(fact("f-old", 0.9, "rules/2")), told, null, newer, ORDERED)))
                .isEmpty();
    }

    private static void assertEnds(List<KeyedEvent> events, FactId fact) {
        Instant told = events.stream()
                .map(KeyedEvent::event)
                .filter(event -> event instanceof FactExtracted extracted
                        && extracted.fact().id().equals(fact))
                .map(FactEvent::at)
                .findFirst()
                .orElseThrow();
        assertThat(events)
                .extracting(KeyedEvent::event)
                .anySatisfy(event -> assertThat(event).isInstanceOfSatisfying(FactSuperseded.class, superseded -> {
                    assertThat(superseded.target()).isEqualTo(fact);
                    assertThat(superseded.cause()).isEqualTo(Cause.REVISION);
                    assertThat(superseded.from()).isEqualTo(DAY);
                    assertThat(superseded.at()).isAfterOrEqualTo(told);
                }));
    }

    private RevisionReading again(Told told, Fact... stated) {
        return new RevisionReading(article, List.of(stated), told, null, null, ORDERED);
    }

    private static Told told(Fact... facts) {
        return new Told(List.of(facts), 1, RECEIVED);
    }

    private static String extracted(FactEvent event) {
        return ((FactExtracted) event).fact().id().value();
    }

    private Fact fact(String id, double confidence, String extractor) {
        return new MandateExpiry(
                new FactHeader(
                        new FactId(id),
                        new MissionId("test-mission"),
                        "Test mission",
                        article.ref(),
                        new Evidence("Text", 0, 4),
                        List.of(),
                        null,
                        confidence,
                        extractor),
                DateWindow.of(DAY, "today", "UTC"));
    }

    private static Article article(String id, int revision, ArticleId revisionOf, Instant receivedAt) {
        return new Article(
                new ArticleId(id), revision, revisionOf, null, null, null, "en", DAY, "publisher", receivedAt, "Text");
    }
}
