package org.mandatewatch.mission.domain.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.mandatewatch.contract.event.FactEvent;
import org.mandatewatch.contract.event.FactExtracted;
import org.mandatewatch.contract.fact.CasualtiesReported;
import org.mandatewatch.contract.fact.FundingNature;
import org.mandatewatch.contract.fact.FundingReported;
import org.mandatewatch.contract.fact.Measure;
import org.mandatewatch.contract.fact.Qualifier;
import org.mandatewatch.mission.domain.Telling;
import org.mandatewatch.mission.domain.facts.SourceClusters;
import org.mandatewatch.mission.domain.facts.StandingFacts;

class SeriesTest {

    private static final Telling JUNE = Telling.by("Herald", "2024-06-25");
    private static final Telling JULY = Telling.by("Post", "2024-07-16");
    private static final Telling SAME_DAY = Telling.by("Courier", "2024-07-16");

    @Test
    void every_report_is_a_point_oldest_first() {
        assertThat(points(
                        SeriesKind.STRENGTH,
                        JULY.strength(Measure.DEPLOYED, 400, "Kenya"),
                        JUNE.strength(Measure.DEPLOYED, 200, "Kenya"),
                        JUNE.strength(Measure.PLANNED, 2500, null)))
                .containsExactly(
                        "2024-06-25 deployed 200 personnel Kenya x1",
                        "2024-06-25 planned 2500 personnel - x1",
                        "2024-07-16 deployed 400 personnel Kenya x1");
    }

    @Test
    void the_same_figure_on_the_same_day_is_one_point_with_more_support() {
        FactExtracted sure = JULY.strength(Measure.DEPLOYED, 400, "Kenya");
        List<SeriesPoint> points = Series.points(
                SeriesKind.STRENGTH,
                StandingFacts.of(
                        List.of(SAME_DAY.strength(Measure.DEPLOYED, 400, "Kenya"), sure),
                        SourceClusters.byPublisher()));
        assertThat(points).singleElement().satisfies(point -> {
            assertThat(point.support().supportCount()).isEqualTo(2);
            assertThat(point.support().independentSources()).isEqualTo(2);
            assertThat(point.support().supportedBy())
                    .contains(point.fact(), sure.fact().id());
        });
    }

    @Test
    void figures_that_differ_in_anything_stay_apart() {
        assertThat(points(
                        SeriesKind.DISPLACEMENT,
                        JULY.displaced(700_000, Qualifier.OVER),
                        SAME_DAY.displaced(700_000, Qualifier.NEARLY)))
                .hasSize(2);
        assertThat(points(
                        SeriesKind.STRENGTH,
                        JULY.strength(Measure.PLEDGED, 250, "Jamaica"),
                        SAME_DAY.strength(Measure.PLEDGED, 250, "Bahamas")))
                .hasSize(2);
    }

    @Test
    void one_toll_gives_a_point_for_each_thing_that_it_counts() {
        assertThat(points(
                        SeriesKind.CASUALTIES,
                        JUNE.told(new CasualtiesReported(JUNE.header("toll"), 3L, null, 7L, "officers", null))))
                .containsExactly("2024-06-25 kidnapped 7 people officers x1", "2024-06-25 killed 3 people officers x1");
    }

    @Test
    void money_is_counted_in_its_currency_and_written_without_an_exponent() {
        assertThat(points(
                        SeriesKind.FUNDING,
                        JUNE.told(new FundingReported(
                                JUNE.header("money"),
                                new BigDecimal("1E+8"),
                                "USD",
                                "United States",
                                FundingNature.PLEDGED)),
                        JUNE.told(new FundingReported(
                                JUNE.header("money again"),
                                new BigDecimal("100000000.00"),
                                "USD",
                                "United States",
                                FundingNature.PLEDGED))))
                .containsExactly("2024-06-25 pledged 100000000 USD United States x2");
    }

    @Test
    void what_does_not_count_in_the_state_is_no_point() {
        assertThat(points(SeriesKind.CASUALTIES, JUNE.unsure().killed(3))).isEmpty();
        assertThat(points(SeriesKind.CASUALTIES, JUNE.displaced(3, Qualifier.EXACT)))
                .isEmpty();
    }

    @Test
    void neither_order_nor_repetition_of_events_shows() {
        List<FactEvent> events = new ArrayList<>();
        for (int day = 10; day < 20; day++) {
            Telling herald = Telling.by("Herald", "2024-07-" + day);
            Telling post = Telling.by("Post", "2024-07-" + day);
            events.add(herald.strength(Measure.DEPLOYED, 400L + day / 2, "Kenya"));
            events.add(post.strength(Measure.DEPLOYED, 400L + day / 2, "Kenya"));
            events.add(post.strength(Measure.PLANNED, 2500, null));
        }
        List<SeriesPoint> expected =
                Series.points(SeriesKind.STRENGTH, StandingFacts.of(events, SourceClusters.byPublisher()));
        assertThat(expected).hasSize(20);
        Random random = new Random(4);
        for (int round = 0; round < 50; round++) {
            List<FactEvent> shuffled = new ArrayList<>(events);
            shuffled.addAll(events.subList(0, random.nextInt(events.size())));
            Collections.shuffle(shuffled, random);
            assertThat(Series.points(SeriesKind.STRENGTH, StandingFacts.of(shuffled, SourceClusters.byPublisher())))
                    .isEqualTo(expected);
        }
    }

    private static List<String> points(SeriesKind kind, FactExtracted... told) {
        return Series.points(kind, StandingFacts.of(Arrays.asList(told), SourceClusters.byPublisher())).stream()
                .map(SeriesTest::line)
                .toList();
    }

    private static String line(SeriesPoint point) {
        String whose = point.contributor() != null ? point.contributor() : point.about();
        return "%s %s %s %s %s x%d"
                .formatted(
                        point.day(),
                        point.measure(),
                        point.value(),
                        point.unit(),
                        whose == null ? "-" : whose,
                        point.support().supportCount());
    }
}
