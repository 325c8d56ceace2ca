package org.mandatewatch.mission.domain;

import java.util.Collection;
import java.util.List;
import org.mandatewatch.contract.ArticleRef;
import org.mandatewatch.contract.MissionId;
import org.mandatewatch.contract.MissionRegistry;
import org.mandatewatch.contract.event.FactEvent;
import org.mandatewatch.contract.event.FactExtracted;
import org.mandatewatch.contract.state.MissionState;
import org.mandatewatch.contract.state.Support;
import org.mandatewatch.mission.domain.facts.Claims;
import org.mandatewatch.mission.domain.facts.SourceClusters;
import org.mandatewatch.mission.domain.facts.StandingFacts;

/**
 * Adds up everything that is said about a mission. The same events give the same state in any order and however often
 * they are repeated: the events tell which facts count, these tell the distinct claims, and the state follows from those
 * alone. {@link RunningFold} comes to the same from one event after the other.
 */
public final class MissionFold {

    private final MissionRegistry registry;
    private final SourceClusters clusters;

    /** How many facts a value lists at most. */
    private final int shown;

    public MissionFold(MissionRegistry registry, SourceClusters clusters) {
        this(registry, clusters, Support.SHOWN);
    }

    private MissionFold(MissionRegistry registry, SourceClusters clusters, int shown) {
        this.registry = registry;
        this.clusters = clusters;
        this.shown = shown;
    }

    /** The same fold, whose values list all facts behind them and not only the newest: for asking why, not for keeping. */
    public MissionFold listingAllFacts() {
        return new MissionFold(registry, clusters, Integer.MAX_VALUE);
    }

    /** The state that the events add up to; events about other missions are passed over. */
    public MissionState fold(MissionId id, Collection<FactEvent> events) {
        return foldWhole(id, events).state();
    }

    /** As {@link #fold}, with what the state leaves out. */
    public FoldedMission foldWhole(MissionId id, Collection<FactEvent> events) {
        MissionProfile profile = MissionProfile.of(id, registry);
        Belonging belonging = new Belonging(profile.id(), registry, events);
        List<FactEvent> own = belonging.of(events);
        MissionWords words = MissionWords.in(own);
        Claims claims = belonging.isGivenUp() ? new Claims() : Claims.of(own, clusters, words.anchors(), shown);
        return new MissionSettling(profile, registry, words, claims, new Parts()).settle(version(own, clusters));
    }

    /** What became of each fact of a mission. */
    public StandingFacts facts(MissionId id, Collection<FactEvent> events) {
        MissionProfile profile = MissionProfile.of(id, registry);
        Belonging belonging = new Belonging(profile.id(), registry, events);
        return StandingFacts.of(belonging.isGivenUp() ? List.of() : belonging.of(events), clusters);
    }

    MissionRegistry registry() {
        return registry;
    }

    SourceClusters clusters() {
        return clusters;
    }

    /** Grows with everything that may change the state: each event, and each article found to be a copy. */
    static long version(List<FactEvent> own, SourceClusters clusters) {
        long events = own.stream().map(FactEvent::id).distinct().count();
        long copies = own.stream()
                .filter(FactExtracted.class::isInstance)
                .map(event -> ((FactExtracted) event).fact().header().article())
                .filter(clusters::isCopy)
                .map(ArticleRef::id)
                .distinct()
                .count();
        return events + copies;
    }
}
