package org.mandatewatch.mission.domain.facts;

import java.time.LocalDate;
import java.util.Comparator;
import org.mandatewatch.contract.ArticleId;
import org.mandatewatch.contract.ArticleRef;
import org.mandatewatch.contract.FactId;
import org.mandatewatch.contract.fact.Fact;
import org.mandatewatch.contract.state.SourceQuote;

/**
 * One fact that makes a claim.
 *
 * @param source name of the source that its article belongs to; copies of one text share it
 */
public record Voice(Fact fact, String source) {

    /** Newest day first, then the more confident, then by id: total, so that no order of arrival shows through. */
    public static final Comparator<Voice> NEWEST_FIRST = Comparator.<Voice, LocalDate>comparing(Voice::day)
            .thenComparing(v -> v.fact().header().confidence())
            .reversed()
            .thenComparing(Voice::id);

    public FactId id() {
        return fact.id();
    }

    /** The day of publication, or when unknown the day (UTC) on which the article was received. */
    public LocalDate day() {
        return StandingFact.dayOf(fact.header().article());
    }

    public boolean isOf(ArticleId article) {
        return fact.header().article().id().equals(article);
    }

    /** The evidence as people read it. */
    public SourceQuote quote() {
        ArticleRef from = fact.header().article();
        return new SourceQuote(
                id(), fact.header().evidence().quote(), from.url(), from.publisher(), from.publishedOn());
    }
}
