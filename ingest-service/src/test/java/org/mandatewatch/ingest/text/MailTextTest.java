package org.mandatewatch.ingest.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailTextTest {

    @Test
    void aPressMail() {
        ReadPage read = PageReader.plain("""
                From: "Coast Mission Press Office" <press@mission.example>
                To: undisclosed-recipients:;
                Date: Fri, 27 Jun 2031 23:40:00 -0400 (EDT)
                Subject: Fwd: Mandate of the coast mission
                  renewed until 2032

                The mandate of the mission was renewed on Friday
                until 30 June 2032.

                On Thu, 26 Jun 2031, a colleague wrote:
                > The mandate ends on Monday.
                >> Does it?

                --
                Press Office
                Tel. 555 0100
                """);

        assertThat(read.text().strip()).isEqualTo("""
                        The mandate of the mission was renewed on Friday
                        until 30 June 2032.""");
        assertThat(read.facts())
                .isEqualTo(new PageFacts(
                        "Mandate of the coast mission renewed until 2032",
                        null,
                        "Coast Mission Press Office",
                        LocalDate.of(2031, 6, 27),
                        null));
    }

    @Test
    void aFrenchOne() {
        assertThat(PageReader.plain("De : Bureau de presse\nEnvoyé : 28 mars 2031\nObjet : Mandat prorogé\n\nTexte.")
                        .facts())
                .isEqualTo(new PageFacts("Mandat prorogé", null, "Bureau de presse", LocalDate.of(2031, 3, 28), null));
    }

    @Test
    void aMailThatOnlyHandsOneOnGivesThatOne() {
        assertThat(PageReader.plain("""
                        Subject: For you
                        From: desk@wire.example

                        See below.

                        ----- Original message -----
                        > The mandate of the mission was renewed on Friday until 30 June 2032,
                        > the council said.
                        """).text()).isEqualTo("""
                        The mandate of the mission was renewed on Friday until 30 June 2032,
                        the council said.""");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Subject: the mandate.\nIt ends on Monday.\n\nSoon.",
                "Question: Who votes?\nAnswer: The council.\n\n-- \nSoon.",
                "The mandate ends.\n\nSubject: x\nFrom: y\n\n",
                "Subject: x\nFrom: y",
            })
    void otherTextsAreNoMails(String text) {
        assertThat(PageReader.plain(text).text()).isEqualTo(text);
    }
}
