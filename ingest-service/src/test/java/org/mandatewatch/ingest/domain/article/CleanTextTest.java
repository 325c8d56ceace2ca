package org.mandatewatch.ingest.domain.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CleanTextTest {

    static Stream<Arguments> spellings() {
        return Stream.of(
                arguments(
                        "line ends become line feeds", "One.\r\nTwo.\rThree.\u2028Four.", "One.\nTwo.\nThree.\nFour."),
                arguments("runs of spaces become one", "One  two\t three\u00A0\u2003four.", "One two three four."),
                arguments("no space at either end of a line", "  One. \n\t Two.  ", "One.\nTwo."),
                arguments("one empty line at most", "One.\n\n \n\n\nTwo.", "One.\n\nTwo."),
                arguments("composed letters", "Cafe\u0301 Pre\u0301sident", "Café Président"),
                arguments("marks without width go", "\uFEFFman\u00ADdate\u200B ends", "mandate ends"),
                arguments("page breaks are line breaks", "One.\fTwo.", "One.\nTwo."),
                arguments("typography stays", "“Yes” – it’s 5 °C", "“Yes” – it’s 5 °C"),
                arguments("nothing is left of nothing", " \n\t\r\n ", ""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("spellings")
    void hasOneSpelling(String rule, String raw, String clean) {
        assertThat(CleanText.of(raw)).isEqualTo(clean);
    }

    @Test
    void linesOfThePageGo() {
        String raw = "No time to read? Listen now!\nHARBOUR CITY, March 3 (Test Wire) - The mandate ends on Friday.\n"
                + "Subscribe to our newsletter\nThe council votes on Monday.\nAdvertisement\n";

        assertThat(CleanText.of(raw))
                .isEqualTo(
                        "HARBOUR CITY, March 3 (Test Wire) - The mandate ends on Friday.\nThe council votes on Monday.");
    }

    @Test
    void cleaningTwiceIsCleaningOnce() {
        String alphabet = "aé e\u0301.\u0301?!\n\r\t\u00A0\u200B\u00ADShareListen nowCookies weaccept\u2028\f|•";
        Random random = new Random(7);
        for (int i = 0; i < 5_000; i++) {
            StringBuilder raw = new StringBuilder();
            for (int n = random.nextInt(60); n > 0; n--) {
                raw.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            String once = CleanText.of(raw.toString());
            assertThat(CleanText.of(once)).isEqualTo(once);
        }
    }

    @Test
    void aTitleIsOneLine() {
        assertThat(CleanText.line("  Council\r\n votes\u00A0 again\u0007 ")).isEqualTo("Council votes again");
    }
}
