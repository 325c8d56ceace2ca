package org.mandatewatch.mission.domain.facts;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.ArticleRef;
import org.mandatewatch.contract.FactId;
import org.mandatewatch.contract.fact.Fact;
import org.mandatewatch.contract.state.SourceQuote;

/**
 * A fact that counts.
 *
 * @param confirmed an editor confirmed it
 */
public record StandingFact<F extends Fact>(F fact, boolean confirmed) {

    /** Newest day first, then the more confident, then by id: total, so that no order of arrival shows through. */
    public static final Comparator<StandingFact<?>> NEWEST_FIRST = Comparator.<StandingFact<?>, LocalDate>comparing(
                    StandingFact::day)
            .thenComparing(f -> f.fact().header().confidence())
            .reversed()
            .thenComparing(StandingFact::id);

    public FactId id() {
        return fact.id();
    }

    public ArticleRef article() {
        return fact.header().article();
    }

    /** The day of publication, or when unknown the day (UTC) on which the article was received. */
    public LocalDate day() {
        return dayOf(article());
    }

    /** The day of publication, or when unknown the day (UTC) on which the article was received. */
    public static LocalDate dayOf(ArticleRef article) {
        LocalDate published = article.publishedOn();
        return published != null ? published : LocalDate.ofInstant(article.receivedAt(), ZoneOffset.UTC);
    }

    /** The evidence as people read it. */
    public SourceQuote quote() {
        ArticleRef from = article();
        return new SourceQuote(
                id(), fact.header().evidence().quote(), from.url(), from.publisher(), from.publishedOn());
    }

    /** In one fold an id stands for one fact, so it alone tells facts apart. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StandingFact<?> fact && fact.id().equals(id());
    }

    @Override
    public int hashCode() {
        return id().hashCode();
    }
}
