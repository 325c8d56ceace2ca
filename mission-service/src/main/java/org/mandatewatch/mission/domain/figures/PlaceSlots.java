package org.mandatewatch.mission.domain.figures;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mandatewatch.contract.fact.AreaControlled;
import org.mandatewatch.contract.fact.Fact;
import org.mandatewatch.contract.fact.SiteSecured;
import org.mandatewatch.contract.state.Area;
import org.mandatewatch.contract.state.Site;
import org.mandatewatch.mission.domain.facts.Claims;
import org.mandatewatch.mission.domain.facts.StandingFact;

/** Settles places: sites held or aimed at, and who controls which area, each by the newest report. */
public final class PlaceSlots {

    private PlaceSlots() {}

    /** In order of name. */
    public static List<Site> sites(Claims facts) {
        return newest(facts.of(SiteSecured.class), SiteSecured::site, (a, b) -> a.status() == b.status()).stream()
                .map(l -> new Site(l.fact().site(), l.fact().status(), l.support()))
                .toList();
    }

    /** In order of name and holder. */
    public static List<Area> areas(Claims facts) {
        return newest(
                        facts.of(AreaControlled.class),
                        a -> a.area() + "\n" + a.by(),
                        (a, b) -> Objects.equals(a.share(), b.share()))
                .stream()
                .map(l -> new Area(l.fact().by(), l.fact().area(), l.fact().share(), l.support()))
                .toList();
    }

    private static <F extends Fact> List<Latest<F>> newest(
            List<StandingFact<F>> facts, Function<F, String> place, BiPredicate<F, F> same) {
        Map<String, List<StandingFact<F>>> byPlace = facts.stream()
                .collect(Collectors.groupingBy(
                        f -> place.apply(f.fact()).strip().toLowerCase(Locale.ROOT),
                        TreeMap::new,
                        Collectors.toList()));
        return byPlace.values().stream()
                .flatMap(reports -> Latest.of(reports, same, (a, b) -> false).stream())
                .toList();
    }
}
