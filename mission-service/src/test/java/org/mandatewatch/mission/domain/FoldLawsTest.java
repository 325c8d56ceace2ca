package org.mandatewatch.mission.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mandatewatch.mission.domain.Folding.FOLD;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mandatewatch.contract.ContentHash;
import org.mandatewatch.contract.EventId;
import org.mandatewatch.contract.event.CorrectionUndone;
import org.mandatewatch.contract.event.FactConfirmed;
import org.mandatewatch.contract.event.FactEvent;
import org.mandatewatch.contract.event.FactExtracted;
import org.mandatewatch.contract.event.FactRetracted;
import org.mandatewatch.contract.fact.DraftStage;
import org.mandatewatch.contract.fact.EndReason;
import org.mandatewatch.contract.fact.Measure;
import org.mandatewatch.contract.fact.Qualifier;
import org.mandatewatch.contract.fact.SiteStatus;
import org.mandatewatch.contract.fact.VoteOutcome;
import org.mandatewatch.contract.state.MissionState;

/** Laws that hold for any events whatever, tried on made-up histories; a failing seed repeats exactly. */
class FoldLawsTest {

    private static final List<String> PAPERS = List.of("Herald", "Post", "Tribune", "Review");

    static List<Integer> seeds() {
        return IntStream.range(0, 60).boxed().toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void any_order_and_any_repetition_give_the_same_state(int seed) {
        Random random = new Random(seed);
        List<FactEvent> history = history(random);
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
    void any_split_into_batches_gives_the_same_state_names_and_changes(int seed) {
        Random random = new Random(seed);
        List<FactEvent> history = history(random);
        MissionStep whole = KeptEvents.take(FOLD, List.of(), history);

        List<FactEvent> known = new ArrayList<>();
        List<Object> changes = new ArrayList<>();
        List<Object> namings = new ArrayList<>();
        MissionState state = FOLD.fold(Telling.MISSION, known);
        for (int from = 0; from < history.size(); ) {
            int to = Math.min(history.size(), from + 1 + random.nextInt(5));
            MissionStep step = KeptEvents.take(FOLD, known, history.subList(from, to));
            known.addAll(history.subList(from, to));
            known.addAll(step.namings());
            changes.addAll(step.changes());
            namings.addAll(step.namings());
            state = step.folded().state();
            from = to;
        }
        assertThat(state).isEqualTo(whole.folded().state());
        assertThat(changes).isEqualTo(whole.changes());
        assertThat(namings).isEqualTo(whole.namings());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void after_a_retraction_the_state_equals_never_having_had_the_fact(int seed) {
        Random random = new Random(seed);
        List<FactEvent> history = history(random);
        FactExtracted wrong = Telling.by("Gazette", "2024-09-%02d".formatted(1 + random.nextInt(28)))
                .expiry("2024-10-%02d".formatted(1 + random.nextInt(28)));
        List<FactEvent> corrected = new ArrayList<>(history);
        corrected.add(wrong);
        corrected.add(new FactRetracted(
                new EventId("e-retraction"), wrong.at(), "editor", wrong.fact().id(), "misread"));
        Collections.shuffle(corrected, random);
        assertThat(unversioned(FOLD.fold(Telling.MISSION, corrected)))
                .isEqualTo(unversioned(FOLD.fold(Telling.MISSION, history)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_past_as_of_the_last_day_is_the_present(int seed) {
        List<FactEvent> history = history(new Random(seed));
        PastView lastDay = new PastView(LocalDate.parse("2030-01-01"), null);
        MissionStep named = KeptEvents.take(FOLD, List.of(), history);
        history.addAll(named.namings());
        assertThat(undated(lastDay.fold(FOLD, Telling.MISSION, history).state()))
                .isEqualTo(named.folded().state());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void every_deadline_is_named_once_and_names_are_never_shared(int seed) {
        MissionState state = KeptEvents.take(FOLD, List.of(), history(new Random(seed)))
                .folded()
                .state();
        assertThat(state.deadlines()).allSatisfy(d -> assertThat(d.id()).isNotNull());
        assertThat(state.deadlines()).extracting(d -> d.id()).doesNotHaveDuplicates();
    }

    static List<FactEvent> history(Random random) {
        List<FactEvent> events = new ArrayList<>();
        int articles = 3 + random.nextInt(9);
        for (int i = 0; i < articles; i++) {
            Telling paper = Telling.by(
                    PAPERS.get(random.nextInt(PAPERS.size())),
                    LocalDate.parse("2024-06-01").plusDays(random.nextInt(700)).toString());
            Telling teller = random.nextInt(8) == 0 ? paper.unsure() : paper;
            int facts = 1 + random.nextInt(4);
            for (int f = 0; f < facts; f++) {
                FactEvent event = fact(random).apply(teller);
                if (events.stream().noneMatch(e -> e.id().equals(event.id()))) {
                    events.add(event);
                }
            }
        }
        List<FactEvent> facts = List.copyOf(events);
        for (int i = 0; i < random.nextInt(4); i++) {
            FactExtracted target = (FactExtracted) facts.get(random.nextInt(facts.size()));
            EventId id = new EventId(ContentHash.of("e-", "word", String.valueOf(i)));
            events.add(
                    switch (random.nextInt(3)) {
                        case 0 ->
                            new FactRetracted(
                                    id, target.at(), "editor", target.fact().id(), null);
                        case 1 ->
                            new FactConfirmed(
                                    id, target.at(), "editor", target.fact().id(), null);
                        default ->
                            new CorrectionUndone(
                                    id, target.at(), "editor", events.getLast().id(), null);
                    });
        }
        Collections.shuffle(events, random);
        return events;
    }

    private static Function<Telling, FactEvent> fact(Random random) {
        String day = day(random);
        String number = random.nextInt(3) == 0 ? null : String.valueOf(2700 + random.nextInt(4));
        String maybe = random.nextBoolean() ? null : day(random);
        int count = 100 * (1 + random.nextInt(9));
        return switch (random.nextInt(16)) {
            case 0, 1 -> t -> t.expiry(day);
            case 2 -> t -> t.authorised(number, maybe, "P12M");
            case 3 -> t -> t.renewed(number, maybe, day, null);
            case 4 -> t -> t.renewed(number, maybe, null, "P6M");
            case 5 -> t -> t.voteExpected(day);
            case 6 -> t -> t.voteExpected(t.by(t.day().plusDays(9).toString()));
            case 7 -> t -> t.voteHeld(VoteOutcome.values()[count % 4], maybe, number);
            case 8 -> t -> t.draft(DraftStage.values()[count / 100 % 6], "Ecuador");
            case 9 -> t -> t.strength(Measure.values()[count / 100 % 6], count, maybe == null ? null : "Kenya");
            case 10 -> t -> t.displaced(count, Qualifier.ABOUT);
            case 11 -> t -> t.lead("Country " + count % 3);
            case 12 -> t -> t.official("Person " + count % 3, "Force Commander");
            case 13 -> t -> t.site("the port", SiteStatus.values()[count / 100 % 2]);
            case 14 -> t -> t.ended(EndReason.TERMINATED, maybe);
            default -> t -> t.reportDue(day);
        };
    }

    private static String day(Random random) {
        LocalDate first = LocalDate.parse("2024-08-01").plusDays(random.nextInt(800));
        return first + ".." + first.plusDays(random.nextInt(3) == 0 ? 20 : random.nextInt(3));
    }

    /** The version counts corrections too, so it alone may differ. */
    static MissionState unversioned(MissionState s) {
        return s.shownAsOf(s.asOf(), 0);
    }

    private static MissionState undated(MissionState s) {
        return s.shownAsOf(null, s.version());
    }
}
