package org.mandatewatch.ingest.domain.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceSplitterTest {

    private static List<String> sentences(String text) {
        String plain = PlainText.of(text);
        return SentenceSplitter.split(plain, Language.ENGLISH).stream()
                .map(s -> (s.heading() ? "# " : "") + plain.substring(s.start(), s.end()))
                .toList();
    }

    @Test
    void pointsOfAbbreviationsEndNoSentence() {
        assertThat(sentences("The U.N. envoy met Gen. Muster on Sept. 30. He left at 5 p.m. The talks go on."))
                .containsExactly(
                        "The U.N. envoy met Gen. Muster on Sept. 30.", "He left at 5 p.m.", "The talks go on.");
    }

    @Test
    void closingQuotesBelongToTheirSentence() {
        assertThat(sentences("\u201cWe stay.\u201d He nodded.")).containsExactly("\"We stay.\"", "He nodded.");
    }

    @Test
    void wrappedLinesAreOneParagraphAndShortLinesAreHeadings() {
        String text = """
                Call for more help

                The council met in the morning to hear a report on the mission, and then again in the late
                afternoon to vote on its mandate.
                """;
        assertThat(sentences(text))
                .containsExactly(
                        "# Call for more help",
                        "The council met in the morning to hear a report on the mission, and then again in the late "
                                + "afternoon to vote on its mandate.");
    }

    @Test
    void paragraphsOfOneLineEachStayApart() {
        String line =
                "A paragraph that fills its one line with many words, as agencies send them down the wire to all of"
                        + " their customers every day";
        assertThat(sentences(line + ".\nHeading of a part\n" + line + "."))
                .containsExactly(line + ".", "# Heading of a part", line + ".");
    }

    @Test
    void boilerplateIsLeftOut() {
        assertThat(sentences("Sign up for our newsletter.\n\nThe force left.\n\nRelated: Another story about it.\n"))
                .containsExactly("The force left.");
    }

    @Test
    void oneLineWithoutFullStopIsReadAfterAll() {
        assertThat(sentences("Council extends mission")).containsExactly("Council extends mission");
    }

    @Test
    void markupIsNoText() {
        assertThat(sentences("<p>The <b>force</b> left.</p><p>It came [back](https://example.org/a).</p>"))
                .hasSize(2)
                .first()
                .isEqualTo("The    force     left.");
    }
}
