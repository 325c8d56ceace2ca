package org.mandatewatch.ingest.domain.extract.rule;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.ingest.domain.extract.entity.Country;

/** Which state leads a mission, found by roles: who stands before a word of leading, what behind it. */
final class LeadRoles {

    /** A leader and what it leads; {@code mission} is an index of {@link Words}, of a name or of a noun that means one. */
    record Lead(Country country, int from, int mission) {}

    static final Set<String> TRIGGERS = WordSet.of(
            "leads lead led leading heads headed heading commands commanded spearheads spearheaded helm head command charge"
                    + " leadership leader reins stewardship nation");

    private static final Set<String> VERBS =
            WordSet.of("leads lead led leading heads headed heading commands commanded spearheads spearheaded");

    private static final Set<String> NOUNS = WordSet.of("lead helm head command charge leadership reins leader nation");

    private static final Set<String> MISSIONS = Set.of("mission", "force", "operation", "coalition", "intervention");

    /** Parts of a mission have leaders of their own. */
    private static final Set<String> PARTS = WordSet.of(
            "battalion brigade component contingent sector maritime fleet company unit team headquarters talks delegation reaction"
                    + " training task-force navy naval police-component");

    /** People of a country lead for themselves: "a Ghanaian general". */
    private static final Set<String> LOOSE = WordSet.of(
            "is are was were has have had been be to will also now currently already still again the a an its first then"
                    + " which that who , agreed volunteered chosen picked appointed taken took assumed over up at in on as"
                    + " holds held once officially formally accepted continues stands stood remains"
                    + " selected named designated confirmed since");

    private static final Set<String> UNREAL = WordSet.of(
            "would could if should might considering may proposed not never offered wants refused declined asked need needs"
                    + " require requires hopes");

    private final Reading sentence;
    private final Words words;

    LeadRoles(Reading sentence) {
        this.sentence = sentence;
        this.words = sentence.words();
    }

    /** The lead that the word at an index tells of; null when it tells of none. */
    @Nullable
    Lead at(int k) {
        if (isUnreal(k)) {
            return null;
        }
        Lead lead = adjective(k);
        if (lead == null && words.get(k + 1).equals("by") && VERBS.contains(words.get(k))) {
            Country by = country(words.get(k + 2).equals("the") ? k + 3 : k + 2);
            return lead(by, before(k), k);
        }
        if (lead == null && VERBS.contains(words.get(k))) {
            lead = lead(subject(k), behind(k + 1), k);
        }
        if (lead == null && NOUNS.contains(words.get(k))) {
            lead = noun(k);
        }
        return lead;
    }

    /** "Under Australian command", "was an Italian-led coalition". */
    private @Nullable Lead adjective(int k) {
        int country = words.get(k - 1).equals("'s") || words.get(k - 1).equals("-") ? k - 2 : k - 1;
        if (!words.isMention(country, "CA")) {
            return null;
        }
        int under = words.get(country - 1).equals("the") ? country - 2 : country - 1;
        if (words.get(under).equals("under") && NOUNS.contains(words.get(k))) {
            int mission = before(under);
            return lead(sentence.country(words.get(country)), mission < 0 ? behind(k + 2) : mission, country);
        }
        boolean compound = words.get(k).equals("led") && words.get(k - 1).equals("-");
        boolean predicate = words.get(under).equals("an") || words.get(under).equals("a");
        int is = under - 1;
        return compound && predicate && StrengthAuxiliaries.isBe(words.get(is)) && words.isMention(is - 1, "M")
                ? lead(sentence.country(words.get(country)), is - 1, country)
                : null;
    }

    /** "Has taken the lead of", "is at the helm of", "has Senegal as its lead nation", "with Australia in the lead". */
    private @Nullable Lead noun(int k) {
        boolean nation = words.get(k).equals("nation");
        if (nation && !words.get(k - 1).equals("lead") && !words.get(k - 1).equals("framework")) {
            return null;
        }
        if (words.get(k + 1).equals("of")
                || words.get(k + 1).equals("in")
                || words.get(k + 1).equals("for")) {
            int mission = behind(k + 2);
            Country country = subject(nation ? k - 1 : k);
            if (country == null && mission > 0 && words.get(mission + 1).startsWith("st")) {
                // "At the head of the force stands Australia".
                country = country(mission + 2);
            }
            return lead(country, mission, k);
        }
        int as = k - 1;
        while (as > k - 5 && LOOSE.contains(words.get(as)) && !isBehindCountry(as)
                || words.get(as).equals("lead")) {
            as--;
        }
        boolean beside = isBehindCountry(as)
                && (words.get(as).equals("as")
                        || words.get(as).equals("in")
                        || words.get(as).equals("at"));
        if (!beside) {
            return null;
        }
        String before = words.get(as - 2).equals("the") ? words.get(as - 3) : words.get(as - 2);
        if (!before.equals("with") && !before.equals("has") && !before.equals("have") && !before.equals("had")) {
            return null;
        }
        int mission = before(as - 1);
        return lead(country(as - 1), mission < 0 ? behind(k + 2) : mission, k);
    }

    private boolean isBehindCountry(int k) {
        return words.isMention(k - 1, "C");
    }

    private @Nullable Lead lead(@Nullable Country country, int mission, int from) {
        return country == null || mission < 0 ? null : new Lead(country, from, mission);
    }

    /** The state that does what a word says: before it, with nothing but auxiliaries and the like between. */
    private @Nullable Country subject(int verb) {
        for (int k = verb - 1; k >= Math.max(0, verb - 12); k--) {
            if (words.isAside(k, verb)) {
                continue;
            }
            Country country = country(k);
            if (country != null) {
                String before = words.get(k - 1).equals("the") ? words.get(k - 2) : words.get(k - 1);
                boolean placed = before.equals("in")
                        || before.equals("from")
                        || before.equals("of")
                        || before.equals("to")
                        || before.equals("and")
                        || before.equals("with")
                        || before.equals("by");
                return placed
                                || words.get(k + 1).equals("'s")
                                || words.get(k + 1).equals("-")
                        ? null
                        : country;
            }
            if (!LOOSE.contains(words.get(k)) && !words.isMention(k, "D")) {
                return null;
            }
        }
        return null;
    }

    private @Nullable Country country(int k) {
        return words.isMention(k, "C") ? sentence.country(words.get(k)) : Metonyms.country(words.get(k));
    }

    /** What is led, behind a word; negative when it is no mission. */
    private int behind(int from) {
        for (int k = from; k < Math.min(words.size(), from + 8); k++) {
            String word = words.get(k);
            if (PARTS.contains(word) || word.equals(";") || word.equals(".") || word.equals(",") && k > from) {
                return -1;
            }
            if (words.isMention(k, "M")) {
                boolean owner = words.get(k + 1).equals("'s");
                return owner ? -1 : k;
            }
            if (MISSIONS.contains(word)) {
                return words.get(k + 1).equals("commander") ? -1 : k;
            }
        }
        return -1;
    }

    /** What is led, named before a word. */
    private int before(int end) {
        for (int k = end - 1; k >= Math.max(0, end - 12); k--) {
            String word = words.get(k);
            if (word.equals(";") || PARTS.contains(word)) {
                return -1;
            }
            if (words.isMention(k, "M") || MISSIONS.contains(word)) {
                return words.get(k + 1).equals("'s") ? -1 : k;
            }
        }
        return -1;
    }

    private boolean isUnreal(int k) {
        for (int j = k - 1; j >= Math.max(0, k - 6); j--) {
            if (UNREAL.contains(words.get(j))) {
                return true;
            }
        }
        return false;
    }
}
