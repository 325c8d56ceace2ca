package org.mandatewatch.ingest.domain.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EntryTest {

    private static final Entry FIRST = new Entry(
            "tag:1",
            "https://wire.example/1",
            "Vote",
            "The council votes.",
            true,
            "2031-03-02",
            LocalDate.of(2031, 3, 2));

    /** What an editor may change without its being another entry. */
    static Stream<Entry> edits() {
        return Stream.of(
                new Entry(
                        "tag:1",
                        "https://wire.example/1",
                        "Vote put off",
                        "The council votes.",
                        true,
                        "2031-03-02",
                        null),
                new Entry("tag:1", "https://wire.example/1", "Vote", "The council waits.", true, "2031-03-02", null),
                new Entry("tag:1", "https://wire.example/1", "Vote", "The council votes.", true, "2031-03-03", null),
                new Entry("tag:1", "https://wire.example/2", "Vote", "The council votes.", true, "2031-03-02", null));
    }

    @ParameterizedTest
    @MethodSource("edits")
    void anEditIsAnotherVersionOfTheSameEntry(Entry edited) {
        assertThat(edited.key()).isEqualTo(FIRST.key());
        assertThat(edited.fingerprint()).isNotEqualTo(FIRST.fingerprint());
    }

    @Test
    void theSameWordsAreTheSameVersion() {
        assertThat(new Entry("tag:1", "https://wire.example/1", "Vote", "The council votes.", false, "2031-03-02", null)
                        .fingerprint())
                .isEqualTo(FIRST.fingerprint());
    }

    @Test
    void theBestNameTellsEntriesApart() {
        assertThat(new Entry("tag:2", FIRST.link(), FIRST.title(), "", true, null, null).key())
                .isNotEqualTo(FIRST.key());
        assertThat(new Entry(null, FIRST.link(), "x", "", true, null, null).key())
                .isEqualTo(new Entry(null, FIRST.link(), "y", "", true, null, null).key())
                .isNotEqualTo(new Entry(FIRST.link(), null, "x", "", true, null, null).key());
        assertThat(new Entry(null, null, "x", "", true, null, null).key()).isPresent();
        assertThat(new Entry(null, null, null, "text", true, null, null).key()).isEmpty();
    }
}
