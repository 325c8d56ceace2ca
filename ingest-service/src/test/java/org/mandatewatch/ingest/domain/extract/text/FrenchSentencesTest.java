package org.mandatewatch.ingest.domain.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FrenchSentencesTest {

    private static List<String> sentences(String text) {
        String plain = PlainText.of(text);
        return SentenceSplitter.split(plain, Language.FRENCH).stream()
                .map(s -> plain.substring(s.start(), s.end()))
                .toList();
    }

    private static List<String> words(String text) {
        return SentenceSplitter.tokens(PlainText.of(text), Language.FRENCH).stream()
                .map(Token::word)
                .toList();
    }

    @Test
    void elidedWordsStandAlone() {
        assertThat(words("l\u2019ONU, jusqu\u2019au d\u00e9part d\u2019aujourd\u2019hui"))
                .containsExactly("l'", "onu", ",", "jusqu'", "au", "depart", "d'", "aujourd'hui");
    }

    @Test
    void aCapitalPrepositionIsNoVerb() {
        assertThat(words("A l'unanimit\u00e9, le Conseil a vot\u00e9 \u00e0 New York"))
                .containsExactly(
                        "\u00e0", "l'", "unanimite", ",", "le", "conseil", "a", "vote", "\u00e0", "new", "york");
    }

    @Test
    void abbreviationsEndNoSentence() {
        assertThat(sentences("M. Dupuis a parl\u00e9. Mme. Keita et le Dr. Noel ont \u00e9cout\u00e9."))
                .containsExactly("M. Dupuis a parl\u00e9.", "Mme. Keita et le Dr. Noel ont \u00e9cout\u00e9.");
    }

    @Test
    void guillemetsBelongToTheirSentence() {
        assertThat(sentences("\u00ab Nous restons. \u00bb Il est parti. \u00ab Pas question ! \u00bb, dit-elle."))
                .containsExactly("\" Nous restons. \"", "Il est parti.", "\" Pas question ! \", dit-elle.");
    }
}
