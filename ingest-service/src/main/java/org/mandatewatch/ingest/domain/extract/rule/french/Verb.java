package org.mandatewatch.ingest.domain.extract.rule.french;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import org.mandatewatch.ingest.domain.extract.rule.Factuality;
import org.mandatewatch.ingest.domain.extract.rule.Phrase;

/**
 * A French verb as a sentence uses it, with the small words before it: "a finalement été dissoute".
 *
 * @param start offset of the first auxiliary or pronoun in the shape, or of the verb when it has none
 * @param at offset of the verb itself
 * @param end offset after the words that a lexicon matched
 * @param words what the lexicon matched
 * @param clitic true when a pronoun before the verb stands for its object: "l'a remplacée", "lui succède"
 */
record Verb(int start, int at, int end, String words, Voice voice, Mood mood, boolean clitic) {

    /** Whether what a verb says has been done, is settled for later, is only wished or supposed, or is denied. */
    enum Mood {
        DONE,
        AHEAD,
        THOUGHT,
        DENIED
    }

    /** How a verb stands to what is before it. */
    enum Voice {
        /** "A remplacé", "s'est éteinte". */
        ACTIVE,
        /** "A été remplacée", "est dissoute". */
        PASSIVE,
        /** A present, or a participle alone, which look alike without their accents. */
        BARE
    }

    /** How many characters before a verb still govern it. */
    private static final int REACH = 180;

    private static final int MOST_AUXILIARIES = 9;

    private static final Set<String> BE =
            Set.of("est", "sont", "etait", "etaient", "ete", "fut", "furent", "etre", "etant");

    private static final Set<String> HAVE =
            Set.of("a", "ont", "avait", "avaient", "ayant", "eut", "eurent", "avoir", "aura", "auront");

    private static final Set<String> WILL = Set.of("sera", "seront", "aura", "auront", "va", "vont", "doit", "doivent");

    private static final Set<String> WOULD = Set.of(
            "serait",
            "seraient",
            "aurait",
            "auraient",
            "soit",
            "soient",
            "ait",
            "aient",
            "devrait",
            "devraient",
            "pourrait",
            "pourraient",
            "peut",
            "peuvent",
            "puisse",
            "veut",
            "veulent");

    private static final Set<String> NOT = Set.of("pas", "jamais", "point", "guere", "aucunement", "nullement");

    private static final Set<String> REFLEXIVE = Set.of("s'", "se");

    private static final Set<String> CLITICS = Set.of("l'", "la", "le", "lui", "les", "leur");

    private static final Set<String> FILL = Set.of(
            "ne",
            "n'",
            "y",
            "en",
            "donc",
            "ainsi",
            "alors",
            "deja",
            "encore",
            "enfin",
            "bien",
            "aussi",
            "ensuite",
            "desormais",
            "depuis",
            "hier",
            "le",
            "la",
            "l'",
            "d'",
            "de",
            "à",
            "dans",
            "soir",
            "matin",
            "ce",
            "plus");

    private static final Phrase CONDITION = Phrase.compile(
            "(?<![^ ])(?:(?:si|s' il|s' ils|à moins|au cas où|à condition|tant)(?: [^ ;:.]+){0,9}|(?:sans|avant|pour)(?: qu' | que )(?:[^ ;,:.]+ ){0,7}?) ?$");

    private static final Phrase RECENT = Phrase.compile("(?<![^ ])(?:vient|viennent|venait|venaient) (?:de |d' )$");

    private static final Phrase DENIAL = Phrase.compile(
            "(?<![^ ])(?<!sanctions )(?<!embargo )(?<!regime )(?<!armes )(?<!mesures )(?:refus|rejet|oppos|renonc|exclu|ecart|dement|contre|sans|loin)[a-z]*(?: [^ ;,:.]+){0,5} $");

    private static final Phrase DRAFT =
            Phrase.compile("(?<![^ ])(?:projet|ebauche|avant - projet|proposition|brouillon)(?![^ ])");

    private static final Phrase SUBJUNCTIVE = Phrase.compile("(?<![^ ])(?:que|qu')(?: [^ ;:.]+){1,12} $");

    /** The verbs of a lexicon in a sentence, in order. */
    static List<Verb> in(String text, Phrase lexicon) {
        List<Verb> found = new ArrayList<>();
        Matcher matcher = lexicon.matcher(text);
        while (found.size() < Wording.MOST_TRIES && matcher.find()) {
            found.add(of(text, matcher.start(), matcher.end()));
        }
        return found;
    }

    /** The verb that a rule has found at {@code at..end} of a sentence. */
    static Verb of(String text, int at, int end) {
        boolean be = false;
        boolean have = false;
        boolean will = false;
        boolean would = false;
        boolean not = false;
        boolean reflexive = false;
        boolean clitic = false;
        int reached = at;
        int from = at;
        for (int i = 0; i < MOST_AUXILIARIES && from > 1; i++) {
            int begin = text.lastIndexOf(' ', from - 2) + 1;
            String word = text.substring(begin, from - 1);
            boolean auxiliary = true;
            if (BE.contains(word)) {
                be = true;
            } else if (REFLEXIVE.contains(word)) {
                reflexive = true;
            } else if (NOT.contains(word)) {
                not = true;
            } else if (WOULD.contains(word)) {
                would = true;
            } else if (WILL.contains(word)) {
                will = true;
                have |= HAVE.contains(word);
                be |= word.startsWith("ser");
            } else if (HAVE.contains(word)) {
                have = true;
            } else if (CLITICS.contains(word) && from == reached) {
                clitic = true;
            } else if (FILL.contains(word) || word.endsWith("ment") || isDate(word)) {
                auxiliary = false;
            } else {
                break;
            }
            from = begin;
            if (auxiliary) {
                reached = begin;
            }
        }
        int space = text.indexOf(' ', at);
        String word = text.substring(at, space < 0 ? text.length() : space);
        String reach = Wording.left(text, reached, REACH);
        String left = reach.substring(Math.max(reach.lastIndexOf(" ; "), reach.lastIndexOf(" : ")) + 1);
        boolean recent = RECENT.matcher(Wording.left(text, reached, 20)).find()
                || RECENT.matcher(Wording.left(text, at, 20)).find();
        boolean passive =
                be && !reflexive && (!have || text.substring(reached, at).contains("ete "));
        Voice voice = passive ? Voice.PASSIVE : have || reflexive && be ? Voice.ACTIVE : Voice.BARE;
        Mood mood = not || DENIAL.matcher(Wording.left(text, reached, 60)).find()
                ? Mood.DENIED
                : mood(word, left, recent, will, would, be || have);
        return new Verb(reached, at, end, text.substring(at, end), voice, mood, clitic);
    }

    private static Mood mood(String word, String left, boolean recent, boolean will, boolean would, boolean auxiliary) {
        if (recent) {
            return Mood.DONE;
        }
        if (would || CONDITION.matcher(left).find()) {
            return Mood.THOUGHT;
        }
        boolean conditional = word.endsWith("rait") || word.endsWith("raient");
        if (conditional) {
            return Mood.THOUGHT;
        }
        if (will || isFuture(word)) {
            return DRAFT.matcher(left).find() ? Mood.THOUGHT : Mood.AHEAD;
        }
        Factuality governed = FrenchFactuality.balance(left);
        if (!auxiliary && isInfinitive(word)) {
            return governed == Factuality.DECIDED ? Mood.DONE : Mood.THOUGHT;
        }
        boolean wished = governed == Factuality.PROPOSED
                && (SUBJUNCTIVE.matcher(left).find() || DRAFT.matcher(left).find());
        return wished && !auxiliary ? Mood.THOUGHT : Mood.DONE;
    }

    /** True when something is, was or surely will be so. */
    boolean isReal() {
        return mood == Mood.DONE || mood == Mood.AHEAD;
    }

    boolean isPassive() {
        return voice == Voice.PASSIVE;
    }

    private static boolean isFuture(String word) {
        return word.endsWith("era")
                || word.endsWith("eront")
                || word.endsWith("dra")
                || word.endsWith("dront")
                || word.endsWith("tra")
                || word.endsWith("tront")
                || word.endsWith("ira")
                || word.endsWith("iront");
    }

    private static boolean isInfinitive(String word) {
        return word.endsWith("er") || word.endsWith("ir") || word.endsWith("re");
    }

    private static boolean isDate(String word) {
        return word.length() > 1 && word.charAt(0) == 'D' && Character.isDigit(word.charAt(1));
    }
}
