package org.mandatewatch.ingest.domain.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mandatewatch.contract.Article;
import org.mandatewatch.contract.ArticleId;
import org.mandatewatch.contract.DateWindow;
import org.mandatewatch.contract.Evidence;
import org.mandatewatch.contract.FactId;
import org.mandatewatch.contract.MissionId;
import org.mandatewatch.contract.event.FactExtracted;
import org.mandatewatch.contract.event.FactSuperseded;
import org.mandatewatch.contract.event.FactSuperseded.Cause;
import org.mandatewatch.contract.fact.Displaced;
import org.mandatewatch.contract.fact.DisplacementReported;
import org.mandatewatch.contract.fact.Fact;
import org.mandatewatch.contract.fact.FactHeader;
import org.mandatewatch.contract.fact.MandateExpiry;
import org.mandatewatch.contract.fact.Qualifier;

class FactEventsTest {

    private static final Instant AT = Instant.parse("2031-03-02T08:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2031, 3, 2);

    private final Article first = article("a-one", 1, null, null);
    private final Article amended = article("a-one", 2, null, DAY);
    private final Article rewritten = article("a-two", 2, new ArticleId("a-one"), DAY);

    @Test
    void aFirstReadingExtractsEverything() {
        Fact expiry = expiry(first, "f-1", 0.9);

        List<KeyedEvent> events = first(first, List.of(expiry), List.of(), null);

        assertThat(events).singleElement().satisfies(keyed -> {
            assertThat(keyed.key()).isEqualTo("test-mission");
            assertThat(keyed.event()).isInstanceOfSatisfying(FactExtracted.class, event -> {
                assertThat(event.fact()).isEqualTo(expiry);
                assertThat(event.at()).isEqualTo(AT);
                assertThat(event.by()).isEqualTo("ingest-service");
            });
        });
    }

    @Test
    void readingTwiceGivesTheSameEvents() {
        assertThat(first(amended, facts(amended, "f-2"), facts(first, "f-1"), rewritten))
                .isEqualTo(first(amended, facts(amended, "f-2"), facts(first, "f-1"), rewritten));
    }

    @Test
    void anAmendmentSupersedesForAllTimes() {
        List<KeyedEvent> events = first(amended, facts(amended, "f-2"), facts(first, "f-1"), null);

        assertThat(events)
                .extracting(KeyedEvent::event)
                .satisfiesExactly(
                        event -> assertThat(extracted(event)).isEqualTo("f-2"),
                        event -> assertThat(event).isInstanceOfSatisfying(FactSuperseded.class, superseded -> {
                            assertThat(superseded.target().value()).isEqualTo("f-1");
                            assertThat(superseded.cause()).isEqualTo(Cause.REVISION);
                            assertThat(superseded.from()).isNull();
                        }));
    }

    @Test
    void aNewTextSupersedesFromItsOwnDay() {
        List<KeyedEvent> events = first(rewritten, List.of(), facts(first, "f-1"), null);

        assertThat(events)
                .singleElement()
                .extracting(KeyedEvent::event)
                .isInstanceOfSatisfying(
                        FactSuperseded.class, event -> assertThat(event.from()).isEqualTo(DAY));
    }

    @Test
    void aNewTextWithoutDaySupersedesFromTheDayItCame() {
        Article undated = article("a-two", 2, new ArticleId("a-one"), null);

        List<KeyedEvent> events = first(undated, List.of(), facts(first, "f-1"), null);

        assertThat(events)
                .singleElement()
                .extracting(KeyedEvent::event)
                .isInstanceOfSatisfying(
                        FactSuperseded.class, event -> assertThat(event.from()).isEqualTo(DAY));
    }

    @Test
    void aFactThatSaysTheSameIsNotRepeated() {
        Article other =
                new Article(first.id(), 2, null, null, null, null, "en", null, null, AT.plusSeconds(60), "Text");

        assertThat(first(other, facts(other, "f-1"), facts(first, "f-1"), null)).isEmpty();
    }

    @Test
    void aFactWhoseSourceIsKnownBetterIsRepeated() {
        List<KeyedEvent> events = first(amended, facts(amended, "f-1"), facts(first, "f-1"), null);

        assertThat(events)
                .singleElement()
                .satisfies(keyed -> assertThat(extracted(keyed.event())).isEqualTo("f-1"));
    }

    @Test
    void aFactThatTheNextRevisionStatesAgainIsNotSuperseded() {
        Told overtaken = new Told(facts(first, "f-1"), 1, AT);
        Told told = new Told(List.of(), 1, AT);

        List<KeyedEvent> events = FactEvents.of(
                new RevisionReading(amended, facts(amended, "f-1"), told, overtaken, null, AT.plusSeconds(60)));

        assertThat(events)
                .singleElement()
                .satisfies(keyed -> assertThat(extracted(keyed.event())).isEqualTo("f-1"));
    }

    @Test
    void whatComesAfterItsSuccessorIsOvertakenAtOnce() {
        List<KeyedEvent> late = first(first, facts(first, "f-1"), List.of(), rewritten);
        List<KeyedEvent> inOrder = first(rewritten, List.of(), facts(first, "f-1"), null);

        assertThat(late).hasSize(2).endsWith(inOrder.getFirst());
    }

    @Test
    void factsWithoutMissionGoByCountryOrTogether() {
        assertThat(FactKey.of(displaced("HT"))).isEqualTo("HT");
        assertThat(FactKey.of(displaced(null))).isEqualTo(FactKey.NONE);
    }

    private static List<KeyedEvent> first(Article article, List<Fact> stated, List<Fact> overtaken, Article successor) {
        Told before = overtaken.isEmpty() ? null : new Told(overtaken, 1, AT);
        return FactEvents.of(RevisionReading.first(article, stated, before, successor));
    }

    private static String extracted(Object event) {
        return ((FactExtracted) event).fact().id().value();
    }

    private static List<Fact> facts(Article article, String id) {
        return List.of(expiry(article, id, 0.9));
    }

    private static Fact expiry(Article article, String id, double confidence) {
        return new MandateExpiry(header(article, id, confidence, "test-mission"), DateWindow.of(DAY, "today", "UTC"));
    }

    private Fact displaced(String countryCode) {
        return new DisplacementReported(
                header(first, "f-d", 0.9, null),
                "Haiti",
                countryCode,
                700,
                Qualifier.ABOUT,
                Displaced.INTERNALLY_DISPLACED);
    }

    private static FactHeader header(Article article, String id, double confidence, String mission) {
        return new FactHeader(
                new FactId(id),
                mission == null ? null : new MissionId(mission),
                mission == null ? null : "Test mission",
                article.ref(),
                new Evidence("Text", 0, 4),
                List.of(),
                null,
                confidence,
                "rules/1.0");
    }

    private static Article article(String id, int revision, ArticleId revisionOf, LocalDate day) {
        return new Article(
                new ArticleId(id),
                revision,
                revisionOf,
                null,
                null,
                null,
                "en",
                day,
                day == null ? null : "publisher",
                AT,
                "Text");
    }
}
