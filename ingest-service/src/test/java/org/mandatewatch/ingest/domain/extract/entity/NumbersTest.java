package org.mandatewatch.ingest.domain.extract.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mandatewatch.ingest.domain.extract.text.Language;
import org.mandatewatch.ingest.domain.extract.text.PlainText;
import org.mandatewatch.ingest.domain.extract.text.SentenceSplitter;
import org.mandatewatch.ingest.domain.extract.text.Token;

class NumbersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2,500 soldiers                 | 2500
            2, 800 soldiers                | 2800
            2\u00a0500 soldiers            | 2500
            1.3 million people             | 1300000
            300k people                    | 300000
            2.5m people                    | 2500000
            six hundred soldiers           | 600
            one hundred and twenty men     | 120
            twenty-five officers           | 25
            two thousand five hundred men  | 2500
            half a million people          | 500000
            a dozen officers               | 12
            """)
    void reads(String text, String value) {
        assertThat(Numbers.at(words(text), 0))
                .hasValueSatisfying(found -> assertThat(found.value()).isEqualByComparingTo(value));
    }

    @ParameterizedTest
    @CsvSource({"some soldiers", "a soldier", "hundreds of soldiers", "99999999999999999999 soldiers"})
    void readsNoNumber(String text) {
        assertThat(Numbers.at(words(text), 0)).isEmpty();
    }

    private static List<Token> words(String text) {
        return SentenceSplitter.tokens(PlainText.of(text), Language.ENGLISH);
    }
}
