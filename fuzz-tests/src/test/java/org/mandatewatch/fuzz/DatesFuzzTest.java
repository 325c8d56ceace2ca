package org.mandatewatch.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mandatewatch.contract.DateWindow;
import org.mandatewatch.ingest.domain.date.PublicationDay;
import org.mandatewatch.ingest.domain.date.PublicationDays;
import org.mandatewatch.ingest.domain.date.Tense;
import org.mandatewatch.ingest.domain.date.TimeMention;
import org.mandatewatch.ingest.domain.date.TimeTagger;
import org.mandatewatch.ingest.domain.date.WindowResolver;

/** Date phrases stand in the text in order, windows never end before they begin, no dateline lies in the future. */
class DatesFuzzTest {

    private static final LocalDate PUBLISHED = LocalDate.of(2024, 2, 29);
    private static final LocalDate RECEIVED = LocalDate.of(2026, 11, 20);

    @FuzzTest(maxDuration = "60s")
    void dates(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        for (String language : List.of("en", "fr")) {
            int last = 0;
            for (TimeMention mention : TimeTagger.tag(text, language)) {
                assertThat(mention.start()).isBetween(last, mention.end() - 1);
                assertThat(mention.end()).isLessThanOrEqualTo(text.length());
                last = mention.end();
                resolves(mention);
            }
            settles(text, language);
        }
    }

    @Test
    void mutantsOfTheSeeds() {
        Mutants.of(getClass(), "dates", 300).forEach(this::dates);
    }

    private static void resolves(TimeMention mention) {
        for (Tense tense : Tense.values()) {
            isOrdered(WindowResolver.resolve(mention, PUBLISHED, tense, "America/New_York"));
            isOrdered(WindowResolver.resolve(mention, null, tense, "America/New_York"));
        }
    }

    private static void isOrdered(DateWindow window) {
        if (window.earliest() != null && window.latest() != null) {
            assertThat(window.earliest()).isBeforeOrEqualTo(window.latest());
        }
    }

    private static void settles(String text, String language) {
        Instant noon = RECEIVED.atTime(12, 0).toInstant(java.time.ZoneOffset.UTC);
        PublicationDay settled = PublicationDays.settle(text, null, null, noon, language);
        if (settled.day() != null) {
            assertThat(settled.day()).isBeforeOrEqualTo(RECEIVED.plusDays(1));
        }
    }
}
