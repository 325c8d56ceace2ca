package org.mandatewatch.alert.delivery.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CutTest {

    @Test
    void whatFitsStays() {
        assertThat(Cut.to(5, "exact")).isEqualTo("exact");
        assertThat(Cut.toBytes(5, "exact")).isEqualTo("exact");
    }

    @Test
    void whatDoesNotEndsInAnEllipsis() {
        assertThat(Cut.to(5, "longer")).isEqualTo("long…");
        assertThat(Cut.toBytes(7, "longer than")).isEqualTo("long…");
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 5, 6, 7, 8, 9, 10, 11, 12})
    void noCharacterIsSplit(int longest) {
        String text = "é😀é😀é😀é😀";
        String units = Cut.to(longest, text);
        String bytes = Cut.toBytes(longest, text);
        assertThat(units.length()).isLessThanOrEqualTo(longest);
        assertThat(bytes.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(longest);
        for (String cut : new String[] {units, bytes}) {
            assertThat(new String(cut.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                    .isEqualTo(cut)
                    .doesNotContain("?", "\uFFFD");
        }
    }
}
