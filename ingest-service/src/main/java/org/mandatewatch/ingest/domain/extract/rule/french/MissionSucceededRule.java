package org.mandatewatch.ingest.domain.extract.rule.french;

import static org.mandatewatch.ingest.domain.extract.rule.french.Wording.words;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.DateWindow;
import org.mandatewatch.contract.fact.MissionSucceeded;
import org.mandatewatch.ingest.domain.date.Tense;
import org.mandatewatch.ingest.domain.extract.entity.Mission;
import org.mandatewatch.ingest.domain.extract.rule.Antecedent;
import org.mandatewatch.ingest.domain.extract.rule.Findings;
import org.mandatewatch.ingest.domain.extract.rule.Phrase;
import org.mandatewatch.ingest.domain.extract.rule.Reading;
import org.mandatewatch.ingest.domain.extract.rule.Rule;

/** "La nouvelle mission a pris le relais de l'ancienne le 1er janvier." */
final class MissionSucceededRule implements Rule {

    private static final String W = "(?: (?!M\\d+)[^ ;.]+)";

    private static final String OVER =
            "(?:(?:pren[a-z]*|pris|prise|prend[a-z]*|assur[a-z]*) (?:[^ ;.]+ ){0,4}?(?:relais|releve|suite|succession)|succed[a-z]*|remplac(?:e|ent|er|era|eront|erait|ait|ant)(?! (?:[^ ;.]+ ){0,4}?par)|supplant[a-z]*|relev(?:e|er|era)|repren[a-z]* le flambeau|releve)";

    private static final String YIELDS =
            "(?:ced[a-z]*(?: [^ ;.]+){0,3}? (?:la |sa )?place|laiss[a-z]*(?: [^ ;.]+){0,3}? (?:la |sa )?place|pass[a-z]*(?: [^ ;.]+){0,3}? (?:la main|le relais|le flambeau|le temoin|ses pouvoirs)|transfer[a-z]*(?: [^ ;.]+){0,8}?|remis(?:e)?(?: [^ ;.]+){0,8}?|remettr[a-z]*(?: [^ ;.]+){0,8}?|s' efface[a-z]* devant|s' efface[a-z]*(?: [^ ;.]+){0,3}? devant|s' effacer devant|s' est effacee?(?: [^ ;.]+){0,3}? devant|se (?:mue|transforme)[a-z]* en|fondue?s? dans|integree?s? (?:dans|à)|absorbee? par|place à|devien(?:t|dra)|est devenue?|sont devenues?|deviennent|rebaptisee?)";

    private static final List<Phrase> PATTERNS = List.of(
            words("(?<from>M\\d+)(?: [^ ;.]+){0,12}? lui substitu[a-z]*(?: [^ ;.]+){0,9}? (?<to>M\\d+)"),
            words("(?<to>M\\d+)" + W + "{0,18}? " + OVER + W + "{0,9}? (?<from>M\\d+)"),
            words(
                    "(?<from>M\\d+)(?: [^ ;.]+){0,14}? (?:remplacee?s?|relayee?|relevee?|supplantee?|suivie?|releve) (?:[^ ;.]+ ){0,5}?par"
                            + W + "{0,8}? (?<to>M\\d+)"),
            words("(?<from>M\\d+)(?: (?!M\\d+)[^ ;]+){0,18}? " + YIELDS + W + "{0,7}? (?<to>M\\d+)"),
            words(
                    "(?:transformation|transform[a-z]+|conversion|mutation|mue)(?: [^ ;.]+){0,5}? (?<from>M\\d+)(?: [^ ;.]+){0,5}? en (?:[^ ;.]+ ){0,3}?(?<to>M\\d+)"),
            words(
                    "(?:passation|transfert|transition|passage|releve)(?: [^ ;.]+){0,6}? (?:entre|de|du|des|de la|de l')(?: (?:la|l'|le))? (?<from>M\\d+)"
                            + W + "{0,10}? (?:et|à|au|vers|aux)(?: (?:la|l'|le))? (?<to>M\\d+)"),
            words("rebaptisee?" + W
                    + "{0,3}? (?<to>M\\d+)(?: [^ ;.]+){0,20}? (?:ancienne|ex|ancien) (?:- )?(?<from>M\\d+)"),
            words(
                    "(?<to>M\\d+) (?:, |\\( )?(?:qui )?(?:a )?(?:succed[a-z]*|remplac[a-z]*|heritiere|successeure?|succedant)"
                            + W + "{0,7}? (?<from>M\\d+)"),
            words("(?:exit|adieu|au revoir)(?: [^ ;.]+){0,2}? (?<from>M\\d+)(?: [^ ;.]+){0,5}? (?<to>M\\d+)"),
            words(
                    "fin de (?:la |l' )?(?<from>M\\d+) ,? (?:et |place à )?(?:debut de |place à )?(?:la |l' )?(?<to>M\\d+)"),
            words(
                    "(?<from>M\\d+) (?:n' est plus|, c' est fini|c' est fini)(?: [^ ;]+){0,4}? (?:place à )?(?:la |l' )?(?<to>M\\d+)"),
            words(
                    "(?:insignes|berets|drapeaux?|couleurs)(?: [^ ;.]+){0,3}? (?<from>M\\d+)(?: [^ ;.]+){0,10}? (?:troque[a-z]*|echange[a-z]*|remplace[a-z]*)(?: [^ ;.]+){0,6}? (?<to>M\\d+)"),
            // censée combler le vide laissé par l'ancienne, la nouvelle lui a succédé
            words(
                    "(?<from>M\\d+)(?: [^ ;.]+){0,8}? (?<to>M\\d+)(?: [^ ;.]+){0,14}? (?:lui a succede|lui succede|lui succedera|l' a remplacee?|l' a relayee?|a pris sa (?:place|suite)|prend sa suite)"));

    private static final Phrase UNREAL = words(
            "propos[a-z]*|envisag[a-z]*|pourrait|pourraient|devrait|devraient|si|projet|souhait[a-z]*|plaid[a-z]*|recommand[a-z]*|suggere[a-z]*|demand[a-z]*|eventuel[a-z]*|possibilite|n' a pas|ne remplacera pas|ne succedera pas|rien ne dit|preconis[a-z]*|negoci[a-z]*|etudi[a-z]*");

    @Override
    public Set<String> triggers() {
        return Set.of(
                "rela", "rele", "suit", "succ", "remp", "ced", "cede", "lais", "pass", "tran", "exit", "adie", "subs",
                "conv", "muta", "remi", "reme", "effa", "mue", "fond", "inte", "plac", "devi", "deve", "reba", "supp",
                "absg", "insi", "abso", "fin", "fini", "plus", "heri", "bere", "repr", "dese", "main");
    }

    @Override
    public void read(Reading sentence, Findings findings) {
        Reading joined = sentence;
        if (UNREAL.matcher(joined.text()).find()) {
            return;
        }
        for (Phrase pattern : PATTERNS) {
            Matcher matcher = pattern.matcher(joined.text());
            if (matcher.find() && succeeded(joined, matcher, findings)) {
                return;
            }
        }
        if (!pronoun(sentence, findings)) {
            acrossSentences(sentence, findings);
        }
    }

    private static boolean succeeded(Reading sentence, Matcher matcher, Findings findings) {
        Antecedent from = sentence.named(matcher.group("from"));
        Antecedent to = sentence.named(matcher.group("to"));
        if (from == null
                || to == null
                || from.mission().equals(to.mission())
                || from.mission().sanctions()
                || to.mission().sanctions()) {
            return false;
        }
        add(sentence, from, to.mission(), matcher.start(), matcher.end(), findings);
        return true;
    }

    private static final Phrase OVER_BEFORE = words(
            "(?:place à|lui succede[a-z]*|le relais est pris par|(?:lui|l') a (?:succede|remplacee?)|l' ancienne|l' operation francaise|prend le relais|a pris le relais)");

    private static final Phrase SUBJECT = words(
            "(?:bureau|mission|force|operation|elle|il|celle - ci|celui - ci)(?: (?!M\\d+)[^ ;.]+){0,10}? (?:succed[a-z]*|remplac(?:e|ait|era)|pris (?:le relais|la suite|la releve)|prend (?:le relais|la suite|la releve))(?: (?!M\\d+|par)[^ ;.]+){0,8}? (?<from>M\\d+)");

    /** "Le Bureau a succédé à la mission": which bureau, an earlier sentence has said. */
    private static boolean pronoun(Reading sentence, Findings findings) {
        Matcher matcher = SUBJECT.matcher(sentence.text());
        Antecedent from = matcher.find() ? sentence.named(matcher.group("from")) : null;
        Antecedent to = from == null ? null : Owners.latter(sentence, from.mission());
        if (from == null || to == null || from.mission().sanctions()) {
            return false;
        }
        add(sentence, from, to.mission(), matcher.start(), matcher.end(), findings);
        return true;
    }

    /** "La mission, c'est fini. Place à la nouvelle." */
    private static void acrossSentences(Reading sentence, Findings findings) {
        if (!OVER_BEFORE.matcher(sentence.text()).find() || sentence.index() == 0) {
            return;
        }
        Antecedent to = firstNamed(sentence);
        for (Reading neighbour : sentence.neighbours()) {
            Antecedent from = neighbour.index() < sentence.index() ? firstNamed(neighbour) : null;
            if (from != null
                    && to != null
                    && !from.mission().equals(to.mission())
                    && !from.mission().sanctions()) {
                DateWindow on = Moments.ofAct(sentence, 0, from.mission().body().zone());
                DateWindow day = on == null
                        ? Moments.ofAct(neighbour, 0, from.mission().body().zone())
                        : on;
                Mission successor = to.mission();
                findings.add(
                        sentence,
                        from,
                        sentence.whole(),
                        0.8,
                        header -> new MissionSucceeded(header, successor.id(), day));
                return;
            }
        }
    }

    private static @Nullable Antecedent firstNamed(Reading sentence) {
        Matcher matcher = words("M\\d+").matcher(sentence.text());
        return matcher.find() ? sentence.named(matcher.group()) : null;
    }

    private static void add(
            Reading sentence, Antecedent from, Mission successor, int start, int end, Findings findings) {
        // The day on which somebody decided it is not the day on which it happens.
        boolean decided = DECIDED.matcher(sentence.text().substring(0, Math.max(0, start)))
                .find();
        String date = decided ? null : Moments.act(sentence, end, false);
        DateWindow on = sentence.window(
                date, tense(sentence.text()), from.mission().body().zone());
        findings.add(
                sentence,
                from,
                sentence.clause(start, end),
                0.86,
                header -> new MissionSucceeded(header, successor.id(), on));
    }

    private static final Phrase DECIDED =
            words("feu vert|decid[a-z]*|vot[a-z]*|adopt[a-z]*|autoris[a-z]*|approuv[a-z]*");

    private static Tense tense(String text) {
        boolean ahead = words("[a-z]+(?:era|eront|dra|dront)|doit|doivent|va|vont|prochain[a-z]*")
                .matcher(text)
                .find();
        boolean past = words(
                        "(?:a|ont|avait|est|sont) (?:[a-z]+ )?(?:pris|remplace[a-z]*|succede|cede|devenue?|remis|passe|change)")
                .matcher(text)
                .find();
        return ahead ? Tense.FUTURE : past ? Tense.PAST : Tense.UNKNOWN;
    }
}
