package org.mandatewatch.mission.domain.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextSignatureTest {

    private static final String STORY = """
            The Security Council on Friday extended the mandate of the coast mission by one year, hours before it was to
            run out. The resolution, drafted by two elected members, was adopted unanimously after a week of talks behind
            closed doors. Diplomats said that the last dispute had been about the number of police officers, which stays
            at eight hundred. The mission was set up four years ago to protect the ports and to train the coast guard.
            Its commander told reporters that the new mandate gave his people time to finish what they had begun. Aid
            groups welcomed the vote and asked for more money for the people who had fled the coast.""";

    private static final String OTHER_REPORTER = """
            After a week of haggling the Security Council gave the coast mission another twelve months on Friday. All
            fifteen members voted in favour. "This gives us time to finish what we began," its commander said. The
            ceiling of eight hundred police officers, over which the members had quarrelled, does not change. More than
            forty thousand people have left their homes along the coast since spring, according to aid workers there.""";

    @Test
    void aTrimmedCopyWithAnotherHeadIsACopy() {
        String copy = "COAST MISSION GOES ON\nBy our correspondent\n\n"
                + STORY.substring(0, STORY.indexOf(" Aid\ngroups")).replace(",", "");

        assertThat(Copies.areCopies(TextSignature.of(STORY), TextSignature.of(copy)))
                .isTrue();
    }

    @Test
    void twoReportersOnOneVoteAreTwoSources() {
        assertThat(Copies.areCopies(TextSignature.of(STORY), TextSignature.of(OTHER_REPORTER)))
                .isFalse();
    }

    @Test
    void caseAndPunctuationCountForNothing() {
        TextSignature shouted =
                TextSignature.of(STORY.toUpperCase(java.util.Locale.ROOT).replace(".", " -- "));

        assertThat(TextSignature.of(STORY).likeness(shouted)).isEqualTo(1.0);
    }

    @Test
    void aSignatureSurvivesBeingWrittenDown() {
        TextSignature signature = TextSignature.of(STORY);

        TextSignature read = TextSignature.ofPlaces(signature.places());

        assertThat(read.likeness(signature)).isEqualTo(1.0);
        assertThat(read.bands()).isEqualTo(signature.bands());
        assertThatThrownBy(() -> TextSignature.ofPlaces(List.of(1, 2))).hasMessageContaining("128 places");
    }

    @Test
    void shortTextsHaveSignaturesToo() {
        assertThat(Copies.areCopies(TextSignature.of("Mandate extended"), TextSignature.of("Mandate extended!")))
                .isTrue();
        assertThat(Copies.areCopies(TextSignature.of("Mandate extended"), TextSignature.of("Mandate ended")))
                .isFalse();
        assertThat(TextSignature.of("").likeness(TextSignature.of("Mandate"))).isLessThan(0.1);
    }
}
