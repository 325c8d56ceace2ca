package org.mandatewatch.alert.delivery.channel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiscordChannelTest {

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '$',
            value = {
                "plain words, 1–10 October; plain words, 1–10 October; words without markup stay",
                "**bold** _it_ ~no~; \\*\\*bold\\*\\* \\_it\\_ \\~no\\~; emphasis",
                "[a](https://e.org/a_b); \\[a\\]\\(https://e.org/a_b); a link in disguise, whose address is not cut",
                "see https://e.org/a_b_c now_; see https://e.org/a_b_c now\\_; an address stays as it is",
                "<@123> @everyone; <\\@123\\> \\@everyone; mentions",
                "\\*; \\\\\\*; what was escaped already",
            })
    void escapes(String text, String escaped, String because) {
        assertThat(DiscordChannel.escape(text)).isEqualTo(escaped);
    }
}
