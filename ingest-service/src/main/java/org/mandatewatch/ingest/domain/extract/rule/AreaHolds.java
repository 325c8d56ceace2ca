package org.mandatewatch.ingest.domain.extract.rule;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.ingest.domain.extract.rule.Areas.Area;
import org.mandatewatch.ingest.domain.extract.rule.ArmedGroups.Holder;

/** Finds who holds which area by the words that say so, whatever their order. */
final class AreaHolds {

    /** Who holds an area; a share of it may be told up to {@code shareEnd}, an index of {@link Words}. */
    record Hold(Holder by, Area area, int shareEnd) {}

    private static final Set<String> VERBS = WordSet.of(
            "controls controlled control holds held hold occupies occupied occupy rules ruled rule dominates dominated"
                    + " dominate runs run seized captured overran took conquered taken overrun");

    private static final Set<String> PARTICIPLES =
            WordSet.of("controlled held occupied ruled dominated run seized captured overrun taken conquered governed");

    /** Verbs of one day, which tell of now only where they stand alone. */
    private static final Set<String> SEIZING = WordSet.of("seized captured overran took conquered taken overrun");

    private static final Set<String> GRIPS =
            WordSet.of("control hands sway rule grip thumb command domination hold yoke");

    private static final Set<String> TAKINGS =
            WordSet.of("capture seizure occupation takeover conquest control hold grip");

    private static final Set<String> MANNER = WordSet.of(
            "the full complete effective firm total de facto sole near-total almost their its a tight partial");

    private static final Set<String> UNREAL = WordSet.of(
            "could would might may if not never no unless will claims claimed threaten threatens threatened threatening"
                    + " lost tried failed wants want hopes hope seeking trying longer can cannot unable without");

    private static final Set<String> SUBORDINATE = Set.of("after", "when", "before", "until", "once");

    static final Set<String> TRIGGERS = WordSet.of(
            "controls controlled control holds held hold occupies occupied occupy rules ruled rule dominates dominated"
                    + " dominate runs run seized captured overran took conquered taken overrun hands sway grip fallen"
                    + " fell belongs belong capture seizure occupation takeover governed fief stronghold bastion");

    private final Words words;
    private final ArmedGroups groups;
    private final Areas areas;

    AreaHolds(Reading sentence) {
        this.words = sentence.words();
        this.groups = new ArmedGroups(sentence);
        this.areas = new Areas(sentence);
    }

    /** Who holds what by the word at an index; null when it says no such thing. */
    @Nullable
    Hold at(int k) {
        String word = words.get(k);
        if (!words.get(k - 1).equals("-") && isUnreal(k)) {
            return null;
        }
        Hold hold = word.equals("fell") || word.equals("fallen") || word.startsWith("belong") ? fallen(k) : null;
        if (hold == null && PARTICIPLES.contains(word)) {
            hold = words.get(k - 1).equals("-") ? compound(k) : passive(k);
        }
        if (hold == null && GRIPS.contains(word)) {
            hold = gripped(k);
        }
        if (hold == null && TAKINGS.contains(word)) {
            hold = taking(k);
        }
        if (hold == null && (word.equals("fief") || word.equals("stronghold") || word.equals("bastion"))) {
            hold = words.get(k + 1).equals("of") ? held(groups.at(k + 2), subject(k)) : null;
        }
        hold = hold == null && VERBS.contains(word) ? active(k) : hold;
        return hold == null ? null : new Hold(hold.by(), hold.area(), Math.max(hold.shareEnd(), k));
    }

    /** "Goma has fallen to the M23", "nine tenths of the city belongs to gangs". */
    private @Nullable Hold fallen(int k) {
        int to = words.get(k + 1).equals("to") ? k + 2 : words.are(k + 1, "back", "to") ? k + 3 : -1;
        return to < 0 ? null : held(groups.at(to), subject(k));
    }

    /** "Is still controlled by gangs", "Goma, held by the M23". */
    private @Nullable Hold passive(int k) {
        int by = words.get(k + 1).equals("over") ? k + 2 : k + 1;
        return words.get(by).equals("by") ? held(groups.at(by + 1), subject(k)) : null;
    }

    /** "Rebel-held Goma". */
    private @Nullable Hold compound(int k) {
        Holder by = groups.at(k - 2);
        if (by == null || by.to() != k - 1) {
            return null;
        }
        return held(plural(by), areas.at(k + 1));
    }

    /** "In the hands of gangs", "in rebel hands", "under the M23's control". */
    private @Nullable Hold gripped(int k) {
        int in = k - 1;
        while (in > k - 5 && !words.get(in).equals("in") && !words.get(in).equals("under")) {
            in--;
        }
        if (!words.get(in).equals("in") && !words.get(in).equals("under")) {
            return null;
        }
        boolean active = words.get(in).equals("in") && words.get(k).equals("control");
        if (active) {
            // "The M23 is in control of Goma".
            int of = k + 1;
            return words.get(of).equals("of") ? held(groups.before(in), areaBehind(of + 1)) : null;
        }
        if (words.get(k + 1).equals("of")) {
            return held(groups.at(k + 2), subject(in));
        }
        Holder inner = groups.at(skipped(in + 1));
        if (inner != null && inner.to() <= k && in + 1 < k) {
            return held(plural(inner), subject(in));
        }
        return has(in, k);
    }

    /** "Armed groups have some 60% of the country under their sway". */
    private @Nullable Hold has(int in, int k) {
        boolean own = words.get(k - 1).equals("their") || words.get(k - 1).equals("its");
        for (int j = in - 1; own && j > in - 12; j--) {
            if (words.get(j).equals("have")
                    || words.get(j).equals("has")
                    || words.get(j).equals("had")) {
                Hold hold = held(groups.before(j), areaBehind(j + 1));
                return hold != null && hold.area().to() <= in ? hold : null;
            }
        }
        return null;
    }

    /** "The capture of Goma by the M23", "gang control of Port-au-Prince", "extended their control to". */
    private @Nullable Hold taking(int k) {
        String joint = words.get(k + 1);
        if (!joint.equals("of") && !joint.equals("over") && !joint.equals("to") && !joint.equals("on")) {
            return null;
        }
        Area area = areaBehind(k + 2);
        if (area == null) {
            return null;
        }
        if (words.get(area.to()).equals("by")) {
            return held(groups.at(area.to() + 1), area);
        }
        int before = words.get(k - 1).equals("'s") || words.get(k - 1).equals("'") ? k - 1 : k;
        Holder owner = groups.before(before);
        if (owner != null && owner.to() == before && !joint.equals("to")) {
            return new Hold(plural(owner), area, area.to() + 8);
        }
        for (int j = k - 1; j > k - 7 && j >= 0; j--) {
            if (GAINING.contains(words.get(j))) {
                return held(groups.before(j), area);
            }
        }
        return null;
    }

    private static final Set<String> GAINING = WordSet.of(
            "extended expanded tightened strengthened consolidated took taken seized gained exert exerts exercise have has"
                    + " hold holds keep maintain maintains won assumed cemented established retain retains");

    /** "Gangs control Goma", "Goma, which the M23 holds", "the city, 85 percent of which gangs control". */
    private @Nullable Hold active(int k) {
        Holder by = groups.before(k);
        if (by == null) {
            by = described(k);
        }
        if (by == null || isBackground(k, by)) {
            return null;
        }
        Area area = areaBehind(k + 1);
        if (area == null) {
            int which = words.get(by.from() - 1).equals("the") ? by.from() - 2 : by.from() - 1;
            area = words.get(which).equals("which") || words.get(which).equals("that") ? relative(which) : null;
        }
        return held(by, area);
    }

    /** "The Houthis, the group that controls Hodeidah". */
    private @Nullable Holder described(int k) {
        if (!words.get(k - 1).equals("that") && !words.get(k - 1).equals("which")) {
            return null;
        }
        for (int j = k - 2; j > k - 8 && j > 0; j--) {
            if (words.get(j).equals(",")) {
                return groups.before(j);
            }
        }
        return null;
    }

    /** "A few months after militants overran Palma": what had happened by another time. */
    private boolean isBackground(int k, Holder by) {
        String before = words.get(words.get(by.from() - 1).equals("the") ? by.from() - 2 : by.from() - 1);
        return SEIZING.contains(words.get(k)) && SUBORDINATE.contains(before);
    }

    private @Nullable Area areaBehind(int k) {
        int from = k;
        while (from < k + 10 && Shares.isPart(words, from)) {
            from++;
        }
        return areas.at(from);
    }

    /** What the verb group at an index is about: its subject, or what its relative clause stands behind. */
    private @Nullable Area subject(int k) {
        int end = k;
        while (end > 0 && isAuxiliary(words.get(end - 1))) {
            end--;
        }
        if (words.get(end - 1).equals("which") || words.get(end - 1).equals("that")) {
            return relative(end - 1);
        }
        return areas.before(end);
    }

    /** "Gaza, 47 per cent of which". */
    private @Nullable Area relative(int pronoun) {
        int end = pronoun;
        while (end > 0 && Shares.isPart(words, end - 1)) {
            end--;
        }
        return areas.before(end);
    }

    private int skipped(int k) {
        int from = k;
        while (MANNER.contains(words.get(from))) {
            from++;
        }
        return from;
    }

    private static boolean isAuxiliary(String word) {
        return switch (word) {
            case "is",
                    "are",
                    "was",
                    "were",
                    "has",
                    "have",
                    "been",
                    "had",
                    "now",
                    "still",
                    "remains",
                    "remain",
                    "remained",
                    "already",
                    "being",
                    "currently",
                    "reportedly",
                    "largely",
                    "firmly",
                    "lies",
                    "lie",
                    "also",
                    "effectively",
                    "a",
                    "since",
                    "long" -> true;
            default -> false;
        };
    }

    private boolean isUnreal(int k) {
        for (int j = k - 1; j >= Math.max(0, k - 5); j--) {
            String word = words.get(j);
            if (word.equals(",") || word.equals(";") || word.equals(".")) {
                return false;
            }
            boolean infinitive = word.equals("to") && j == k - 1;
            if (UNREAL.contains(word) || infinitive) {
                return true;
            }
        }
        return false;
    }

    /** "Rebel hands" and "gang control" are those of rebels and gangs. */
    private static Holder plural(Holder by) {
        return switch (by.written()) {
            case "rebel", "gang", "militia", "insurgent", "jihadist", "Gang", "Rebel" ->
                new Holder(by.from(), by.to(), by.written().toLowerCase(Locale.ROOT) + "s", by.state());
            default -> by;
        };
    }

    private static @Nullable Hold held(@Nullable Holder by, @Nullable Area area) {
        return by == null || area == null ? null : new Hold(by, area, area.to());
    }
}
