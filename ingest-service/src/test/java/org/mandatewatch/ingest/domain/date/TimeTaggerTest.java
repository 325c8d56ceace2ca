package org.mandatewatch.ingest.domain.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TimeTaggerTest {

    @ParameterizedTest
    @MethodSource
    void readsEnglish(PhraseCorpus.Sentence sentence) {
        check(sentence, "en");
    }

    static List<PhraseCorpus.Sentence> readsEnglish() {
        return PhraseCorpus.read("phrases-en.txt");
    }

    @ParameterizedTest
    @MethodSource
    void readsFrench(PhraseCorpus.Sentence sentence) {
        check(sentence, "fr-HT");
    }

    static List<PhraseCorpus.Sentence> readsFrench() {
        return PhraseCorpus.read("phrases-fr.txt");
    }

    @ParameterizedTest
    @MethodSource
    void leavesAloneWhatIsNoDate(PhraseCorpus.Sentence sentence) {
        check(sentence, "en");
    }

    static List<PhraseCorpus.Sentence> leavesAloneWhatIsNoDate() {
        return PhraseCorpus.read("negatives-en.txt");
    }

    @ParameterizedTest
    @MethodSource
    void leavesAloneWhatIsNoFrenchDate(PhraseCorpus.Sentence sentence) {
        check(sentence, "fr");
    }

    static List<PhraseCorpus.Sentence> leavesAloneWhatIsNoFrenchDate() {
        return PhraseCorpus.read("negatives-fr.txt");
    }

    private static void check(PhraseCorpus.Sentence sentence, String language) {
        List<TimeMention> mentions = TimeTagger.tag(sentence.text(), language);

        if (sentence.value().equals("none")) {
            assertThat(mentions).isEmpty();
            return;
        }
        assertThat(mentions).anySatisfy(mention -> {
            assertThat(mention.phrase()).isEqualTo(sentence.phrase());
            assertThat(Spelling.of(mention)).isEqualTo(sentence.value());
        });
    }

    @Test
    void keepsThePrepositionApartFromThePhrase() {
        String text = "A vote is due by the end of September at the latest.";

        TimeMention mention = TimeTagger.tag(text, "en").get(0);

        assertThat(text.substring(mention.start(), mention.end())).isEqualTo("the end of September");
        assertThat(text.substring(mention.boundStart(), mention.start())).isEqualTo("by ");
        assertThat(mention.phrase()).isEqualTo("by the end of September");
    }

    @Test
    void readsEveryDayOfAList() {
        assertThat(TimeTagger.tag("They meet on 28 and 30 September 2024.", "en"))
                .extracting(Spelling::of)
                .containsExactly("2024-09-28", "2024-09-30");
    }

    @Test
    void crossesASingleLineBreakButNoParagraph() {
        assertThat(TimeTagger.tag("It ends on 2\nOctober 2025.", "en"))
                .extracting(Spelling::of)
                .containsExactly("2025-10-02");
        assertThat(TimeTagger.tag("It ends in October\n\n2025 was a good year", "en"))
                .extracting(Spelling::of)
                .containsExactly("XXXX-10");
    }

    @Test
    void readsUnknownLanguagesAsEnglish() {
        assertThat(TimeTagger.tag("It ends on 2 October.", null)).hasSize(1);
        assertThat(TimeTagger.tag("It ends on 2 October.", "tlh")).hasSize(1);
    }
}
