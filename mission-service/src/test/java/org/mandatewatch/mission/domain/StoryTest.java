package org.mandatewatch.mission.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mandatewatch.mission.domain.Folding.expiry;
import static org.mandatewatch.mission.domain.Folding.fold;
import static org.mandatewatch.mission.domain.Folding.resolved;
import static org.mandatewatch.mission.domain.Folding.vote;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.mandatewatch.contract.event.FactEvent;
import org.mandatewatch.contract.fact.DraftStage;
import org.mandatewatch.contract.fact.Measure;
import org.mandatewatch.contract.fact.VoteOutcome;
import org.mandatewatch.contract.state.DeadlineKind;
import org.mandatewatch.contract.state.DecisionStage;
import org.mandatewatch.contract.state.MissionState;

/** A mission's first two years, as made-up newsrooms tell them, in any order. */
class StoryTest {

    private static final Telling AUTUMN_23 = Telling.by("Herald", "2023-10-03");
    private static final Telling SUMMER_24 = Telling.by("Post", "2024-06-26");
    private static final Telling SEPTEMBER_24 = Telling.by("Tribune", "2024-09-21");
    private static final Telling OCTOBER_24 = Telling.by("Herald", "2024-10-01");
    private static final Telling REVIEW_25 = Telling.by("Review", "2025-03-05");

    private static final List<FactEvent> STORY = List.of(
            AUTUMN_23.authorised("2699", "2023-10-02", "P12M"),
            AUTUMN_23.strength(Measure.PLANNED, 2500, null),
            SUMMER_24.strength(Measure.DEPLOYED, 200, "Kenya"),
            SUMMER_24.lead("Kenya"),
            SEPTEMBER_24.authorised(null, "2023-10-01..2023-10-31", "P12M"),
            SEPTEMBER_24.expiry("2024-10-01..2024-10-10"),
            SEPTEMBER_24.proposed("P1Y"),
            SEPTEMBER_24.voteExpected(SEPTEMBER_24.by("2024-09-30")),
            SEPTEMBER_24.draft(DraftStage.CIRCULATED, "United States", "Ecuador"),
            SEPTEMBER_24.transition("UN peacekeeping operation"),
            SEPTEMBER_24.strength(Measure.DEPLOYED, 400, "Kenya"),
            SEPTEMBER_24.strength(Measure.ADDITIONAL, 600, "Kenya"),
            OCTOBER_24.renewed("2751", "2024-09-30", "2025-10-02", null),
            OCTOBER_24.voteHeld(VoteOutcome.ADOPTED, "2024-09-30", "2751"),
            REVIEW_25.renewed(null, "2024-09-01..2024-09-30", null, "P1Y"),
            REVIEW_25.strength(Measure.DEPLOYED, 1000, null));

    @Test
    void each_day_has_its_picture() {
        MissionState september = on("2024-09-21");
        assertThat(expiry(september)).isEqualTo("2024-10-02");
        assertThat(vote(september)).isEqualTo("2024-09-21..2024-09-30");
        assertThat(september.decision().stage()).isEqualTo(DecisionStage.VOTE_EXPECTED);
        assertThat(september.decision().sponsors()).containsExactly("United States", "Ecuador");
        assertThat(september.decision().proposals()).hasSize(2);
        assertThat(september.strength().deployed().total()).isEqualTo(400);
        assertThat(september.strength().shortfall()).isEqualTo(2100);

        MissionState october = on("2024-10-01");
        assertThat(expiry(october)).isEqualTo("2025-10-02");
        assertThat(vote(october)).isEqualTo("-");
        assertThat(october.decision().stage()).isEqualTo(DecisionStage.ADOPTED);
        assertThat(october.decision().resolution()).isEqualTo("2751");
        assertThat(resolved(october, DeadlineKind.MANDATE_EXPIRY)).containsExactly("2024-10-02");
        assertThat(resolved(october, DeadlineKind.COUNCIL_VOTE)).containsExactly("2024-09-21..2024-09-30");

        MissionState march = on("2025-03-05");
        assertThat(expiry(march)).isEqualTo("2025-10-02");
        assertThat(march.mandate().periods()).hasSize(2);
        assertThat(march.contradictions()).isEmpty();
        assertThat(march.strength().deployed().total()).isEqualTo(1000);
    }

    @Test
    void the_order_of_telling_does_not_matter() {
        List<FactEvent> events = new ArrayList<>(STORY);
        Collections.reverse(events);
        assertThat(fold(events)).isEqualTo(fold(STORY));
        Random seeded = new Random(11);
        for (int i = 0; i < 50; i++) {
            Collections.shuffle(events, seeded);
            assertThat(fold(events)).isEqualTo(fold(STORY));
        }
    }

    private static MissionState on(String day) {
        return new PastView(LocalDate.parse(day), null)
                .fold(Folding.FOLD, Telling.MISSION, STORY)
                .state();
    }
}
