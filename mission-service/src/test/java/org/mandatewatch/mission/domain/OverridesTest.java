package org.mandatewatch.mission.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mandatewatch.mission.domain.Editing.set;
import static org.mandatewatch.mission.domain.Editing.undo;
import static org.mandatewatch.mission.domain.Folding.fold;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mandatewatch.contract.event.FactEvent;
import org.mandatewatch.contract.event.FactExtracted;
import org.mandatewatch.contract.event.MissionOverridden;
import org.mandatewatch.contract.fact.Displaced;
import org.mandatewatch.contract.fact.Measure;
import org.mandatewatch.contract.fact.Qualifier;
import org.mandatewatch.contract.state.EditorsValue;
import org.mandatewatch.contract.state.MissionChange;
import org.mandatewatch.contract.state.MissionState;
import org.mandatewatch.contract.state.StrengthFigure;

class OverridesTest {

    private static final Telling HERALD = Telling.by("Herald", "2024-09-21");
    private static final Telling POST = Telling.by("Post", "2024-10-20");
    private static final FactExtracted KENYA_LEADS = HERALD.lead("Kenya");

    @Test
    void an_editor_s_value_stands_over_older_and_newer_reports() {
        MissionOverridden word = set(1, "leadNation", "Ghana");
        assertThat(fold(word, KENYA_LEADS, POST.lead("Rwanda")).leadNation()).isEqualTo("Ghana");
        assertThat(fold(set(1, "leadNation", null), KENYA_LEADS).leadNation()).isNull();
        assertThat(fold(set(1, "leadNation", "gh"), KENYA_LEADS).leadNation()).isEqualTo("Ghana");
    }

    @Test
    void a_state_tells_who_set_which_value_and_why() {
        MissionOverridden word = set(1, "leadNation", "Ghana", "2024-10-31");
        assertThat(fold(word, KENYA_LEADS).overrides())
                .containsExactly(new EditorsValue(
                        word.id(),
                        "leadNation",
                        "Ghana",
                        "seen in writing",
                        "desk",
                        word.at(),
                        LocalDate.parse("2024-10-31")));
        assertThat(fold(KENYA_LEADS).overrides()).isEmpty();
    }

    @Test
    void of_two_words_on_one_value_the_later_counts_and_the_earlier_once_that_is_taken_back() {
        MissionOverridden first = set(1, "leadNation", "Ghana");
        MissionOverridden second = set(2, "leadNation", "Rwanda");
        assertThat(fold(second, KENYA_LEADS, first).leadNation()).isEqualTo("Rwanda");
        assertThat(fold(second, first, KENYA_LEADS, undo(3, second.id())).leadNation())
                .isEqualTo("Ghana");
        assertThat(fold(undo(3, second.id()), undo(4, first.id()), second, first, KENYA_LEADS))
                .returns("Kenya", MissionState::leadNation)
                .returns(List.of(), MissionState::overrides);
    }

    @Test
    void a_word_with_a_last_day_ends_with_the_first_later_report_that_states_the_value() {
        MissionOverridden word = set(1, "leadNation", "Ghana", "2024-10-19");
        assertThat(fold(word, KENYA_LEADS, POST.expiry("2024-12-01")).leadNation())
                .isEqualTo("Ghana");
        assertThat(fold(word, KENYA_LEADS, POST.lead("Rwanda")).leadNation()).isEqualTo("Rwanda");
        assertThat(fold(set(1, "leadNation", "Ghana", "2024-10-20"), KENYA_LEADS, POST.lead("Rwanda"))
                        .leadNation())
                .isEqualTo("Ghana");
        assertThat(fold(word, KENYA_LEADS, POST.unsure().lead("Rwanda")).leadNation())
                .as("a report that does not count ends nothing")
                .isEqualTo("Ghana");
    }

    @Test
    void a_word_that_ended_gives_way_to_an_older_one_without_end() {
        assertThat(fold(
                                set(1, "leadNation", "Ghana"),
                                set(2, "leadNation", "Togo", "2024-10-01"),
                                KENYA_LEADS,
                                POST.lead("Rwanda"))
                        .leadNation())
                .isEqualTo("Ghana");
    }

    @Test
    void the_past_has_the_editor_s_word_for_as_long_as_no_report_of_then_ended_it() {
        List<FactEvent> events = List.of(set(1, "leadNation", "Ghana", "2024-10-01"), KENYA_LEADS, POST.lead("Rwanda"));
        assertThat(asOf("2024-09-25", events).leadNation()).isEqualTo("Ghana");
        assertThat(asOf("2024-10-19", events).leadNation()).isEqualTo("Ghana");
        assertThat(asOf("2024-10-20", events).leadNation()).isEqualTo("Rwanda");
    }

    @Test
    void nobody_contradicts_what_an_editor_settled() {
        FactExtracted other = Telling.by("Post", "2024-09-21").lead("Rwanda");
        assertThat(fold(KENYA_LEADS, other).contradictions()).hasSize(1);
        assertThat(fold(KENYA_LEADS, other, set(1, "leadNation", "Ghana")).contradictions())
                .isEmpty();
    }

    @Test
    void a_country_s_people_change_the_total_only_where_it_is_their_sum() {
        FactExtracted kenya = HERALD.strength(Measure.DEPLOYED, 400, "Kenya");
        FactExtracted belize = HERALD.strength(Measure.DEPLOYED, 20, "Belize");
        MissionOverridden word = set(1, "strength.deployed.byContributor.Belize", 150);
        StrengthFigure summed = fold(kenya, belize, word).strength().deployed();
        assertThat(summed.total()).isEqualTo(550);
        assertThat(summed.byContributor()).containsEntry("Belize", 150L).containsEntry("Kenya", 400L);
        assertThat(summed.support().disputedBy()).containsExactly(belize.fact().id());
        assertThat(summed.support().supportedBy()).containsExactly(kenya.fact().id());
        assertThat(summed.support().override().reason()).isEqualTo("seen in writing");

        FactExtracted total = HERALD.strength(Measure.DEPLOYED, 420, null);
        assertThat(fold(kenya, belize, total, word).strength().deployed().total())
                .isEqualTo(420);
    }

    @Test
    void a_total_that_an_editor_set_counts_for_the_shortfall() {
        FactExtracted deployed = HERALD.strength(Measure.DEPLOYED, 400, null);
        FactExtracted ceiling = HERALD.strength(Measure.AUTHORISED, 2500, null);
        MissionState state = fold(deployed, ceiling, set(1, "strength.deployed.total", 1000));
        assertThat(state.strength().deployed().total()).isEqualTo(1000);
        assertThat(state.strength().deployed().qualifier()).isEqualTo(Qualifier.EXACT);
        assertThat(state.strength().shortfall()).isEqualTo(1500);
        assertThat(fold(ceiling, set(1, "strength.deployed.total", 1000))
                        .strength()
                        .shortfall())
                .isEqualTo(1500);
        assertThat(fold(deployed, ceiling, set(1, "strength.deployed.total", null))
                        .strength()
                        .deployed())
                .isNull();
    }

    @Test
    void offices_can_be_filled_emptied_and_added() {
        FactExtracted commander = HERALD.official("Anna Berg", "Force Commander");
        MissionState filled = fold(commander, set(1, "officials.force commander", "Otto Dix"));
        assertThat(filled.officials()).singleElement().satisfies(official -> {
            assertThat(official.name()).isEqualTo("Otto Dix");
            assertThat(official.role()).isEqualTo("Force Commander");
            assertThat(official.support().disputedBy())
                    .containsExactly(commander.fact().id());
        });
        assertThat(fold(commander, set(1, "officials.Force Commander", null)).officials())
                .isEmpty();
        assertThat(fold(commander, set(1, "officials.President, Ruritania", "Rudolf V"))
                        .officials())
                .extracting(o -> o.name() + " " + o.role() + " of " + o.of())
                .containsExactly("Anna Berg Force Commander of null", "Rudolf V President of Ruritania");
    }

    @Test
    void figures_are_set_as_a_whole() {
        MissionState state = fold(
                HERALD.displaced(700_000, Qualifier.ABOUT),
                HERALD.killed(3),
                set(1, "displacement", Map.of("count", 702_973, "people", "refugees")),
                set(2, "casualties", Map.of("killed", 4, "injured", 2)),
                set(3, "funding", Map.of("amount", 12.5, "currency", "USD", "nature", "given", "by", "Canada")));
        assertThat(state.displacement().count()).isEqualTo(702_973);
        assertThat(state.displacement().qualifier()).isEqualTo(Qualifier.EXACT);
        assertThat(state.displacement().people()).isEqualTo(Displaced.REFUGEES);
        assertThat(state.casualties().killed()).isEqualTo(4);
        assertThat(state.casualties().injured()).isEqualTo(2);
        assertThat(state.funding().amount()).isEqualTo(new BigDecimal("12.5"));
        assertThat(state.funding().by()).isEqualTo("Canada");
        assertThat(state.funding().support().override().by()).isEqualTo("desk");
        assertThat(fold(HERALD.killed(3), set(1, "casualties", null)).casualties())
                .isNull();
    }

    @Test
    void name_and_host_can_be_set() {
        MissionState state = fold(KENYA_LEADS, set(1, "name", "Example Mission"), set(2, "host", "Belize"));
        assertThat(state.name()).isEqualTo("Example Mission");
        assertThat(state.host()).isEqualTo("Belize");
        assertThat(state.hostCode()).isEqualTo("BZ");
    }

    @Test
    void a_word_that_nobody_can_follow_is_passed_over() {
        MissionState told = fold(KENYA_LEADS);
        assertThat(FoldLawsTest.unversioned(fold(
                        KENYA_LEADS,
                        set(1, "leadNation", "Atlantis"),
                        set(2, "mood", "good"),
                        set(3, "mandate.expiry", "soon"),
                        set(4, "strength.deployed.total", "many"))))
                .isEqualTo(FoldLawsTest.unversioned(told));
    }

    @Test
    void a_change_says_that_an_editor_set_the_value_and_why() {
        MissionStep step = KeptEvents.take(
                Folding.FOLD,
                List.of(KENYA_LEADS, HERALD.strength(Measure.DEPLOYED, 400, null)),
                List.of(set(1, "leadNation", "Ghana")));
        assertThat(step.changes())
                .singleElement()
                .satisfies(change -> assertThat(change)
                        .returns("leadNation", MissionChange::path)
                        .returns("Kenya", MissionChange::before)
                        .returns("Ghana", MissionChange::after)
                        .returns("An editor set the value: seen in writing", MissionChange::reason));
    }

    private static MissionState asOf(String day, List<FactEvent> events) {
        return new PastView(LocalDate.parse(day), null)
                .fold(Folding.FOLD, Telling.MISSION, events)
                .state();
    }
}
