package org.mandatewatch.ingest.domain.extract.rule;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which mission holds a site: the subject of the verb, or who stands behind "by"; nobody else's sites are told. */
final class SiteKeepers {

    private static final int REACH = 22;

    private static final Set<String> TROOPS = WordSet.of(
            "soldiers troops officers peacekeepers police paratroopers sappers engineers marines helmets forces personnel"
                    + " contingent battalion patrols units unit commandos men teams legionnaires");

    /** Words that mean the mission spoken of. */
    private static final Set<String> MISSIONS =
            Set.of("mission", "force", "we", "our", "peacekeepers", "it", "its", "they", "blue");

    private static final Set<String> OTHERS = WordSet.of(
            "gangs rebels army government gunmen militia militias insurgents m23 jihadists militants separatists");

    private static final Phrase OWN = Phrase.compile("(?:\\b(?:its|M\\d+|multinational|UN|blue)\\b|O\\d+)");

    private static final Phrase SERVING = Phrase.compile("^\\S+ (?:of|from|serving with|in) (?:the )?M\\d+");

    private static final Phrase SPOKEN = Phrase.compile("(?:\\bM\\d+|\\b(?:the|our) (?:mission|force)\\b)");

    private static final Phrase AGENT =
            Phrase.compile("\\b(?:mission|force|peacekeepers|troops|soldiers|paratroopers|M\\d+)\\b");

    private static final Set<String> BEFORE_PLACE =
            Set.of("of", "in", "to", "from", "the", "between", "and", "near", "at");

    private final Reading sentence;
    private final Words words;

    SiteKeepers(Reading sentence) {
        this.sentence = sentence;
        this.words = sentence.words();
    }

    /** Who does what an active verb says; null when it is no mission. */
    @Nullable
    Antecedent subject(int verb) {
        for (int k = verb - 1; k >= Math.max(0, verb - REACH); k--) {
            String word = words.get(k);
            if (words.isMention(k, "M")) {
                return sentence.named(word);
            }
            if (MISSIONS.contains(word)) {
                return sentence.mission(words.start(verb));
            }
            if (TROOPS.contains(word)) {
                boolean owned = OWN.matcher(words.between(k - 4, k)).find()
                        || SERVING.matcher(words.between(k, k + 6)).find();
                if (owned || words.isMention(k - 1, "A") && names(k, k + 8)) {
                    return sentence.mission(words.start(k));
                }
            }
            boolean country = words.isMention(k, "CO")
                    && !words.get(k + 1).equals("'s")
                    && !BEFORE_PLACE.contains(words.get(k - 1));
            if (word.equals(";") || OTHERS.contains(word) || country) {
                return null;
            }
        }
        return null;
    }

    /** Who a passive verb names behind "by", else the mission that the sentence speaks of. */
    @Nullable
    Antecedent agent(int verb) {
        for (int k = verb + 1; k < Math.min(words.size(), verb + 8); k++) {
            if (words.isMention(k, "M") && words.between(verb + 1, k).contains("by")) {
                return sentence.named(words.get(k));
            }
            if (words.get(k).equals("by")
                    && !AGENT.matcher(words.between(k, k + 5)).find()) {
                return null;
            }
        }
        return SPOKEN.matcher(sentence.text()).find() ? sentence.mission(words.start(verb)) : null;
    }

    /** The mission named or meant at a word, an article before it passed over; null when none is. */
    @Nullable
    Antecedent at(int start) {
        int k = words.get(start).equals("the") ? start + 1 : start;
        if (words.isMention(k, "M")) {
            return sentence.named(words.get(k));
        }
        for (int j = k; j < k + 4; j++) {
            if (words.isMention(j, "M") && !words.get(j - 1).equals(",")) {
                return sentence.named(words.get(j));
            }
            if (words.get(j).equals("mission")
                    || words.get(j).equals("force")
                    || words.get(j).equals("peacekeepers")) {
                return sentence.mission(words.start(j));
            }
        }
        return null;
    }

    private boolean names(int from, int to) {
        for (int k = from; k < to; k++) {
            if (words.isMention(k, "M")) {
                return true;
            }
        }
        return false;
    }
}
