package org.mandatewatch.ingest.domain.extract.rule;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.fact.Measure;
import org.mandatewatch.ingest.domain.extract.rule.StrengthSense.Source;

/** The word before a head count that governs it. */
final class StrengthBefore {

    /** How many words before a figure, and behind its noun, may govern it. */
    private static final int REACH = 26;

    static final Set<String> BREAKS = WordSet.of("; . but while whereas although though ? !");

    private static final Set<String> NOUN_OR_VERB =
            Set.of("number", "total", "count", "include", "consist", "comprise");

    private static final Set<String> BLUEPRINTS =
            WordSet.of("plan plans concept blueprint proposal proposals option options scheme arrangement timetable");

    private StrengthBefore() {}

    static @Nullable StrengthSense left(Words words, HeadCount count) {
        int figure = count.figure();
        for (int k = figure - 1; k >= Math.max(0, figure - REACH); k--) {
            String word = words.get(k);
            if (BREAKS.contains(word)) {
                return null;
            }
            if (words.isAside(k, figure)) {
                continue;
            }
            if (word.equals("and") && words.isMention(k + 1, "C") && isClause(words, k + 2, figure)) {
                return null;
            }
            if (word.equals("if") || word.equals("unless") || word.equals("whether")) {
                return new StrengthSense(null, k, Source.BEFORE);
            }
            StrengthCue cue = StrengthCue.of(word);
            if (isForeseeing(words, k)) {
                return new StrengthSense(Measure.PLANNED, k, Source.BEFORE);
            }
            if (cue != null && !isHarmless(words, k, count) && !CueWords.isOther(words, k, count.figure())) {
                return new StrengthSense(StrengthVerbs.measure(words, k, cue, count), k, Source.BEFORE);
            }
        }
        return null;
    }

    /** "The concept provides for", "the plan calls for". */
    private static boolean isForeseeing(Words words, int k) {
        String word = words.get(k);
        if (!words.get(k + 1).equals("for") || !(word.startsWith("provid") || word.startsWith("call"))) {
            return false;
        }
        for (int j = k - 1; j >= k - 8; j--) {
            if (BLUEPRINTS.contains(words.get(j))) {
                return true;
            }
        }
        return false;
    }

    /** True when words that begin behind a country are a clause of its own, and no further item of a list. */
    private static boolean isClause(Words words, int k, int figure) {
        String word = words.get(k);
        return k < figure - 1 && !word.isEmpty() && Character.isLowerCase(word.charAt(0)) && !word.equals("with");
    }

    /** Words of the list that say nothing here: "in need of", "plans" of a park. */
    private static boolean isHarmless(Words words, int k, HeadCount count) {
        String word = words.get(k);
        return (word.equals("there") && !StrengthAuxiliaries.isBe(words.get(k + 1)))
                || (word.equals("with") && words.get(k - 1).equals("along"))
                || (NOUN_OR_VERB.contains(word)
                        && k != count.figure() - 1
                        && !StrengthAuxiliaries.hasAuxiliary(words, k))
                || (word.equals("made") && !words.get(k + 1).equals("up"))
                || (word.equals("assisted") && !words.get(k + 1).equals("by"))
                || (word.equals("light") && !words.get(k - 1).equals("green"))
                || (word.equals("limit") && words.get(k - 1).equals("time"))
                || (word.equals("short") && !words.get(k + 1).equals("of"))
                || (word.equals("with") && words.isMention(k + 1, "MOB"))
                || (word.equals("called")
                        && !words.get(k + 1).equals("for")
                        && !words.get(k + 1).equals("on"));
    }
}
