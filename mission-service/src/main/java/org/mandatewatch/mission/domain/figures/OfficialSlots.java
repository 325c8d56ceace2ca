package org.mandatewatch.mission.domain.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.fact.OfficialIdentified;
import org.mandatewatch.contract.state.Contradiction;
import org.mandatewatch.contract.state.Official;
import org.mandatewatch.mission.domain.facts.Claims;
import org.mandatewatch.mission.domain.facts.StandingFact;

/** Settles who holds each office, by the newest report. */
public final class OfficialSlots {

    private OfficialSlots() {}

    /** In order of office. */
    public static Settled<List<Official>> settle(Claims facts) {
        Map<String, List<StandingFact<OfficialIdentified>>> byOffice = facts.of(OfficialIdentified.class).stream()
                .collect(Collectors.groupingBy(f -> office(f.fact()), TreeMap::new, Collectors.toList()));
        List<Official> officials = new ArrayList<>();
        List<Contradiction> contradictions = new ArrayList<>();
        byOffice.values()
                .forEach(reports -> Latest.of(
                                reports,
                                (a, b) -> a.name().equalsIgnoreCase(b.name()),
                                (a, b) -> !a.name().equalsIgnoreCase(b.name()) && !partOf(a.name(), b.name()))
                        .ifPresent(newest -> {
                            OfficialIdentified fact = newest.fact();
                            officials.add(new Official(fact.name(), fact.role(), fact.of(), newest.support()));
                            newest.contradiction(path(fact), OfficialIdentified::name)
                                    .ifPresent(contradictions::add);
                        }));
        return new Settled<>(officials, contradictions);
    }

    static String path(OfficialIdentified fact) {
        return path(fact.role(), fact.of());
    }

    /** Where an office stands among the values of a state. */
    public static String path(String role, @Nullable String of) {
        return "officials." + role + (of == null ? "" : ", " + of);
    }

    private static String office(OfficialIdentified fact) {
        return path(fact).strip().toLowerCase(Locale.ROOT);
    }

    /** A surname alone and the full name are one person. */
    private static boolean partOf(String a, String b) {
        String left = a.toLowerCase(Locale.ROOT);
        String right = b.toLowerCase(Locale.ROOT);
        return left.contains(right) || right.contains(left);
    }
}
