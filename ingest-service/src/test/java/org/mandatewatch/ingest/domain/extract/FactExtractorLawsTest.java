package org.mandatewatch.ingest.domain.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mandatewatch.contract.Evidence;
import org.mandatewatch.contract.fact.Fact;

/** What holds for every text, sensible or hostile. */
class FactExtractorLawsTest {

    private static final int MEGABYTE = 1 << 20;

    private static final List<String> WORDS = List.of(
            "UNIFIL",
            "the",
            "mandate",
            "of",
            "expires",
            "on",
            "31 August",
            "Security Council",
            "voted",
            "to",
            "extend",
            "until",
            "2,500",
            "soldiers",
            "Kenya",
            "displaced",
            "people",
            "\u201c",
            "\u201d",
            ".",
            ",",
            "(",
            ")",
            "\n",
            "\n\n",
            "President",
            "Ann Muster",
            "draft resolution",
            "circulated by",
            "France",
            "resolution 2700 (2024)",
            "for another year",
            "its",
            "mission",
            "$300 million",
            "\u00a0",
            "Sept.",
            "U.N.",
            "-",
            "<b>",
            "0",
            "and");

    static Stream<String> texts() {
        List<String> texts = new ArrayList<>();
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 5 + random.nextInt(300); i++) {
                text.append(WORDS.get(random.nextInt(WORDS.size()))).append(random.nextInt(9) == 0 ? "" : " ");
            }
            texts.add(text.toString());
        }
        texts.addAll(List.of("", " ", "\n", ".", "'s", "\ud83d", "\u0000"));
        return texts.stream();
    }

    static Stream<String> hostileTexts() {
        return Stream.of(
                "7".repeat(MEGABYTE),
                "(".repeat(MEGABYTE),
                "<a".repeat(MEGABYTE / 2),
                "'".repeat(MEGABYTE),
                "a.".repeat(MEGABYTE / 2),
                "\n".repeat(MEGABYTE),
                "](".repeat(MEGABYTE / 2),
                "UNIFIL mandate ".repeat(MEGABYTE / 15),
                "of the mandate of UNIFIL extended renewed until ".repeat(MEGABYTE / 480),
                "Kenya, France and ".repeat(MEGABYTE / 18),
                "two thousand and ".repeat(MEGABYTE / 17),
                "draft resolution vote expected voted adopted authorised ".repeat(MEGABYTE / 56),
                "The Mission in (".repeat(MEGABYTE / 16));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void everyQuoteStandsAtItsOffsets(String text) {
        for (Fact fact : Told.read(text, "2025-03-05").facts()) {
            Stream.concat(Stream.of(fact.header().evidence()), fact.header().furtherEvidence().stream())
                    .forEach(evidence -> assertThat(text.substring(evidence.start(), evidence.end()))
                            .isEqualTo(evidence.quote())
                            .isNotBlank());
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void readingTwiceGivesTheSame(String text) {
        assertThat(Told.read(text, "2025-03-05")).isEqualTo(Told.read(text, "2025-03-05"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void idsAreDistinctAndFactsInOrder(String text) {
        List<Fact> facts = Told.read(text, "2025-03-05").facts();
        assertThat(facts).extracting(Fact::id).doesNotHaveDuplicates();
        assertThat(facts)
                .extracting(fact -> fact.header().evidence())
                .isSortedAccordingTo(Comparator.comparingInt(Evidence::start));
    }

    @ParameterizedTest
    @MethodSource("hostileTexts")
    void hostileTextIsReadToItsEnd(String text) {
        String withEnd = text + "\n\nThe mandate of MINURSO expires on 31 October 2025.\n";
        assertThat(Told.lines(withEnd, "2025-03-05")).contains("mandate-expiry minurso window=2025-10-31");
    }
}
