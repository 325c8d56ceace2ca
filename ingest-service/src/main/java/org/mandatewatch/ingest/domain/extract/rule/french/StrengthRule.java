package org.mandatewatch.ingest.domain.extract.rule.french;

import static org.mandatewatch.ingest.domain.extract.rule.french.Wording.words;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.fact.Measure;
import org.mandatewatch.contract.fact.Personnel;
import org.mandatewatch.contract.fact.Qualifier;
import org.mandatewatch.contract.fact.StrengthReported;
import org.mandatewatch.ingest.domain.extract.entity.Country;
import org.mandatewatch.ingest.domain.extract.entity.Mention.Count;
import org.mandatewatch.ingest.domain.extract.rule.Antecedent;
import org.mandatewatch.ingest.domain.extract.rule.Findings;
import org.mandatewatch.ingest.domain.extract.rule.Phrase;
import org.mandatewatch.ingest.domain.extract.rule.Reading;
import org.mandatewatch.ingest.domain.extract.rule.Rule;
import org.mandatewatch.ingest.domain.extract.rule.Words;

/** "Quelque 400 policiers kényans", "forte de 10 000 Casques bleus", "600 soldats supplémentaires". */
final class StrengthRule implements Rule {

    /** No mission is larger; greater figures count other people. */
    private static final long MOST = 250_000;

    private static final Phrase CASUALTIES = words(
            "tue[a-z]*|mort[a-z]*|bless[a-z]*|peri|enlev[a-z]*|kidnapp[a-z]*|disparu[a-z]*|captur[a-z]*|arrete[a-z]*|perdu|otages?|accuse[a-z]*|condamne[a-z]*|deces|decede[a-z]*|soupconne[a-z]*|coute la vie|victimes?|touches?");

    private static final Phrase OTHERS = words(
            "rebelles?|gangs?|ennemi[a-z]*|insurges|jihadistes?|djihadistes?|miliciens?|mercenaires?|wagner|penitentiaires?|douaniers?|retraites|grevistes|salaries|manifestants|m23|gouvernementa[a-z]*|bandits|terroristes|haitiens? formes|prison|surveillants|armee (?:russe|ukrainienne)|embauche|recrut[a-z]*");

    /** Whose people are counted where no mission has them. */
    private static final Phrase OWNERS = words(
            "groupes?|gangs?|rebell[a-z]*|m23|milices?|wagner|armee|pnh|fardc|bandes|mouvement|junte|police nationale|coalition");

    private static final Phrase UNREAL = Phrase.compile(
            "(?<![^ ])(?:faudrait|necessiterait|reclam[a-z]*|exig[a-z]*|manqu[a-z]*|aurait besoin|besoin de|il faut|si|pourrait|requi[a-z]*|suggere[a-z]*|il manque|estime necessaire|necessaires?|demandait|demande l' envoi|auraient besoin|au lieu de)(?: [^ ;,:.]+){0,7} $");

    private static final Phrase DENIED = Phrase.compile(
            "(?<![^ ])(?:n'|ne)(?: [^ ;.:]+){0,3} (?:pas|jamais(?! $| (?:aligne|compte|depasse|deploye|eu|ete)(?![^ ])))(?: [^ ;,.:]+){0,5} $");

    private static final Phrase NEVER = words("jamais");

    private static final Phrase MOSTLY = Phrase.compile("(?:au maximum|au plus|jusqu' à|maximum de) (?:[a-z]+ )?$");

    /** A figure read before, for those that go on from it: "... et le Togo 940". */
    private record Earlier(
            HeadCount count,
            Antecedent mission,
            Measure measure,
            Qualifier qualifier,
            @Nullable Country contributor) {}

    @Override
    public Set<String> triggers() {
        return Set.of(
                "sold", "mili", "poli", "casq", "homm", "trou", "agen", "gend", "offi", "obse", "pers", "effe", "plaf",
                "elem", "inst", "form", "cont", "comp", "promi", "prom", "fort", "tota", "expe", "alig", "memb", "dont",
                "fant", "para", "mari", "comm", "bere", "sont", "ont", "ils", "fure", "depl", "envo", "four", "reti",
                "rapa", "reun");
    }

    @Override
    public void read(Reading sentence, Findings findings) {
        if (sentence.context().missions().isEmpty() || sentence.text().indexOf('N') < 0) {
            return;
        }
        Words words = sentence.words();
        Earlier last = null;
        List<HeadCount> counts = HeadCounts.in(sentence);
        for (int k = 0; k < counts.size(); k++) {
            HeadCount count = counts.get(k);
            Measure shared = k + 1 < counts.size() ? Measures.shared(words, count, counts.get(k + 1)) : null;
            Count figure = sentence.shape().mention(words.get(count.figure()), Count.class);
            if (figure != null && figure.value() > 1 && figure.value() <= MOST && isStrength(sentence, count)) {
                Earlier read = read(sentence, count, figure, shared, last, findings);
                last = read == null ? last : read;
            }
        }
    }

    private static @Nullable Earlier read(
            Reading sentence,
            HeadCount count,
            Count figure,
            @Nullable Measure shared,
            @Nullable Earlier last,
            Findings findings) {
        Words words = sentence.words();
        boolean part = words.get(count.figure() - 1).equals("dont");
        if (words.get(count.figure() - 1).equals("contre")) {
            return null;
        }
        boolean goesOn = last != null && (part || isJoined(words, last.count(), count));
        Governor governor = goesOn ? null : Governor.of(words, count);
        Country contributor = Contributors.of(sentence, count, governor);
        if (contributor == null
                && last != null
                && !count.named()
                && (goesOn || governor == null || governor.at() > count.figure())) {
            contributor = last.contributor();
        }
        if (part && contributor == null) {
            return null;
        }
        Qualifier own = qualifier(words, count, figure);
        Qualifier qualifier =
                goesOn && !part && last != null && last.qualifier() == Qualifier.UP_TO && own == Qualifier.EXACT
                        ? Qualifier.UP_TO
                        : own;
        Measure measure = shared != null
                ? shared
                : goesOn && last != null && !Measures.isExplicit(words, count)
                        ? last.measure()
                        : Measures.of(words, count, governor, contributor != null, qualifier);
        if (measure == null) {
            findings.refuse(
                    sentence.words(words.start(count.figure()), words.end(count.noun())),
                    "the sentence does not say what becomes of the people counted");
            return null;
        }
        Antecedent mission = goesOn && last != null && !part
                ? last.mission()
                : StrengthMissions.of(sentence, count, governor, contributor);
        if (mission == null
                || mission.mission().sanctions()
                || (contributor != null && contributor.equals(mission.mission().host()))) {
            findings.refuse(
                    sentence.words(words.start(count.figure()), words.end(count.noun())),
                    "nothing says that the people counted belong to a mission");
            return null;
        }
        String name = contributor == null ? null : contributor.name();
        Personnel personnel = Measures.personnel(words.between(count.figure() + 1, count.noun() + 3));
        findings.add(
                sentence,
                mission,
                sentence.clause(words.start(count.figure()), words.end(count.noun())),
                count.named() ? 0.87 : 0.75,
                header -> new StrengthReported(header, measure, figure.value(), qualifier, name, personnel));
        return new Earlier(count, mission, measure, qualifier, contributor);
    }

    /** True when nothing but a name stands between two figures: "1 425 soldats, le Togo 940 et le Sénégal 800". */
    private static boolean isJoined(Words words, HeadCount last, HeadCount count) {
        if (count.figure() - last.noun() > 9) {
            return false;
        }
        boolean joint = false;
        for (int k = last.noun() + 1; k < count.figure(); k++) {
            String word = words.get(k);
            boolean closing = word.equals(",") || word.equals("et") || word.equals("plus") || word.equals("que");
            if (Deed.of(word) != null
                    || word.equals(";")
                    || word.equals(":")
                    || word.equals("qui")
                    || word.equals("a")
                    || word.equals("ont")) {
                return false;
            }
            joint |= closing || word.equals(")");
        }
        return joint;
    }

    private static boolean isStrength(Reading sentence, HeadCount count) {
        Words words = sentence.words();
        String text = sentence.text();
        int start = words.start(count.figure());
        int end = words.end(count.noun());
        String left = Wording.left(text, start, 60);
        String right = text.substring(end, Math.min(text.length(), end + 45));
        String near = left.substring(Math.max(0, left.length() - 30)) + text.substring(start, end) + right;
        if (Governor.before(words, count.figure()) instanceof Governor governor
                && governor.deed() == Deed.HAVE
                && OWNERS.matcher(words.between(governor.at() - 5, governor.at()))
                        .find()) {
            return false;
        }
        return !CASUALTIES.matcher(near).find()
                && !OTHERS.matcher(text.substring(start, end) + own(right)).find()
                && !UNREAL.matcher(left).find()
                && (!DENIED.matcher(left).find() || Measures.isExplicit(words, count));
    }

    private static Qualifier qualifier(Words words, HeadCount count, Count figure) {
        String left = words.between(count.figure() - 4, count.figure()) + ' ';
        if (figure.qualifier() != Qualifier.EXACT) {
            return NEVER.matcher(left).find() ? Qualifier.UP_TO : figure.qualifier();
        }
        int next = count.noun() + 1;
        if (words.get(next).equals("environ") || words.are(next, "à", "peu", "pres")) {
            return Qualifier.ABOUT;
        }
        boolean most = words.are(next, "au", "maximum")
                || (words.are(next, "au", "plus")
                        && !words.get(next + 2).equals("fort")
                        && !words.get(next + 2).equals("haut"));
        return most || MOSTLY.matcher(left).find() ? Qualifier.UP_TO : Qualifier.EXACT;
    }

    /** The words behind a figure that still belong to it, up to the next one. */
    private static String own(String right) {
        int end = right.length();
        for (String mark : List.of(" ,", " et ", " ;")) {
            int at = right.indexOf(mark);
            end = at >= 0 ? Math.min(end, at) : end;
        }
        return right.substring(0, end);
    }
}
