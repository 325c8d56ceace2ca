package org.mandatewatch.ingest.domain.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mandatewatch.contract.fact.Fact;

/** What holds for every French text, however strange: words of the trade in random order, and text made to do harm. */
class FrenchLawsTest {

    private static final int LONG = 300_000;

    private static final List<String> WORDS = List.of(
            "la Finul",
            "le mandat",
            "de la",
            "a prorog\u00e9",
            "jusqu\u2019au",
            "31 ao\u00fbt 2026",
            "d\u2019un an",
            "le Conseil de s\u00e9curit\u00e9",
            "la r\u00e9solution 2790 (2025)",
            "par 14 voix pour",
            "aucune contre",
            "et une abstention",
            "la France",
            "2\u00a0500",
            "soldats k\u00e9nyans",
            "ont \u00e9t\u00e9 tu\u00e9s",
            "d\u00e9plac\u00e9s",
            "300 millions de dollars",
            "\u00ab",
            "\u00bb",
            ".",
            ",",
            ";",
            ":",
            "\n\n",
            "projet de r\u00e9solution",
            "doit voter",
            "vendredi",
            "si",
            "ne",
            "pas",
            "la mission de l\u2019ONU",
            "dirig\u00e9e par le Kenya",
            "en Ha\u00efti",
            "Le pr\u00e9sident",
            "William Ruto",
            "a d\u00e9clar\u00e9",
            "contr\u00f4lent 80 % de",
            "Port-au-Prince",
            "(",
            ")",
            "un rapport",
            "d\u2019ici au");

    static Stream<String> texts() {
        List<String> texts = new ArrayList<>();
        for (int seed = 0; seed < 150; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 5 + random.nextInt(250); i++) {
                text.append(WORDS.get(random.nextInt(WORDS.size()))).append(' ');
            }
            texts.add(text.toString());
        }
        return texts.stream();
    }

    static Stream<String> hostileTexts() {
        return Stream.of(
                        "\u00ab",
                        "d'",
                        "1 000 ",
                        "le mandat de la Finul prorog\u00e9 jusqu'au ",
                        "officiers des soldats des ",
                        "la France, la Russie et ")
                .map(piece -> piece.repeat(LONG / piece.length()));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void everyQuoteStandsAtItsOffsets(String text) {
        for (Fact fact : Told.readFrench(text, "2025-09-01").facts()) {
            assertThat(text.substring(
                            fact.header().evidence().start(),
                            fact.header().evidence().end()))
                    .isEqualTo(fact.header().evidence().quote())
                    .isNotBlank();
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void readingTwiceGivesTheSame(String text) {
        assertThat(Told.readFrench(text, "2025-09-01")).isEqualTo(Told.readFrench(text, "2025-09-01"));
    }

    @ParameterizedTest
    @MethodSource("hostileTexts")
    void hostileTextIsReadToItsEnd(String text) {
        String withEnd = text + "\n\nLe mandat de la Minurso expire le 31 octobre 2025.\n";
        assertThat(Told.inFrench("mandate-expiry", withEnd, "2025-03-05")).contains("minurso window=2025-10-31");
    }
}
