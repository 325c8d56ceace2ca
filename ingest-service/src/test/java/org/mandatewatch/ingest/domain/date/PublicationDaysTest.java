package org.mandatewatch.ingest.domain.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationDaysTest {

    private static final Instant LATE_2026 = Instant.parse("2026-11-23T12:00:00Z");

    private static final String BODY = """

            The president of Ruritania announced on Saturday that four hundred more police would go to the island.
            The mission was approved by the Security Council in October 2023. Its mandate is due to expire in early
            October, and a vote is expected by the end of September.
            """;

    private static PublicationDay settle(String text) {
        return PublicationDays.settle(text, null, null, LATE_2026, "en");
    }

    @Test
    void settlesTheYearByWeekdayAndYears() {
        PublicationDay settled = settle("Watch the film here!\nPORT VILA, Sept 21 (Wirelight) –" + BODY);

        assertThat(settled.day()).isEqualTo(LocalDate.of(2024, 9, 21));
        assertThat(settled.basis()).isEqualTo("dateline+weekday+years");
        assertThat(settled.warnings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-09-21T23:00:00Z",
                "2024-09-24T08:00:00Z",
                "2024-11-01T08:00:00Z",
                "2025-06-30T08:00:00Z",
                "2026-10-05T00:00:00Z",
                "2030-01-01T00:00:00Z"
            })
    void settlesTheSameYearWheneverItArrives(Instant receivedAt) {
        String text = "PORT VILA, Sept 21 (Wirelight) –" + BODY;

        assertThat(PublicationDays.settle(text, null, null, receivedAt, "en").day())
                .isEqualTo(LocalDate.of(2024, 9, 21));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PORT VILA, 21 September 2024 — The minister arrived.",
                "PORT VILA, Sept. 21, 2024 (Wirelight) - The minister arrived.",
                "Santa Rosa do Mar, Ruritania – 21 September 2024 – The minister arrived.",
                "PORT VILA (Wirelight) Sept. 21, 2024 The minister arrived in the town with his men and stayed.",
                "Port Vila, Vanuatu – 21 September 2024 – The minister arrived.",
                "Minister arrives\nBy Somebody Else, 21 September 2024\nThe minister arrived.",
                "Minister arrives\nBy Somebody Else 21 September 2024\nThe minister arrived.",
                "Minister arrives\nPublished: 21 Sep 2024 10:32\nThe minister arrived.",
                "Minister arrives\nPublished on 21 September 2024 at 10:32 GMT\nThe minister arrived.",
                "Minister arrives\nSaturday 21 September 2024\nThe minister arrived.",
                "Saturday, September 21, 2024\n\nThe minister arrived.",
                "Minister arrives\n\n21 September 2024\n\nThe minister arrived.",
                "Minister arrives\n21/09/2024\nThe minister arrived.",
                "---\ntitle: Minister arrives\ndate: '2024-09-21'\nmodified_time: 2024-09-25 10:00:00\n---\nHe arrived.",
                "From: desk\nDate: Sat, 21 Sep 2024 10:22:11 +0000\nSubject: arrival\n\nThe minister arrived.",
                "FOR IMMEDIATE RELEASE – 21 September 2024\nThe minister arrived.",
                "For immediate release: September 21, 2024\nThe minister arrived.",
                "Updated: 22 September 2024\nPublished: 21 September 2024\nThe minister arrived.",
                "<release-date>21/09/2024</release-date>\nThe minister arrived."
            })
    void readsDatelinesThatSayTheirYear(String text) {
        PublicationDay settled = settle(text);

        assertThat(settled.day()).isEqualTo(LocalDate.of(2024, 9, 21));
        assertThat(settled.basis()).isEqualTo("dateline");
        assertThat(settled.warnings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The mandate expires on 2 October 2024, officials said.",
                "Mission Mandate Expires 2 October 2024",
                "On 2 October 2024 – a Wednesday – the mandate ends.",
                "The vote was held. Nobody knows when.",
                "Expiry date: 2 October 2024 and no later",
                "''"
            })
    void takesNoOtherDateForADateline(String text) {
        PublicationDay settled = settle(text);

        assertThat(settled.day()).isNull();
        assertThat(settled.basis()).isNull();
        assertThat(settled.warnings())
                .extracting(PublicationDay.Warning::code)
                .containsExactly("publication-day-unknown");
    }

    @Test
    void prefersWhatThePublisherSentThenTheMetadata() {
        LocalDate sent = LocalDate.of(2024, 9, 22);
        LocalDate metadata = LocalDate.of(2024, 9, 23);
        String text = "PORT VILA, 21 September 2024 – He came.";

        assertThat(PublicationDays.settle(text, sent, metadata, LATE_2026, "en"))
                .isEqualTo(new PublicationDay(sent, "publisher", List.of()));
        assertThat(PublicationDays.settle(text, null, metadata, LATE_2026, "en"))
                .isEqualTo(new PublicationDay(metadata, "metadata", List.of()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // a weekday beside the dateline and a resolution's year
                "Monday, Sept 30 (Wirelight) – The council adopted resolution 2751 (2024) at noon. | 2024-09-30 | dateline+weekday+years",
                // two datable days and a future one
                "GENEVA, June 3 – He said on Monday that talks which began in May 2023 go on. | 2024-06-03 | dateline+weekday+years",
                "GENEVA, June 3 – Talks were held in May 2023 and were over soon. | 2023-06-03 | dateline+years",
                // close to the day of receipt and nothing against it
                "NAIROBI, Nov 20 (Wirelight) – More police will leave soon. | 2026-11-20 | dateline+received",
                "NAIROBI, Nov 20 (Wirelight) – Police left on Friday. | 2026-11-20 | dateline+weekday+received",
                // the day after the day of receipt has begun nowhere on earth
                "NAIROBI, Nov 25 (Wirelight) – The force, set up in July 2025, is at work. | 2025-11-25 | dateline+years",
            })
    void weighsAllCluesAtOnce(String text, LocalDate day, String basis) {
        PublicationDay settled = settle(text);

        assertThat(settled.day()).isEqualTo(day);
        assertThat(settled.basis()).isEqualTo(basis);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PORT VILA, Sept 21 (Wirelight) – Police left the island at dawn.",
                "PORT VILA, Sept 21 (Wirelight) – Police left the island on Saturday."
            })
    void leavesTheDayOpenWhenNothingDecides(String text) {
        PublicationDay settled = settle(text);

        assertThat(settled.day()).isNull();
        assertThat(settled.warnings()).singleElement().satisfies(warning -> {
            assertThat(warning.code()).isEqualTo("publication-day-unknown");
            assertThat(warning.message()).contains("Sept 21");
        });
    }

    @Test
    void leavesTheDayOpenWhenTextAndTimeOfReceiptDisagree() {
        Instant oneYearOn = Instant.parse("2025-09-22T08:00:00Z");

        assertThat(PublicationDays.settle("PORT VILA, Sept 21 (Wirelight) –" + BODY, null, null, oneYearOn, "en")
                        .day())
                .isNull();
    }

    @Test
    void takesTheDateWhenItsWeekdayIsAnother() {
        assertThat(settle("Monday, 21 September 2024\nThe minister arrived.").day())
                .isEqualTo(LocalDate.of(2024, 9, 21));
    }

    @Test
    void neverReadsADatelineAsADayThatHasNotBegun() {
        PublicationDay settled = settle("PORT VILA, 21 September 2031 – He came.");

        assertThat(settled.day()).isNull();
        assertThat(settled.warnings())
                .extracting(PublicationDay.Warning::code)
                .containsExactly("dateline-in-future", "publication-day-unknown");
    }

    @Test
    void knowsThatTheNextDayHasBegunInTheFarEast() {
        Instant evening = Instant.parse("2024-09-20T11:00:00Z");

        assertThat(PublicationDays.settle("TARAWA, 21 September 2024 – He came.", null, null, evening, "en")
                        .day())
                .isEqualTo(LocalDate.of(2024, 9, 21));
        assertThat(PublicationDays.settle(
                                "TARAWA, 21 September 2024 – He came.", null, null, evening.minusSeconds(7200), "en")
                        .day())
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PORT-VILA, 21 sept 2024 (Wirelight) - Le ministre est arrivé.",
                "PORT-VILA, 21 sept. 2024 (Wirelight) — Le ministre est arrivé.",
                "Port-Vila, le 21 septembre 2024 (Wirelight) – Le ministre est arrivé.",
                "Port-Vila, le 21 septembre 2024 – Le ministre est arrivé.",
                "Le ministre arrive\nPar Une Rédactrice, le 21 septembre 2024 à 10h32\nIl est là.",
                "Le ministre arrive\nPublié le samedi 21 septembre 2024 à 10h32\nIl est là.",
                "Le ministre arrive\nPublié le 21/09/2024 à 10:32\nMis à jour le 22/09/2024 à 08:00\nIl est là.",
                "Le ministre arrive\nMis à jour le : 22/09/2024 - 08:00\nPublié le : 21/09/2024 - 10:32\nIl est là.",
                "Le ministre arrive\nsamedi 21 septembre 2024\nIl est là.",
                "Le ministre arrive\n1 min de lecture\nle 21 septembre 2024\nIl est là."
            })
    void readsFrenchDatelinesThatSayTheirYear(String text) {
        assertThat(PublicationDays.settle(text, null, null, LATE_2026, "fr").day())
                .isEqualTo(LocalDate.of(2024, 9, 21));
    }

    @Test
    void settlesTheYearOfAFrenchDateline() {
        String text = "PORT-VILA, 21 sept (Wirelight) - Le ministre a annoncé samedi l'envoi de 400 policiers."
                + " La force a été approuvée en octobre 2023 et son mandat expire début octobre.";

        PublicationDay settled = PublicationDays.settle(text, null, null, LATE_2026, "fr");

        assertThat(settled.day()).isEqualTo(LocalDate.of(2024, 9, 21));
        assertThat(settled.basis()).isEqualTo("dateline+weekday+years");
    }

    @Test
    void readsFrenchDatelines() {
        assertThat(PublicationDays.settle(
                                "PORT-VILA, 21 septembre 2024 (Wirelight) – Le ministre est arrivé.",
                                null,
                                null,
                                LATE_2026,
                                "fr")
                        .day())
                .isEqualTo(LocalDate.of(2024, 9, 21));
        assertThat(PublicationDays.settle(
                                "Le ministre arrive\nPublié le 21 septembre 2024 à 10h32\nIl est là.",
                                null,
                                null,
                                LATE_2026,
                                "fr")
                        .day())
                .isEqualTo(LocalDate.of(2024, 9, 21));
    }
}
