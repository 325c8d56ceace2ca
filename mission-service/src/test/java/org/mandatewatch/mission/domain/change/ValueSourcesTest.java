package org.mandatewatch.mission.domain.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mandatewatch.contract.FactId;
import org.mandatewatch.contract.event.FactEvent;
import org.mandatewatch.contract.event.FactExtracted;
import org.mandatewatch.contract.fact.Measure;
import org.mandatewatch.contract.state.Support;
import org.mandatewatch.mission.domain.FoldedMission;
import org.mandatewatch.mission.domain.Folding;
import org.mandatewatch.mission.domain.Telling;

class ValueSourcesTest {

    private static final Telling HERALD = Telling.by("Herald", "2024-09-21");
    private static final FactExtracted EXPIRY = HERALD.expiry("2024-10-02");
    private static final FactExtracted OTHER_DAY =
            Telling.by("Post", "2024-09-21").expiry("2024-10-09");
    private static final FactExtracted STRENGTH = HERALD.strength(Measure.DEPLOYED, 400, null);

    @Test
    void a_value_has_those_who_say_so_and_those_who_say_otherwise() {
        ValueSources sources = of("mandate.expiry.window", EXPIRY, OTHER_DAY, STRENGTH);
        assertThat(List.of(sources.supporting(), sources.disputing()).stream().flatMap(s -> s.stream()))
                .containsExactlyInAnyOrder(id(EXPIRY), id(OTHER_DAY));
        assertThat(sources.supporting()).hasSize(1);
        assertThat(sources.contains(id(STRENGTH))).isFalse();
    }

    @Test
    void the_start_of_a_path_stands_for_all_below_it_and_no_half_word_does() {
        assertThat(of("mandate.expiry", EXPIRY, STRENGTH).supporting()).containsExactly(id(EXPIRY));
        assertThat(of("strength", EXPIRY, STRENGTH).supporting()).containsExactly(id(STRENGTH));
        assertThat(ValueSources.of(whole(EXPIRY).state(), whole(EXPIRY).claims(), "mandate.exp"))
                .isEmpty();
    }

    @Test
    void all_facts_are_listed_however_many() {
        FactEvent[] events = IntStream.range(0, Support.SHOWN + 15)
                .mapToObj(i -> Telling.by("Paper " + i, "2024-09-21").expiry("2024-10-02"))
                .toArray(FactEvent[]::new);
        assertThat(of("mandate.expiry", events).supporting()).hasSize(Support.SHOWN + 15);
        assertThat(Folding.fold(events).mandate().expiry().support().supportedBy())
                .hasSize(Support.SHOWN);
    }

    @Test
    void a_lead_nation_has_sources_too() {
        FactExtracted kenya = Telling.by("Herald", "2024-09-25").lead("Kenya");
        FactExtracted ghana = HERALD.lead("Ghana");
        ValueSources sources = of("leadNation", EXPIRY, kenya, ghana);
        assertThat(sources.supporting()).containsExactly(id(kenya));
        assertThat(sources.disputing()).containsExactly(id(ghana));
    }

    @Test
    void every_path_listed_is_one_that_can_be_asked_for() {
        FoldedMission whole = whole(EXPIRY, OTHER_DAY, STRENGTH);
        assertThat(ValueSources.paths(whole.state()))
                .contains("mandate.expiry.window", "strength.deployed.total")
                .allSatisfy(path -> assertThat(ValueSources.of(whole.state(), whole.claims(), path))
                        .isPresent());
    }

    private static ValueSources of(String path, FactEvent... events) {
        FoldedMission whole = whole(events);
        return ValueSources.of(whole.state(), whole.claims(), path).orElseThrow();
    }

    private static FoldedMission whole(FactEvent... events) {
        return Folding.FOLD.listingAllFacts().foldWhole(Telling.MISSION, new ArrayList<>(List.of(events)));
    }

    private static FactId id(FactExtracted told) {
        return told.fact().id();
    }
}
