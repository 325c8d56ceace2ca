package org.mandatewatch.ingest.domain.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every text, read from random ones with fixed seeds. */
class TimeTaggerLawsTest {

    private static final String[] PIECES = {
        "the",
        "end",
        "of",
        "September",
        "Sept",
        ".",
        "21",
        "2024",
        "31",
        "Feb",
        "Monday",
        ",",
        "(",
        ")",
        "-",
        "–",
        "by",
        "until",
        "to",
        "from",
        "between",
        "and",
        "next",
        "last",
        "this",
        "week",
        "month",
        "year",
        "'s",
        "days",
        "12",
        "twelve",
        "a",
        "another",
        "further",
        "period",
        "early",
        "mid",
        "late",
        "first",
        "half",
        "quarter",
        "Q3",
        "in",
        "ago",
        "later",
        "within",
        "tomorrow",
        "today",
        "2024-09-30",
        "30/09/2024",
        "May",
        "\n",
        "\n\n",
        "é",
        "😀",
        "99999999999",
        "1st",
        "29",
        "February",
        "2,024",
        "1.5",
        "29 February 2023",
        "0000-00-00",
        "’",
        "autumn",
        "’s",
        "d'ici",
        "jusqu'au",
        "fin",
        "septembre",
        "un",
        "an",
        "prochaine",
        "il y a",
        "\u0000",
        "\ud800",
        "hundred",
        "one",
        "the 30th",
        "of last year",
        "'24",
        "2025/26",
        "fiscal",
        "every",
        "or",
        "through",
        "and a half",
        "at the latest",
        "au plus tard",
        "plus",
        "tard",
        "quatre-vingt-dix",
        "dernier",
        "ces",
        "jours",
        "à venir",
        "il",
        "week-end",
        "quinzaine",
        "du mois"
    };

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void mentionsStandInOrderInsideTheTextAndResolveToProperWindows(String language) {
        for (int seed = 0; seed < 3_000; seed++) {
            String text = randomText(new Random(seed));
            int free = 0;
            for (TimeMention mention : TimeTagger.tag(text, language)) {
                assertThat(mention.boundStart()).as(text).isGreaterThanOrEqualTo(free);
                assertThat(mention.start()).as(text).isGreaterThanOrEqualTo(mention.boundStart());
                assertThat(mention.end())
                        .as(text)
                        .isGreaterThan(mention.start())
                        .isLessThanOrEqualTo(text.length());
                assertThat(text.substring(mention.boundStart(), mention.end())).contains(mention.phrase());
                free = mention.end();
                for (Tense tense : Tense.values()) {
                    // A window that ended before it began would be refused by its own constructor.
                    assertThat(WindowResolver.resolve(mention, LocalDate.of(2024, 2, 29), tense, "UTC"))
                            .isNotNull();
                    assertThat(WindowResolver.resolve(mention, null, tense, "UTC"))
                            .isNotNull();
                }
            }
            assertThat(PublicationDays.settle(text, null, null, Instant.parse("2026-11-23T00:00:00Z"), language))
                    .isNotNull();
        }
    }

    private static String randomText(Random random) {
        StringBuilder text = new StringBuilder();
        int pieces = random.nextInt(60);
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
            text.append(random.nextInt(4) == 0 ? "" : " ");
        }
        return text.toString();
    }

    static Stream<String> longTexts() {
        return Stream.of(
                        "1",
                        "1,",
                        "1.",
                        "(",
                        "x",
                        "-",
                        "\n",
                        "21 ",
                        "one hundred and ",
                        "the ",
                        "1-",
                        "September ",
                        "by ",
                        "’",
                        "a ",
                        "twenty-",
                        "1/1/",
                        "2024-",
                        "between ",
                        "further ",
                        "(2 ",
                        "May 2, ",
                        "é",
                        "to the ",
                        "28, ",
                        "plus ",
                        "or ",
                        "il y a près de ",
                        "late September or ",
                        "of the year ",
                        "last quarter of ",
                        "last quarter year of ",
                        "last year of ",
                        "dernier trimestre année ",
                        "dernier trimestre de ",
                        "ce lundi de la semaine ",
                        "il y a plus de ",
                        "quatre-vingt-",
                        "au plus tard le ",
                        "2024/25/")
                .map(unit -> unit.repeat(1_000_000 / unit.length()));
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("longTexts")
    @Timeout(120)
    void readsAMegabyteOfAnything(String text) {
        for (String language : List.of("en", "fr")) {
            List<TimeMention> mentions = TimeTagger.tag(text, language);

            assertThat(mentions.size()).isLessThanOrEqualTo(text.length());
        }
        assertThat(PublicationDays.settle(text, null, null, Instant.parse("2026-11-23T00:00:00Z"), "en"))
                .isNotNull();
    }
}
