package org.mandatewatch.ingest.domain.extract.rule.french;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.ingest.domain.extract.rule.WordSet;
import org.mandatewatch.ingest.domain.extract.rule.Words;

/** Who does what a verb says: the nearest name before it that no preposition makes something else of. */
final class Subjects {

    /** How many words a reader goes back for the subject of a verb. */
    private static final int REACH = 45;

    /** How many words an aside may have. */
    private static final int ASIDE = 30;

    private static final Set<String> RELATIVE = Set.of("qui", "laquelle", "lequel");

    private static final Set<String> THE_MISSION = WordSet.of("mission force operation elle celle");

    private static final Set<String> STOPS = WordSet.of("; : . tandis alors mais \u2013");

    private static final Set<String> ARTICLES = WordSet.of("le la l' les un une cette ce");

    private static final Set<String> OBLIQUE = WordSet.of(
            "à au aux de du des d' en dans par pour avec contre entre sur sous sans vers selon chez hors depuis comme pres");

    private static final Set<String> SENDERS = WordSet.of(
            "contingent bataillon detachement armee gouvernement president presidente ministre autorites parlement diplomatie etat troupes forces marine junte chancelier executif police gendarmerie major chef pouvoir brigade cabinet deputes colonel general senat roi");

    private Subjects() {}

    /**
     * The placeholder of the country, mission or other name that is the subject of a verb; null when none is in reach.
     */
    static @Nullable String of(Words words, int verb) {
        for (int k = verb - 1; k >= 0 && k >= verb - REACH; k--) {
            String word = words.get(k);
            if (STOPS.contains(word)) {
                return null;
            }
            if (word.equals(",") && isVerbGroup(words, k + 1, verb)) {
                k = opening(words, k);
                continue;
            }
            if (RELATIVE.contains(word)) {
                String antecedent = antecedent(words, k);
                if (antecedent != null) {
                    return antecedent;
                }
            }
            if (THE_MISSION.contains(word) && isSubject(words, k)) {
                return null;
            }
            if (words.isMention(k, "CMOB") && isSubject(words, k)) {
                return word;
            }
            if (words.isMention(k, "A") && isOfSender(words, k)) {
                return word;
            }
        }
        return null;
    }

    /** True when nothing but small words stands between a comma and a verb: the comma closes an aside. */
    private static boolean isVerbGroup(Words words, int from, int verb) {
        for (int k = from; k < verb; k++) {
            if (!Governor.isLight(words.get(k))) {
                return false;
            }
        }
        return true;
    }

    /** The comma that opens the aside that another one closes; the closing one when there is none. */
    private static int opening(Words words, int closing) {
        int nearest = closing;
        for (int k = closing - 1; k >= 0 && k >= closing - ASIDE; k--) {
            if (STOPS.contains(words.get(k))) {
                break;
            }
            if (words.get(k).equals(",")) {
                String next = words.get(k + 1);
                if (RELATIVE.contains(next) || next.equals("dont") || next.equals("ou")) {
                    return k;
                }
                nearest = nearest == closing ? k : nearest;
            }
        }
        return nearest;
    }

    /** The name directly before "qui", past the words that end its noun phrase. */
    private static @Nullable String antecedent(Words words, int relative) {
        int k = words.get(relative - 1).equals(",") ? relative - 2 : relative - 1;
        if (words.get(k).equals(")") && words.get(k - 2).equals("(")) {
            k = words.isMention(k - 1, "M") ? k - 1 : k - 3;
        }
        return words.isMention(k, "CMO") ? words.get(k) : null;
    }

    /** True when the words before the noun phrase of a name leave it free to act. */
    private static boolean isSubject(Words words, int name) {
        int k = name - 1;
        if (ARTICLES.contains(words.get(k))) {
            k--;
        }
        return !OBLIQUE.contains(words.get(k));
    }

    /** "Le président kényan", "le contingent rwandais de la Minusca". */
    private static boolean isOfSender(Words words, int demonym) {
        for (int k = demonym - 1; k >= demonym - 5 && k >= 0; k--) {
            String word = words.get(k);
            if (SENDERS.contains(word)) {
                return isSubject(words, k);
            }
            if (OBLIQUE.contains(word) && !word.startsWith("d") || ARTICLES.contains(word) || word.equals(",")) {
                return false;
            }
        }
        return false;
    }

    /** True when no preposition before a name makes it a place or a means. */
    static boolean mayAct(Words words, String placeholder) {
        for (int k = 0; k < words.size(); k++) {
            if (words.get(k).equals(placeholder)) {
                return isSubject(words, k)
                        || words.get(k - 1).equals("pour")
                        || words.get(k - 2).equals("pour");
            }
        }
        return false;
    }

    /** True when another country stands beside a subject: then nobody can tell whose people they are. */
    static boolean isJoint(Words words, String placeholder) {
        for (int k = 0; k < words.size(); k++) {
            if (words.get(k).equals(placeholder)) {
                boolean before =
                        words.get(k - 1).equals("et") || words.get(k - 2).equals("et");
                int back = words.get(k - 1).equals("et") ? k - 2 : k - 3;
                int next = ARTICLES.contains(words.get(k + 2)) ? k + 3 : k + 2;
                boolean after =
                        words.get(k + 1).equals("et") || words.get(k + 1).equals(",");
                return (before && words.isMention(back, "CA"))
                        || (after && words.isMention(next, "CA") && !words.isMention(next + 1, "N"));
            }
        }
        return false;
    }
}
