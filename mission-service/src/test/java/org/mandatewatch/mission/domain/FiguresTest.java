package org.mandatewatch.mission.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mandatewatch.mission.domain.Folding.fold;

import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mandatewatch.contract.event.FactExtracted;
import org.mandatewatch.contract.fact.Measure;
import org.mandatewatch.contract.fact.Personnel;
import org.mandatewatch.contract.fact.Qualifier;
import org.mandatewatch.contract.fact.SiteStatus;
import org.mandatewatch.contract.state.Area;
import org.mandatewatch.contract.state.Contradiction;
import org.mandatewatch.contract.state.MissionState;
import org.mandatewatch.contract.state.Official;
import org.mandatewatch.contract.state.Site;
import org.mandatewatch.contract.state.Strength;

class FiguresTest {

    private static final Telling OLD = Telling.by("Herald", "2024-06-26");
    private static final Telling NEW = Telling.by("Post", "2024-09-21");

    @Test
    void the_newest_figure_of_a_country_counts() {
        Strength strength = fold(
                        OLD.strength(Measure.DEPLOYED, 200, "Kenya"), NEW.strength(Measure.DEPLOYED, 400, "Kenya"))
                .strength();
        assertThat(strength.deployed().byContributor()).containsOnly(Map.entry("Kenya", 400L));
        assertThat(strength.deployed().total()).isEqualTo(400);
    }

    @Test
    void without_a_total_the_countries_add_up() {
        Strength strength = fold(
                        NEW.strength(Measure.DEPLOYED, 400, "Kenya"), OLD.strength(Measure.DEPLOYED, 24, "Jamaica"))
                .strength();
        assertThat(strength.deployed().total()).isEqualTo(424);
        assertThat(strength.deployed().qualifier()).isEqualTo(Qualifier.EXACT);
    }

    @Test
    void a_reported_total_stands_before_the_sum() {
        Strength strength = fold(
                        NEW.strength(Measure.DEPLOYED, 400, "Kenya"), OLD.strength(Measure.DEPLOYED, 410, null))
                .strength();
        assertThat(strength.deployed().total()).isEqualTo(410);
    }

    @Test
    void announced_additions_are_never_added() {
        Strength strength = fold(
                        NEW.strength(Measure.DEPLOYED, 400, "Kenya"), NEW.strength(Measure.ADDITIONAL, 600, "Kenya"))
                .strength();
        assertThat(strength.deployed().total()).isEqualTo(400);
        assertThat(strength.additional().total()).isEqualTo(600);
    }

    @Test
    void the_shortfall_counts_against_the_ceiling_else_the_plan() {
        FactExtracted deployed = NEW.strength(Measure.DEPLOYED, 400, "Kenya");
        FactExtracted planned = NEW.strength(Measure.PLANNED, 2500, null);
        FactExtracted authorised = NEW.strength(Measure.AUTHORISED, 5500, null);

        assertThat(fold(deployed).strength().shortfall()).isNull();
        assertThat(fold(deployed, planned).strength().shortfall()).isEqualTo(2100);
        assertThat(fold(deployed, planned).strength().shortfallAgainst()).isEqualTo(Measure.PLANNED);
        assertThat(fold(deployed, planned, authorised).strength().shortfall()).isEqualTo(5100);
        assertThat(fold(NEW.strength(Measure.DEPLOYED, 2600, null), planned)
                        .strength()
                        .shortfall())
                .isZero();
    }

    @Test
    void soldiers_and_police_of_one_article_add_up_and_of_two_do_not() {
        FactExtracted soldiers = NEW.strength(Measure.DEPLOYED, 150, "Kenya", Personnel.SOLDIERS);
        FactExtracted police = NEW.strength(Measure.DEPLOYED, 250, "Kenya", Personnel.POLICE);
        FactExtracted oldPolice = OLD.strength(Measure.DEPLOYED, 200, "Kenya", Personnel.POLICE);

        assertThat(fold(soldiers, police).strength().deployed().total()).isEqualTo(400);
        assertThat(fold(soldiers, oldPolice).strength().deployed().total()).isEqualTo(150);
    }

    @Test
    void figures_of_about_the_same_day_that_cannot_both_be_true_contradict() {
        Telling rival = Telling.by("Herald", "2024-09-20");
        MissionState state =
                fold(NEW.strength(Measure.DEPLOYED, 400, null), rival.strength(Measure.DEPLOYED, 900, null));
        assertThat(state.contradictions()).extracting(Contradiction::path).containsExactly("strength.deployed.total");
        assertThat(state.strength().deployed().support().disputedBy()).hasSize(1);
    }

    @Test
    void rounding_and_qualifiers_are_no_contradiction() {
        Telling rival = Telling.by("Herald", "2024-09-20");
        assertThat(fold(NEW.displaced(700_000, Qualifier.NEARLY), rival.displaced(702_000, Qualifier.OVER))
                        .contradictions())
                .isEmpty();
        assertThat(fold(NEW.displaced(900_000, Qualifier.EXACT), rival.displaced(600_000, Qualifier.OVER))
                        .contradictions())
                .isEmpty();
        assertThat(fold(NEW.displaced(900_000, Qualifier.EXACT), rival.displaced(600_000, Qualifier.EXACT))
                        .contradictions())
                .hasSize(1);
    }

    @Test
    void the_newest_report_of_each_other_value_counts() {
        MissionState state = fold(
                OLD.displaced(580_000, Qualifier.EXACT),
                NEW.displaced(700_000, Qualifier.NEARLY),
                OLD.killed(3),
                NEW.killed(70),
                OLD.lead("Ruritania"),
                NEW.lead("Kenya"),
                OLD.official("Anna Berg", "Force Commander"),
                NEW.official("Bela Kun", "Force Commander"),
                NEW.official("Carl Dorn", "Police Chief"),
                OLD.site("the airport", SiteStatus.TO_BE_SECURED),
                NEW.site("The airport", SiteStatus.SECURED),
                NEW.area("gangs", "the capital", "0.8"));
        assertThat(state.displacement().count()).isEqualTo(700_000);
        assertThat(state.displacement().reportedOn()).isEqualTo("2024-09-21");
        assertThat(state.casualties().killed()).isEqualTo(70);
        assertThat(state.leadNation()).isEqualTo("Kenya");
        assertThat(state.officials()).extracting(Official::name).containsExactly("Bela Kun", "Carl Dorn");
        assertThat(state.sites()).extracting(Site::status).containsExactly(SiteStatus.SECURED);
        assertThat(state.areas()).extracting(Area::by).containsExactly("gangs");
        assertThat(state.lastHeard()).isEqualTo("2024-09-21");
    }

    @Test
    void support_shows_the_newest_twenty_and_counts_all() {
        Strength strength = fold(IntStream.rangeClosed(1, 25)
                        .mapToObj(day -> Telling.by("Paper " + day, "2024-08-%02d".formatted(day))
                                .strength(Measure.PLANNED, 2500, null))
                        .toList())
                .strength();
        assertThat(strength.planned().support().supportedBy()).hasSize(20);
        assertThat(strength.planned().support().supportCount()).isEqualTo(25);
        assertThat(strength.planned().support().independentSources()).isEqualTo(25);
    }
}
