package org.mandatewatch.ingest.domain.extract.rule.french;

import static org.mandatewatch.ingest.domain.extract.rule.french.Wording.words;

import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.fact.Measure;
import org.mandatewatch.contract.fact.Personnel;
import org.mandatewatch.contract.fact.Qualifier;
import org.mandatewatch.ingest.domain.extract.rule.Phrase;
import org.mandatewatch.ingest.domain.extract.rule.Words;

/** What a head count counts: the words at the figure itself say it, else the verb that governs it. */
final class Measures {

    private static final Phrase ADDITIONAL =
            words("supplementaires?|de plus|en renfort|en plus|additionnels?|additionnelles|autres|nouveaux|nouvelles");

    private static final Phrase ON_SITE = words(
            "deja|sur place|sur le terrain|presente?s?|deployee?s?|stationnee?s?|servent|servant|actuellement|en place|en poste|operationnels|engagee?s?|postee?s?|cantonnee?s?|basee?s?|qui (?:sont|ont ete) (?:arrives|deployes)|qui patrouillent|qui (?:la|le) composent");

    private static final Phrase FORESEEN = words(
            "prevue?s?|annoncee?s?|promise?s?|envisagee?s?|attendue?s?|initialement|esperee?s?|escomptee?s?|planifiee?s?|qui (?:doivent|seront|devraient)(?: etre)?|necessaires");

    /** "Les 2 500 agents que la mission doit compter". */
    private static final Phrase OWED = Phrase.compile(
            "^(?:que|qu') (?:[^ ;.,]+ ){1,5}?(?:doit|doivent|devait|devaient|devra|devront|devrait|devraient)(?![^ ])");

    private static final Phrase MOST = words("autorisee?s?|au maximum|au plus(?! fort| haut)");

    /** Whose doing a size is: a council's, when it is a limit. */
    private static final Phrase CAPPED = words(
            "plafonds?|maxim[a-z]+|effectifs? autorises?|seuil|limite superieure|nombre de (?:soldats|militaires|policiers|casques bleus) autorises?|autorises?");

    private static final Phrase DECIDING = words(
            "R\\d+|B\\d+|resolution|conseil|decision|texte|bundestag|parlement|deputes|autorise[a-z]*|cree[a-z]*");

    private static final Phrase ALLOWING = words(
            "autoris[a-z]*|approuv[a-z]*|avalis[a-z]*|enterin[a-z]*|valid[a-z]*|vert|vote[a-z]*|dit oui à|habilit[a-z]*|B\\d+(?: [^ ;.]+){0,3} decide[a-z]*");

    private static final Phrase FOUNDING = words(
            "cree[a-z]*|fonts baptismaux|approuv[a-z]*|autoris[a-z]*|etabli[a-z]*|mis(?:e)? sur pied|decide[a-z]*");

    private static final Phrase WISHED = words(
            "demand[a-z]*|reclam[a-z]*|souhait[a-z]*|plaid[a-z]*|appel[a-z]*|exig[a-z]*|recommand[a-z]*|preconis[a-z]*|sollicit[a-z]*|refus[a-z]*");

    /** Promises of states that are not named. */
    private static final Phrase STATES =
            words("pays|etats|capitales|gouvernements|contributeurs|nations|participants|partenaires");

    private static final Phrase SOLDIERS =
            words("soldats?|militaires?|troupes|casques bleus|marins|parachutistes|commandos|fantassins");

    private static final Phrase POLICE = words("policiers?|policieres?|gendarmes|police");

    private Measures() {}

    /** True when the words at a figure itself say what it counts, whatever the figure before it counted. */
    static boolean isExplicit(Words words, HeadCount count) {
        return ownMeasure(words, count, false) != null;
    }

    /** "850 soldats et 375 policiers supplémentaires": what is said behind the second is true of both. */
    static @Nullable Measure shared(Words words, HeadCount count, HeadCount next) {
        for (int k = count.noun() + 1; k < next.figure(); k++) {
            String word = words.get(k);
            if (!(word.equals("et") || word.equals("de") || word.equals("d'") || word.equals("des"))) {
                return null;
            }
        }
        boolean more = next.named()
                && next.figure() > count.noun() + 1
                && !isExplicit(words, count)
                && ADDITIONAL
                        .matcher(words.between(next.noun() + 1, nounPhraseEnd(words, next.noun())))
                        .find();
        return more ? Measure.ADDITIONAL : null;
    }

    /** Null when the people counted are only wished for, or when the sentence does not say what becomes of them. */
    static @Nullable Measure of(
            Words words, HeadCount count, @Nullable Governor governor, boolean contributed, Qualifier qualifier) {
        boolean leaving = governor != null && governor.deed() == Deed.LEAVE;
        Measure own = leaving ? null : ownMeasure(words, count, contributed);
        if (own != null) {
            return own;
        }
        if (governor == null) {
            return ungoverned(words, count);
        }
        if (governor.deed() == null || governor.deed() == Deed.OTHER || governor.mood() == DeedMood.UNREAL) {
            return null;
        }
        String clause = clause(words, count);
        Measure foreseen = contributed ? Measure.PLEDGED : Measure.PLANNED;
        return switch (governor.deed()) {
            case OTHER -> null;
            case CAP -> Measure.AUTHORISED;
            case LEAVE -> isStillThere(words, count, governor) ? Measure.DEPLOYED : Measure.WITHDRAWN;
            case REINFORCE -> Measure.ADDITIONAL;
            case PLAN -> foreseen;
            case PROMISE ->
                contributed || STATES.matcher(words.between(0, governor.at())).find()
                        ? Measure.PLEDGED
                        : Measure.PLANNED;
            case SENDING -> sending(words, count, governor, foreseen);
            case CHANGE -> changed(words, count, governor, clause);
            case HAVE -> had(governor, clause, qualifier);
            case SEND, COME ->
                switch (governor.mood()) {
                    case ALLOWED -> Measure.AUTHORISED;
                    case DONE -> Measure.DEPLOYED;
                    default ->
                        ALLOWING.matcher(words.between(governor.at() - 9, governor.at()))
                                        .find()
                                ? Measure.AUTHORISED
                                : foreseen;
                };
        };
    }

    /** "Les 2 370 militaires quitteront le pays": until then all of them are there. */
    private static boolean isStillThere(Words words, HeadCount count, Governor governor) {
        String determiner = words.get(count.figure() - 1);
        boolean all = determiner.equals("les") || determiner.equals("ses") || determiner.equals("leurs");
        return all && governor.mood() != DeedMood.DONE;
    }

    /** What adjectives say: "600 soldats supplémentaires", "2 500 hommes prévus", "400 agents déjà sur place". */
    private static @Nullable Measure ownMeasure(Words words, HeadCount count, boolean contributed) {
        String inside = words.between(count.figure() + 1, count.noun() + 1);
        int end = count.named() ? nounPhraseEnd(words, count.noun()) : count.noun() + 2;
        String right = words.between(count.noun() + 1, end);
        if (ADDITIONAL.matcher(inside).find() || ADDITIONAL.matcher(right).find()) {
            return Measure.ADDITIONAL;
        }
        if (MOST.matcher(right).find()) {
            return Measure.AUTHORISED;
        }
        boolean owed =
                OWED.matcher(words.between(count.noun() + 1, count.noun() + 9)).find();
        if (owed || FORESEEN.matcher(right).find()) {
            return contributed ? Measure.PLEDGED : Measure.PLANNED;
        }
        return ON_SITE.matcher(right).find() ? Measure.DEPLOYED : null;
    }

    /** Where the words that belong to a noun end: at a mark, a verb, the next figure. */
    private static int nounPhraseEnd(Words words, int noun) {
        int end = noun + 1;
        while (end <= noun + 6) {
            String word = words.get(end);
            boolean verb = Governor.FINITE.contains(word);
            boolean relative = words.get(end - 1).equals("qui");
            if (word.isEmpty()
                    || ",;.():\"".contains(word)
                    || word.equals("et")
                    || word.equals("mais")
                    || words.isMention(end, "N")
                    || (verb && !relative)) {
                return end;
            }
            end++;
        }
        return end;
    }

    private static @Nullable Measure ungoverned(Words words, HeadCount count) {
        String clause = clause(words, count);
        if (CAPPED.matcher(clause).find()) {
            return Measure.AUTHORISED;
        }
        if (WISHED.matcher(words.between(count.figure() - 9, count.figure())).find()) {
            return null;
        }
        boolean force = isForce(words, count.figure());
        return force && FOUNDING.matcher(words.between(0, words.size())).find() ? Measure.AUTHORISED : Measure.DEPLOYED;
    }

    /** "Une force de 12 600 Casques bleus". */
    private static boolean isForce(Words words, int figure) {
        for (int k = figure - 1; k > figure - 6; k--) {
            String word = words.get(k);
            if (word.equals("force") || word.equals("mission") || word.equals("operation")) {
                return words.get(k - 1).equals("une")
                        || words.get(k - 1).equals("cette")
                        || words.get(k - 2).equals("une");
            }
        }
        return false;
    }

    private static @Nullable Measure sending(Words words, HeadCount count, Governor noun, Measure foreseen) {
        String left = words.between(noun.at() - 9, noun.at());
        if (WISHED.matcher(left).find()) {
            return null;
        }
        if (ALLOWING.matcher(left).find()) {
            return Measure.AUTHORISED;
        }
        Governor verb = Governor.behind(words, count.noun());
        boolean coming = verb != null && (verb.deed() == Deed.PLAN || verb.mood() == DeedMood.COMING);
        Governor over = Governor.before(words, noun.at());
        boolean promised = over != null && (over.deed() == Deed.PROMISE || over.deed() == Deed.PLAN);
        boolean envoy = words.get(noun.at()).startsWith("envoi");
        return coming || promised || envoy ? foreseen : Measure.DEPLOYED;
    }

    private static @Nullable Measure changed(Words words, HeadCount count, Governor verb, String clause) {
        String before = words.get(count.figure() - 1);
        boolean by = (before.equals("de") || before.equals("d'")) && verb.at() >= count.figure() - 3;
        boolean capped = CAPPED.matcher(clause).find()
                || words.get(verb.at()).startsWith("port")
                        && words.get(verb.at() + 1).equals("sur");
        if (by) {
            String word = words.get(verb.at());
            boolean more = word.startsWith("augment") || word.startsWith("accro") || word.startsWith("relev");
            return more ? Measure.ADDITIONAL : capped ? null : Measure.WITHDRAWN;
        }
        if (capped
                || (verb.mood() == DeedMood.DONE
                        && DECIDING.matcher(words.between(0, verb.at())).find())) {
            return Measure.AUTHORISED;
        }
        return verb.mood() == DeedMood.DONE ? Measure.DEPLOYED : Measure.PLANNED;
    }

    private static Measure had(Governor verb, String clause, Qualifier qualifier) {
        boolean limit =
                CAPPED.matcher(clause).find() || (qualifier == Qualifier.UP_TO && verb.mood() == DeedMood.COMING);
        if (limit || verb.mood() == DeedMood.ALLOWED) {
            return Measure.AUTHORISED;
        }
        return verb.mood() == DeedMood.DONE ? Measure.DEPLOYED : Measure.PLANNED;
    }

    /** The words around a figure up to the marks that part clauses. */
    private static String clause(Words words, HeadCount count) {
        int from = count.figure();
        while (from > 0 && from > count.figure() - 12 && !isMark(words.get(from - 1))) {
            from--;
        }
        int to = count.noun() + 1;
        while (to < words.size() && to < count.noun() + 10 && !isMark(words.get(to))) {
            to++;
        }
        return words.between(from, to);
    }

    private static boolean isMark(String word) {
        return word.equals(";")
                || word.equals(",")
                || word.equals(":")
                || word.equals("qui")
                || word.equals("laquelle")
                || word.equals("tandis");
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
