package org.mandatewatch.ingest.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.common.clock.DomainClock;
import org.mandatewatch.common.kafka.AcknowledgedSender;
import org.mandatewatch.contract.Article;
import org.mandatewatch.contract.ArticleId;
import org.mandatewatch.ingest.domain.article.Admission;
import org.mandatewatch.ingest.domain.article.Admissions;
import org.mandatewatch.ingest.domain.article.ArticleIds;
import org.mandatewatch.ingest.domain.article.ArticleWarnings;
import org.mandatewatch.ingest.domain.article.Submission;
import org.mandatewatch.ingest.domain.extract.Extraction;
import org.mandatewatch.ingest.domain.extract.FactExtractor;
import org.mandatewatch.ingest.domain.extract.explain.Explained;
import org.mandatewatch.ingest.messaging.ArticleEvents;
import org.mandatewatch.ingest.persistence.ArchiveUnavailable;
import org.mandatewatch.ingest.persistence.ArchivedArticle;
import org.mandatewatch.ingest.persistence.ArticleArchive;
import org.mandatewatch.ingest.persistence.Published;

/**
 * Takes articles in: at most one record on {@code articles} each.
 *
 * <p>Kafka comes first and the database after it: what Kafka has is taken in, and the consumer keeps it again, whatever
 * happens to this process in between.
 */
@ApplicationScoped
public class ArticleIntake {

    private static final Logger LOG = Logger.getLogger(ArticleIntake.class);

    private final ArticleArchive archive;
    private final FactExtractor extractor;
    private final AcknowledgedSender sender;
    private final DomainClock clock;
    private final TurnTaking turns;

    ArticleIntake(
            ArticleArchive archive,
            FactExtractor extractor,
            AcknowledgedSender sender,
            DomainClock clock,
            TurnTaking turns) {
        this.archive = archive;
        this.extractor = extractor;
        this.sender = sender;
        this.clock = clock;
        this.turns = turns;
    }

    /**
     * Takes a submission in.
     *
     * @throws ArchiveUnavailable when the database cannot say what is known; nothing is sent then
     * @throws org.mandatewatch.common.kafka.NotAcknowledged when Kafka does not answer in time
     */
    public Receipt take(Submission submission) {
        ArticleId id = ArticleIds.of(submission.text());
        return turns.take(id, () -> {
            Admission admission = decide(id, submission);
            Receipt receipt = receipt(admission, admission instanceof Admission.Accepted);
            if (receipt.sent()) {
                sender.send(List.of(ArticleEvents.accepted(admission.article())));
                keep(admission.article());
            }
            return receipt;
        });
    }

    /** What {@link #take} would answer; sends and keeps nothing. */
    public Receipt tryOut(Submission submission) {
        return receipt(decide(ArticleIds.of(submission.text()), submission), false);
    }

    /** The same, and how the facts were read. */
    public ExplainedReceipt explain(Submission submission) {
        Admission admission = decide(ArticleIds.of(submission.text()), submission);
        Explained explained = extractor.explain(admission.article());
        return new ExplainedReceipt(receipt(admission, explained.extraction(), false), explained.explanation());
    }

    /** An article as it stands. */
    public Optional<Receipt> find(ArticleId id) {
        return archive.latest(id).map(archived -> {
            Extraction read = extractor.read(archived.article());
            return new Receipt(
                    archived.article(),
                    false,
                    archived.published().map(Published::facts).orElse(read.facts()),
                    ArticleWarnings.merge(List.of(ArticleWarnings.of(archived.article()), read.warnings())));
        });
    }

    private Admission decide(ArticleId id, Submission submission) {
        @Nullable String url = submission.url();
        Optional<ArchivedArticle> sameText = archive.latest(id);
        Optional<ArchivedArticle> sameUrl = url == null ? Optional.empty() : archive.latestAt(url);
        // Milliseconds survive every way of writing an instant down, so that all who keep it keep the same.
        return Admissions.decide(
                submission,
                sameText.map(ArchivedArticle::article),
                sameUrl.map(ArchivedArticle::article),
                clock.now().truncatedTo(ChronoUnit.MILLIS));
    }

    private Receipt receipt(Admission admission, boolean sent) {
        return receipt(admission, extractor.read(admission.article()), sent);
    }

    private static Receipt receipt(Admission admission, Extraction read, boolean sent) {
        return new Receipt(
                admission.article(),
                sent,
                read.facts(),
                ArticleWarnings.merge(List.of(admission.warnings(), read.warnings())));
    }

    /** So that a repeat is recognised at once. When it fails, the consumer does the same a moment later. */
    private void keep(Article article) {
        try {
            archive.keep(article);
        } catch (ArchiveUnavailable e) {
            LOG.warnf("%s is with Kafka and will be kept when the database is back: %s", article.id(), e.getMessage());
        }
    }
}
