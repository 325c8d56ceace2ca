package org.mandatewatch.ingest.domain.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mandatewatch.contract.Article;
import org.mandatewatch.ingest.domain.article.Admission.Accepted;
import org.mandatewatch.ingest.domain.article.Admission.Known;
import org.mandatewatch.ingest.domain.extract.Warning;

class AdmissionsTest {

    private static final Instant FIRST = Instant.parse("2031-03-02T08:00:00Z");
    private static final Instant LATER = Instant.parse("2031-03-02T09:00:00Z");
    private static final String URL = "https://news.example/mandate";
    private static final LocalDate SUNDAY = LocalDate.of(2031, 3, 2);
    private static final String TEXT =
            "The mandate of the mission ends in early April. The council has drafted nothing yet, "
                    + "and the envoy of the region is to brief it in the week to come.";
    private static final String CORRECTED = TEXT.replace("early", "mid");
    private static final String OTHER = "Rain flooded the coast and cut the road to the capital for three days.";

    @Test
    void aNewTextIsRevisionOne() {
        Admission admission = decide(submission(TEXT).sentDay(SUNDAY).build(), null, null, FIRST);

        assertThat(admission).isInstanceOf(Accepted.class);
        assertThat(admission.warnings()).isEmpty();
        assertThat(admission.article())
                .isEqualTo(new Article(
                        ArticleIds.of(TEXT), 1, null, null, null, null, "en", SUNDAY, "publisher", FIRST, TEXT));
    }

    @Test
    void whatCannotBeToldIsSaid() {
        Admission admission = decide(submission("Совет продлил мандат миссии.").build(), null, null, FIRST);

        assertThat(admission.article().publishedOn()).isNull();
        assertThat(admission.warnings())
                .extracting(Warning::code)
                .containsExactlyInAnyOrder("language-unsupported", "publication-day-unknown");
    }

    @Test
    void theSameAgainIsKnown() {
        Article known = accepted(
                submission(TEXT).url(URL).title("A title").sentDay(SUNDAY).build());

        Admission again = decide(submission(TEXT).build(), known, null, LATER);
        Admission reworded = decide(
                submission(TEXT)
                        .title("Another title")
                        .url("https://mirror.example/")
                        .pageDay(SUNDAY.minusDays(1))
                        .build(),
                known,
                null,
                LATER);

        assertThat(again).isEqualTo(new Known(known, again.warnings()));
        assertThat(reworded.article()).isEqualTo(known);
        assertThat(reworded).isInstanceOf(Known.class);
    }

    @Test
    void aMissingFieldIsAnAmendment() {
        Article known = accepted(submission(TEXT).url(URL).build());

        Admission amended =
                decide(submission(TEXT).publisher("Test Wire").sentDay(SUNDAY).build(), known, null, LATER);

        assertThat(amended).isInstanceOf(Accepted.class);
        assertThat(amended.article())
                .isEqualTo(new Article(
                        known.id(), 2, null, URL, null, "Test Wire", "en", SUNDAY, "publisher", LATER, TEXT));
    }

    @Test
    void thePublishersDayOutranksThePages() {
        Article known = accepted(submission(TEXT).pageDay(SUNDAY.minusDays(1)).build());

        Admission amended = decide(submission(TEXT).sentDay(SUNDAY).build(), known, null, LATER);

        assertThat(amended.article().publishedOn()).isEqualTo(SUNDAY);
        assertThat(amended.article().revision()).isEqualTo(2);
    }

    @Test
    void theSameDayFromABetterSourceIsNothingNew() {
        Article known = accepted(submission(TEXT).pageDay(SUNDAY).build());

        assertThat(decide(submission(TEXT).sentDay(SUNDAY).build(), known, null, LATER))
                .isInstanceOf(Known.class);
    }

    @Test
    void aCorrectedTextAtTheSameAddressIsARevision() {
        Article known = accepted(submission(TEXT).url(URL).build());

        Article revised = decide(submission(CORRECTED).url(URL).build(), null, known, LATER)
                .article();

        assertThat(revised.id()).isEqualTo(ArticleIds.of(CORRECTED)).isNotEqualTo(known.id());
        assertThat(revised.revision()).isEqualTo(2);
        assertThat(revised.revisionOf()).isEqualTo(known.id());
    }

    @Test
    void anotherTextAtTheSameAddressIsAnotherArticle() {
        Article known = accepted(submission(TEXT).url(URL).build());

        Article other =
                decide(submission(OTHER).url(URL).build(), null, known, LATER).article();

        assertThat(other.revision()).isEqualTo(1);
        assertThat(other.revisionOf()).isNull();
    }

    @Test
    void anAmendedRevisionFollowsItself() {
        Article first = accepted(submission(TEXT).url(URL).build());
        Article second = decide(submission(CORRECTED).url(URL).build(), null, first, LATER)
                .article();

        Article amended = decide(submission(CORRECTED).title("Now with a title").build(), second, null, LATER)
                .article();

        assertThat(amended.revision()).isEqualTo(3);
        assertThat(amended.revisionOf()).isNull();
    }

    private static Article accepted(Submission submission) {
        return decide(submission, null, null, FIRST).article();
    }

    private static Admission decide(Submission submission, Article sameText, Article sameUrl, Instant now) {
        return Admissions.decide(submission, Optional.ofNullable(sameText), Optional.ofNullable(sameUrl), now);
    }

    private static Draft submission(String text) {
        return new Draft(text, null, null, null, null, null);
    }

    private record Draft(String text, String url, String title, String publisher, LocalDate sent, LocalDate page) {

        Draft url(String given) {
            return new Draft(text, given, title, publisher, sent, page);
        }

        Draft title(String given) {
            return new Draft(text, url, given, publisher, sent, page);
        }

        Draft publisher(String given) {
            return new Draft(text, url, title, given, sent, page);
        }

        Draft sentDay(LocalDate given) {
            return new Draft(text, url, title, publisher, given, page);
        }

        Draft pageDay(LocalDate given) {
            return new Draft(text, url, title, publisher, sent, given);
        }

        Submission build() {
            return new Submission(text, url, title, publisher, null, sent, page);
        }
    }
}
