package org.mandatewatch.ingest.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mandatewatch.ingest.domain.article.CleanText;

/** Whole pages as newsrooms build them: the article comes out, and nothing else does. */
class SamplePagesTest {

    private record Sample(
            String page, String title, String publisher, LocalDate day, String starts, String ends, String[] absent) {

        @Override
        public String toString() {
            return page;
        }
    }

    static Stream<Sample> samples() {
        return Stream.of(
                new Sample(
                        "newsroom.html",
                        "Council to decide on river mission in April",
                        "Harbour Courier",
                        LocalDate.of(2031, 3, 2),
                        "Security\n\nCouncil to decide on river mission in April\n\nDiplomats expect",
                        "move the headquarters to the coast.",
                        new String[] {"cookies", "9,000", "2020", "Advertisement", "inbox", "Share", "lake force", "©"
                        }),
                new Sample(
                        "div-soup.html",
                        "Hill force gets nine more months",
                        null,
                        LocalDate.of(2031, 5, 14),
                        "The Peace and Security Council on Wednesday extended",
                        "because the bloc had no money for it.",
                        new String[] {"Harvest", "Kofi", "5,000", "Weather", "tractor", "Facebook", "Copyright"}),
                new Sample(
                        "depeche.html",
                        "La force du fleuve prolongée jusqu’au 30 juin",
                        "Le Quai",
                        LocalDate.of(2031, 3, 28),
                        "La force du fleuve prolongée jusqu’au 30 juin\n\n",
                        "depuis janvier, selon les autorités locales.",
                        new String[] {"Accueil", "2029", "Partager", "Abonnez", "Grève", "Mentions"}),
                new Sample(
                        "press-release.html",
                        "Security Council Renews Mandate of Coast Mission, Adopting Resolution 2999 (2031)",
                        null,
                        LocalDate.of(2031, 6, 27),
                        "SC/19999\n\n27 June 2031\n\nSecurity Council Renews",
                        "“3. Decides to remain seized of the matter.”",
                        new String[] {"Français", "Contact", "Privacy", "Not an official record"}),
                new Sample(
                        "brief.html",
                        "Vote on lake mission put off",
                        null,
                        null,
                        "Vote on lake mission put off\n\nThe council’s vote",
                        "was postponed to 9 May.",
                        new String[] {"Front page", "Imprint"}));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theArticleAndNothingElse(Sample sample) {
        ReadPage read = PageReader.html(page(sample.page()));

        assertThat(CleanText.of(read.text()))
                .startsWith(sample.starts())
                .endsWith(sample.ends())
                .doesNotContain(sample.absent());
        assertThat(read.facts().title()).isEqualTo(sample.title());
        assertThat(read.facts().publisher()).isEqualTo(sample.publisher());
        assertThat(read.facts().publishedOn()).isEqualTo(sample.day());
    }

    private static String page(String name) {
        try (InputStream page = SamplePagesTest.class.getResourceAsStream("/pages/" + name)) {
            return new String(page.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
