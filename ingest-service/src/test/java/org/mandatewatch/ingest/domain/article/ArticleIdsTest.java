package org.mandatewatch.ingest.domain.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mandatewatch.contract.ContentHash;

class ArticleIdsTest {

    private static final String TEXT = "The café's mandate ends.\nThe vote is on Monday.";

    @Test
    void isTheSha256OfTheTextInOneLine() {
        assertThat(ArticleIds.of(TEXT).value())
                .isEqualTo("a-" + ContentHash.sha256Hex("The café's mandate ends. The vote is on Monday."))
                .hasSize(66);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The café's mandate ends. The vote is on Monday.",
                "The cafe\u0301's mandate ends.\r\n\r\n  The vote\u00A0is on Monday.\n",
                "\tThe café's mandate\n\nends.\nThe vote is on\nMonday.",
            })
    void whiteSpaceAndCompositionDoNotCount(String sameWords) {
        assertThat(ArticleIds.of(sameWords)).isEqualTo(ArticleIds.of(TEXT));
    }

    @Test
    void aLetterCounts() {
        assertThat(ArticleIds.of("The café's mandate ends.\nThe vote is on monday."))
                .isNotEqualTo(ArticleIds.of(TEXT));
    }
}
