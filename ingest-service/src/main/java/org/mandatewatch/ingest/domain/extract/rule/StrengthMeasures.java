package org.mandatewatch.ingest.domain.extract.rule;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.fact.Measure;
import org.mandatewatch.contract.fact.Personnel;
import org.mandatewatch.ingest.domain.extract.rule.StrengthSense.Source;

/**
 * What a head count counts. The word that governs the figure decides: one within its noun phrase ("the promised 2,500
 * officers"), else the verb whose subject it is ("400 soldiers have left"), else the nearest one before it.
 */
final class StrengthMeasures {

    /** How many words before a figure, and behind its noun, may govern it. */
    private static final int REACH = 26;

    private static final int REACH_RIGHT = 14;

    private static final Set<String> MORE =
            Set.of("additional", "more", "extra", "further", "another", "fresh", "reinforcements");

    private static final Set<String> EXPECTED = Set.of(
            "planned",
            "promised",
            "proposed",
            "envisaged",
            "expected",
            "intended",
            "pledged",
            "projected",
            "foreseen",
            "anticipated",
            "hoped");

    private static final Set<String> BREAKS =
            Set.of(";", ".", "but", "while", "whereas", "although", "though", "?", "!");

    /** Words between the start of a clause and a figure that is its subject. */
    private static final Set<String> LEADING = Set.of(
            "the",
            "all",
            "last",
            "first",
            "another",
            "these",
            "those",
            "only",
            "its",
            "of",
            "an",
            "a",
            "present",
            "at",
            "far",
            "so",
            "currently",
            "now",
            "today",
            "additional",
            "some",
            "further",
            "already",
            "earlier",
            "before",
            "as",
            "in",
            ",",
            "also",
            "to",
            "date",
            "until",
            "by",
            "then",
            "since",
            "total",
            "altogether",
            "and",
            "with");

    private static final Set<String> CLAUSES = Set.of(
            ";",
            ":",
            "and",
            "but",
            "that",
            "while",
            "where",
            "because",
            "when",
            "\"",
            "said",
            "says",
            "which",
            ")",
            "\u2013",
            "whom",
            "although",
            "though",
            "say",
            "told",
            "added",
            "confirmed",
            "announced");

    private static final Set<String> GONE = Set.of(
            "left",
            "departed",
            "withdrew",
            "withdrawn",
            "gone",
            "returned",
            "repatriated",
            "pulled",
            "went",
            "leave",
            "leaving",
            "evacuated",
            "go");

    private static final Set<String> PRESENT = Set.of(
            "serve",
            "serves",
            "served",
            "serving",
            "patrol",
            "patrols",
            "patrolled",
            "remain",
            "remains",
            "remained",
            "stay",
            "stayed",
            "operate",
            "operating",
            "stationed",
            "based",
            "guard",
            "guarding",
            "patrolling",
            "work",
            "working",
            "there",
            "among",
            "belong",
            "assigned",
            "here",
            "came",
            "come",
            "rotated",
            "participate",
            "participating",
            "supporting",
            "make");

    private static final Set<String> NOUN_OR_VERB =
            Set.of("number", "total", "count", "include", "consist", "comprise");

    private static final Set<String> PRESENT_NOW = Set.of("current", "present", "existing", "remaining");

    private static final Set<String> AIMING = Set.of("aim", "plan", "intend", "prepare", "hope", "await");

    private static final Set<String> COMING = Set.of(
            "come",
            "serve",
            "join",
            "stay",
            "deploy",
            "arrive",
            "land",
            "deployed",
            "sent",
            "employed",
            "follow",
            "be",
            "take",
            "fly",
            "reinforce",
            "stationed",
            "participate",
            "support",
            "head",
            "form",
            "make",
            "military",
            "dispatched",
            "added",
            "deploying",
            "provided",
            "assigned");

    private static final Phrase SOLDIERS = Phrase.compile(
            "\\b(?:soldiers?|troops?|marines|commandos|military|servicemen|service|defen[cs]e|army|infantry)\\b");

    private static final Phrase POLICE = Phrase.compile("\\b(?:police|policemen|gendarmes)\\b");

    private StrengthMeasures() {}

    /** The measure and the word that says it; null when the figure is no strength. */
    static @Nullable StrengthSense of(Words words, HeadCount count) {
        StrengthSense inner = inner(words, count);
        if (inner != null) {
            return isWanted(words, count) ? null : inner;
        }
        StrengthSense left = left(words, count);
        boolean subject = left == null || isSubject(words, count);
        boolean total = words.get(count.figure() - 1).equals("the")
                && (words.get(count.figure() - 2).equals("of")
                        || words.get(count.figure() - 2).equals("than"));
        StrengthSense right = right(words, count, subject);
        if (right != null && (subject || total || right.source() == Source.RELATIVE)) {
            return right.measure() == null ? null : right;
        }
        if (left != null) {
            return left.measure() == null ? null : left;
        }
        if (right != null) {
            return right.measure() == null ? null : right;
        }
        return noun(words, count);
    }

    private static @Nullable StrengthSense inner(Words words, HeadCount count) {
        int from = count.figure() - 1;
        for (int k = from; k <= Math.max(count.noun(), count.figure() + 1); k++) {
            String word = words.get(k);
            if (k == count.figure() || (k > count.noun() && !word.equals("more"))) {
                continue;
            }
            if (PRESENT_NOW.contains(word)) {
                return new StrengthSense(Measure.DEPLOYED, k, Source.PHRASE);
            }
            if (MORE.contains(word)) {
                return new StrengthSense(Measure.ADDITIONAL, k, Source.PHRASE);
            }
            if (EXPECTED.contains(word) && (k > from || words.get(from - 1).equals("the"))) {
                return new StrengthSense(Measure.PLANNED, k, Source.PHRASE);
            }
            if (k > from && (word.equals("authorised") || word.equals("authorized"))) {
                return new StrengthSense(Measure.AUTHORISED, k, Source.PHRASE);
            }
        }
        return null;
    }

    /** True where the governing word before says that the people are needed, asked for or doubtful. */
    private static boolean isWanted(Words words, HeadCount count) {
        StrengthSense left = left(words, count);
        return left != null && left.measure() == null;
    }

    private static boolean isSubject(Words words, HeadCount count) {
        int k = count.figure() - 1;
        while (k >= 0 && k > count.figure() - 8) {
            String word = words.get(k);
            if (word.equals("and") || CLAUSES.contains(word)) {
                return true;
            }
            boolean owner = words.isMention(k, "AD") || (word.equals("'s") && words.isMention(k - 1, "CM"));
            if (!LEADING.contains(word) && !owner && !words.isMention(k, "C")) {
                return false;
            }
            k--;
        }
        return k < 0;
    }

    private static @Nullable StrengthSense left(Words words, HeadCount count) {
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
            if (cue != null && !isHarmless(words, k, count)) {
                return new StrengthSense(StrengthVerbs.measure(words, k, cue, count), k, Source.BEFORE);
            }
        }
        return null;
    }

    /** True when words that begin behind a country are a clause of its own, and no further item of a list. */
    private static boolean isClause(Words words, int k, int figure) {
        String word = words.get(k);
        return k < figure - 1 && !word.isEmpty() && Character.isLowerCase(word.charAt(0)) && !word.equals("with");
    }

    /** Words of the list that say nothing here: "in need of", "plans" of a park. */
    private static boolean isHarmless(Words words, int k, HeadCount count) {
        String word = words.get(k);
        return (word.equals("there") && !StrengthVerbs.isBe(words.get(k + 1)))
                || (word.equals("with") && words.get(k - 1).equals("along"))
                || (NOUN_OR_VERB.contains(word) && k != count.figure() - 1 && !StrengthVerbs.hasAuxiliary(words, k))
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

    private static @Nullable StrengthSense right(Words words, HeadCount count, boolean subject) {
        int from = count.noun() + 1;
        boolean relative = false;
        for (int k = from; k < Math.min(words.size(), from + REACH_RIGHT); k++) {
            String word = words.get(k);
            if (BREAKS.contains(word) || (word.equals(",") && !words.isAside(k, from) && !isVerbNext(words, k))) {
                return null;
            }
            if (k > from && words.isAside(k, count.figure())) {
                continue;
            }
            relative |= k <= from + 1
                    && (word.equals("that") || word.equals("who") || word.equals("which"))
                    && (k == from || words.get(from).equals(","));
            if ((word.equals("to") || word.equals("from") || word.equals("in") || word.equals("by")) && relative) {
                continue;
            }
            Source source = relative || k - from <= 1 ? Source.RELATIVE : Source.BEHIND;
            if (GONE.contains(word)) {
                if (StrengthVerbs.isAllowed(words, k)) {
                    return subject ? new StrengthSense(null, k, Source.BEHIND) : null;
                }
                boolean still = StrengthVerbs.isAhead(words, k) || (word.equals("left") && !subject && !relative);
                boolean remaining = word.equals("left")
                        && (words.get(k + 1).isEmpty() || words.get(k + 1).equals("."))
                        && !StrengthVerbs.isPerfect(words, k);
                return still || remaining
                        ? subject ? new StrengthSense(Measure.DEPLOYED, k, Source.BEHIND) : null
                        : new StrengthSense(Measure.WITHDRAWN, k, subject ? Source.BEHIND : source);
            }
            if (subject && AIMING.contains(word)) {
                return new StrengthSense(Measure.PLEDGED, k, Source.BEHIND);
            }
            if (subject && (PRESENT.contains(word) || COMING.contains(word) && StrengthVerbs.isAhead(words, k))) {
                return new StrengthSense(StrengthVerbs.subject(words, k, count), k, Source.BEHIND);
            }
            if (subject && StrengthVerbs.isBe(word) && !word.equals("be") && isOnTheGround(words, k + 1)) {
                return new StrengthSense(Measure.DEPLOYED, k, Source.BEHIND);
            }
            StrengthCue cue = StrengthCue.of(word);
            if (cue == StrengthCue.OTHER && count.form() != HeadCount.Form.STRONG) {
                return subject || k - from <= 2 ? new StrengthSense(null, k, source) : null;
            }
            if (cue == StrengthCue.SENT && (subject || relative || k - from <= 1)) {
                return new StrengthSense(StrengthVerbs.subject(words, k, count), k, subject ? Source.BEHIND : source);
            }
            boolean participle = word.endsWith("ed") || word.equals("foreseen");
            if (participle
                    && (cue == StrengthCue.PLEDGED || cue == StrengthCue.PLANNED || cue == StrengthCue.AUTHORISED)
                    && (subject || relative || k - from <= 1)) {
                Measure measure = cue == StrengthCue.PLEDGED
                        ? Measure.PLEDGED
                        : cue == StrengthCue.PLANNED ? Measure.PLANNED : Measure.AUTHORISED;
                return new StrengthSense(StrengthVerbs.isDenied(words, k) ? null : measure, k, source);
            }
        }
        return null;
    }

    /** "Are on the ground", "are now on the ground". */
    private static boolean isOnTheGround(Words words, int from) {
        int k = from;
        while (k < from + 2 && LEADING.contains(words.get(k))) {
            k++;
        }
        return words.get(k).equals("on")
                && words.get(k + 1).equals("the")
                && words.get(k + 2).equals("ground");
    }

    private static boolean isVerbNext(Words words, int comma) {
        String next = words.get(comma + 1);
        return StrengthVerbs.isBe(next) || PRESENT.contains(next) || next.equals("promised") || next.equals("pledged");
    }

    /** "A total strength of 5,000": no verb, and yet a strength. */
    private static @Nullable StrengthSense noun(Words words, HeadCount count) {
        String before = words.get(count.figure() - 1);
        boolean owned = before.equals("'s") && words.isMention(count.figure() - 2, "MC")
                || before.equals("its")
                || words.isMention(count.figure() - 2, "M")
                        && (before.equals("-") || before.equals("\u2013") || before.equals("("));
        if (owned) {
            Source source = before.equals("its") ? Source.PHRASE : Source.BEHIND;
            return new StrengthSense(Measure.DEPLOYED, count.figure(), source);
        }
        for (int k = count.figure() - 1; k >= Math.max(0, count.figure() - 8); k--) {
            String word = words.get(k);
            if (count.isBare() && words.isMention(count.figure() - 1, "C") && word.startsWith("contribut")) {
                return new StrengthSense(Measure.DEPLOYED, k, Source.BEFORE);
            }
            boolean sized = Set.of("strength", "total", "contingent", "contribution", "battalion", "size")
                    .contains(word);
            if (sized || words.isMention(k, "M") && words.get(k + 1).equals("'s")) {
                return new StrengthSense(Measure.DEPLOYED, k, Source.BEFORE);
            }
            if (BREAKS.contains(word)) {
                break;
            }
        }
        boolean strong = count.form() == HeadCount.Form.STRONG;
        boolean from = count.form() == HeadCount.Form.OF_THEM
                || words.get(count.noun() + 1).equals("from");
        return strong || from ? new StrengthSense(Measure.DEPLOYED, count.figure(), Source.PHRASE) : null;
    }

    static Personnel personnel(String words) {
        boolean soldiers = SOLDIERS.matcher(words).find();
        boolean police = POLICE.matcher(words).find();
        if (soldiers == police) {
            return Personnel.PERSONNEL;
        }
        return soldiers ? Personnel.SOLDIERS : Personnel.POLICE;
    }
}
