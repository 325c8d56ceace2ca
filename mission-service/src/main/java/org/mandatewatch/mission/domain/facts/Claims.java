package org.mandatewatch.mission.domain.facts;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.mandatewatch.contract.FactId;
import org.mandatewatch.contract.event.FactEvent;
import org.mandatewatch.contract.fact.Fact;
import org.mandatewatch.contract.state.Support;

/**
 * The distinct claims that the facts of one mission make: all that its state is worked out from. Facts come and go one
 * by one; what is held of a claim is the same whatever came before, and bounded whatever their number.
 *
 * <p>Not for several threads at once.
 */
public final class Claims {

    /** How many of the newest facts of a claim are held at least. */
    public static final int HELD = Support.SHOWN;

    /** Facts of so many days up to a claim's newest are all held: only these can oppose a newer claim. */
    public static final int RECENT_DAYS = 3;

    private final Map<String, Claim> byKey = new HashMap<>();
    private final Map<Class<? extends Fact>, Kind> kinds = new LinkedHashMap<>();
    private final Map<FactId, Claim> byVoice = new HashMap<>();
    private final Set<FactId> named = new HashSet<>();
    private final int shown;

    /** Claims of one kind, newest first. */
    private static final class Kind {
        final NavigableSet<Claim> newestFirst =
                new TreeSet<>(Comparator.comparing(claim -> Objects.requireNonNull(claim.place), Voice.NEWEST_FIRST));
        long changes;
    }

    /**
     * What is known of one claim, to begin with.
     *
     * @param sources how many facts of each source make it
     * @param voices as a {@link Supply} gives them
     */
    public record Known(String claim, boolean confirmed, Map<String, Integer> sources, List<Voice> voices) {}

    /** No claims yet. */
    public Claims() {
        this(HELD);
    }

    private Claims(int shown) {
        this.shown = shown;
    }

    /**
     * Claims as they were kept.
     *
     * @param named facts that deadlines are named after
     */
    public static Claims of(Collection<Known> known, Collection<FactId> named) {
        Claims claims = new Claims();
        claims.named.addAll(named);
        for (Known one : known) {
            Claim claim = new Claim(one.claim(), one.confirmed(), HELD);
            claim.sources.putAll(one.sources());
            claim.count =
                    one.sources().values().stream().mapToInt(Integer::intValue).sum();
            claims.byKey.put(claim.key, claim);
            claims.refill(claim, one.voices());
            claims.enter(claim);
        }
        return claims;
    }

    /**
     * Claims of the facts that count among some events, of whatever order and repetition.
     *
     * @param shown how many facts of a claim are held at least
     */
    public static Claims of(
            Collection<FactEvent> events, SourceClusters clusters, Collection<FactId> named, int shown) {
        Claims claims = new Claims(shown);
        claims.named.addAll(named);
        FactFiles.of(events).stream()
                .filter(FactFile::stands)
                .map(file -> Member.of(file, clusters))
                .forEach(claims::add);
        return claims;
    }

    /** Takes a fact in that was not there. */
    public void add(Member member) {
        Claim claim = byKey.computeIfAbsent(member.claim(), key -> new Claim(key, member.confirmed(), shown));
        leave(claim);
        claim.add(member.voice());
        byVoice.put(member.id(), claim);
        claim.trim(named, voice -> byVoice.remove(voice.id()));
        enter(claim);
    }

    /**
     * Takes a fact out that was there.
     *
     * @param supply knows the facts as they are without it
     */
    public void remove(Member member, Supply supply) {
        Claim claim = Objects.requireNonNull(byKey.get(member.claim()), "no such claim");
        leave(claim);
        claim.remove(member.voice());
        byVoice.remove(member.id());
        if (claim.count == 0) {
            byKey.remove(claim.key);
            return;
        }
        if (claim.isShort()) {
            refill(claim, supply.voices(claim.key, named));
        }
        enter(claim);
    }

    /**
     * Takes a fact in another wording, or of another source, in place of one of the same id.
     *
     * @param supply knows the facts as they are without it
     */
    public void replace(Member before, Member after, Supply supply) {
        Claim claim = byKey.get(before.claim());
        if (claim != null && before.claim().equals(after.claim()) && claim.isSamePlace(before, after)) {
            leave(claim);
            claim.replace(before.voice(), after.voice());
            enter(claim);
        } else {
            remove(before, supply);
            add(after);
        }
    }

    /**
     * Holds facts from now on, or as soon as they come, because a deadline is named after them.
     *
     * @param claimOf key of the claim that a fact makes; empty for one that makes none
     * @param supply knows the facts
     */
    public void name(Collection<FactId> facts, Function<FactId, Optional<String>> claimOf, Supply supply) {
        for (FactId fact : facts) {
            if (named.add(fact)) {
                Claim held = byVoice.get(fact);
                Claim claim = held != null
                        ? held
                        : claimOf.apply(fact).map(byKey::get).orElse(null);
                if (claim != null) {
                    leave(claim);
                    if (held == null) {
                        refill(claim, supply.voices(claim.key, named));
                    }
                    enter(claim);
                }
            }
        }
    }

    /** True when the fact is among those held. */
    public boolean holds(FactId fact) {
        return byVoice.containsKey(fact);
    }

    /** The claims of one kind, newest first. */
    public <F extends Fact> List<StandingFact<F>> of(Class<F> kind) {
        Kind claims = kinds.get(kind);
        return claims == null
                ? List.of()
                : claims.newestFirst.stream()
                        .map(claim -> claim.standing(named).as(kind))
                        .toList();
    }

    /** The newest claim that passes. */
    public Optional<StandingFact<?>> newest(Predicate<StandingFact<?>> wanted) {
        Optional<StandingFact<?>> newest = Optional.empty();
        for (Kind kind : kinds.values()) {
            for (Claim held : kind.newestFirst) {
                StandingFact<?> claim = held.standing(named);
                if (newest.isPresent() && StandingFact.NEWEST_FIRST.compare(newest.get(), claim) <= 0) {
                    break;
                }
                if (wanted.test(claim)) {
                    newest = Optional.of(claim);
                    break;
                }
            }
        }
        return newest;
    }

    public boolean any(Predicate<StandingFact<?>> wanted) {
        return kinds.values().stream()
                .flatMap(kind -> kind.newestFirst.stream())
                .anyMatch(claim -> wanted.test(claim.standing(named)));
    }

    /** A fact that is held. */
    public Optional<Voice> voice(FactId fact) {
        return Optional.ofNullable(byVoice.get(fact))
                .flatMap(claim -> claim.voices.stream()
                        .filter(voice -> voice.id().equals(fact))
                        .findFirst());
    }

    /** Grows whenever a claim of one of the kinds changes. */
    public long changes(Collection<Class<? extends Fact>> of) {
        long changes = 0;
        for (Class<? extends Fact> kind : of) {
            Kind claims = kinds.get(kind);
            changes += claims == null ? 0 : claims.changes;
        }
        return changes;
    }

    /** How many facts a value lists at most. */
    public int shown() {
        return shown;
    }

    /** How many facts are held: a measure of the memory that this takes. */
    public int held() {
        return byVoice.size();
    }

    private void refill(Claim claim, List<Voice> voices) {
        claim.voices.forEach(voice -> byVoice.remove(voice.id()));
        claim.refill(voices);
        voices.forEach(voice -> byVoice.put(voice.id(), claim));
        claim.trim(named, voice -> byVoice.remove(voice.id()));
    }

    /** Takes a claim from its place, to be changed. */
    private void leave(Claim claim) {
        if (claim.place != null) {
            Kind kind = kindOf(claim.place);
            kind.newestFirst.remove(claim);
            kind.changes++;
            claim.place = null;
            claim.change();
        }
    }

    private void enter(Claim claim) {
        claim.place = claim.voices.getFirst();
        Kind kind = kindOf(claim.place);
        kind.newestFirst.add(claim);
        kind.changes++;
    }

    private Kind kindOf(Voice voice) {
        return kinds.computeIfAbsent(voice.fact().getClass(), kind -> new Kind());
    }
}
