package org.mandatewatch.ingest.domain.extract.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mandatewatch.ingest.domain.extract.Told;

/** Sentences as newsrooms write them, published on Thursday 28 August 2025, and who is quoted by them. */
class StatementMadeRuleTest {

    private static final String KIND = "statement-made";
    private static final String PUBLISHED = "2025-08-28";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "The peacekeepers will stay on the Blue Line," said Laura Kendrick, who speaks for UNIFIL. | unifil speaker=Laura Kendrick quote=The peacekeepers will stay on the Blue Line
            President Ann Muster told reporters: "We are determined to finish the job with UNIFIL." | unifil speaker=Ann Muster role=President quote=We are determined to finish the job with UNIFIL.
            UNIFIL spokesman Hamid Traore was blunt. "They fired at our patrol first," he said. | unifil speaker=Hamid Traore role=Spokesman quote=They fired at our patrol first
            “The situation is dire. We need help now,” Ulrika Richter, a nurse near the UNIFIL base, told an agency. | unifil speaker=Ulrika Richter quote=The situation is dire. We need help now
            According to Denise Mbala, a farmer, "UNIFIL cannot be everywhere, but it could be somewhere". | unifil speaker=Denise Mbala quote=UNIFIL cannot be everywhere, but it could be somewhere
            Envoy Laura Kendrick spoke of UNIFIL for an hour. She left early. "There is no eternal mandate, as you know," Kendrick said. | unifil speaker=Laura Kendrick role=Envoy quote=There is no eternal mandate, as you know
            """)
    void reads(String text, String facts) {
        assertThat(Told.of(KIND, text, PUBLISHED)).isEqualTo(facts);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The envoy called the vote on UNIFIL "a message of calm".
            "UNIFIL did not get everything it wanted," said a diplomat who asked not to be named.
            Ann Muster said that UNIFIL would stay in the south of the country.
            "We have all been waiting for the new branch," said Paula Stenvall of the bank.
            "We are concerned about the safety of UNIFIL," the Foreign Ministry said in a statement.
            """)
    void readsNothing(String text) {
        assertThat(Told.of(KIND, text, PUBLISHED)).isEmpty();
    }
}
