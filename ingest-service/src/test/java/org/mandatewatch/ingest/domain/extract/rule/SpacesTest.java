package org.mandatewatch.ingest.domain.extract.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpacesTest {

    @Test
    void aBrokenLineBecomesOne() {
        assertThat(Spaces.single("The Council \n\t  voted.", 0, 22)).isEqualTo("The Council voted.");
    }

    @Test
    void nothingStandsAroundThePiece() {
        assertThat(Spaces.single("… \n on Monday \u2003, it said", 1, 15)).isEqualTo("on Monday");
    }

    @Test
    void whiteSpaceAloneIsNothing() {
        assertThat(Spaces.single(" \r\n ", 0, 4)).isEmpty();
    }
}
