package org.mandatewatch.mission.domain.dates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.DateWindow;
import org.mandatewatch.contract.EventId;
import org.mandatewatch.contract.FactId;
import org.mandatewatch.contract.state.EditorsValue;
import org.mandatewatch.mission.domain.facts.StandingFact;

/**
 * What several claims about one day add up to.
 *
 * @param window the days that remain
 * @param derived true when nobody stated a day and it was computed
 * @param supporters facts whose claims hold these days
 * @param opponents facts of about the same day that say otherwise
 * @param alternatives other days, by dispute or because the words allow two
 * @param disputed true when sources of about the same day contradict each other
 * @param movedFrom the older days, while their move rests on a single source; else null
 * @param all every fact that made a claim, overtaken ones included
 * @param edited what an editor did to the days; null when no editor's word stands
 * @param founder the editor's word that brought the deadline up; null when facts did
 */
public record SettledWindow(
        DateWindow window,
        boolean derived,
        List<StandingFact<?>> supporters,
        List<StandingFact<?>> opponents,
        List<Other> alternatives,
        boolean disputed,
        @Nullable DateWindow movedFrom,
        List<StandingFact<?>> all,
        @Nullable Edited edited,
        @Nullable EventId founder) {

    public SettledWindow {
        supporters = List.copyOf(supporters);
        opponents = List.copyOf(opponents);
        alternatives = List.copyOf(alternatives);
        all = List.copyOf(all);
    }

    /** Facts by which the deadline of these days is found again: of every claim about them, the newest and the named. */
    public Set<FactId> anchors() {
        return all.stream().flatMap(f -> f.anchors().stream()).collect(Collectors.toSet());
    }

    /** Days that only an editor tells. */
    public static SettledWindow founded(DateWindow window, EditorsValue word, EventId founder) {
        return new SettledWindow(
                window,
                false,
                List.of(),
                List.of(),
                List.of(),
                false,
                null,
                List.of(),
                new Edited(word, null),
                founder);
    }

    /** An editor's days in place of these; facts that leave them possible support them, the others oppose. */
    public SettledWindow setTo(DateWindow days, EditorsValue word) {
        boolean agreed = Windows.overlap(window, days);
        List<StandingFact<?>> against = new ArrayList<>(opponents);
        if (!agreed) {
            against.addAll(supporters);
        }
        return new SettledWindow(
                days,
                false,
                agreed ? supporters : List.of(),
                against,
                List.of(),
                false,
                null,
                all,
                edited(word),
                founder);
    }

    /** These days of a deadline that an editor took out. */
    public SettledWindow withdrawn(EditorsValue word) {
        return new SettledWindow(
                window, derived, supporters, opponents, List.of(), false, null, all, edited(word), founder);
    }

    /** The same days, of a deadline that an editor brought up before any report did. */
    public SettledWindow foundedBy(@Nullable EventId word) {
        return new SettledWindow(
                window, derived, supporters, opponents, alternatives, disputed, movedFrom, all, edited, word);
    }

    /**
     * The editor's word that put these days in place of the sources'; without a value it withdraws the deadline; null when
     * no word stands.
     */
    public @Nullable EditorsValue setBy() {
        return edited == null ? null : edited.word();
    }

    /**
     * True when a report from after an earlier deadline's days tells of this one: whoever wrote it knew how the earlier one
     * went. Reports that an editor overruled count with the days that they told. An editor's word alone does not count,
     * since it applies to views of the past too, however late it was said.
     */
    public boolean isReportedBeyond(DateWindow earlier) {
        if (edited != null && edited.word().value() == null) {
            return false;
        }
        LocalDate end = Windows.latest(earlier);
        boolean told = Windows.earliest(window).isAfter(end)
                && supporters.stream().anyMatch(f -> f.day().isAfter(end));
        return told
                || (edited != null && edited.before() != null && edited.before().isReportedBeyond(earlier));
    }

    private Edited edited(EditorsValue word) {
        return new Edited(word, all.isEmpty() ? null : this);
    }

    /**
     * An editor's word on days.
     *
     * @param before the days as reports have them; null when none tells any
     */
    public record Edited(EditorsValue word, @Nullable SettledWindow before) {}

    /** Other days with those who say so. */
    public record Other(DateWindow window, List<StandingFact<?>> facts) {

        public Other {
            facts = List.copyOf(facts);
        }
    }
}
