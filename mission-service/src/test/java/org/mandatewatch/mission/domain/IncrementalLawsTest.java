package org.mandatewatch.mission.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mandatewatch.mission.domain.Folding.FOLD;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mandatewatch.contract.ArticleId;
import org.mandatewatch.contract.EventId;
import org.mandatewatch.contract.FactId;
import org.mandatewatch.contract.MissionId;
import org.mandatewatch.contract.MissionRegistry;
import org.mandatewatch.contract.event.CorrectionUndone;
import org.mandatewatch.contract.event.FactConfirmed;
import org.mandatewatch.contract.event.FactEvent;
import org.mandatewatch.contract.event.FactExtracted;
import org.mandatewatch.contract.event.FactRetracted;
import org.mandatewatch.contract.event.FactSuperseded;
import org.mandatewatch.contract.event.MissionMerged;
import org.mandatewatch.contract.fact.Measure;
import org.mandatewatch.mission.domain.change.Cause;
import org.mandatewatch.mission.domain.facts.SourceClusters;
import org.mandatewatch.mission.domain.sources.Origin;

/** The running fold comes to what the fold of all events comes to, after every step; a failing seed repeats exactly. */
class IncrementalLawsTest {

    static List<Integer> seeds() {
        return IntStream.range(0, 40).boxed().toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void after_every_batch_the_state_is_that_of_all_events(int seed) {
        Random random = new Random(seed);
        List<FactEvent> history = corrected(random, crowded(random));
        KeptEvents archive = new KeptEvents(FOLD, List.of());
        RunningFold running = RunningFold.of(Telling.MISSION, FOLD, List.of());
        for (int from = 0; from < history.size(); ) {
            int to = Math.min(history.size(), from + 1 + random.nextInt(6));
            MissionStep step = archive.step(running, history.subList(from, to));
            assertThat(step.folded().state()).isEqualTo(FOLD.fold(Telling.MISSION, archive.all()));
            from = to;
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_fold_that_begins_in_the_middle_goes_on_as_one_that_was_there_from_the_start(int seed) {
        Random random = new Random(seed);
        List<FactEvent> history = corrected(random, crowded(random));
        int middle = random.nextInt(history.size());
        KeptEvents archive = new KeptEvents(FOLD, List.of());
        RunningFold throughout = RunningFold.of(Telling.MISSION, FOLD, List.of());
        archive.step(throughout, history.subList(0, middle));
        RunningFold late = RunningFold.of(Telling.MISSION, FOLD, archive.all());
        KeptEvents lateArchive = new KeptEvents(FOLD, archive.all());

        MissionStep expected = archive.step(throughout, history.subList(middle, history.size()));
        MissionStep step = lateArchive.step(late, history.subList(middle, history.size()));

        assertThat(step.folded().state()).isEqualTo(expected.folded().state());
        assertThat(step.changes()).isEqualTo(expected.changes());
        assertThat(step.namings()).isEqualTo(expected.namings());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void names_that_come_back_after_their_facts_are_found_again(int seed) {
        Random random = new Random(seed);
        List<FactEvent> history = corrected(random, crowded(random));
        KeptEvents archive = new KeptEvents(FOLD, List.of());
        archive.step(RunningFold.of(Telling.MISSION, FOLD, List.of()), history);
        List<FactEvent> shuffled = new ArrayList<>(archive.all());
        Collections.shuffle(shuffled, random);

        KeptEvents again = new KeptEvents(FOLD, List.of());
        RunningFold running = RunningFold.of(Telling.MISSION, FOLD, List.of());
        again.step(running, shuffled);

        assertThat(running.folded().state()).isEqualTo(FOLD.fold(Telling.MISSION, again.all()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void regrouped_copies_are_weighed_as_if_they_had_always_been_copies(int seed) {
        Random random = new Random(seed);
        List<FactEvent> history = corrected(random, crowded(random));
        KeptEvents before = new KeptEvents(FOLD, List.of());
        RunningFold running = RunningFold.of(Telling.MISSION, FOLD, List.of());
        before.step(running, history);

        Map<ArticleId, Origin> origins = new HashMap<>();
        List<FactId> facts = new ArrayList<>();
        for (FactEvent event : history) {
            if (event instanceof FactExtracted told && random.nextInt(4) > 0) {
                ArticleId article = told.fact().header().article().id();
                origins.put(article, new Origin("cluster", "Wire"));
            }
        }
        for (FactEvent event : history) {
            if (event instanceof FactExtracted told
                    && origins.containsKey(told.fact().header().article().id())
                    && !facts.contains(told.fact().id())) {
                facts.add(told.fact().id());
            }
        }
        MissionFold now = new MissionFold(new MissionRegistry(List.of()), SourceClusters.byOrigin(origins));
        KeptEvents after = new KeptEvents(now, before.all());
        Cause cause = new Cause("s-1", history.getFirst().at(), "copies");
        MissionStep step = running.weighAnew(facts, origins.size(), SourceClusters.byPublisher(), cause, after);

        List<FactEvent> all = new ArrayList<>(before.all());
        all.addAll(step.namings());
        assertThat(step.folded().state()).isEqualTo(now.fold(Telling.MISSION, all));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void missions_that_turn_out_to_be_one_share_their_facts_from_then_on(int seed) {
        Random random = new Random(seed);
        List<FactEvent> history = crowded(random);
        Telling elsewhere = Telling.by("Review", "2024-09-21").about("old-name");
        history.add(elsewhere.lead("Ghana"));
        history.add(elsewhere.expiry("2025-03-03"));
        history.add(new MissionMerged(
                new EventId("e-merger"), elsewhere.received(), "desk", new MissionId("old-name"), Telling.MISSION));
        Collections.shuffle(history, random);
        KeptEvents archive = new KeptEvents(FOLD, List.of());
        RunningFold running = RunningFold.of(Telling.MISSION, FOLD, List.of());
        for (FactEvent event : history) {
            archive.step(running, List.of(event));
            assertThat(running.folded().state()).isEqualTo(FOLD.fold(Telling.MISSION, archive.all()));
        }
    }

    /** A history in which some claims are made by more facts than are held. */
    private static List<FactEvent> crowded(Random random) {
        List<FactEvent> events = new ArrayList<>(FoldLawsTest.history(random));
        LocalDate first = LocalDate.parse("2024-09-01");
        int papers = 20 + random.nextInt(30);
        for (int i = 0; i < papers; i++) {
            Telling paper = Telling.by(
                    "Paper " + random.nextInt(12),
                    first.plusDays(random.nextInt(20)).toString());
            FactEvent event = switch (random.nextInt(4)) {
                case 0 -> paper.expiry("2024-10-0" + (1 + random.nextInt(2)));
                case 1 -> paper.strength(Measure.DEPLOYED, 400 + 200 * random.nextInt(2), null);
                case 2 -> paper.lead(random.nextInt(5) == 0 ? "Ghana" : "Kenya");
                default -> paper.renewed("2751", "2024-09-03", "2025-10-02", null);
            };
            if (events.stream().noneMatch(e -> e.id().equals(event.id()))) {
                events.add(event);
            }
        }
        Collections.shuffle(events, random);
        return events;
    }

    /** With words of editors and newer revisions on many of the facts, some of them taken back. */
    private static List<FactEvent> corrected(Random random, List<FactEvent> events) {
        List<FactEvent> all = new ArrayList<>(events);
        int words = random.nextInt(25);
        for (int i = 0; i < words; i++) {
            if (!(events.get(random.nextInt(events.size())) instanceof FactExtracted target)) {
                continue;
            }
            EventId id = new EventId("e-word-" + i);
            FactId fact = target.fact().id();
            all.add(
                    switch (random.nextInt(5)) {
                        case 0 -> new FactRetracted(id, target.at().plusSeconds(i), "desk", fact, null);
                        case 1 -> new FactConfirmed(id, target.at().plusSeconds(i), "desk", fact, null);
                        case 2 ->
                            new FactSuperseded(
                                    id, target.at(), "ingest-service", fact, FactSuperseded.Cause.EXTRACTOR, null);
                        case 3 -> new FactExtracted(id, target.at().plusSeconds(60), "ingest-service", target.fact());
                        default ->
                            new CorrectionUndone(
                                    id,
                                    target.at().plusSeconds(i),
                                    "desk",
                                    new EventId("e-word-" + random.nextInt(i + 1)),
                                    null);
                    });
        }
        Collections.shuffle(all, random);
        return all;
    }
}
