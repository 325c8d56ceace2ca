package org.mandatewatch.ingest.domain.extract.rule;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.ingest.domain.extract.entity.Country;

/**
 * Who does what a verb says, as far as rules need to know.
 *
 * @param country a country; null for everybody else
 */
record Subject(Role role, @Nullable Country country) {

    enum Role {
        COUNTRY,
        /** The mission, or an organisation that sends it. */
        MISSION,
        /** The government or parliament whose paper the article is: "the Minister", "we". */
        HOME,
        /** Armies at war, rebels, gangs. */
        OTHERS,
        UNKNOWN
    }

    private static final Subject UNKNOWN = new Subject(Role.UNKNOWN, null);

    /** How many words before its verb a subject may stand. */
    private static final int REACH = 30;

    private static final Set<String> PREPOSITIONS =
            WordSet.of("in to from for against on at by with near across into over about between among than like under"
                    + " inside of towards via outside neighbouring neighboring alongside beside");

    private static final Set<String> STATE =
            WordSet.of("government president republic kingdom people parliament governments minister ministry"
                    + " commonwealth army police federation");

    private static final Set<String> MISSIONS =
            WordSet.of("mission force operation it coalition alliance bloc peacekeepers deployment missions"
                    + " organisation organization");

    private static final Set<String> HOMES =
            WordSet.of("government minister parliament we our house cabinet defence senate oireachtas taoiseach"
                    + " bundestag ministry department");

    private static final Set<String> OBJECT_VERBS =
            WordSet.of("leads led lead heads joins joined join commands left supports supported quit backs hosts"
                    + " leading heading joining");

    private static final Set<String> PROMISES =
            WordSet.of("plan plans offer decision pledge promise commitment readiness intention proposal willingness"
                    + " contribution deployment");

    private static final Set<String> BEFORE_PRONOUN = WordSet.of(
            "and but that when while says said then today where because as although though since before now" + " time");

    private static final Set<String> FIGHTERS =
            WordSet.of("army rebels rebel gangs gang militia militias insurgents jihadists enemy wagner m23 hezbollah"
                    + " hamas taliban junta rsf warlords al-shabaab al-shabab shabaab authorities company airline"
                    + " traffickers mercenaries party union embassy hospital hospitals university clubs");

    private static final Set<String> SAYING = WordSet.of(
            "said says say saying announced announces told tells notified informed confirmed indicated declared insisted"
                    + " reaffirmed reiterated assured signalled signaled stated promised vowed pledged warned decided"
                    + " hinted suggested made wrote");

    /** How many words a verb of saying and who is told may take before "it". */
    private static final int MOST_HEARERS = 8;

    /** The subject of the verb at an index. */
    static Subject of(Reading sentence, int verb) {
        Words words = sentence.words();
        if (words.get(verb).equals("with") && words.isMention(verb - 1, "C")) {
            return new Subject(Role.COUNTRY, sentence.country(words.get(verb - 1)));
        }
        for (int k = verb - 1; k >= Math.max(0, verb - REACH); k--) {
            String word = words.get(k);
            if (word.equals(";") || word.equals(".") || word.equals("?")) {
                return UNKNOWN;
            }
            if (words.isAside(k, verb)) {
                continue;
            }
            if (isRelative(words, k)) {
                Subject meant = antecedent(sentence, words, k);
                if (meant != null) {
                    return meant;
                }
            }
            boolean placed = isPlaced(sentence, words, k) || isObject(words, k);
            if (words.isMention(k, "CA")) {
                if (placed && !isOfState(words, k) && !promises(words, k) || isCompound(words, k)) {
                    continue;
                }
                return new Subject(Role.COUNTRY, isListed(words, k) ? null : sentence.country(word));
            }
            if (placed) {
                continue;
            }
            if (word.equals("it") || word.equals("they")) {
                Subject speaker = speaker(sentence, words, k);
                if (speaker != null) {
                    return speaker;
                }
            }
            if ((words.isMention(k, "MO") || MISSIONS.contains(word)) && !isPredicate(words, k)) {
                Country owner = owner(sentence, words, k);
                return new Subject(owner == null ? Role.MISSION : Role.COUNTRY, owner);
            }
            Country metonym = Metonyms.country(word);
            if (metonym != null) {
                return new Subject(Role.COUNTRY, metonym);
            }
            if (FIGHTERS.contains(word) || HOMES.contains(word)) {
                Country owner = owner(sentence, words, k);
                return owner != null
                        ? new Subject(Role.COUNTRY, owner)
                        : new Subject(FIGHTERS.contains(word) ? Role.OTHERS : Role.HOME, null);
            }
        }
        return UNKNOWN;
    }

    /** "Benin told the Council that it intends": the country that says what it will do; null when none does. */
    private static @Nullable Subject speaker(Reading sentence, Words words, int pronoun) {
        for (int k = pronoun - 1; k >= Math.max(0, pronoun - MOST_HEARERS); k--) {
            String word = words.get(k);
            if (word.equals(";") || word.equals(",") && k < pronoun - 1 || words.isMention(k, "N")) {
                return null;
            }
            if (SAYING.contains(word)) {
                Subject said = of(sentence, k);
                return said.role() == Role.COUNTRY || said.role() == Role.HOME ? said : null;
            }
        }
        return null;
    }

    /** "Kenya 's government", "the Kenyan army": the country just before a noun. */
    private static @Nullable Country owner(Reading sentence, Words words, int noun) {
        for (int k = noun - 1; k >= noun - 3; k--) {
            if (words.isMention(k, "CA") && !isCompound(words, k) && !words.isMention(noun, "MO")) {
                boolean owns = words.isMention(k, "A") || words.get(k + 1).equals("'s");
                return owns ? sentence.country(words.get(k)) : null;
            }
        }
        return null;
    }

    /** "Benin, Chad and Jamaica": several that act together are no one's contributor. */
    private static boolean isListed(Words words, int k) {
        boolean and = words.get(k - 1).equals("and")
                || words.get(k - 1).equals("the") && words.get(k - 2).equals("and");
        int last = words.get(k - 1).equals("the") ? k - 3 : k - 2;
        return and && (words.isMention(last, "C") || words.get(last).equals(",") && words.isMention(last - 1, "C"));
    }

    private static boolean isRelative(Words words, int k) {
        String word = words.get(k);
        return word.equals("which") || word.equals("who") || word.equals("that");
    }

    /** What a relative pronoun stands for, when it follows at once: "M2 , which has". */
    private static @Nullable Subject antecedent(Reading sentence, Words words, int pronoun) {
        int noun = words.get(pronoun - 1).equals(",") ? pronoun - 2 : pronoun - 1;
        if (words.isMention(noun, "C")) {
            return new Subject(Role.COUNTRY, sentence.country(words.get(noun)));
        }
        return words.isMention(noun, "MO") || MISSIONS.contains(words.get(noun))
                ? new Subject(Role.MISSION, null)
                : null;
    }

    /** True for a noun that stands behind a preposition, with no more than some adjectives between. */
    private static boolean isPlaced(Reading sentence, Words words, int k) {
        for (int before = k - 1; before >= k - 3; before--) {
            String word = words.get(before);
            if (PREPOSITIONS.contains(word)) {
                return true;
            }
            if (word.isEmpty()
                    || words.isMention(before, "CMODNTB")
                    || !Character.isLetter(word.charAt(0))
                    || word.equals("and")
                    || word.equals("that")
                    || word.equals("which")) {
                return false;
            }
            // "In Addis Ababa Japan offered": the place has a name of its own, and somebody else acts.
            if (!words.isMention(before, "A")
                    && Character.isUpperCase(sentence.quoted(words.start(before), words.end(before))
                            .charAt(0))) {
                return false;
            }
        }
        return false;
    }

    /** True for what a verb of leading or joining has as its object. */
    private static boolean isObject(Words words, int k) {
        if (words.get(k).equals("it")) {
            String before = words.get(k - 1);
            return Character.isLetter(before.isEmpty() ? ' ' : before.charAt(0)) && !BEFORE_PRONOUN.contains(before);
        }
        for (int before = k - 1; before >= k - 2; before--) {
            if (OBJECT_VERBS.contains(words.get(before))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfState(Words words, int k) {
        int of = words.get(k - 1).equals("the") ? k - 2 : k - 1;
        return words.get(of).equals("of") && STATE.contains(words.get(of - 1));
    }

    /** "Kenya 's plan to deploy": who plans is who deploys, wherever the words stand. */
    private static boolean promises(Words words, int k) {
        return words.get(k + 1).equals("'s") && PROMISES.contains(words.get(k + 2))
                || words.isMention(k, "A") && PROMISES.contains(words.get(k + 1));
    }

    /** "Kenya is the mission 's largest donor": what somebody is does not act. */
    private static boolean isPredicate(Words words, int k) {
        return words.get(k + 1).equals("'s")
                && words.between(k - 3, k).matches("(?:.* )?(?:is|are|was|were|as|remains)(?: .*)?");
    }

    private static boolean isCompound(Words words, int k) {
        return words.get(k + 1).equals("-")
                || words.get(k + 1).equals("\u2013") && words.get(k + 2).equals("led");
    }
}
