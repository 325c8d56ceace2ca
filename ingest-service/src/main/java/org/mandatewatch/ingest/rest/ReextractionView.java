package org.mandatewatch.ingest.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.Topic;
import org.mandatewatch.contract.fact.Fact;
import org.mandatewatch.ingest.domain.reextraction.Example;
import org.mandatewatch.ingest.domain.reextraction.Failure;
import org.mandatewatch.ingest.domain.reextraction.Progress;
import org.mandatewatch.ingest.domain.reextraction.Reextraction;
import org.mandatewatch.ingest.domain.reextraction.Tally;

/** A re-extraction as callers see it. Its instants are of domain time. */
public record ReextractionView(
        String id,

        @Schema(enumeration = {"queued", "running", "done", "failed", "cancelled"})
        String state,

        @Nullable LocalDate since,
        boolean force,
        boolean dryRun,

        @Schema(description = "Name and version of what reads.", examples = "rules/1.1")
        String extractor,

        String requestedBy,
        Instant requestedAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        ReextractionView.Articles articles,
        ReextractionView.Facts facts,

        @Schema(description = "The first 20 facts that change.")
        List<ReextractionView.ChangedFact> examples,

        @Schema(description = "The first 20 records that could not be read.")
        List<ReextractionView.FailedArticle> failures,

        @Schema(description = "What keeps it from going on, or made it fail, in words.") @Nullable
        String lastError) {

    /**
     * Counts of records.
     *
     * @param total to be gone through
     * @param done gone through
     * @param read read again
     * @param skipped needed no reading
     * @param failed could not be read
     */
    @Schema(name = "ReextractionArticles")
    public record Articles(long total, long done, long read, long skipped, long failed) {}

    /** Counts of facts. */
    @Schema(name = "ReextractionFacts")
    public record Facts(long added, long restated, long superseded, long unchanged) {}

    /** A fact that changes. */
    @Schema(name = "ReextractionExample")
    public record ChangedFact(
            @Schema(enumeration = {"added", "restated", "superseded"})
            String change,

            Fact fact) {}

    /** A record that could not be read. */
    @Schema(name = "ReextractionFailure")
    public record FailedArticle(
            @Schema(examples = "articles-3@17") String record,
            @Nullable String article,
            String reason) {}

    static ReextractionView of(Reextraction order) {
        Progress progress = order.progress();
        return new ReextractionView(
                order.id(),
                name(order.state()),
                order.scope().since(),
                order.scope().force(),
                order.scope().dryRun(),
                order.extractor(),
                order.requestedBy(),
                order.requestedAt(),
                order.startedAt(),
                order.finishedAt(),
                articles(progress),
                facts(progress.tally()),
                progress.examples().stream().map(ReextractionView::example).toList(),
                progress.failures().stream().map(ReextractionView::failure).toList(),
                order.lastError());
    }

    private static Articles articles(Progress progress) {
        Tally tally = progress.tally();
        return new Articles(
                progress.total(),
                progress.done(),
                tally.read(),
                progress.done() - tally.read() - tally.failed(),
                tally.failed());
    }

    private static Facts facts(Tally tally) {
        return new Facts(tally.added(), tally.restated(), tally.superseded(), tally.unchanged());
    }

    private static ChangedFact example(Example example) {
        return new ChangedFact(name(example.change()), example.fact());
    }

    private static FailedArticle failure(Failure failure) {
        return new FailedArticle(
                Topic.ARTICLES.topicName() + "-" + failure.partition() + "@" + failure.offset(),
                failure.article(),
                failure.reason());
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
