package org.mandatewatch.mission.domain.editors;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mandatewatch.contract.event.MissionOverridden;
import org.mandatewatch.contract.state.EditorsValue;
import org.mandatewatch.contract.state.MissionState;
import org.mandatewatch.mission.domain.facts.Claims;

/** Puts the values that editors set in place of what reports add up to. */
public final class EditedState {

    private EditedState() {}

    /**
     * The state with every value but deadlines' as editors have it.
     *
     * @param told what reports add up to, deadlines as editors have them already
     * @param ofDeadlines words that stand on deadlines
     * @param shown how many facts a value lists at most
     */
    public static MissionState of(
            MissionState told,
            Claims facts,
            StandingOverrides overrides,
            Collection<EditorsValue> ofDeadlines,
            int shown) {
        Map<String, MissionOverridden> byValue = new TreeMap<>();
        for (MissionOverridden word : overrides.latestFirst()) {
            OverridablePaths.at(word.path())
                    .filter(value -> stands(value, word, facts))
                    .ifPresent(value -> byValue.putIfAbsent(value.key(), word));
        }
        if (byValue.isEmpty() && ofDeadlines.isEmpty()) {
            return told;
        }
        StateEdit edit = new StateEdit(told, facts, shown);
        List<EditorsValue> standing = new ArrayList<>(ofDeadlines);
        // By path a country's people come before the total, which may be their sum.
        byValue.values().forEach(word -> {
            EditorsValue said = StandingOverrides.shown(word);
            OverridablePaths.at(word.path()).ifPresent(value -> value.set(edit, said));
            standing.add(said);
        });
        return edit.done(standing);
    }

    /** A word that fits, and that no report of a day after its last one overtook. */
    private static boolean stands(EditableValue<?> value, MissionOverridden word, Claims facts) {
        try {
            value.check(word.value());
        } catch (WrongValue misfit) {
            return false;
        }
        return word.until() == null
                || !facts.any(
                        f -> f.day().isAfter(word.until()) && value.isStatedBy().test(f.fact()));
    }
}
