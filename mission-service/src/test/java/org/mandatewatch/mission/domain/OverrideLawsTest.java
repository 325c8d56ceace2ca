package org.mandatewatch.mission.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mandatewatch.mission.domain.Folding.FOLD;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mandatewatch.contract.EventId;
import org.mandatewatch.contract.event.DeadlineNamed;
import org.mandatewatch.contract.event.FactEvent;
import org.mandatewatch.contract.event.FactExtracted;
import org.mandatewatch.contract.event.FactRetracted;
import org.mandatewatch.contract.event.MissionOverridden;
import org.mandatewatch.contract.state.Deadline;
import org.mandatewatch.contract.state.MissionState;

/** Laws that hold for editors' overrides among any events whatever; a failing seed repeats exactly. */
class OverrideLawsTest {

    static List<Integer> seeds() {
        return IntStream.range(0, 60).boxed().toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void any_order_and_any_repetition_give_the_same_state(int seed) {
        Random random = new Random(seed);
        List<FactEvent> history = edited(random);
        MissionState expected = FOLD.fold(Telling.MISSION, history);
        for (int i = 0; i < 4; i++) {
            List<FactEvent> shuffled = new ArrayList<>(history);
            history.stream().filter(e -> random.nextInt(3) == 0).forEach(shuffled::add);
            Collections.shuffle(shuffled, random);
            assertThat(FOLD.fold(Telling.MISSION, shuffled)).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void once_all_overrides_are_undone_the_state_equals_never_having_had_them(int seed) {
        Random random = new Random(seed);
        List<FactEvent> history = edited(random);
        List<FactEvent> never =
                history.stream().filter(e -> !(e instanceof MissionOverridden)).toList();
        List<FactEvent> undone = new ArrayList<>(history);
        int order = 100;
        for (FactEvent event : history) {
            if (event instanceof MissionOverridden word) {
                undone.add(Editing.undo(order++, word.id()));
            }
        }
        Collections.shuffle(undone, random);
        assertThat(FoldLawsTest.unversioned(FOLD.fold(Telling.MISSION, undone)))
                .isEqualTo(FoldLawsTest.unversioned(FOLD.fold(Telling.MISSION, never)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void an_override_without_end_holds_whatever_is_reported_before_or_after(int seed) {
        Random random = new Random(seed);
        List<FactEvent> history = new ArrayList<>(FoldLawsTest.history(random));
        history.add(Editing.set(1, "leadNation", "Ghana"));
        history.add(Editing.set(2, "strength.deployed.total", 77));
        history.add(Editing.set(3, "displacement", Map.of("count", 123)));
        Collections.shuffle(history, random);
        for (int known = 1; known <= history.size(); known++) {
            List<FactEvent> seen = history.subList(0, known);
            MissionState state = FOLD.fold(Telling.MISSION, seen);
            assertThat(state.overrides()).hasSize((int)
                    seen.stream().filter(MissionOverridden.class::isInstance).count());
        }
        MissionState state = FOLD.fold(Telling.MISSION, history);
        assertThat(state.leadNation()).isEqualTo("Ghana");
        assertThat(state.strength().deployed().total()).isEqualTo(77);
        assertThat(state.displacement().count()).isEqualTo(123);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void any_split_into_batches_gives_the_same_state_names_and_changes(int seed) {
        Random random = new Random(seed);
        List<FactEvent> history = edited(random);
        MissionStep whole = KeptEvents.take(FOLD, List.of(), history);
        List<FactEvent> known = new ArrayList<>();
        List<Object> changes = new ArrayList<>();
        MissionState state = FOLD.fold(Telling.MISSION, known);
        for (int from = 0; from < history.size(); ) {
            int to = Math.min(history.size(), from + 1 + random.nextInt(5));
            MissionStep step = KeptEvents.take(FOLD, known, history.subList(from, to));
            known.addAll(history.subList(from, to));
            known.addAll(step.namings());
            changes.addAll(step.changes());
            state = step.folded().state();
            from = to;
        }
        assertThat(state).isEqualTo(whole.folded().state());
        assertThat(changes).isEqualTo(whole.changes());
        assertThat(state.deadlines()).allSatisfy(d -> assertThat(d.id()).isNotNull());
        assertThat(state.deadlines()).extracting(Deadline::id).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_past_as_of_the_last_day_is_the_present(int seed) {
        List<FactEvent> history = edited(new Random(seed));
        KeptEvents kept = new KeptEvents(FOLD, List.of());
        MissionStep named = kept.step(RunningFold.of(Telling.MISSION, FOLD, List.of()), history);
        MissionState past = new PastView(LocalDate.parse("2030-01-01"), null)
                .fold(FOLD, Telling.MISSION, kept.all())
                .state();
        assertThat(past.shownAsOf(null, past.version()))
                .isEqualTo(named.folded().state());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_past_as_of_any_day_holds_what_was_published_by_then_and_all_words_of_today(int seed) {
        Random random = new Random(seed);
        List<FactEvent> history = edited(random);
        LocalDate day = LocalDate.parse(day(random));
        List<FactEvent> seen = history.stream()
                .filter(e -> !(e instanceof FactExtracted told)
                        || !told.fact().header().article().publishedOn().isAfter(day))
                .toList();
        assertSamePicture(new PastView(day, null).fold(FOLD, Telling.MISSION, history), seen);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_past_as_recorded_at_any_instant_holds_what_had_come_by_then_words_included(int seed) {
        Random random = new Random(seed);
        List<FactEvent> history = edited(random);
        Instant instant = history.get(random.nextInt(history.size())).at();
        List<FactEvent> seen =
                history.stream().filter(e -> e.at().compareTo(instant) <= 0).toList();
        assertSamePicture(new PastView(null, instant).fold(FOLD, Telling.MISSION, history), seen);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void after_a_retraction_the_state_equals_never_having_had_the_fact_whatever_editors_set(int seed) {
        Random random = new Random(seed);
        List<FactEvent> history = edited(random);
        FactExtracted wrong = Telling.by("Gazette", day(random)).expiry(day(random));
        List<FactEvent> corrected = new ArrayList<>(history);
        corrected.add(wrong);
        corrected.add(new FactRetracted(
                new EventId("e-retraction"), wrong.at(), "editor", wrong.fact().id(), "misread"));
        Collections.shuffle(corrected, random);
        assertThat(FoldLawsTest.unversioned(FOLD.fold(Telling.MISSION, corrected)))
                .isEqualTo(FoldLawsTest.unversioned(FOLD.fold(Telling.MISSION, history)));
    }

    private static void assertSamePicture(FoldedMission past, List<FactEvent> seen) {
        assertThat(past.state())
                .usingRecursiveComparison()
                .ignoringFields("asOf")
                .ignoringFieldsMatchingRegexes("(deadlines|mandate\\.expiry|decision\\.vote)\\.(id|formerIds)")
                .isEqualTo(FOLD.fold(Telling.MISSION, seen));
    }

    /**
     * A history with names for its deadlines, and some overrides, of which some are taken back; some reports lie near the
     * days that editors set.
     */
    private static List<FactEvent> edited(Random random) {
        List<FactEvent> events = new ArrayList<>(FoldLawsTest.history(random));
        List<DeadlineNamed> namings = KeptEvents.take(FOLD, List.of(), events).namings();
        events.addAll(namings);
        int words = 1 + random.nextInt(8);
        for (int i = 0; i < words; i++) {
            String until = random.nextInt(3) == 0 ? day(random) : null;
            MissionOverridden word = switch (random.nextInt(9)) {
                case 0 -> Editing.set(i, "leadNation", random.nextBoolean() ? "Ghana" : null, until);
                case 1 -> Editing.set(i, "strength.deployed.total", random.nextInt(900), until);
                case 2 -> Editing.set(i, "strength.pledged.byContributor.Kenya", random.nextInt(900), until);
                case 3 -> Editing.set(i, "officials.Force Commander", "Person 9", until);
                case 4 -> Editing.set(i, "displacement", Map.of("count", random.nextInt(900)), until);
                case 5 -> Editing.set(i, "decision.vote", day(random), until);
                case 6, 7 -> Editing.set(i, "mandate.expiry", day(random), until);
                default ->
                    Editing.set(
                            i,
                            "deadlines." + some(namings, random),
                            random.nextInt(4) == 0 ? null : day(random),
                            until);
            };
            events.add(word);
            if (word.value() instanceof String day && day.startsWith("2") && random.nextInt(2) == 0) {
                Telling teller = Telling.by("Echo " + i, day(random));
                String near =
                        LocalDate.parse(day).plusDays(random.nextInt(81) - 40L).toString();
                events.add(random.nextInt(4) == 0 ? teller.voteExpected(near) : teller.expiry(near));
            }
            if (random.nextInt(5) == 0) {
                events.add(Editing.undo(50 + i, word.id()));
            }
        }
        Collections.shuffle(events, random);
        return events;
    }

    private static String some(List<DeadlineNamed> namings, Random random) {
        return namings.isEmpty()
                ? "d-none"
                : namings.get(random.nextInt(namings.size())).deadline().value();
    }

    private static String day(Random random) {
        return LocalDate.parse("2024-08-01").plusDays(random.nextInt(800)).toString();
    }
}
