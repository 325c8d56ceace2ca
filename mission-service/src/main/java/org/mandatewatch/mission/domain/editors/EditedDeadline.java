package org.mandatewatch.mission.domain.editors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.mandatewatch.contract.DateWindow;
import org.mandatewatch.contract.EventId;
import org.mandatewatch.mission.domain.dates.SettledWindow;
import org.mandatewatch.mission.domain.dates.WindowClaim;
import org.mandatewatch.mission.domain.dates.Windows;
import org.mandatewatch.mission.domain.deadline.DeadlineDraft;
import org.mandatewatch.mission.domain.facts.EditorWords;
import org.mandatewatch.mission.domain.facts.StandingFact;

/**
 * A deadline on whose days editors spoke. It draws reports that lie near its own days and reports that lie near the
 * editor's, so that whoever reports the new day tells no second deadline.
 */
public final class EditedDeadline {

    private final DeadlineDraft told;
    private final List<DaysWord> latestFirst;

    /**
     * @param told as reports have it; where none tells it, as the word that brought it up has it
     * @param words at least one
     */
    EditedDeadline(DeadlineDraft told, List<DaysWord> words) {
        this.told = told;
        this.latestFirst = words.stream()
                .distinct()
                .sorted(Comparator.comparing(DaysWord::event, EditorWords.BY_TIME.reversed()))
                .toList();
    }

    /** As reports have it; where none tells it, as the word that brought it up has it. */
    public DeadlineDraft told() {
        return told;
    }

    /** True when the deadline was there for this fact already, before any editor spoke. */
    public boolean restsOn(StandingFact<?> fact) {
        return told.days().all().stream().anyMatch(f -> f.id().equals(fact.id()));
    }

    /** True when it was there for one of the claim's facts. */
    public boolean restsOn(WindowClaim claim) {
        return claim.facts().stream().anyMatch(this::restsOn);
    }

    /**
     * The days that editors set and that may stand: those of the latest word and, because a word with a last day may have
     * ended, those of earlier ones up to the first without.
     */
    public List<DateWindow> places() {
        List<DateWindow> places = new ArrayList<>();
        for (DaysWord word : latestFirst) {
            if (word.days() != null) {
                places.add(word.days().in(told.window().zone()));
            }
            if (word.event().until() == null) {
                break;
            }
        }
        return places;
    }

    /** Days from the nearest of the editor's days; {@link Long#MAX_VALUE} where no editor's days may stand. */
    public long distance(DateWindow window) {
        return places().stream()
                .mapToLong(place -> Windows.gapDays(place, window))
                .min()
                .orElse(Long.MAX_VALUE);
    }

    /** The days as told, in place of them those of the latest word that no report ended. */
    public SettledWindow days() {
        return on(told.days());
    }

    /** @param reported what the reports that it draws add up to */
    public SettledWindow on(SettledWindow reported) {
        EventId founder = told.days().founder();
        SettledWindow kept = founder == null ? reported : reported.foundedBy(founder);
        return latestFirst.stream()
                .filter(word -> word.standsAgainst(reported))
                .findFirst()
                .map(word -> word.on(kept))
                .orElse(kept);
    }

    /** Both in one, for deadlines that turn out to be one. */
    public EditedDeadline with(EditedDeadline other) {
        return other == this
                ? this
                : new EditedDeadline(
                        told,
                        Stream.concat(latestFirst.stream(), other.latestFirst.stream())
                                .toList());
    }
}
