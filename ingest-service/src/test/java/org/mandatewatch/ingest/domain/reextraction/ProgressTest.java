package org.mandatewatch.ingest.domain.reextraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProgressTest {

    @Test
    void itIsMeasuredInRecords() {
        Progress progress = Progress.NONE.at(List.of(new Stretch(0, 10, 15, 30), new Stretch(1, 0, 0, 0)));

        assertThat(progress.total()).isEqualTo(20);
        assertThat(progress.done()).isEqualTo(5);
        assertThat(progress.reachedEnd()).isFalse();
        assertThat(progress.at(List.of(new Stretch(0, 10, 30, 30), new Stretch(1, 0, 0, 0)))
                        .reachedEnd())
                .isTrue();
    }

    @Test
    void whatHasNotStartedIsNotAtItsEnd() {
        assertThat(Progress.NONE.hasStarted()).isFalse();
        assertThat(Progress.NONE.reachedEnd()).isFalse();
    }

    @Test
    void allFailuresAreCountedAndTheFirstAreShown() {
        Progress progress = Progress.NONE;
        for (int i = 0; i < Progress.SHOWN + 5; i++) {
            progress = progress.plus(new Failure(0, i, null, "unreadable"));
        }

        assertThat(progress.tally().failed()).isEqualTo(Progress.SHOWN + 5);
        assertThat(progress.failures())
                .hasSize(Progress.SHOWN)
                .first()
                .isEqualTo(new Failure(0, 0, null, "unreadable"));
    }
}
