package org.mandatewatch.mission.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.ArticleId;
import org.mandatewatch.contract.EventId;
import org.mandatewatch.contract.FactId;
import org.mandatewatch.contract.MissionId;
import org.mandatewatch.contract.MissionRegistry;
import org.mandatewatch.contract.event.DeadlineNamed;
import org.mandatewatch.contract.event.FactEvent;
import org.mandatewatch.contract.event.FactExtracted;
import org.mandatewatch.contract.event.MissionMerged;
import org.mandatewatch.contract.state.MissionChange;
import org.mandatewatch.contract.state.MissionState;
import org.mandatewatch.contract.state.SourceQuote;
import org.mandatewatch.mission.domain.change.Cause;
import org.mandatewatch.mission.domain.change.MissionChangeWriting;
import org.mandatewatch.mission.domain.change.MissionDiff;
import org.mandatewatch.mission.domain.deadline.DeadlineNaming;
import org.mandatewatch.mission.domain.facts.Claims;
import org.mandatewatch.mission.domain.facts.FactFile;
import org.mandatewatch.mission.domain.facts.FactFiles;
import org.mandatewatch.mission.domain.facts.Member;
import org.mandatewatch.mission.domain.facts.SourceClusters;
import org.mandatewatch.mission.domain.facts.Supply;
import org.mandatewatch.mission.domain.facts.Voice;

/**
 * A mission's fold that goes on: takes one event after the other, refolds what that event touches, and comes to what
 * {@link MissionFold} makes of all events together. It holds the mission's distinct claims and no history.
 *
 * <p>Not for several threads at once.
 */
public final class RunningFold {

    private final MissionProfile profile;
    private final MissionRegistry registry;
    private final FoldedMission nothing;
    private final Moves moves = new Moves();
    private final Map<FactId, List<FactEvent>> said = new HashMap<>();
    private final Set<ArticleId> articles = new HashSet<>();

    private MissionWords words;
    private Claims claims;
    private Parts parts = new Parts();
    private long version;
    private FoldedMission current;

    /**
     * Goes on from what was kept.
     *
     * @param words all events of the mission that tell no fact and aim at none
     * @param claims of all its facts that count; none where the mission was given up for another
     * @param version how much was folded
     */
    public RunningFold(
            MissionId mission, MissionRegistry registry, Collection<FactEvent> words, Claims claims, long version) {
        this.profile = MissionProfile.of(mission, registry);
        this.registry = registry;
        this.words = MissionWords.in(words);
        this.claims = claims;
        this.version = version;
        this.nothing =
                new MissionSettling(profile, registry, MissionWords.in(List.of()), new Claims(), new Parts()).settle(0);
        this.current = settle();
    }

    /** Begins with all events of a mission; those about other missions are passed over. */
    public static RunningFold of(MissionId mission, MissionFold fold, Collection<FactEvent> events) {
        RunningFold running = new RunningFold(mission, fold.registry(), List.of(), new Claims(), 0);
        running.begin(events, fold.clusters());
        return running;
    }

    /** The mission after the last event. */
    public FoldedMission folded() {
        return current;
    }

    /** How many facts are held: a measure of the memory that this takes. */
    public int held() {
        return claims.held();
    }

    /** Which facts came, went, or make another claim, since {@link #kept}. */
    public Moves moves() {
        return moves;
    }

    /** What was folded is in the archive from now on. */
    public void kept() {
        moves.clear();
        said.clear();
        articles.clear();
    }

    /**
     * Takes new events in, each for itself, so that the same events in the same order yield the same changes however
     * they were batched.
     *
     * @param arrived events that were not folded yet, distinct, in order of arrival
     */
    public MissionStep take(List<FactEvent> arrived, Archive archive) {
        List<DeadlineNamed> namings = new ArrayList<>();
        List<MissionChange> changes = new ArrayList<>();
        for (FactEvent event : arrived) {
            // A name that was given on the way may come back in the same batch.
            if (words.have(event) || !belonging().concerns(event)) {
                continue;
            }
            FoldedMission before = current;
            Map<FactId, Voice> gone = new HashMap<>();
            hear(event, archive, gone);
            current = settleNamed(event.at(), namings);
            changes.addAll(changes(before, Cause.of(event), gone));
        }
        return new MissionStep(current, namings, changes);
    }

    /**
     * Weighs the claims anew after articles were found to be copies.
     *
     * @param facts of those articles
     * @param copies how many of those articles were no copies before
     * @param before the sources as they were
     */
    public MissionStep weighAnew(
            Collection<FactId> facts, int copies, SourceClusters before, Cause cause, Archive archive) {
        List<DeadlineNamed> namings = new ArrayList<>();
        FoldedMission old = current;
        version += copies;
        for (FactId fact : facts) {
            file(fact, archive, words.undone())
                    .filter(file -> file.stands() && !belonging().isGivenUp())
                    .ifPresent(file -> move(
                            Optional.of(Member.of(file, before)),
                            Optional.of(Member.of(file, archive.clusters())),
                            archive,
                            new HashMap<>()));
        }
        current = settleNamed(cause.at(), namings);
        return new MissionStep(current, namings, changes(old, cause, Map.of()));
    }

    private void hear(FactEvent event, Archive archive, Map<FactId, Voice> gone) {
        version++;
        FactId subject = FactFiles.subject(event);
        if (subject != null) {
            hearOfFact(subject, event, archive, gone);
            return;
        }
        MissionWords before = words;
        words = words.with(List.of(event));
        if (event instanceof MissionMerged) {
            begin(archive.everything(words.events(), event.id()), archive.clusters());
        } else if (event instanceof DeadlineNamed naming) {
            claims.name(naming.anchors(), fact -> claimOf(fact, archive), supply(archive));
        } else if (!before.undone().equals(words.undone())) {
            rejudge(before.undone(), archive, gone);
        }
    }

    private void hearOfFact(FactId fact, FactEvent event, Archive archive, Map<FactId, Voice> gone) {
        if (event instanceof FactExtracted extracted) {
            ArticleId article = extracted.fact().header().article().id();
            boolean copy = archive.clusters().isCopy(extracted.fact().header().article());
            if (copy && articles.add(article) && !archive.tellsOf(article)) {
                version++;
            }
        }
        Optional<Member> before = member(fact, archive, words.undone());
        said.computeIfAbsent(fact, f -> new ArrayList<>()).add(event);
        move(before, member(fact, archive, words.undone()), archive, gone);
    }

    /** Some words were taken back, or count again: the facts that they aim at are judged anew. */
    private void rejudge(Set<EventId> undoneBefore, Archive archive, Map<FactId, Voice> gone) {
        Set<EventId> turned = new HashSet<>(words.undone());
        turned.addAll(undoneBefore);
        turned.removeIf(word -> undoneBefore.contains(word) && words.undone().contains(word));
        turned.stream()
                .flatMap(word -> aimOf(word, archive).stream())
                .distinct()
                .forEach(fact -> move(
                        member(fact, archive, undoneBefore), member(fact, archive, words.undone()), archive, gone));
    }

    private void move(Optional<Member> before, Optional<Member> after, Archive archive, Map<FactId, Voice> gone) {
        if (before.equals(after)) {
            return;
        }
        before.ifPresent(member -> gone.put(member.id(), member.voice()));
        FactId fact = before.or(() -> after).orElseThrow().id();
        moves.from(fact, before);
        if (before.isPresent() && after.isPresent()) {
            claims.replace(before.get(), after.get(), supply(archive));
        } else if (before.isPresent()) {
            claims.remove(before.get(), supply(archive));
        } else {
            claims.add(after.get());
        }
        moves.to(fact, after);
    }

    private Optional<FactId> aimOf(EventId word, Archive archive) {
        return said.values().stream()
                .flatMap(List::stream)
                .filter(event -> event.id().equals(word))
                .findFirst()
                .map(FactFiles::subject)
                .or(() -> archive.aimOf(word));
    }

    private Optional<String> claimOf(FactId fact, Archive archive) {
        return member(fact, archive, words.undone()).map(Member::claim);
    }

    private Optional<Member> member(FactId fact, Archive archive, Set<EventId> undone) {
        return belonging().isGivenUp()
                ? Optional.empty()
                : file(fact, archive, undone).filter(FactFile::stands).map(file -> Member.of(file, archive.clusters()));
    }

    private Optional<FactFile> file(FactId fact, Archive archive, Set<EventId> undone) {
        List<FactEvent> all = new ArrayList<>(archive.about(fact));
        all.addAll(said.getOrDefault(fact, List.of()));
        return FactFile.of(all, undone);
    }

    /** The archive's facts of a claim, and those that were folded since. */
    private Supply supply(Archive archive) {
        return (claim, named) -> Stream.concat(archive.voices(claim, named, moves.facts()).stream(), moves.into(claim))
                .sorted(Voice.NEWEST_FIRST)
                .toList();
    }

    private void begin(Collection<FactEvent> events, SourceClusters clusters) {
        List<FactEvent> own = new Belonging(profile.id(), registry, events).of(events);
        words = MissionWords.in(own);
        claims = new Claims();
        claims.name(words.anchors(), fact -> Optional.empty(), (claim, named) -> List.of());
        parts = new Parts();
        moves.beginAnew();
        if (!belonging().isGivenUp()) {
            FactFiles.of(own).stream()
                    .filter(FactFile::stands)
                    .map(file -> Member.of(file, clusters))
                    .forEach(member -> {
                        claims.add(member);
                        moves.to(member.id(), Optional.of(member));
                    });
        }
        version = MissionFold.version(own, clusters);
        current = settle();
    }

    private Belonging belonging() {
        return new Belonging(profile.id(), registry, words.events());
    }

    private FoldedMission settle() {
        return new MissionSettling(profile, registry, words, claims, parts).settle(version);
    }

    /** Settles, and gives names to deadlines that have none; the names join the words. */
    private FoldedMission settleNamed(Instant at, List<DeadlineNamed> namings) {
        FoldedMission folded = settle();
        if (folded.unnamed().isEmpty()) {
            return folded;
        }
        List<DeadlineNamed> given = folded.unnamed().stream()
                .map(deadline -> DeadlineNaming.name(profile.id(), deadline, at))
                .filter(naming -> !words.have(naming))
                .toList();
        namings.addAll(given);
        version += given.size();
        words = words.with(given);
        // Their anchors are among the facts that are held.
        given.forEach(naming -> claims.name(naming.anchors(), fact -> Optional.empty(), (claim, named) -> List.of()));
        return settle();
    }

    private List<MissionChange> changes(FoldedMission before, Cause cause, Map<FactId, Voice> gone) {
        MissionState old = visible(before);
        MissionState now = visible(current);
        return MissionChangeWriting.of(now.id(), cause, MissionDiff.between(old, now), fact -> quote(fact, gone));
    }

    private Optional<SourceQuote> quote(FactId fact, Map<FactId, Voice> gone) {
        @Nullable Voice lost = gone.get(fact);
        return claims.voice(fact).or(() -> Optional.ofNullable(lost)).map(Voice::quote);
    }

    /** Nobody has seen a mission that is not in being. */
    private MissionState visible(FoldedMission folded) {
        return folded.inBeing() ? folded.state() : nothing.state();
    }
}
