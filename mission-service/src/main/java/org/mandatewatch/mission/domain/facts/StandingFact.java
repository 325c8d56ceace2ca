package org.mandatewatch.mission.domain.facts;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.ArticleRef;
import org.mandatewatch.contract.FactId;
import org.mandatewatch.contract.fact.Fact;

/**
 * A fact that counts, and with it all those that say the same: together they are one claim, and this one is its newest.
 *
 */
public final class StandingFact<F extends Fact> {

    /** Newest day first, then the more confident, then by id: total, so that no order of arrival shows through. */
    public static final Comparator<StandingFact<?>> NEWEST_FIRST =
            Comparator.comparing(f -> f.backing.newest(), Voice.NEWEST_FIRST);

    private final F fact;
    private final boolean confirmed;
    private final Backing backing;

    private StandingFact(F fact, boolean confirmed, Backing backing) {
        this.fact = fact;
        this.confirmed = confirmed;
        this.backing = backing;
    }

    /** A claim by the newest of its voices. */
    static StandingFact<?> of(boolean confirmed, Backing backing) {
        return new StandingFact<>(backing.newest().fact(), confirmed, backing);
    }

    /** The same, for callers who know its kind. */
    <K extends Fact> StandingFact<K> as(Class<K> kind) {
        return new StandingFact<>(kind.cast(fact), confirmed, backing);
    }

    public F fact() {
        return fact;
    }

    /** True when an editor confirmed it, and every other one of the claim. */
    public boolean confirmed() {
        return confirmed;
    }

    /** How many facts make the claim. */
    int count() {
        return backing.count();
    }

    /** How many of them readers are shown. */
    int shown() {
        return backing.shown();
    }

    /** All sources that make the claim. */
    Set<String> sources() {
        return backing.sources();
    }

    /** The newest of the facts that make the claim, newest first; never empty. */
    public List<Voice> voices() {
        return backing.voices();
    }

    public FactId id() {
        return fact.id();
    }

    public ArticleRef article() {
        return fact.header().article();
    }

    /** The source of the newest fact. */
    public String source() {
        return backing.newest().source();
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

    /** The claim as some of its voices alone make it; empty when none of them passes. */
    @SuppressWarnings("unchecked") // All facts of a claim are of one kind.
    public Optional<StandingFact<F>> only(Predicate<Voice> wanted) {
        List<Voice> some = backing.voices().stream().filter(wanted).toList();
        return some.isEmpty()
                ? Optional.empty()
                : Optional.of((StandingFact<F>) StandingFact.of(confirmed, Backing.of(some, backing.shown())));
    }

    /** Facts by which a deadline that rests on this claim is found again. */
    public Set<FactId> anchors() {
        return backing.anchors();
    }

    /** In one fold a fact makes one claim, so the newest one's id tells claims apart. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StandingFact<?> fact && fact.id().equals(id());
    }

    @Override
    public int hashCode() {
        return id().hashCode();
    }
}
