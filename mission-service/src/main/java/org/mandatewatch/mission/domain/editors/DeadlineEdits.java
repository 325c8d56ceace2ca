package org.mandatewatch.mission.domain.editors;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.mandatewatch.contract.DeadlineId;
import org.mandatewatch.contract.event.DeadlineNamed;
import org.mandatewatch.contract.state.DeadlineKind;
import org.mandatewatch.mission.domain.dates.Linkage;
import org.mandatewatch.mission.domain.dates.SettledWindow;
import org.mandatewatch.mission.domain.deadline.DeadlineDraft;
import org.mandatewatch.mission.domain.deadline.DeadlineNames;

/**
 * The days that editors set for deadlines.
 *
 * <p>A word that names a deadline is about that one. A word on the mandate's expiry or the vote is about the deadline of
 * that kind nearest to its days, as for reports; where none is near, it brings up a deadline of its own.
 */
public final class DeadlineEdits {

    /** No editor set any day. */
    public static final DeadlineEdits NONE = new DeadlineEdits(List.of(), DeadlineNames.assign(List.of(), List.of()));

    /** As for claims of reports: further away it is another deadline. */
    private static final int NEAR_DAYS = 45;

    private final List<EditedDeadline> deadlines;
    private final DeadlineNames names;

    private DeadlineEdits(List<EditedDeadline> deadlines, DeadlineNames names) {
        this.deadlines = deadlines;
        this.names = names;
    }

    /**
     * Finds for every word its deadline.
     *
     * @param told the deadlines as reports have them
     * @param zone whose calendar the days of a deadline belong to that no report tells
     */
    public static DeadlineEdits of(
            StandingOverrides overrides,
            Collection<DeadlineDraft> told,
            Collection<DeadlineNamed> namings,
            String zone) {
        List<DaysWord> words = overrides.latestFirst().stream()
                .flatMap(word -> DaysWord.of(word).stream())
                .toList();
        if (words.isEmpty()) {
            return NONE;
        }
        List<DeadlineDraft> all = new ArrayList<>(told);
        List<DeadlineDraft> founded = founded(words, told, zone);
        all.addAll(founded);
        DeadlineNames names = DeadlineNames.assign(all, namings);
        List<EditedDeadline> edited = new ArrayList<>();
        for (DeadlineDraft deadline : all) {
            List<DaysWord> about = words.stream()
                    .filter(word -> isNamed(word, names.of(deadline))
                            || nearest(word, told)
                                    .or(() -> nearest(word, founded))
                                    .filter(near -> near == deadline)
                                    .isPresent())
                    .toList();
            if (!about.isEmpty()) {
                edited.add(new EditedDeadline(deadline, about));
            }
        }
        return new DeadlineEdits(edited, names);
    }

    public boolean isEmpty() {
        return deadlines.isEmpty();
    }

    /** The deadlines of a kind on which editors spoke, those that no report tells included. */
    public List<EditedDeadline> of(DeadlineKind kind) {
        return deadlines.stream()
                .filter(deadline -> deadline.told().kind() == kind)
                .toList();
    }

    /** Names from before the editing, for the same deadlines after it: a deadline keeps its name wherever it is moved. */
    public DeadlineNames namesOf(Collection<DeadlineDraft> edited) {
        return names.carriedTo(edited);
    }

    private static List<DeadlineDraft> founded(List<DaysWord> words, Collection<DeadlineDraft> told, String zone) {
        List<DeadlineDraft> founded = new ArrayList<>();
        for (DaysWord word : words) {
            DeadlineKind kind = word.path().kind();
            EditorsDays days = word.days();
            if (kind != null
                    && days != null
                    && nearest(word, told).isEmpty()
                    && nearest(word, founded).isEmpty()) {
                founded.add(DeadlineDraft.open(
                        kind,
                        SettledWindow.founded(
                                days.in(zone),
                                StandingOverrides.shown(word.event()),
                                word.event().id())));
            }
        }
        return founded;
    }

    private static boolean isNamed(DaysWord word, List<DeadlineId> names) {
        DeadlineId id = word.path().id();
        return id != null && names.contains(id);
    }

    private static Optional<DeadlineDraft> nearest(DaysWord word, Collection<DeadlineDraft> deadlines) {
        EditorsDays days = word.days();
        if (word.path().kind() == null || days == null) {
            return Optional.empty();
        }
        List<DeadlineDraft> ofKind =
                deadlines.stream().filter(d -> d.kind() == word.path().kind()).toList();
        return Linkage.nearest(days.in("UTC"), ofKind, DeadlineDraft::window, NEAR_DAYS);
    }
}
