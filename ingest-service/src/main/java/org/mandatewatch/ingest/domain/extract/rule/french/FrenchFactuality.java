package org.mandatewatch.ingest.domain.extract.rule.french;

import static org.mandatewatch.ingest.domain.extract.rule.french.Wording.last;
import static org.mandatewatch.ingest.domain.extract.rule.french.Wording.left;
import static org.mandatewatch.ingest.domain.extract.rule.french.Wording.words;

import java.util.regex.Matcher;
import org.mandatewatch.ingest.domain.extract.rule.Factuality;
import org.mandatewatch.ingest.domain.extract.rule.Phrase;

/** Whether a French sentence lets something be decided, proposed, or neither. */
final class FrenchFactuality {

    /** How many characters before a word still govern it. */
    private static final int REACH = 190;

    private static final Phrase CONDITIONAL = Phrase.compile(
            "(?<![^ ])(?:(?:si|s'|sauf|à moins|faute|au cas|à defaut|en l' absence|en cas)(?: [^ ;,:.]+){0,9}|(?:sans|avant)(?: [^ ;,:.]+){0,3}) $");

    /** "If they had not extended it": they did. */
    private static final Phrase COUNTERFACTUAL = Phrase.compile(
            "(?<![^ ])(?:si|s')(?: [^ ;:.]+){0,8} n'(?: [^ ]+)? (?:avait|avaient) (?:ete )?pas(?: ete)? $|(?<![^ ])(?:si|s')(?: [^ ;:.]+){0,8} ne(?: l'| la| le)? (?:avait|avaient)(?: ete)? pas(?: ete)? $");

    private static final Phrase DENIED = Phrase.compile(
            "(?<![^ ])(?:ne|n')(?: [^ ;:.]+){0,5}? (?:pas|jamais|plus|point|guere)(?! seulement)(?: [^ ;,:.]+){0,6} $"
                    + "|(?<![^ ])pas plus (?:que|qu')(?: [^ ;:.]+){0,6} $"
                    + "|(?<![^ ])(?:aucune?|nulle?|pas de|pas d'|ni|non)(?: [^ ;,:.]+){0,3} $"
                    + "|(?<![^ ])(?<!sanctions )(?<!embargo )(?<!regime )(?<!armes )(?<!mesures )(?:refus|rejet|oppos|bloqu|renonc|exclu|exclure|contre|hostile|dement)[a-z]*(?: [^ ;,:.]+){0,8} $");

    private static final Phrase DECIDED = words(
            "tombee?s? d' accord|mise?s? d' accord|se sont (?:accordes|entendus)|s' est entendue?|decidee?s?|decident|decidant|votee?s?|votent|adoptee?s?|adoptent|adoptant"
                    + "|approuvee?s?|approuvent|approuvant|enterinee?|entérinent|validee?|avalisee?|autorisee?|autorisent|accordee?|accordent|acceptee?"
                    + "|convenue?s?|opte|optent|resolue?s?|tranche|signee?|endossee?|prononcee?s? pour|contente|contentes|feu vert|aval|dit oui"
                    + "|(?<!projet de )(?<!projet )(?:resolution|R\\d+)(?: [^ ;:.]+){0,4}? prevoit"
                    + "|viennent de|vient de|ainsi en a|scellee?|obtenue?|annoncee?|acte|actee|consentie?|octroyee?|donnee?s? leur accord|unanimite");

    private static final Phrase PROPOSED = words(
            "propos[a-z]*|recommand[a-z]*|demand[a-z]*|sollicit[a-z]*|souhait[a-z]*|plaid[a-z]*|preconis[a-z]*|sugger[a-z]*|reclam[a-z]*"
                    + "|appell?[a-z]* (?:à|de)|exhort[a-z]*|pron(?:e|ent|er|ait)|prient?|envisag[a-z]*|etudi(?:e|er|ent|ant)|examin[a-z]*|discut[a-z]*|discussions?"
                    + "|debat[a-z]*|negoci[a-z]*|prepar[a-z]*|projets?|ebauche|option|doit|doivent|devr[a-z]*|pourr[a-z]*|peut|peuvent|veut|veulent"
                    + "|voudr[a-z]*|comptent?|entend|entendent|esper[a-z]*|vers une?|attendue?s?|prevue?s?|prevoit|favorables?|milit(?:e|ent|er)|defend(?:ent|re)?|souten[a-z]*|soutiennent"
                    + "|soutient|perspective|possibilite|eventuel(?:le)?|hypothese|pourparlers|tractations|votes? (?:[^ ;.:]+ ){0,4}?sur|scrutin sur|voter|votera|voteront|adopter|adoptera|decider|decidera|approuver|prononcer|prononcera"
                    + "|appelee?s?|s' apprete|s' appretent|invit[a-z]*|intention|pret à|prete à|cherch[a-z]*|vise|visent|serait|seraient|aurait|auraient|requete|voie|avant - projet|discussion|va|vont|texte|insist[a-z]*|convaincre|press(?:e|ent)");

    private static final Phrase DRAFT = words("projets?|ebauche|avant - projet|proposition|texte|requete|note");

    private static final Phrase ADOPTED_DRAFT = words(
            "(?:adoptee?s?|adoptent|adoptant|approuvee?s?|approuvent|votee?s?|voix pour|se sont prononces)(?: [^ ;:.]+){0,10} (?:projet(?: de resolution)?|texte|resolution|proposition|requete|demande)");

    private static final Phrase TO_BE = words("(?:à|etre|sera|serait|pas|d' ) (?:adoptee?|approuvee?|votee?)");

    private static final Phrase UNREAL_AUXILIARY = Phrase.compile(
            "(?<![^ ])(?:serai[a-z]*|sera|seront|soit|soient|aurai[a-z]*|(?<!vient d' )(?<!viennent d' )(?<!apres )etre|puisse|puissent|aura|auront)(?: [^ ;,:.]+){0,3} $");

    private static final Phrase REAL_AUXILIARY = Phrase.compile(
            "(?<![^ ])(?:a|ont|avait|avaient|ayant|eut|est|sont|etait|etaient|fut|furent|ete|avoir)(?: (?!que |qu' )[^ ;:.]+){0,5} $");

    private static final Phrase FUTURE =
            Phrase.compile(".*(?:er|ir|d)(?:a|ai|ait|aient|ons|ont|ez)$|.*(?:endra|endront|endrait|endraient)$");

    private static final Phrase NOUN_DECIDED = Phrase.compile(
            "^(?: [^ ;.:]+){0,9}? (?:a|ont|avait|avaient) ete (?:[a-z]+ment )?(?:adoptee?s?|approuvee?s?|votee?s?|decidee?s?|accordee?s?|actee?s?|enterinee?s?|obtenue?s?)"
                    + "|^(?: ,)? (?:adoptee?|approuvee?|votee?|decidee?|accordee?|actee?|enterinee?|obtenue?)(?![^ ])");

    private static final Phrase NOUN_PROPOSED = Phrase.compile(
            "^(?: [^ ;.:]+){0,9}? (?:est|sont|etait|serait|reste)(?: [^ ;.:]+){0,2}? (?:proposee?|discutee?|envisagee?|attendue?|negociee?|à l' etude|sur la table|probable|possible|acquise|examinee?)");

    private FrenchFactuality() {}

    /** The standing of a verb or noun at {@code start..end} of a sentence. */
    static Factuality of(String text, int start, int end) {
        String left = withoutAsides(left(text, start, REACH));
        String word = text.substring(start, end);
        if (COUNTERFACTUAL.matcher(left).find()) {
            return Factuality.DECIDED;
        }
        if (CONDITIONAL.matcher(left).find() || DENIED.matcher(left).find()) {
            return Factuality.NEITHER;
        }
        if (FUTURE.matches(word)) {
            return ofFuture(word, left);
        }
        if (isInfinitive(word)) {
            return balance(left);
        }
        if (isNoun(word)) {
            String right = text.substring(end, Math.min(text.length(), end + 160));
            return ofNoun(left, right);
        }
        return ofVerb(word, left);
    }

    private static Factuality ofFuture(String word, String left) {
        boolean decided = balance(left) == Factuality.DECIDED && left.contains(" que ");
        return decided ? Factuality.DECIDED : Factuality.PROPOSED;
    }

    private static Factuality ofNoun(String left, String right) {
        if (NOUN_DECIDED.matcher(right).find()) {
            return Factuality.DECIDED;
        }
        Factuality balance = balance(left);
        return balance == Factuality.NEITHER && NOUN_PROPOSED.matcher(right).find() ? Factuality.PROPOSED : balance;
    }

    /** "Le texte, dont l'agence a obtenu copie, proroge": what an aside tells does not govern the verb. */
    private static String withoutAsides(String left) {
        Matcher aside = ASIDE.matcher(left);
        return aside.find() && !ACT.matcher(aside.group()).find()
                ? left.substring(0, aside.start()) + left.substring(aside.end() - 1)
                : left;
    }

    /** An aside that itself tells of a decision does govern. */
    private static final Phrase ACT =
            words("adopt[a-z]*|vot(?:e|ee|es|ees)|approuv[a-z]*|decid[a-z]*|tranche|accord[a-z]*");

    private static final Phrase ASIDE = Phrase.compile(" , (?:dont|que|qu'|auquel) [^,;:]{3,90} , ");

    private static final Phrase SUBJUNCTIVE = Phrase.compile("(?<![^ ])(?:que|qu')(?: [^ ;,.:]+){1,6} $");

    /** "Souhaite voir la mission prolongée". */
    private static final Phrase SEEN =
            Phrase.compile("(?<![^ ])(?:voir|voie|voient|verrait|verraient)(?: [^ ;.:,]+){1,7} $");

    /** A present or a participle, which look alike without their accents. */
    private static Factuality ofVerb(String word, String left) {
        Matcher unreal = UNREAL_AUXILIARY.matcher(left);
        Matcher real = REAL_AUXILIARY.matcher(left);
        if (unreal.find()) {
            return Factuality.PROPOSED;
        }
        if (real.find()) {
            return Factuality.DECIDED;
        }
        if (word.endsWith("ait") || word.endsWith("aient")) {
            return Factuality.NEITHER;
        }
        if (SEEN.matcher(left).find()) {
            return balance(left) == Factuality.PROPOSED ? Factuality.PROPOSED : Factuality.NEITHER;
        }
        boolean drafted = DRAFT.matcher(left).find();
        boolean subjunctive = SUBJUNCTIVE.matcher(left).find();
        Factuality balance = balance(left);
        if (word.endsWith("ant") && balance != Factuality.DECIDED) {
            return drafted ? Factuality.PROPOSED : Factuality.NEITHER;
        }
        return (drafted || subjunctive) && balance == Factuality.PROPOSED ? Factuality.PROPOSED : Factuality.DECIDED;
    }

    /** What the words before say last: that somebody decided, or that somebody wishes. */
    static Factuality balance(String left) {
        String plain = TO_BE.matcher(left).replaceAll("adopter");
        int decided = last(DECIDED, plain);
        Matcher adopted = ADOPTED_DRAFT.matcher(plain);
        while (adopted.find()) {
            decided = Math.max(decided, adopted.end());
        }
        int proposed = last(PROPOSED, plain);
        if (decided < 0 && proposed < 0) {
            return Factuality.NEITHER;
        }
        return decided >= proposed ? Factuality.DECIDED : Factuality.PROPOSED;
    }

    private static boolean isInfinitive(String word) {
        return word.endsWith("er") || word.endsWith("ir") || word.endsWith("dre") || word.endsWith("ire");
    }

    private static boolean isNoun(String word) {
        return word.endsWith("tion")
                || word.endsWith("tions")
                || word.endsWith("ment")
                || word.equals("rallonge")
                || word.equals("maintien")
                || word.endsWith("sion");
    }
}
