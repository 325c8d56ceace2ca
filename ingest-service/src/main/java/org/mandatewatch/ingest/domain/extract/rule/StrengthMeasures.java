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

    private static final Set<String> MORE =
            Set.of("additional", "more", "extra", "further", "another", "fresh", "reinforcements");

    private static final Set<String> EXPECTED = WordSet.of(
            "planned promised proposed envisaged expected intended pledged projected foreseen anticipated" + " hoped");

    /** Words between the start of a clause and a figure that is its subject. */
    static final Set<String> LEADING =
            WordSet.of("the all last first another these those only its of an a present at far so currently now today"
                    + " additional some further already earlier before as in , also to date until by then since total"
                    + " altogether and with");

    private static final Set<String> CLAUSES =
            WordSet.of("; : and but that while where because when \" said says which ) \u2013 whom although though say"
                    + " told added confirmed announced");

    private static final Set<String> PRESENT_NOW = Set.of("current", "present", "existing", "remaining");

    private static final Phrase SOLDIERS = Phrase.compile(
            "\\b(?:soldiers?|troops?|marines|commandos|military|servicemen|service|defen[cs]e|army|infantry)\\b");

    private static final Phrase POLICE = Phrase.compile("\\b(?:police|policemen|gendarmes)\\b");

    private static final Set<String> WHOLES = Set.of("of", "than", "against", "below");

    private static final Set<String> SIZED =
            Set.of("strength", "total", "contingent", "contribution", "battalion", "size");

    /** People who are sent only beside others. */
    private static final Set<String> RESERVES = Set.of("reserves", "reservists");

    private StrengthMeasures() {}

    /** The measure and the word that says it; null when the figure is no strength. */
    static @Nullable StrengthSense of(Words words, HeadCount count) {
        StrengthSense left = StrengthBefore.left(words, count);
        boolean subject = left == null || isSubject(words, count);
        StrengthSense inner = inner(words, count);
        if (inner != null) {
            return inner.measure() == Measure.ADDITIONAL
                    ? more(words, count, left, subject, inner)
                    : wanted(left, inner);
        }
        if (words.get(count.figure() + 1).equals("strong") && count.isBare()) {
            return strong(words, count.figure());
        }
        if (isOwned(words, count) && (left == null || subject)) {
            return owned(words, count);
        }
        boolean total = isWhole(words, count.figure());
        StrengthSense right = StrengthBehind.right(words, count, subject);
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
        if (RESERVES.contains(words.get(count.noun()))) {
            return new StrengthSense(Measure.ADDITIONAL, count.noun(), Source.PHRASE);
        }
        // Between a part and its noun stands what the whole is called.
        boolean part = count.form() == HeadCount.Form.PART;
        for (int k = from; k <= (part ? from : Math.max(count.noun(), count.figure() + 1)); k++) {
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

    /** "Whose 7,000 troops", "its 31,000 soldiers": they are there, whatever else is said of them. */
    private static boolean isOwned(Words words, HeadCount count) {
        String before = words.get(count.figure() - 1);
        return count.form() == HeadCount.Form.NOUN && (before.equals("its") || before.equals("whose"));
    }

    private static @Nullable StrengthSense owned(Words words, HeadCount count) {
        StrengthSense right = StrengthBehind.right(words, count, true);
        if (right != null && right.measure() == Measure.WITHDRAWN) {
            return right;
        }
        boolean whose = words.get(count.figure() - 1).equals("whose");
        return new StrengthSense(Measure.DEPLOYED, count.figure(), whose ? Source.BEHIND : Source.PHRASE);
    }

    /** Nothing where the governing word before says that the people are needed, asked for or doubtful. */
    private static @Nullable StrengthSense wanted(@Nullable StrengthSense left, StrengthSense inner) {
        return left != null && left.measure() == null ? null : inner;
    }

    /** "Another 3,000 soldiers" are so many more, save where they leave: "a further 2,000 went home". */
    private static @Nullable StrengthSense more(
            Words words, HeadCount count, @Nullable StrengthSense left, boolean subject, StrengthSense inner) {
        if (left != null && left.measure() == Measure.WITHDRAWN) {
            return left;
        }
        StrengthSense right = subject ? StrengthBehind.right(words, count, true) : null;
        return right != null && right.measure() == Measure.WITHDRAWN ? right : wanted(left, inner);
    }

    /** "It is 17,000 strong", "the brigade was to be 3,000 strong". */
    private static @Nullable StrengthSense strong(Words words, int figure) {
        for (int k = figure - 1; k >= figure - 4; k--) {
            switch (words.get(k)) {
                case "will", "would", "should", "to", "shall" -> {
                    return new StrengthSense(Measure.PLANNED, k, Source.BEHIND);
                }
                case "may", "can" -> {
                    return new StrengthSense(Measure.AUTHORISED, k, Source.BEHIND);
                }
                case "could", "might", "not" -> {
                    return null;
                }
                default -> {}
            }
        }
        return new StrengthSense(Measure.DEPLOYED, figure, Source.BEHIND);
    }

    /** "400 of the 2,500", "against the 2,500": what a part is measured by. */
    static boolean isWhole(Words words, int figure) {
        return words.get(figure - 1).equals("the") && WHOLES.contains(words.get(figure - 2));
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
            boolean sized = SIZED.contains(word)
                    || k == count.figure() - 2
                            && words.get(k + 1).equals("of")
                            && (word.equals("force") || word.equals("detachment") || word.equals("unit"));
            if (sized || words.isMention(k, "M") && words.get(k + 1).equals("'s")) {
                return new StrengthSense(Measure.DEPLOYED, k, Source.BEFORE);
            }
            if (StrengthBefore.BREAKS.contains(word)) {
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
