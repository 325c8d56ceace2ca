package org.mandatewatch.ingest.domain.article;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.Article;
import org.mandatewatch.contract.ArticleId;
import org.mandatewatch.ingest.domain.date.PublicationDay;
import org.mandatewatch.ingest.domain.date.PublicationDays;

/** Compares what comes in with what is known. */
public final class Admissions {

    private Admissions() {}

    /**
     * What becomes of a submission.
     *
     * @param sameText the latest revision of the article with this text
     * @param sameUrl the latest article at the submission's URL
     * @param now domain time
     */
    public static Admission decide(
            Submission submission, Optional<Article> sameText, Optional<Article> sameUrl, Instant now) {
        if (sameText.isPresent()) {
            return amend(sameText.get(), submission, now);
        }
        Optional<Article> revised =
                sameUrl.filter(old -> Likeness.of(old.text(), submission.text()) >= Likeness.REVISION);
        String language = language(submission);
        PublicationDay day =
                PublicationDays.settle(submission.text(), submission.sentDay(), submission.pageDay(), now, language);
        Article article = new Article(
                ArticleIds.of(submission.text()),
                revised.map(Article::revision).orElse(0) + 1,
                revised.map(Article::id).orElse(null),
                submission.url(),
                submission.title(),
                firstOf(
                        submission.publisher(),
                        DatelineAgency.of(submission.text()).orElse(null)),
                language,
                day.day(),
                day.basis(),
                now,
                submission.text());
        return new Admission.Accepted(article, ArticleWarnings.of(article, day));
    }

    /** The same words once more: they count when they bring a field that was missing, or a better word for the day. */
    private static Admission amend(Article known, Submission submission, Instant now) {
        String language = known.language().equals(Languages.UNDETERMINED) && submission.language() != null
                ? submission.language()
                : known.language();
        PublicationDay day =
                PublicationDays.settle(known.text(), submission.sentDay(), submission.pageDay(), now, language);
        boolean better = DayBasis.of(day.basis()).outranks(DayBasis.of(known.publishedOnBasis()))
                && day.day() != null
                && !day.day().equals(known.publishedOn());
        Article merged = new Article(
                known.id(),
                known.revision(),
                known.revisionOf(),
                firstOf(known.url(), submission.url()),
                firstOf(known.title(), submission.title()),
                publisher(known, submission),
                language,
                better ? day.day() : known.publishedOn(),
                better ? day.basis() : known.publishedOnBasis(),
                known.receivedAt(),
                known.text());
        if (merged.equals(known)) {
            return new Admission.Known(known, ArticleWarnings.of(known));
        }
        Article amended = nextRevision(merged, known.revision() + 1, null, now);
        return new Admission.Accepted(amended, ArticleWarnings.of(amended, day));
    }

    private static Article nextRevision(Article article, int revision, @Nullable ArticleId revisionOf, Instant now) {
        return new Article(
                article.id(),
                revision,
                revisionOf,
                article.url(),
                article.title(),
                article.publisher(),
                article.language(),
                article.publishedOn(),
                article.publishedOnBasis(),
                now,
                article.text());
    }

    /** What a publisher says of itself outranks what the dateline says. */
    private static @Nullable String publisher(Article known, Submission submission) {
        boolean merelyRead = DatelineAgency.of(known.text())
                .filter(agency -> agency.equals(known.publisher()))
                .isPresent();
        return merelyRead
                ? firstOf(submission.publisher(), known.publisher())
                : firstOf(known.publisher(), submission.publisher());
    }

    private static String language(Submission submission) {
        return submission.language() != null ? submission.language() : Languages.of(submission.text());
    }

    private static @Nullable String firstOf(@Nullable String known, @Nullable String sent) {
        return known != null ? known : sent;
    }
}
