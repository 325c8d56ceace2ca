package org.mandatewatch.ingest.domain.date;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TenseCuesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The council adopted it on Monday. | PAST",
                "en | The council will vote on Monday. | FUTURE",
                "en | The vote will be held on Monday. | FUTURE",
                "en | A draft is expected to be adopted on Monday. | FUTURE",
                "en | The mandate was due to expire on Monday. | UNKNOWN",
                "en | The council adopted it. Talks on Monday. | UNKNOWN",
                "fr | Le conseil a adopté le texte lundi. | PAST",
                "fr | Le conseil doit voter lundi. | FUTURE",
                "fr | Le texte sera adopté lundi. | FUTURE",
                "fr | Le mandat, prorogé lundi, tient. | PAST",
                "fr | Le vote est prévu lundi. | FUTURE",
                "fr | Le mandat devait expirer lundi. | UNKNOWN"
            })
    void readsTheVerbBeforeTheDate(String language, String text, Tense tense) {
        assertThat(TimeTagger.tagTensed(text, language))
                .singleElement()
                .extracting(TensedMention::tense)
                .isEqualTo(tense);
    }
}
