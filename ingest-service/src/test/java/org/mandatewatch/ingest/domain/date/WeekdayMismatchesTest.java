package org.mandatewatch.ingest.domain.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mandatewatch.contract.DateWindow;

/** Published on Saturday, 21 September 2024. */
class WeekdayMismatchesTest {

    private static final LocalDate SATURDAY = LocalDate.of(2024, 9, 21);

    private static List<String> told(String text, String language, DateWindow... used) {
        return WeekdayMismatches.in(TimeTagger.tag(text, language), List.of(used), SATURDAY).stream()
                .map(WeekdayMismatch::message)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | It votes on Monday, 30 September 2025. | Monday, 30 September 2025 | Monday | 2025-09-30 | Tuesday",
                "en | It votes on 1 October 2024 (Monday). | 1 October 2024 (Monday) | Monday | 2024-10-01 | Tuesday",
                "en | It votes next Friday (26 September 2024). | next Friday (26 September 2024) | Friday | 2024-09-26 | Thursday",
                "en | It ran from Monday, 2 September 2024 to 3 October 2024. | from Monday, 2 September 2024 to 3 October 2024 |"
                        + " | | ",
                "en | Friday, Sept. 21 (Wirelight) | Friday, Sept. 21 | Friday | 2024-09-21 | Saturday",
                "fr | Il expire le lundi 1er octobre 2024. | lundi 1er octobre 2024 | Monday | 2024-10-01 | Tuesday",
                "fr | Il expire ce mardi 30 septembre 2024. | ce mardi 30 septembre 2024 | Tuesday | 2024-09-30 | Monday"
            })
    void tellsPhraseWeekdayAndDate(String language, String text, String phrase, String said, String day, String is) {
        if (said == null) {
            assertThat(told(text, language)).isEmpty();
            return;
        }
        assertThat(told(text, language))
                .containsExactly(
                        "\"" + phrase + "\" says " + said + ", but " + day + " is a " + is + "; the date was used.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It votes on Tuesday, 30 September 2025.",
                "It votes on 30 September 2025.",
                "It votes on Monday, after 30 September 2025.",
                // another year would fit, and nothing says which one is meant
                "It votes on Friday, 2 October."
            })
    void saysNothingOfWhatAgreesOrIsOnlyGuessed(String text) {
        assertThat(told(text, "en")).isEmpty();
    }

    @Test
    void trustsTheYearThatAFactUses() {
        String text = "It votes on Friday, 2 October.";
        DateWindow used = DateWindow.of(LocalDate.of(2024, 10, 2), "Friday, 2 October", "UTC");
        DateWindow other = DateWindow.of(LocalDate.of(2024, 10, 2), "2 October", "UTC");

        assertThat(told(text, "en", other)).isEmpty();
        assertThat(told(text, "en", used))
                .containsExactly(
                        "\"Friday, 2 October\" says Friday, but 2024-10-02 is a Wednesday; the date was used.");
    }

    @Test
    void tellsEachPhraseOnce() {
        assertThat(told("It votes on Monday, 30 September 2025. On Monday, 30 September 2025 it votes.", "en"))
                .hasSize(1);
    }
}
