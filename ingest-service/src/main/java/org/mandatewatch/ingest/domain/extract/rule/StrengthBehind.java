package org.mandatewatch.ingest.domain.extract.rule;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.fact.Measure;
import org.mandatewatch.ingest.domain.extract.rule.StrengthSense.Source;

/** The verb behind a head count whose subject the people are, or that says who sends them. */
final class StrengthBehind {

    private static final int REACH = 14;

    private static final Set<String> GONE = WordSet.of(
            "left departed withdrew withdrawn gone returned repatriated pulled went leave leaving evacuated" + " go");

    private static final Set<String> PRESENT =
            WordSet.of("serve serves served serving patrol patrols patrolled remain remains remained stay stayed"
                    + " operate operating stationed based guard guarding patrolling work working there among belong"
                    + " assigned here came come rotated participate participating supporting make reached landed touched flew disembarked replaced relieved"
                    + " wear wears wearing staying form forms formed constitute take taking");

    private static final Set<String> AIMING = Set.of("aim", "plan", "intend", "prepare", "hope", "await");

    private static final Set<String> COMING =
            WordSet.of("come serve join stay deploy arrive land deployed sent employed follow be take fly reinforce"
                    + " stationed participate support head form make military dispatched added deploying provided"
                    + " assigned");

    private static final Set<String> MOVING =
            WordSet.of("went go fly flew flown sent brought came come returned headed sailed");

    /** What becomes of a force that is there already: "the 22,000-strong force would be reduced". */
    private static final Set<String> CHANGED = WordSet.of(
            "reduced cut extended renewed prolonged replaced shrink shrunk downsized converted transformed rehatted"
                    + " merged handed hand end ended close closed wound disbanded dissolved");

    private static final Set<String> PLACING = Set.of("on", "in", "at", "with", "under");

    private static final Set<String> SPOTS = WordSet.of(
            "ground board field country theatre theater place position region capital mission force area command city");

    private StrengthBehind() {}

    static @Nullable StrengthSense right(Words words, HeadCount count, boolean subject) {
        int from = count.form() == HeadCount.Form.PART ? behindWhole(words, count.noun() + 1) : count.noun() + 1;
        boolean relative = false;
        for (int k = from; k < Math.min(words.size(), from + REACH); k++) {
            String word = words.get(k);
            if (StrengthBefore.BREAKS.contains(word)
                    || (word.equals(",") && !words.isAside(k, from) && !isVerbNext(words, k))) {
                return null;
            }
            if (k > from && words.isAside(k, count.figure())) {
                continue;
            }
            relative |= k <= from + 1
                    && (word.equals("that")
                            || word.equals("who")
                            || word.equals("which")
                            || word.equals("it")
                            || word.equals("they"))
                    && (k == from || words.get(from).equals(","));
            if ((word.equals("to") || word.equals("from") || word.equals("in") || word.equals("by")) && relative) {
                continue;
            }
            if (isHomeward(words, k) && subject) {
                return new StrengthSense(Measure.WITHDRAWN, k, Source.BEHIND);
            }
            if (k - from <= 5 && (word.equals("disposal") || word.equals("available"))) {
                return new StrengthSense(Measure.PLEDGED, k, Source.RELATIVE);
            }
            if (count.form() == HeadCount.Form.STRONG && isChanged(words, k)) {
                return new StrengthSense(Measure.DEPLOYED, k, Source.BEHIND);
            }
            Source source = relative || k - from <= 1 ? Source.RELATIVE : Source.BEHIND;
            if (GONE.contains(word)) {
                if (StrengthAuxiliaries.isAllowed(words, k)) {
                    return subject ? new StrengthSense(null, k, Source.BEHIND) : null;
                }
                boolean still = StrengthAuxiliaries.isAhead(words, k) || (word.equals("left") && !subject && !relative);
                boolean remaining = word.equals("left")
                        && (words.get(k + 1).isEmpty()
                                || words.get(k + 1).equals(".")
                                || k == from && words.get(k + 1).equals("from"))
                        && !StrengthAuxiliaries.isPerfect(words, k);
                return still || remaining
                        ? subject ? new StrengthSense(Measure.DEPLOYED, k, Source.BEHIND) : null
                        : new StrengthSense(Measure.WITHDRAWN, k, subject ? Source.BEHIND : source);
            }
            if (subject && AIMING.contains(word)) {
                return new StrengthSense(Measure.PLEDGED, k, Source.BEHIND);
            }
            if (subject && (PRESENT.contains(word) || COMING.contains(word) && StrengthAuxiliaries.isAhead(words, k))) {
                return new StrengthSense(StrengthVerbs.subject(words, k, count), k, Source.BEHIND);
            }
            if (subject && StrengthAuxiliaries.isBe(word) && !word.equals("be") && isThere(words, k + 1)) {
                return new StrengthSense(Measure.DEPLOYED, k, Source.BEHIND);
            }
            StrengthCue cue = StrengthCue.of(word);
            if (cue == StrengthCue.OTHER && count.form() != HeadCount.Form.STRONG) {
                return subject || k - from <= 2 ? new StrengthSense(null, k, source) : null;
            }
            if (cue == StrengthCue.SENT && (subject || relative || k - from <= 1)) {
                return new StrengthSense(StrengthVerbs.subject(words, k, count), k, subject ? Source.BEHIND : source);
            }
            boolean participle = word.endsWith("ed") || word.equals("foreseen") || relative && word.equals("meant");
            if (participle
                    && (cue == StrengthCue.PLEDGED || cue == StrengthCue.PLANNED || cue == StrengthCue.AUTHORISED)
                    && (subject || relative || k - from <= 1)) {
                Measure measure = cue == StrengthCue.PLEDGED
                        ? Measure.PLEDGED
                        : cue == StrengthCue.PLANNED ? Measure.PLANNED : Measure.AUTHORISED;
                return new StrengthSense(StrengthAuxiliaries.isDenied(words, k) ? null : measure, k, source);
            }
        }
        return null;
    }

    /** "400 of the 2,500 officers foreseen for the mission have arrived": the clause of the whole is passed over. */
    private static int behindWhole(Words words, int from) {
        String next = words.get(from);
        boolean described = next.equals("that")
                || next.equals("it")
                || next.equals("they")
                || next.equals("which")
                || StrengthCue.of(next) == StrengthCue.PLANNED
                || StrengthCue.of(next) == StrengthCue.PLEDGED
                || StrengthCue.of(next) == StrengthCue.AUTHORISED;
        if (!described) {
            return from;
        }
        int k = next.equals("that") || next.equals("which") || next.equals("it") || next.equals("they")
                ? from + 3
                : from + 1;
        while (k < words.size()
                && !words.get(k).equals("have")
                && !words.get(k).equals("are")
                && !words.get(k).equals("were")
                && !words.get(k).equals("had")) {
            if (StrengthBefore.BREAKS.contains(words.get(k))) {
                return words.size();
            }
            k++;
        }
        return k;
    }

    /** "Would be reduced", "is to end". */
    private static boolean isChanged(Words words, int k) {
        boolean auxiliary =
                StrengthAuxiliaries.isBe(words.get(k)) || words.get(k).equals("would");
        int last = auxiliary ? k + 3 : k;
        for (int j = k; j <= last; j++) {
            if (CHANGED.contains(words.get(j))) {
                return true;
            }
        }
        return false;
    }

    /** "Went home", "were flown home". */
    private static boolean isHomeward(Words words, int k) {
        String next = words.get(k + 1);
        return next.equals("home") && MOVING.contains(words.get(k))
                || next.equals("back") && words.get(k).equals("pulled");
    }

    /** "Are on the ground", "are now in the country", "were still aboard". */
    private static boolean isThere(Words words, int from) {
        int k = from;
        while (k < from + 3
                && !PLACING.contains(words.get(k))
                && (StrengthMeasures.LEADING.contains(words.get(k))
                        || words.get(k).equals("still"))) {
            k++;
        }
        if (words.get(k).equals("aboard") || words.get(k).equals("present")) {
            return true;
        }
        int place = words.get(k + 1).equals("the") ? k + 2 : k + 1;
        return PLACING.contains(words.get(k)) && (SPOTS.contains(words.get(place)) || words.isMention(place, "C"));
    }

    private static boolean isVerbNext(Words words, int comma) {
        String next = words.get(comma + 1);
        return StrengthAuxiliaries.isBe(next)
                || PRESENT.contains(next)
                || next.equals("promised")
                || next.equals("pledged");
    }
}
