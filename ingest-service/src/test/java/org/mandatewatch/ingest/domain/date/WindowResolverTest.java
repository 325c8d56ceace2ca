package org.mandatewatch.ingest.domain.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mandatewatch.contract.DateWindow;

/** Published on Saturday, 21 September 2024, unless a row says otherwise. */
class WindowResolverTest {

    private static final String NEW_YORK = "America/New_York";
    private static final LocalDate SATURDAY = LocalDate.of(2024, 9, 21);

    private static TimeMention only(String phrase) {
        List<TimeMention> mentions = TimeTagger.tag("It happens " + phrase + ".", "en");
        assertThat(mentions).hasSize(1);
        return mentions.get(0);
    }

    private static String shown(DateWindow window) {
        return window.earliest() + ".." + window.latest() + (window.openStart() ? " open" : "");
    }

    @ParameterizedTest
    @CsvSource({
        "in early October, FUTURE, 2024-10-01..2024-10-10",
        "in mid-October, FUTURE, 2024-10-11..2024-10-20",
        "in late October, FUTURE, 2024-10-21..2024-10-31",
        "in late February, FUTURE, 2025-02-21..2025-02-28",
        "by the end of September, FUTURE, 2024-09-21..2024-09-30 open",
        "by the end of September, UNKNOWN, 2024-09-21..2024-09-30 open",
        "by the end of September, PAST, 2023-09-30..2023-09-30",
        "by 30 September, FUTURE, 2024-09-21..2024-09-30 open",
        "before 2 October 2024, FUTURE, 2024-09-21..2024-10-02 open",
        "by October, FUTURE, 2024-09-21..2024-10-31 open",
        "by Friday, FUTURE, 2024-09-21..2024-09-27 open",
        "at the end of September, FUTURE, 2024-09-30..2024-09-30",
        "in the first half of October, FUTURE, 2024-10-01..2024-10-15",
        "in the last week of September, FUTURE, 2024-09-24..2024-09-30",
        "in October, FUTURE, 2024-10-01..2024-10-31",
        "in October, PAST, 2023-10-01..2023-10-31",
        "in June, PAST, 2024-06-01..2024-06-30",
        "in September, PAST, 2024-09-01..2024-09-30",
        "in September, FUTURE, 2024-09-01..2024-09-30",
        "in October, UNKNOWN, 2024-10-01..2024-10-31",
        "in August, UNKNOWN, 2024-08-01..2024-08-31",
        "in October 2023, FUTURE, 2023-10-01..2023-10-31",
        "next June, UNKNOWN, 2025-06-01..2025-06-30",
        "last June, UNKNOWN, 2024-06-01..2024-06-30",
        "last September, PAST, 2023-09-01..2023-09-30",
        "on 30 September, FUTURE, 2024-09-30..2024-09-30",
        "on 2 October, PAST, 2023-10-02..2023-10-02",
        "on 2 January, FUTURE, 2025-01-02..2025-01-02",
        "on 28 December, PAST, 2023-12-28..2023-12-28",
        "on 2 October, UNKNOWN, 2024-10-02..2024-10-02",
        "on 20 September, FUTURE, 2024-09-20..2024-09-20",
        "on 21 September, PAST, 2024-09-21..2024-09-21",
        "until 2 October 2025, UNKNOWN, 2025-10-02..2025-10-02",
        "until 2 October, UNKNOWN, 2024-10-02..2024-10-02",
        "until December, UNKNOWN, 2024-12-01..2024-12-31",
        "since March, UNKNOWN, 2024-03-01..2024-03-31",
        "after 30 September, FUTURE, 2024-10-01..null",
        "after 3 September, PAST, 2024-09-04..2024-09-21",
        "on Saturday, PAST, 2024-09-21..2024-09-21",
        "on Friday, PAST, 2024-09-20..2024-09-20",
        "on Sunday, PAST, 2024-09-15..2024-09-15",
        "on Monday, FUTURE, 2024-09-23..2024-09-23",
        "on Saturday, FUTURE, 2024-09-28..2024-09-28",
        "later on Saturday, FUTURE, 2024-09-21..2024-09-21",
        "next Thursday, FUTURE, 2024-09-26..2024-09-26",
        "last Thursday, PAST, 2024-09-19..2024-09-19",
        "on Monday of next week, FUTURE, 2024-09-23..2024-09-23",
        "today, UNKNOWN, 2024-09-21..2024-09-21",
        "yesterday, UNKNOWN, 2024-09-20..2024-09-20",
        "tomorrow, UNKNOWN, 2024-09-22..2024-09-22",
        "the day after tomorrow, UNKNOWN, 2024-09-23..2024-09-23",
        "later this week, FUTURE, 2024-09-22..2024-09-22",
        "next week, FUTURE, 2024-09-23..2024-09-29",
        "last week, PAST, 2024-09-09..2024-09-15",
        "this week, PAST, 2024-09-16..2024-09-21",
        "this month, FUTURE, 2024-09-21..2024-09-30",
        "this month, UNKNOWN, 2024-09-01..2024-09-30",
        "next month, FUTURE, 2024-10-01..2024-10-31",
        "early next month, FUTURE, 2024-10-01..2024-10-10",
        "later this month, FUTURE, 2024-09-22..2024-09-30",
        "earlier this month, PAST, 2024-09-01..2024-09-20",
        "at the end of the year, FUTURE, 2024-12-31..2024-12-31",
        "by year-end, FUTURE, 2024-09-21..2024-12-31 open",
        "late last year, PAST, 2023-09-01..2023-12-31",
        "in early 2025, FUTURE, 2025-01-01..2025-04-30",
        "by the end of 2024, FUTURE, 2024-09-21..2024-12-31 open",
        "in the second half of 2025, FUTURE, 2025-07-01..2025-12-31",
        "in the first quarter of 2025, FUTURE, 2025-01-01..2025-03-31",
        "in the first quarter, FUTURE, 2025-01-01..2025-03-31",
        "in autumn 2024, FUTURE, 2024-09-01..2024-11-30",
        "this summer, PAST, 2024-06-01..2024-08-31",
        "two weeks ago, PAST, 2024-09-04..2024-09-10",
        "three days ago, PAST, 2024-09-18..2024-09-18",
        "two months ago, PAST, 2024-07-01..2024-07-31",
        "in three days, FUTURE, 2024-09-24..2024-09-24",
        "within 30 days, FUTURE, 2024-09-21..2024-10-21",
        "in the coming days, FUTURE, 2024-09-21..2024-09-28",
        "in the last fortnight, PAST, 2024-09-07..2024-09-21",
        "between 28 and 30 September, FUTURE, 2024-09-28..2024-09-30",
        "from 28 December to 2 January, FUTURE, 2024-12-28..2025-01-02",
        "from June to August, PAST, 2024-06-01..2024-08-31",
        "from 3 October 2023 to 2 October 2024, PAST, 2023-10-03..2024-10-02",
        "for another year, FUTURE, null..null",
        "the following day, PAST, null..null",
        "two weeks later, PAST, null..null",
    })
    void placesAPhrase(String phrase, Tense tense, String window) {
        TimeMention mention = only(phrase);

        DateWindow resolved = WindowResolver.resolve(mention, SATURDAY, tense, NEW_YORK);

        assertThat(shown(resolved)).isEqualTo(window);
        assertThat(resolved.phrase()).isEqualTo(mention.phrase());
        assertThat(resolved.zone()).isEqualTo(NEW_YORK);
    }

    @ParameterizedTest
    @CsvSource({
        "on 2 October 2025, 2025-10-02..2025-10-02",
        "by 2 October 2025, null..2025-10-02 open",
        "in October 2023, 2023-10-01..2023-10-31",
        "on Saturday, null..null",
        "by the end of September, null..null",
        "next month, null..null",
        "on 2 October, null..null",
    })
    void needsThePublicationDayOnlyForWhatIsNotExplicit(String phrase, String window) {
        assertThat(shown(WindowResolver.resolve(only(phrase), null, Tense.FUTURE, NEW_YORK)))
                .isEqualTo(window);
    }

    @Test
    void countsFromTheDayOfTheStory() {
        LocalDate vote = LocalDate.of(2024, 9, 10);

        assertThat(shown(WindowResolver.resolve(only("the following day"), SATURDAY, vote, Tense.PAST, NEW_YORK)))
                .isEqualTo("2024-09-11..2024-09-11");
        assertThat(shown(WindowResolver.resolve(only("three days later"), SATURDAY, vote, Tense.PAST, NEW_YORK)))
                .isEqualTo("2024-09-13..2024-09-13");
    }

    @Test
    void letsTheWeekdayChooseTheYear() {
        // 30 September is a Saturday in 2023 and a Monday in 2024.
        assertThat(shown(WindowResolver.resolve(only("on Saturday, 30 September"), SATURDAY, Tense.UNKNOWN, NEW_YORK)))
                .isEqualTo("2024-09-30..2024-09-30");
        assertThat(shown(WindowResolver.resolve(only("on Saturday, 2 December"), SATURDAY, Tense.UNKNOWN, NEW_YORK)))
                .isEqualTo("2023-12-02..2023-12-02");
    }
}
