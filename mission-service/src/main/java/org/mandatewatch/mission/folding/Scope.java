package org.mandatewatch.mission.folding;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.mission.domain.facts.ClaimKey;
import org.mandatewatch.mission.persistence.FactEventRow;

/**
 * Which events a mission is folded from.
 *
 * @param missions all ids of the mission
 * @param country ISO 3166-1 alpha-2 of the host, whose facts it shares; null when it works in none or several
 */
record Scope(Set<String> missions, @Nullable String country) {

    boolean holds(FactEventRow row) {
        return (row.mission != null && missions.contains(row.mission))
                || (row.also != null && missions.contains(row.also))
                || (country != null && country.equals(row.country));
    }

    /** Another text wherever claims would be others. */
    String text() {
        return ClaimKey.VERSION + " " + country + " " + new TreeSet<>(missions);
    }
}
