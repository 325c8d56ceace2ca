package org.mandatewatch.mission.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mandatewatch.contract.ArticleId;
import org.mandatewatch.contract.EventId;
import org.mandatewatch.contract.FactId;
import org.mandatewatch.contract.event.FactEvent;
import org.mandatewatch.contract.event.FactExtracted;
import org.mandatewatch.mission.domain.facts.Claims;
import org.mandatewatch.mission.domain.facts.FactFile;
import org.mandatewatch.mission.domain.facts.FactFiles;
import org.mandatewatch.mission.domain.facts.Member;
import org.mandatewatch.mission.domain.facts.SourceClusters;
import org.mandatewatch.mission.domain.facts.Voice;

/** An archive that is merely a list of events; for tests. */
public final class KeptEvents implements Archive {

    private final List<FactEvent> kept = new ArrayList<>();
    private final List<FactEvent> arriving = new ArrayList<>();
    private final MissionFold fold;

    KeptEvents(MissionFold fold, Collection<FactEvent> kept) {
        this.fold = fold;
        this.kept.addAll(kept);
    }

    /** One step of a mission of which only the events are known. */
    public static MissionStep take(MissionFold fold, Collection<FactEvent> known, List<FactEvent> arrived) {
        return new KeptEvents(fold, known).step(RunningFold.of(Telling.MISSION, fold, known), arrived);
    }

    /** Takes events in, and keeps them and the names that they brought. */
    MissionStep step(RunningFold running, List<FactEvent> arrived) {
        arrived.stream().filter(this::isNew).forEach(arriving::add);
        MissionStep step = running.take(List.copyOf(arriving), this);
        kept.addAll(step.namings());
        arriving.stream().filter(this::isNew).forEach(kept::add);
        arriving.clear();
        running.kept();
        return step;
    }

    private boolean isNew(FactEvent event) {
        return kept.stream().noneMatch(known -> known.id().equals(event.id()));
    }

    List<FactEvent> all() {
        return List.copyOf(kept);
    }

    @Override
    public Collection<FactEvent> about(FactId fact) {
        return kept.stream().filter(e -> fact.equals(FactFiles.subject(e))).toList();
    }

    @Override
    public Optional<FactId> aimOf(EventId word) {
        return kept.stream()
                .filter(e -> e.id().equals(word) && FactFiles.subject(e) != null)
                .map(FactFiles::subject)
                .findFirst();
    }

    @Override
    public List<Voice> voices(String claim, Set<FactId> named, Set<FactId> without) {
        List<Voice> all = FactFiles.of(kept).stream()
                .filter(FactFile::stands)
                .map(file -> Member.of(file, clusters()))
                .filter(m -> m.claim().equals(claim) && !without.contains(m.id()))
                .map(Member::voice)
                .sorted(Voice.NEWEST_FIRST)
                .toList();
        // No more than is asked for, so that the tests see whether that is enough.
        return all.stream()
                .filter(v -> all.indexOf(v) < Claims.HELD
                        || named.contains(v.id())
                        || v.day().isAfter(all.getFirst().day().minusDays(Claims.RECENT_DAYS)))
                .toList();
    }

    @Override
    public boolean tellsOf(ArticleId article) {
        return kept.stream()
                .anyMatch(e -> e instanceof FactExtracted told
                        && told.fact().header().article().id().equals(article));
    }

    @Override
    public SourceClusters clusters() {
        return fold.clusters();
    }

    @Override
    public List<FactEvent> everything(Collection<FactEvent> words, EventId last) {
        List<FactEvent> all = new ArrayList<>(kept);
        for (FactEvent event : arriving) {
            all.add(event);
            if (event.id().equals(last)) {
                return all;
            }
        }
        return all;
    }
}
