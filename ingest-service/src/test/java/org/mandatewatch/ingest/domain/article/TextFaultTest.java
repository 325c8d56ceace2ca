package org.mandatewatch.ingest.domain.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mandatewatch.ingest.domain.article.TextFault.Kind;

class TextFaultTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t"})
    void nothing(String text) {
        assertThat(TextFault.inRaw(text))
                .hasValueSatisfying(fault -> assertThat(fault.kind()).isEqualTo(Kind.EMPTY));
    }

    @Test
    void binary() {
        assertThat(TextFault.inRaw("PK\u0003\u0004")).hasValueSatisfying(fault -> {
            assertThat(fault.kind()).isEqualTo(Kind.BINARY);
            assertThat(fault.detail()).contains("U+0003").contains("character 2");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"half \uD83D", "\uDE00 half", "\uD83D\uD83D\uDE00"})
    void halfACharacter(String text) {
        assertThat(TextFault.inRaw(text))
                .hasValueSatisfying(fault -> assertThat(fault.kind()).isEqualTo(Kind.BINARY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "tab\tand\r\nlines\f", "\uD83D\uDE00", "Ελλάδα"})
    void textIsFine(String text) {
        assertThat(TextFault.inRaw(text)).isEmpty();
    }

    @Test
    void figuresAreNoArticle() {
        assertThat(TextFault.inClean("12, 34. -- 5%"))
                .hasValueSatisfying(fault -> assertThat(fault.kind()).isEqualTo(Kind.WORDLESS));
        assertThat(TextFault.inClean("12 мая")).isEmpty();
    }
}
