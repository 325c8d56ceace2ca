package org.mandatewatch.mission.domain.editors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.fact.Fact;
import org.mandatewatch.contract.fact.OfficialIdentified;
import org.mandatewatch.contract.state.EditorsValue;
import org.mandatewatch.contract.state.Official;
import org.mandatewatch.contract.state.Support;
import org.mandatewatch.mission.domain.figures.OfficialSlots;

/** Who holds which office. Offices are told apart as reports tell them: upper and lower case are one. */
final class Offices implements EditableGroup {

    private static final String PREFIX = "officials.";
    private static final String OF = ", ";

    @Override
    public String pattern() {
        return "officials.{role}, {of what}";
    }

    @Override
    public String words() {
        return "the name of who holds the office";
    }

    @Override
    public Optional<EditableValue<?>> at(String path) {
        if (!path.startsWith(PREFIX) || path.substring(PREFIX.length()).isBlank()) {
            return Optional.empty();
        }
        return Optional.of(new EditableValue<>(
                path.toLowerCase(Locale.ROOT),
                Shape.TEXT,
                true,
                fact -> states(fact, path),
                (state, name, word) -> set(state, path, name, word)));
    }

    private static void set(StateEdit state, String path, @Nullable String name, EditorsValue word) {
        Optional<Official> told = state.officials.stream()
                .filter(official -> path(official).equalsIgnoreCase(path))
                .findFirst();
        List<Official> officials = new ArrayList<>(state.officials);
        told.ifPresent(officials::remove);
        if (name != null) {
            boolean same = told.filter(o -> o.name().equalsIgnoreCase(name)).isPresent();
            Support support = state.support(told.map(Official::support).orElse(Support.NONE), word, fact -> !same);
            officials.add(told.map(o -> new Official(name, o.role(), o.of(), support))
                    .orElseGet(() -> named(name, path.substring(PREFIX.length()), support)));
        }
        officials.sort(Comparator.comparing(o -> path(o).toLowerCase(Locale.ROOT)));
        state.officials = officials;
        state.settle(path);
    }

    /** An office that no report tells: what follows the last comma is what it is an office of. */
    private static Official named(String name, String office, Support support) {
        int comma = office.lastIndexOf(OF);
        return comma < 0
                ? new Official(name, office.strip(), null, support)
                : new Official(
                        name,
                        office.substring(0, comma).strip(),
                        office.substring(comma + OF.length()).strip(),
                        support);
    }

    private static boolean states(Fact fact, String path) {
        return fact instanceof OfficialIdentified report
                && OfficialSlots.path(report.role(), report.of()).equalsIgnoreCase(path);
    }

    private static String path(Official official) {
        return OfficialSlots.path(official.role(), official.of());
    }
}
