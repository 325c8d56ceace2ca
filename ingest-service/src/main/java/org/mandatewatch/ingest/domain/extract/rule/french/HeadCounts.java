package org.mandatewatch.ingest.domain.extract.rule.french;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.ingest.domain.extract.rule.Reading;
import org.mandatewatch.ingest.domain.extract.rule.WordSet;
import org.mandatewatch.ingest.domain.extract.rule.Words;

/** Finds the figures that count people: "600 soldats", "1 500 nouveaux policiers", "dont 600 Kényans", "en compte 991". */
final class HeadCounts {

    /** How many words may stand between a figure and its noun. */
    private static final int REACH = 7;

    private static final Set<String> NOUNS = WordSet.of(
            "soldat soldats militaire militaires policier policiers policiere policieres casques berets hommes troupes agents gendarmes officiers sous observateurs personnel personnels combattants instructeurs formateurs marins parachutistes commandos elements fantassins legionnaires conseillers sapeurs aviateurs effectifs recrues carabiniers uniformes moniteurs paras");

    /** Nouns that count a mission's people only where a word nearby says so. */
    private static final Set<String> WEAK =
            WordSet.of("personnes membres femmes experts civils ingenieurs specialistes volontaires");

    private static final Set<String> MODIFYING = WordSet.of(
            "de d' des ses leurs nos nouveaux nouvelles autres premiers premieres derniers dernieres quelque membres hauts forces jeunes braves du la l' supplementaires additionnels et soldates vrais bons casques");

    /** What may follow a figure that stands alone. */
    private static final Set<String> BEHIND_BARE = Set.of(
            "",
            ".",
            ",",
            ";",
            ")",
            ":",
            "(",
            "\u2013",
            "\"",
            "et",
            "en",
            "à",
            "au",
            "aux",
            "dans",
            "sur",
            "sous",
            "pour",
            "contre",
            "l'",
            "le",
            "les",
            "son",
            "sa",
            "ses",
            "leurs",
            "leur",
            "actuellement",
            "aujourd'hui",
            "environ",
            "seulement",
            "depuis",
            "lors",
            "d'",
            "du",
            "des",
            "autres",
            "supplementaires",
            "de",
            "sont",
            "ont",
            "etaient",
            "avaient",
            "seront",
            "prevus",
            "prevues",
            "annonces",
            "promis",
            "attendus",
            "esperes",
            "envisages",
            "autorises",
            "deployes",
            "restants",
            "initialement",
            "parmi",
            "par",
            "qui",
            "quand",
            "alors",
            "il",
            "elle",
            "tandis",
            "fin",
            "mais",
            "ou",
            "avant",
            "apres",
            "d",
            "officiellement",
            "desormais",
            "tout",
            "plus",
            "theoriquement");

    private HeadCounts() {}

    /** The figures of a sentence in their order. */
    static List<HeadCount> in(Reading sentence) {
        Words words = sentence.words();
        List<HeadCount> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (words.isMention(i, "N")) {
                HeadCount count = at(sentence, words, i, !found.isEmpty());
                if (count != null) {
                    found.add(count);
                }
            }
        }
        return found;
    }

    private static @Nullable HeadCount at(Reading sentence, Words words, int i, boolean people) {
        int noun = noun(words, i, people);
        if (noun > i) {
            return new HeadCount(i, joined(words, noun), true);
        }
        if (isPeople(sentence, words, i + 1)) {
            return new HeadCount(i, i + 1, true);
        }
        if ((words.get(i + 1).equals("de") && isPeople(sentence, words, i + 2))) {
            return new HeadCount(i, i + 2, true);
        }
        boolean listed = (words.get(i + 1).equals("et") || words.get(i + 1).equals(",")) && words.isMention(i + 2, "N");
        if (listed && noun(words, i + 2, people) > 0 && !words.isMention(i - 1, "C")) {
            return new HeadCount(i, i, true);
        }
        return isBare(words, i, people) ? new HeadCount(i, i, false) : null;
    }

    private static int noun(Words words, int i, boolean people) {
        for (int k = i + 1; k <= i + REACH; k++) {
            String word = words.get(k);
            if (isNoun(words, k)) {
                return k;
            }
            if (WEAK.contains(word)
                    && !word.equals("membres")
                    && (isOfForce(words, i) || (people && isJoint(words.get(i - 1))))) {
                return k;
            }
            if (word.equals("membres") && isMembers(words, k)) {
                return k;
            }
            boolean modifies = MODIFYING.contains(word) || words.isMention(k, "A");
            if (!modifies || (word.equals("et") && !isNoun(words, k + 1))) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isJoint(String word) {
        return word.equals("et") || word.equals(",") || word.equals("de") || word.equals("d'") || word.equals("plus");
    }

    private static boolean isNoun(Words words, int k) {
        String word = words.get(k);
        if (!NOUNS.contains(word)) {
            return false;
        }
        return switch (word) {
            case "casques", "berets" -> words.get(k + 1).equals("bleus");
            case "sous" -> words.are(k + 1, "-", "officiers");
            case "personnel", "policier", "militaire", "soldat" ->
                words.get(k - 1).equals("de") || words.isMention(k - 1, "N");
            default -> true;
        };
    }

    /** "Membres de la force", "membres, dont"; parties and councils have members too. */
    private static boolean isMembers(Words words, int k) {
        String next = words.get(k + 1);
        if (next.equals("du") || next.equals("des") || next.equals("de") || next.equals("d'")) {
            String of = words.get(k + 2) + words.get(k + 3) + words.get(k + 4);
            return of.startsWith("personnel")
                    || of.startsWith("contingent")
                    || of.startsWith("forces")
                    || of.contains("force")
                    || of.contains("mission")
                    || of.contains("police")
                    || words.isMention(k + 3, "M")
                    || words.isMention(k + 2, "M");
        }
        return next.equals(",")
                || next.equals(".")
                || next.isEmpty()
                || next.equals("annonces")
                || next.equals("prevus");
    }

    /** True when what stands left of a figure says that a force is counted. */
    private static boolean isOfForce(Words words, int i) {
        for (int k = i - 1; k >= 0 && k >= i - 8; k--) {
            Deed deed = Deed.of(words.get(k));
            if (deed == Deed.HAVE || deed == Deed.CAP || words.get(k).startsWith("effectif")) {
                return true;
            }
            if (words.get(k).equals(",") || words.get(k).equals(";")) {
                return false;
            }
        }
        return false;
    }

    /** "600 Kényans": the name of a people has a capital where its adjective has none. */
    private static boolean isPeople(Reading sentence, Words words, int k) {
        if (!words.isMention(k, "A")) {
            return false;
        }
        String written = sentence.quoted(words.start(k), words.end(k));
        return Character.isUpperCase(written.charAt(0));
    }

    private static int joined(Words words, int noun) {
        int last = words.get(noun).equals("casques") || words.get(noun).equals("berets") ? noun + 1 : noun;
        while (words.get(last + 1).equals("et")
                || words.get(last + 1).equals("ou")
                || words.get(last + 1).equals(",")) {
            boolean more = NOUNS.contains(words.get(last + 2)) || WEAK.contains(words.get(last + 2));
            if (!more || words.get(last + 2).equals("casques")) {
                break;
            }
            last += 2;
        }
        return last;
    }

    /** "En a retiré", "n'en a jamais aligné". */
    private static boolean isPronounNear(Words words, int verb) {
        return words.get(verb - 1).equals("en")
                || words.get(verb - 2).equals("en")
                || words.get(verb - 3).equals("en");
    }

    /** "Ils sont encore 800": people named before, counted now. */
    static boolean isThey(Words words, int verb) {
        String word = words.get(verb);
        boolean be = word.equals("sont") || word.equals("etaient") || word.equals("furent") || word.equals("seront");
        boolean they = false;
        for (int k = verb - 1; be && k >= verb - 3; k--) {
            they |= words.get(k).equals("ils") || words.get(k).equals("elles");
        }
        return they;
    }

    private static boolean isBare(Words words, int i, boolean people) {
        if (!BEHIND_BARE.contains(words.get(i + 1)) && !words.isMention(i + 1, "DOBM")) {
            return false;
        }
        if (words.get(i + 1).equals("à") && words.isMention(i + 2, "N")) {
            return false;
        }
        if (words.are(i + 1, "des", "siens") || words.are(i + 1, "des", "leurs") || words.are(i + 1, "d'", "entre")) {
            return true;
        }
        if (words.get(i + 1).equals("de")
                || words.get(i + 1).equals("d'")
                || words.get(i + 1).equals("des")) {
            return false;
        }
        if (words.isMention(i - 1, "C") || (words.get(i - 1).equals("(") && words.isMention(i - 2, "C"))) {
            return people;
        }
        if (words.are(i - 2, "nombre", "de")) {
            return true;
        }
        for (int k = i - 1; k >= 0 && k >= i - 9; k--) {
            String word = words.get(k);
            if (word.equals(";") || word.equals("(") || (word.equals(",") && k == i - 1 && !people)) {
                break;
            }
            Deed deed = Deed.of(word);
            boolean counting = deed != null && deed != Deed.PLAN && deed != Deed.COME;
            boolean pronoun = isPronounNear(words, k);
            if (word.startsWith("effectif") || word.startsWith("plafond") || word.equals("contingent")) {
                return true;
            }
            if (deed == Deed.PLAN
                    && word.startsWith("prevu")
                    && words.get(i - 1).equals("à")) {
                return true;
            }
            if (isThey(words, k)) {
                return true;
            }
            if (counting && (people || pronoun)) {
                return true;
            }
        }
        if (words.are(i + 1, "le", "nombre") || words.get(i + 2).startsWith("effectif")) {
            return true;
        }
        String next = words.get(i + 1);
        boolean subject = next.equals("sont") || next.equals("ont") || next.equals("etaient") || next.equals("seront");
        boolean foreseen = next.startsWith("prevu")
                || next.startsWith("promis")
                || next.startsWith("annonc")
                || next.startsWith("attendu");
        boolean ratio = words.get(i + 1).equals("sur") && (words.isMention(i + 2, "N") || words.isMention(i + 3, "N"));
        return (people && (subject || next.equals("environ"))) || foreseen || ratio;
    }
}
