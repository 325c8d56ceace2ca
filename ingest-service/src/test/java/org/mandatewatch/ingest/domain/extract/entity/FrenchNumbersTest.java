package org.mandatewatch.ingest.domain.extract.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mandatewatch.ingest.domain.extract.text.Language;
import org.mandatewatch.ingest.domain.extract.text.PlainText;
import org.mandatewatch.ingest.domain.extract.text.SentenceSplitter;
import org.mandatewatch.ingest.domain.extract.text.Token;

class FrenchNumbersTest {

    private static List<Token> words(String text) {
        return SentenceSplitter.tokens(PlainText.of(text), Language.FRENCH);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2 500 soldats | 2500
            2\u00a0500 soldats | 2500
            2\u202f500 soldats | 2500
            2.500 soldats | 2500
            1,5 milliard | 1500000000
            930,2 millions | 930200000
            deux mille cinq cents policiers | 2500
            cent vingt hommes | 120
            quatre-vingt-dix voix | 90
            quatre-vingts pays | 80
            soixante-dix-sept morts | 77
            vingt et un pays | 21
            une centaine d'observateurs | 100
            un millier d'hommes | 1000
            un demi-million de civils | 500000
            un million et demi de personnes | 1500000
            mille deux cents hommes | 1200
            sept millions de personnes | 7000000
            """)
    void readsFiguresAndWords(String text, BigDecimal value) {
        assertThat(FrenchNumbers.at(words(text), 0).orElseThrow().value()).isEqualByComparingTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"soldats", "1er janvier", "15h30"})
    void readsNoNumber(String text) {
        assertThat(FrenchNumbers.at(words(text), 0)).isEmpty();
    }
}
