package org.mandatewatch.ingest.domain.extract.rule.french;

import static org.mandatewatch.ingest.domain.extract.rule.french.Wording.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.ingest.domain.extract.rule.Antecedent;
import org.mandatewatch.ingest.domain.extract.rule.Phrase;
import org.mandatewatch.ingest.domain.extract.rule.Reading;

/** Where a French sentence lets one mission take another's place. */
final class Successions {

    /** The new one takes over from the old one. */
    private static final Phrase TAKES = words(
            "(?:pren[a-z]*|pris|prise|prend[a-z]*|assur[a-z]*) (?:[^ ;.]+ ){0,4}?(?:relais|releve|suite|succession|place)|succed[a-z]*|remplac(?:e|ee|ees|ent|er|era|eront|erait|ait|ant)|supplant(?:e|ee|er|era|ant)|relev(?:e|ee|er|era|ant)|relay(?:e|ee|er|era)|relaie[a-z]*"
                    + "|substitu[a-z]+|herit(?:e|er|era|ant)|repren[a-z]* (?:[^ ;.]+ ){0,3}?(?:flambeau|missions?|taches|attributions|effectifs|troupes|mandat)|repris (?:[^ ;.]+ ){0,3}?(?:flambeau|missions?|taches|attributions|effectifs|troupes|mandat)|absorb(?:e|ee|er|era|ant)|suivie|incorpor(?:e|er|era|ant)");

    /** The old one gives way to the new one. */
    private static final Phrase YIELDS = words(
            "(?:ced(?:e|er|era|ant|ait)|laiss(?:e|er|era|ant|ait))(?: [^ ;.]+){0,3}? (?:la |sa )?place|(?:pass|transm|transf|remi|reme|confi|ced)[a-z]*(?: [^ ;.]+){0,5}? (?:la main|relais|flambeau|temoin|pouvoirs|autorite|prerogatives|responsabilites?|commandement|taches|missions?|releve)|transfer(?:e|er|era|ee|ees|es)"
                    + "|efface[a-z]*(?: [^ ;.]+){0,3}? (?:devant|au profit de|au benefice de)|effacer devant|(?:mue|mute|mutee|muer|muera|transforme|transformee|transformer|transformera|convertie|convertir|erigee)s?(?: D\\d+)? en|fondue?s?(?: D\\d+)? dans|integree?s? (?:D\\d+ )?(?:dans|à|au sein de)|place à|devien(?:t|dra|nent)|devenues?|deviendront|rebaptisee?|(?:re)?versee?s?|troqu[a-z]+|echange(?:nt|e|es)?");

    /** What one mission becomes, as a noun. */
    private static final List<Phrase> NOUNS = List.of(
            words(
                    "(?:en|au) remplacement (?:de |du )(?:la |l' |le )?(?<from>M\\d+) ,(?: (?!M\\d+)[^ ;.]+){0,3}? (?<to>M\\d+)"),
            words("(?<to>M\\d+)(?: (?!M\\d+)[^ ;.]+){0,9}? en remplacement (?:de |du )(?:la |l' |le )?(?<from>M\\d+)"),
            words(
                    "(?:creee?|nee|deployee?|lancee?|concue|mise (?:sur pied|en place)|etablie) (?:[^ ;.]+ ){0,4}?pour (?:remplacer|succeder à|prendre la (?:suite|releve|place) de|prendre le relais de) (?:la |l' |le )?(?<from>M\\d+) ,(?: (?!M\\d+)[^ ;.]+){0,3}? (?<to>M\\d+)"),
            words(
                    "(?<to>M\\d+) ,? ?(?:est )?(?:creee?|nee|deployee?|lancee?|concue|mise (?:sur pied|en place)|etablie) (?:[^ ;.]+ ){0,4}?pour (?:remplacer|succeder à|prendre la (?:suite|releve|place) de|prendre le relais de) (?:la |l' |le )?(?<from>M\\d+)"),
            words(
                    "lendemain (?:du (?:depart|retrait)|de la (?:fin|fermeture|cloture|dissolution)) de (?:la |l' |le )?(?<from>M\\d+)(?: (?!M\\d+)[^ ;.]+){0,8}? (?<to>M\\d+)(?: [^ ;.]+){0,4}? (?:pris|prend|prendra|assure|succede)"),
            words("place à (?:la |l' |le )?(?<to>M\\d+) : (?:la |l' |le )?(?<from>M\\d+)"),
            words(
                    "(?:transformation|transform[a-z]+|conversion|mutation|mue|mise en place)(?: [^ ;.]+){0,5}? (?<from>M\\d+)(?: [^ ;.]+){0,5}? en (?:[^ ;.]+ ){0,3}?(?<to>M\\d+)"),
            words(
                    "(?:passation|transfert|transition|passage|releve|bascul[a-z]+|relais)(?: [^ ;.]+){0,6}? (?:entre|de|du|des|de la|de l')(?: (?:la|l'|le))? (?<from>M\\d+)(?: (?!M\\d+)[^ ;.]+){0,10}? (?:et|à|au|vers|aux)(?: (?:la|l'|le))? (?<to>M\\d+)"),
            words(
                    "(?:remplacement|releve|succession)(?: [^ ;.]+){0,3}? (?<from>M\\d+)(?: (?!M\\d+)[^ ;.]+){0,6}? par (?:la |l' |le )?(?<to>M\\d+)"),
            words(
                    "rebaptisee?(?: (?!M\\d+)[^ ;.]+){0,3}? (?<to>M\\d+)(?: [^ ;.]+){0,20}? (?:ancienne|ex|ancien) (?:- )?(?<from>M\\d+)"),
            words("(?:exit|adieu|au revoir)(?: [^ ;.]+){0,2}? (?<from>M\\d+)(?: [^ ;.]+){0,5}? (?<to>M\\d+)"),
            words(
                    "fin de (?:la |l' )?(?<from>M\\d+) ,? (?:et |place à )?(?:debut de |place à )?(?:la |l' )?(?<to>M\\d+)"),
            words(
                    "(?<from>M\\d+) (?:n' est plus|, c' est fini|c' est fini|n' existe plus|a vecu)(?: [^ ;]+){0,4}? (?:place à )?(?:la |l' )?(?<to>M\\d+)"),
            words(
                    "(?:nee?s?|issue?s?|heritiere|successeure?) (?:[^ ;.]+ ){0,4}?(?:de|du|de la|de l'|d') (?:la |l' )?(?<from>M\\d+)(?: (?:,|\\))) (?:la |l' |le )?(?<to>M\\d+)"),
            words(
                    "(?<to>M\\d+) (?:(?:,|\\() )?(?:elle - meme )?(?:nee?|issue?|heritiere|successeure?) (?:[^ ;.]+ ){0,4}?(?:de|du|de la|de l'|d') (?:la |l' )?(?<from>M\\d+)"));

    private static final Phrase NAME = words("M\\d+");

    private static final Phrase UNREAL = words(
            "propos[a-z]*|envisag[a-z]*|pourrait|pourraient|devrait|devraient|si|projet|souhait[a-z]*|plaid[a-z]*|recommand[a-z]*|suggere[a-z]*|demand[a-z]*|eventuel[a-z]*|possibilite|n' a pas|ne remplacera pas|ne succedera pas|rien ne dit|preconis[a-z]*|negoci[a-z]*|etudi[a-z]*");

    /** "À l'ancienne succède la nouvelle": what is put first is what is succeeded. */
    private static final Phrase FRONTED =
            Phrase.compile("(?:^|[,:;] )(?:à|au|aux) (?:la |l' |le )?(?<from>M\\d+)(?: ,)? $");

    /** Who takes over, behind a verb that tells what befalls the old one. */
    private static final Phrase BY =
            Phrase.compile("^(?: [^ ,;.]+){0,8}?(?: , (?:(?:le|la|l'|au|à|en|des) ){0,2}D\\d+ ,)? par(?![^ ])");

    private static final Phrase PRONOUN =
            words("bureau|mission|force|operation|elle|il|celle - ci|celui - ci|laquelle|structure");

    /** Who joins another mission without their own coming to an end. */
    private static final Phrase PEOPLE = words(
            "policiers|soldats|militaires|agents|hommes|gendarmes|effectifs|unites|elements|bases|vehicules|helicopteres");

    private static final Phrase ACTS =
            words("autorite|responsabilites?|commandement|pouvoirs|prerogatives|taches|missions?");

    /** How many characters may lie between a verb and the mission behind it. */
    private static final int NEAR = 130;

    private Successions() {}

    /**
     * One mission giving way to another.
     *
     * @param at offset of the word that says so
     */
    record Change(Antecedent from, Antecedent to, int start, int at, int end, Verb.Mood mood, Verb.Voice voice) {}

    static boolean isUnreal(String text) {
        return UNREAL.matcher(text).find();
    }

    static List<Change> in(Reading sentence) {
        List<Change> found = new ArrayList<>();
        for (Verb verb : Verb.in(sentence.text(), TAKES)) {
            Change change = verb.isReal() ? taking(sentence, verb) : null;
            if (change != null) {
                found.add(change);
            }
        }
        for (Verb verb : Verb.in(sentence.text(), YIELDS)) {
            Change change = verb.isReal() ? yielding(sentence, verb) : null;
            if (change != null) {
                found.add(change);
            }
        }
        if (found.isEmpty() && !isUnreal(sentence.text())) {
            named(sentence, found);
        }
        return found;
    }

    private static @Nullable Change taking(Reading sentence, Verb verb) {
        String text = sentence.text();
        Matcher fronted = FRONTED.matcher(text.substring(0, verb.start()));
        if (fronted.find()) {
            return change(sentence, sentence.named(fronted.group("from")), right(sentence, verb.end()), verb);
        }
        boolean agent = verb.voice() != Verb.Voice.ACTIVE
                && BY.matcher(text.substring(verb.end())).find();
        if (verb.isPassive() || agent) {
            Antecedent to = agent ? right(sentence, verb.end()) : null;
            return to == null ? null : change(sentence, subject(sentence, verb.start(), to), to, verb);
        }
        if (verb.clitic() && right(sentence, verb.end()) == null) {
            Antecedent to = left(sentence, verb.start(), null);
            Antecedent from = to == null ? null : left(sentence, verb.start(), to);
            return to == null
                    ? null
                    : change(sentence, from == null ? earlier(sentence, verb.start(), to) : from, to, verb);
        }
        Antecedent from = right(sentence, verb.end());
        if (from == null) {
            return null;
        }
        return verb.clitic() && verb.words().startsWith("substitu")
                ? change(sentence, subject(sentence, verb.start(), from), from, verb)
                : change(sentence, from, subject(sentence, verb.start(), from), verb);
    }

    private static @Nullable Change yielding(Reading sentence, Verb verb) {
        Antecedent to = right(sentence, verb.end());
        if (to == null) {
            return null;
        }
        Antecedent named = left(sentence, verb.start(), to);
        boolean people = verb.words().startsWith("integre") || verb.words().startsWith("verse");
        if (people
                && PEOPLE.matcher(sentence.text()
                                .substring(Sides.clauseStart(sentence.text(), verb.start()), verb.start()))
                        .find()) {
            return null;
        }
        // Somebody else may hand a mission its bases or its powers.
        boolean bare = verb.words().startsWith("transfer")
                || ACTS.matcher(verb.words()).find();
        return change(sentence, named != null || bare ? named : subject(sentence, verb.start(), to), to, verb);
    }

    private static void named(Reading sentence, List<Change> found) {
        for (Phrase pattern : NOUNS) {
            Matcher matcher = pattern.matcher(sentence.text());
            if (matcher.find()) {
                Antecedent from = sentence.named(matcher.group("from"));
                Antecedent to = sentence.named(matcher.group("to"));
                if (from != null && to != null) {
                    found.add(new Change(
                            from,
                            to,
                            matcher.start(),
                            matcher.end(),
                            matcher.end(),
                            mood(sentence.text()),
                            Verb.Voice.BARE));
                    return;
                }
            }
        }
    }

    private static Verb.Mood mood(String text) {
        return AHEAD.matcher(text).find() ? Verb.Mood.AHEAD : Verb.Mood.DONE;
    }

    private static final Phrase AHEAD =
            words("[a-z]+(?:era|eront|dra|dront)|aura lieu|doit|doivent|va|vont|prochain[a-z]*");

    private static @Nullable Change change(
            Reading sentence, @Nullable Antecedent from, @Nullable Antecedent to, Verb verb) {
        return from == null || to == null || from.mission().equals(to.mission())
                ? null
                : new Change(from, to, verb.start(), verb.at(), verb.end(), verb.mood(), verb.voice());
    }

    /** The mission named first behind an offset. */
    private static @Nullable Antecedent right(Reading sentence, int from) {
        Matcher matcher = NAME.within(sentence.text(), from, Sides.clauseEnd(sentence.text(), from));
        matcher.useTransparentBounds(true);
        return matcher.find() && matcher.start() - from < NEAR ? sentence.named(matcher.group()) : null;
    }

    /** The mission named last before an offset, other than one. */
    private static @Nullable Antecedent left(Reading sentence, int at, @Nullable Antecedent other) {
        int start = Sides.clauseStart(sentence.text(), at);
        Matcher matcher = NAME.within(sentence.text(), start, at).useTransparentBounds(true);
        Antecedent last = null;
        while (matcher.find()) {
            Antecedent named = sentence.named(matcher.group());
            boolean counts = named != null && (other == null || !named.mission().equals(other.mission()));
            last = counts ? named : last;
        }
        return last;
    }

    /** Who takes or gives way: named before the verb, else meant by a pronoun there. */
    private static @Nullable Antecedent subject(Reading sentence, int at, Antecedent other) {
        Antecedent named = left(sentence, at, other);
        if (named != null) {
            return named;
        }
        String before = sentence.text().substring(Sides.clauseStart(sentence.text(), at), at);
        return PRONOUN.matcher(before).find() ? earlier(sentence, at, other) : null;
    }

    /** The mission named last before the clause of an offset, other than one. */
    private static @Nullable Antecedent earlier(Reading sentence, int at, Antecedent other) {
        int clause = Sides.clauseStart(sentence.text(), at);
        Antecedent here = clause < 2 ? null : left(sentence, clause - 2, other);
        return here == null ? Owners.latter(sentence, other.mission()) : here;
    }
}
