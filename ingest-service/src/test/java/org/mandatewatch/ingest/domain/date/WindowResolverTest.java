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
        return only("It happens " + phrase + ".", "en");
    }

    private static TimeMention only(String sentence, String language) {
        List<TimeMention> mentions = TimeTagger.tag(sentence, language);
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
        "from 2 October, UNKNOWN, 2024-10-02..2024-10-02",
        "as of October, UNKNOWN, 2024-10-01..2024-10-31",
        "since 2 October, UNKNOWN, 2023-10-02..2023-10-02",
        "not before 1 October, FUTURE, 2024-10-01..2024-10-01",
        "on the 30th, FUTURE, 2024-09-30..2024-09-30",
        "on the 15th, PAST, 2024-09-15..2024-09-15",
        "on the 15th, FUTURE, 2024-10-15..2024-10-15",
        "on the 31st, FUTURE, 2024-10-31..2024-10-31",
        "'on Monday, the 30th', UNKNOWN, 2024-09-30..2024-09-30",
        "'on Friday, the 13th', PAST, 2024-09-13..2024-09-13",
        "on the 5th of next month, FUTURE, 2024-10-05..2024-10-05",
        "on 2 October last year, UNKNOWN, 2023-10-02..2023-10-02",
        "in October last year, PAST, 2023-10-01..2023-10-31",
        "in March next year, FUTURE, 2025-03-01..2025-03-31",
        "in October this year, FUTURE, 2024-10-01..2024-10-31",
        "this Monday, UNKNOWN, 2024-09-23..2024-09-23",
        "this Friday, PAST, 2024-09-20..2024-09-20",
        "this Friday, FUTURE, 2024-09-27..2024-09-27",
        "in the week of 30 September, FUTURE, 2024-09-30..2024-10-06",
        "in the middle of next week, FUTURE, 2024-09-25..2024-09-26",
        "the week after next, FUTURE, 2024-09-30..2024-10-06",
        "in late September or early October, FUTURE, 2024-09-21..2024-10-10",
        "on 28 or 29 September, FUTURE, 2024-09-28..2024-09-29",
        "on Monday or Tuesday, FUTURE, 2024-09-23..2024-09-24",
        "in the last days of September, FUTURE, 2024-09-24..2024-09-30",
        "in the first two weeks of October, FUTURE, 2024-10-01..2024-10-15",
        "towards the end of October, FUTURE, 2024-10-21..2024-10-31",
        "in late summer 2024, PAST, 2024-08-01..2024-08-31",
        "by the end of the third quarter, FUTURE, 2024-09-21..2024-09-30 open",
        "in the final quarter of 2024, FUTURE, 2024-10-01..2024-12-31",
        "in fiscal year 2025/26, FUTURE, 2025-07-01..2026-06-30",
        "in fiscal year 2025, FUTURE, 2025-01-01..2025-12-31",
        "in less than two weeks, FUTURE, 2024-09-21..2024-10-05",
        "for the first time in two years, PAST, 2022-09-21..2024-09-21",
        "in the last year, PAST, 2023-09-21..2024-09-21",
        "over the next month, FUTURE, 2024-09-21..2024-10-21",
        "two and a half years ago, PAST, 2022-03-01..2022-03-31",
        "three hours ago, PAST, 2024-09-20..2024-09-21",
        "on 2 October at the latest, FUTURE, 2024-09-21..2024-10-02 open",
        "every Monday, FUTURE, null..null",
        "within 30 days of the adoption, FUTURE, null..null",
        "within 90 days following its adoption, FUTURE, null..null",
        "30 days before the mandate expires, FUTURE, null..null",
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
        "jeudi prochain, FUTURE, 2024-09-26..2024-09-26",
        "jeudi dernier, PAST, 2024-09-19..2024-09-19",
        "ce vendredi, PAST, 2024-09-20..2024-09-20",
        "ce lundi, UNKNOWN, 2024-09-23..2024-09-23",
        "ce lundi 30 septembre, UNKNOWN, 2024-09-30..2024-09-30",
        "vendredi de la semaine prochaine, FUTURE, 2024-09-27..2024-09-27",
        "hier, UNKNOWN, 2024-09-20..2024-09-20",
        "avant-hier, UNKNOWN, 2024-09-19..2024-09-19",
        "après-demain, UNKNOWN, 2024-09-23..2024-09-23",
        "la semaine prochaine, FUTURE, 2024-09-23..2024-09-29",
        "plus tard cette semaine, FUTURE, 2024-09-22..2024-09-22",
        "le 30 du mois, FUTURE, 2024-09-30..2024-09-30",
        "le 5 du mois prochain, FUTURE, 2024-10-05..2024-10-05",
        "le 2 octobre dernier, UNKNOWN, 2023-10-02..2023-10-02",
        "le 2 octobre prochain, UNKNOWN, 2024-10-02..2024-10-02",
        "en octobre dernier, UNKNOWN, 2023-10-01..2023-10-31",
        "en juin prochain, UNKNOWN, 2025-06-01..2025-06-30",
        "en octobre, PAST, 2023-10-01..2023-10-31",
        "en octobre, FUTURE, 2024-10-01..2024-10-31",
        "début octobre, FUTURE, 2024-10-01..2024-10-10",
        "mi-octobre, FUTURE, 2024-10-11..2024-10-20",
        "fin octobre, FUTURE, 2024-10-21..2024-10-31",
        "d'ici à la fin du mois, FUTURE, 2024-09-21..2024-09-30 open",
        "d'ici trois mois, FUTURE, 2024-09-21..2024-12-21",
        "au plus tard le 30 septembre, FUTURE, 2024-09-21..2024-09-30 open",
        "à compter du 2 octobre, UNKNOWN, 2024-10-02..2024-10-02",
        "depuis le 2 octobre, UNKNOWN, 2023-10-02..2023-10-02",
        "dans les trente jours, FUTURE, 2024-09-21..2024-10-21",
        "dans les trente jours suivant l'adoption, FUTURE, null..null",
        "dans trente jours, FUTURE, 2024-10-21..2024-10-21",
        "il y a près de deux ans, PAST, 2022-01-01..2022-12-31",
        "au deuxième trimestre, FUTURE, 2025-04-01..2025-06-30",
        "au premier semestre 2025, FUTURE, 2025-01-01..2025-06-30",
        "cet automne, FUTURE, 2024-09-01..2024-11-30",
        "le lendemain, PAST, null..null",
    })
    void placesAFrenchPhrase(String phrase, Tense tense, String window) {
        TimeMention mention = only("Cela se passe " + phrase + ".", "fr");

        assertThat(shown(WindowResolver.resolve(mention, SATURDAY, tense, NEW_YORK)))
                .isEqualTo(window);
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
