package org.mandatewatch.mission.domain.editors;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.DeadlineId;
import org.mandatewatch.contract.FactId;
import org.mandatewatch.contract.event.DeadlineNamed;
import org.mandatewatch.contract.event.MissionOverridden;
import org.mandatewatch.contract.state.DeadlineKind;
import org.mandatewatch.contract.state.EditorsValue;
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
    public static final DeadlineEdits NONE = new DeadlineEdits();

    /** As for claims of reports: further away it is another deadline. */
    private static final int NEAR_DAYS = 45;

    private final Map<Set<FactId>, MissionOverridden> byAnchors = new HashMap<>();
    private final List<DeadlineDraft> founded = new ArrayList<>();
    private final List<DeadlineDraft> foundedAsEdited = new ArrayList<>();
    private DeadlineNames names = DeadlineNames.assign(List.of(), List.of());

    private DeadlineEdits() {}

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
        List<Word> words = overrides.latestFirst().stream()
                .flatMap(word -> Word.of(word).stream())
                .toList();
        if (words.isEmpty()) {
            return NONE;
        }
        DeadlineEdits edits = new DeadlineEdits();
        words.forEach(word -> edits.found(word, told, zone));
        List<DeadlineDraft> all = new ArrayList<>(told);
        all.addAll(edits.founded);
        edits.names = DeadlineNames.assign(all, namings);
        for (DeadlineDraft deadline : told) {
            edits.lastWord(words, deadline, told)
                    .ifPresent(word -> edits.byAnchors.put(deadline.anchors(), word.event));
        }
        for (DeadlineDraft deadline : edits.founded) {
            SettledWindow days = edits.lastWord(words, deadline, told)
                    .map(word -> set(deadline.days(), word.event))
                    .orElse(deadline.days());
            edits.foundedAsEdited.add(DeadlineDraft.open(deadline.kind(), days));
        }
        return edits;
    }

    public boolean isEmpty() {
        return byAnchors.isEmpty() && foundedAsEdited.isEmpty();
    }

    /** The days of one deadline, in place of what reports settled on where an editor spoke. */
    public SettledWindow on(SettledWindow settled) {
        if (byAnchors.isEmpty()) {
            return settled;
        }
        MissionOverridden word =
                byAnchors.get(settled.all().stream().map(f -> f.id()).collect(Collectors.toSet()));
        return word == null ? settled : set(settled, word);
    }

    /** The days of deadlines that no report tells. */
    public List<SettledWindow> founded(DeadlineKind kind) {
        return foundedAsEdited.stream()
                .filter(deadline -> deadline.kind() == kind)
                .map(DeadlineDraft::days)
                .toList();
    }

    /** Names from before the editing, for the same deadlines after it: a deadline keeps its name wherever it is moved. */
    public DeadlineNames namesOf(Collection<DeadlineDraft> edited) {
        return names.carriedTo(edited);
    }

    private void found(Word word, Collection<DeadlineDraft> told, String zone) {
        DeadlineKind kind = word.path.kind();
        EditorsDays days = word.days;
        if (kind == null
                || days == null
                || nearest(word, told).isPresent()
                || nearest(word, founded).isPresent()) {
            return;
        }
        EditorsValue shown = StandingOverrides.shown(word.event);
        founded.add(DeadlineDraft.open(kind, SettledWindow.founded(days.in(zone), shown, word.event.id())));
    }

    private Optional<Word> lastWord(List<Word> words, DeadlineDraft deadline, Collection<DeadlineDraft> told) {
        return words.stream()
                .filter(word -> word.isAbout(deadline, names.of(deadline))
                        || nearest(word, told)
                                .or(() -> nearest(word, founded))
                                .filter(near -> near == deadline)
                                .isPresent())
                .filter(word -> word.standsAgainst(deadline))
                .findFirst();
    }

    private static Optional<DeadlineDraft> nearest(Word word, Collection<DeadlineDraft> deadlines) {
        EditorsDays days = word.days;
        if (word.path.kind() == null || days == null) {
            return Optional.empty();
        }
        List<DeadlineDraft> ofKind =
                deadlines.stream().filter(d -> d.kind() == word.path.kind()).toList();
        return Linkage.nearest(days.in("UTC"), ofKind, DeadlineDraft::window, NEAR_DAYS);
    }

    private static SettledWindow set(SettledWindow settled, MissionOverridden word) {
        EditorsValue shown = StandingOverrides.shown(word);
        return word.value() == null
                ? settled.withdrawn(shown)
                : settled.setTo(
                        EditorsDays.read(word.value()).in(settled.window().zone()), shown);
    }

    /** @param days null where the deadline is taken out */
    private record Word(
            MissionOverridden event,
            DeadlinePath path,
            @Nullable EditorsDays days) {

        /** Empty for words on other values, and for those that no one can follow. */
        static Optional<Word> of(MissionOverridden event) {
            Object value = event.value();
            try {
                EditorsDays days =
                        DeadlinePath.of(event.path()).isEmpty() || value == null ? null : EditorsDays.read(value);
                return DeadlinePath.of(event.path()).map(path -> new Word(event, path, days));
            } catch (WrongValue misfit) {
                return Optional.empty();
            }
        }

        boolean isAbout(DeadlineDraft deadline, List<DeadlineId> names) {
            return path.id() != null && names.contains(path.id());
        }

        /** A report on the deadline from after the word's last day ends it. */
        boolean standsAgainst(DeadlineDraft deadline) {
            return event.until() == null
                    || deadline.days().all().stream().noneMatch(f -> f.day().isAfter(event.until()));
        }
    }
}
