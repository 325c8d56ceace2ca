package org.mandatewatch.mission.domain.series;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.fact.CasualtiesReported;
import org.mandatewatch.contract.fact.Displaced;
import org.mandatewatch.contract.fact.DisplacementReported;
import org.mandatewatch.contract.fact.Fact;
import org.mandatewatch.contract.fact.FundingNature;
import org.mandatewatch.contract.fact.FundingReported;
import org.mandatewatch.contract.fact.Measure;
import org.mandatewatch.contract.fact.StrengthReported;
import org.mandatewatch.mission.domain.facts.StandingFacts;

/** What is followed over time, and which facts tell of it. */
public enum SeriesKind {
    STRENGTH(words(Measure.values()), true) {
        @Override
        Stream<Report> reports(StandingFacts facts) {
            return figures(facts, StrengthReported.class, SeriesKind::strength);
        }
    },
    DISPLACEMENT(words(Displaced.values()), false) {
        @Override
        Stream<Report> reports(StandingFacts facts) {
            return figures(facts, DisplacementReported.class, SeriesKind::displacement);
        }
    },
    CASUALTIES(List.of("killed", "injured", "kidnapped"), false) {
        @Override
        Stream<Report> reports(StandingFacts facts) {
            return figures(facts, CasualtiesReported.class, SeriesKind::casualties);
        }
    },
    FUNDING(words(FundingNature.values()), true) {
        @Override
        Stream<Report> reports(StandingFacts facts) {
            return figures(facts, FundingReported.class, SeriesKind::funding);
        }
    };

    private final List<String> measures;
    private final boolean contributed;

    SeriesKind(List<String> measures, boolean contributed) {
        this.measures = measures;
        this.contributed = contributed;
    }

    abstract Stream<Report> reports(StandingFacts facts);

    /** The name that callers use, such as {@code strength}. */
    public String word() {
        return word(this);
    }

    /** What is counted, in the contract's words. */
    public List<String> measures() {
        return measures;
    }

    /** True when figures may have a contributor. */
    public boolean isContributed() {
        return contributed;
    }

    public static Optional<SeriesKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }

    private static <F extends Fact> Stream<Report> figures(
            StandingFacts facts, Class<F> kind, Function<F, Stream<Reading>> readings) {
        return facts.of(kind).stream()
                .flatMap(fact -> readings.apply(fact.fact()).map(reading -> new Report(fact, reading)));
    }

    private static Stream<Reading> strength(StrengthReported fact) {
        return Stream.of(new Reading(
                word(fact.measure()),
                BigDecimal.valueOf(fact.count()),
                fact.qualifier(),
                word(fact.personnel()),
                fact.contributor(),
                null));
    }

    private static Stream<Reading> displacement(DisplacementReported fact) {
        return Stream.of(new Reading(
                word(fact.people()),
                BigDecimal.valueOf(fact.count()),
                fact.qualifier(),
                "people",
                null,
                fact.country()));
    }

    private static Stream<Reading> casualties(CasualtiesReported fact) {
        return Stream.of(
                        toll("killed", fact.killed(), fact.whom()),
                        toll("injured", fact.injured(), fact.whom()),
                        toll("kidnapped", fact.kidnapped(), fact.whom()))
                .flatMap(Optional::stream);
    }

    private static Optional<Reading> toll(String measure, @Nullable Long people, @Nullable String whom) {
        return Optional.ofNullable(people)
                .map(count -> new Reading(measure, BigDecimal.valueOf(count), null, "people", null, whom));
    }

    private static Stream<Reading> funding(FundingReported fact) {
        return Stream.of(new Reading(word(fact.nature()), fact.amount(), null, fact.currency(), fact.by(), null));
    }

    private static List<String> words(Enum<?>[] values) {
        return Arrays.stream(values).map(SeriesKind::word).toList();
    }

    /** As the contract's JSON spells it. */
    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
