package org.mandatewatch.ingest.domain.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en  | The Security Council extended the mandate of the mission for a year.
            en  | Its mandate expires on 2 October 2024.
            fr  | Le Conseil de sécurité a prorogé le mandat de la mission pour une durée d'un an.
            es  | El Consejo de Seguridad prorrogó el mandato de la misión por un año.
            pt  | O Conselho de Segurança prorrogou o mandato da missão por mais um ano.
            de  | Der Sicherheitsrat hat das Mandat der Mission um ein Jahr verlängert.
            und | Совет Безопасности продлил мандат миссии.
            und | MINUSCA 2024 BINUH 2025
            """)
    void areToldByTheirCommonWords(String language, String text) {
        assertThat(Languages.of(text)).isEqualTo(language);
    }

    @ParameterizedTest
    @CsvSource({"en, en", "en-GB, en", "fr_HT, fr", "PT-br, pt", "es-419, es"})
    void codeOfATag(String tag, String code) {
        assertThat(Languages.fromTag(tag)).contains(code);
    }

    @ParameterizedTest
    @CsvSource({"'English, British'", "'e'", "'12'", "'en us'"})
    void noTag(String tag) {
        assertThat(Languages.fromTag(tag)).isEmpty();
    }
}
