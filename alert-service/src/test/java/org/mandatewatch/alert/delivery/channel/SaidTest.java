package org.mandatewatch.alert.delivery.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mandatewatch.common.net.GuardedHttp.Answer;

class SaidTest {

    private static String by(String body) {
        return Said.by(new Answer(500, Map.of(), body.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void whoSaysNothingIsQuotedWithNothing() {
        assertThat(by("")).isEqualTo("the receiver answered 500");
        assertThat(by(" \r\n ")).isEqualTo("the receiver answered 500");
    }

    @Test
    void pagesAreReadWithoutTheirMarkup() {
        assertThat(by("<html><style>p { color: red }</style><body><h1>Bad\tGateway</h1>\n<p>try later</p>"))
                .isEqualTo("the receiver answered 500: “Bad Gateway try later”");
    }

    @Test
    void nothingThatAnswersSayReachesTheLogAsAControlCharacter() {
        assertThat(by("a\u0000b\u001b[31mc\u202ed")).isEqualTo("the receiver answered 500: “a b [31mc d”");
    }

    @Test
    void longAnswersAreCut() {
        assertThat(by("x".repeat(100_000)))
                .hasSize("the receiver answered 500: “”".length() + 160)
                .endsWith("x…”");
    }
}
