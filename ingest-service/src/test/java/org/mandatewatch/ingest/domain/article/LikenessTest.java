package org.mandatewatch.ingest.domain.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LikenessTest {

    private static final String STORY =
            "The council will vote on Friday on a draft that extends the mission by a year. "
                    + "Two members circulated it last week. The mandate ends on 2 October.";

    @Test
    void aTextIsLikeItself() {
        assertThat(Likeness.of(STORY, STORY.toUpperCase().replace(".", " ;"))).isEqualTo(1);
    }

    @Test
    void aCorrectedWordLeavesARevision() {
        assertThat(Likeness.of(STORY, STORY.replace("Friday", "Monday"))).isBetween(Likeness.REVISION, 0.99);
    }

    @Test
    void aGrowingReportStaysTheSameReport() {
        String grown = STORY + " The envoy told reporters that talks went on through the night."
                + " Nine votes are needed, and no permanent member may object."
                + " Soldiers from four countries wait at the airport for their orders to leave.";

        assertThat(Likeness.of(STORY, grown)).isEqualTo(1);
        assertThat(Likeness.of(grown, STORY)).isEqualTo(1);
    }

    @Test
    void anotherStoryIsAnother() {
        String other = "Rain flooded the southern coast and cut the road to the capital for three days in a row.";

        assertThat(Likeness.of(STORY, other)).isLessThan(0.1);
    }

    @Test
    void nothingIsLikeNothing() {
        assertThat(Likeness.of("", "")).isZero();
        assertThat(Likeness.of(STORY, "…")).isZero();
    }

    @Test
    void shortTextsAreComparedWhole() {
        assertThat(Likeness.of("Mandate ends", "mandate ends!")).isEqualTo(1);
        assertThat(Likeness.of("Mandate ends", "Mandate begins")).isZero();
    }
}
