package org.mandatewatch.ingest.domain.extract.rule.french;

import static org.mandatewatch.ingest.domain.extract.rule.french.Wording.words;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.fact.Displaced;
import org.mandatewatch.contract.fact.DisplacementReported;
import org.mandatewatch.contract.fact.Qualifier;
import org.mandatewatch.ingest.domain.extract.entity.Country;
import org.mandatewatch.ingest.domain.extract.entity.Mention.Count;
import org.mandatewatch.ingest.domain.extract.entity.Mission;
import org.mandatewatch.ingest.domain.extract.rule.DisplacedWhere;
import org.mandatewatch.ingest.domain.extract.rule.Findings;
import org.mandatewatch.ingest.domain.extract.rule.Phrase;
import org.mandatewatch.ingest.domain.extract.rule.Reading;
import org.mandatewatch.ingest.domain.extract.rule.Rule;

/** "Plus de 700 000 personnes sont déplacées à l'intérieur du pays." */
final class DisplacementRule implements Rule {

    private static final String PEOPLE =
            "(?:de |d' )?(?:personnes|habitants|civils|gens|A\\d+|enfants|femmes|familles|residents|villageois|ames|deplacees?|deplaces|refugies)";

    private static final List<Phrase> PATTERNS = List.of(
            words(
                    "(?<n>N\\d+)(?: (?:de|d'|nouveaux|autres)){0,6} (?:deplace(?:e|s|es)?|refugie(?:e|s|es)?|retournes|sinistres deplaces)"),
            words(
                    "(?<n>N\\d+) " + PEOPLE
                            + "(?: [^ ;.]+){0,9}? (?:deplacee?s?|fui|fuient|deracinee?s?|ont quitte leur|ont du (?:quitter|fuir|partir|abandonner)|du (?:quitter|fuir|partir)|loin de chez|hors de chez|vivent (?:[a-z]+ ){0,2}dans des (?:camps|sites|abris)|ont abandonne leur|chassee?s? de|contraint[a-z]* (?:de|à) (?:fuir|partir|quitter)|forcee?s? (?:de|à) (?:fuir|partir|quitter)|jetee?s? sur les routes|ont pris la fuite|ont trouve refuge|sur les routes|poussee?s? (?:à|sur)|refugiees?|delogee?s?)"),
            words(
                    "(?:fait fuir|fait deplacer|pousse à fuir|deplac(?:e|ant|er|ent)|chass(?:e|ant|er)|jet(?:e|ant)|pousse|pousse[a-z]* à l' exode|contrain(?:t|te|ts|dre|gnant)|forc(?:e|ant|er)|deracin[a-z]*|delog[a-z]*)(?: [^ ;.]+){0,7}? (?<n>N\\d+)(?: (?:de|d'))?(?: (?:personnes|habitants|civils|gens|A\\d+|familles|deplaces|residents|ames|villageois))"),
            words(
                    "(?:nombre|total|bilan|chiffre)(?: [^ ;.]+){0,3}? deplaces(?: [^ ;.]+){0,9}? (?:à|atteint|atteignait|depasse|barre d[eu]'?|cap d[eu]'?|de|s' eleve à|avoisine|frole|est de|approche) (?:plus de |desormais |aujourd'hui |deja |maintenant |ainsi )?(?<n>N\\d+)"),
            words("deplace(?:e|s|es)?(?: [^ ;.]+){0,9}? , dont (?<n>N\\d+)(?= (?:à|dans|en|au|pour (?:la|le)|sur) )"),
            words(
                    "(?:deplaces|deplacement)(?: [^ ]+){0,16}? (?:ils sont|elles sont|on en compte|on en denombre|il y en a|atteint|depasse|franchi la barre du|franchi la barre de|franchi la barre des|leur nombre [a-z]+|s' eleve à) (?<n>N\\d+)"));

    private static final Phrase UNREAL = Phrase.compile(
            "(?<![^ ])(?:pourrai[a-z]*|risqu[a-z]*|menac[a-z]*|craint|craignent|si|redout[a-z]*)(?: [^ ;,]+){0,6} $");

    private static final Phrase CHANGE =
            Phrase.compile("^ (?:(?:personnes|habitants) )?(?:de plus|supplementaires)(?![^ ])");

    private static final Phrase PLACE = words(
            "(?:en|au|aux|à l' interieur d'|à l' interieur du|à l' interieur de la|à travers|dans|du|de la|d'|de l'|d'|à)(?: (?:l' est |l' ouest |le nord |le sud |tout le pays |l' ensemble )?(?:de la|du|de l'|d'|des))?(?: (?:le|la|l'|les))? (?<c>C\\d+)");

    private static final Phrase SUBJECT = Phrase.compile(
            "(?:^|, )(?:en |au |le |la |l' |aux )?(?<c>C\\d+) (?:,|compte|compt[a-z]*|abrite|accueille|heberge|denombre|recense|enregistre)");

    private static final Phrase REFUGEES = words(
            "refugie[a-z]*|(?:fui|fuient|trouve refuge|traverse)(?: [^ ;.]+){0,3}? (?:vers|au|en|à l' etranger) (?:le |la |l' )?(?:C\\d+|pays voisins)?");

    private static final Phrase OVER = words(
            "(?:franchi|depass[a-z]*|passe) (?:la barre |le cap |le seuil )?(?:de|du|des|d')(?: [a-z]+)?(?= N\\d+)|depasse(?: [a-z]+)?(?= N\\d+)");

    @Override
    public Set<String> triggers() {
        return Set.of(
                "depl", "refu", "fui", "fuir", "fuie", "rout", "chas", "aban", "quit", "dera", "fuit", "delo", "reto",
                "exod", "pous", "loin", "vive");
    }

    @Override
    public void read(Reading sentence, Findings findings) {
        String text = sentence.text();
        Set<String> seen = new HashSet<>();
        for (Phrase pattern : PATTERNS) {
            Matcher matcher = pattern.idle(text);
            int from = 0;
            while (from < text.length() && pattern.find(matcher, text, from)) {
                boolean unreal =
                        UNREAL.matcher(Wording.left(text, matcher.start(), 60)).find();
                if (!unreal && seen.add(matcher.group("n"))) {
                    report(sentence, matcher, findings);
                }
                from = Math.max(matcher.end("n"), matcher.start() + 1);
            }
        }
    }

    private static void report(Reading sentence, Matcher matcher, Findings findings) {
        Count count = sentence.shape().mention(matcher.group("n"), Count.class);
        String right = sentence.text().substring(matcher.end("n"));
        if (count == null || count.value() < 100 || CHANGE.matcher(right).find()) {
            return;
        }
        Country country = country(sentence, matcher);
        if (country == null) {
            return;
        }
        boolean over = count.qualifier() == Qualifier.EXACT
                && OVER.matcher(Wording.left(sentence.text(), matcher.end("n"), 45))
                        .find();
        Qualifier qualifier = over ? Qualifier.OVER : count.qualifier();
        String words = matcher.group();
        Displaced people = words.contains("retourne")
                ? Displaced.RETURNEES
                : REFUGEES.matcher(words).find() ? Displaced.REFUGEES : Displaced.INTERNALLY_DISPLACED;
        Mission main = sentence.context().mainMission();
        Mission mission = main != null && country.equals(main.host()) ? main : null;
        findings.add(
                sentence,
                mission,
                sentence.clause(matcher),
                0.9,
                header -> new DisplacementReported(
                        header, country.name(), country.code(), count.value(), qualifier, people));
    }

    /** The country that the sentence puts the people in, else the host of the article's mission, else the one it is about. */
    private static @Nullable Country country(Reading sentence, Matcher matcher) {
        Matcher subject = SUBJECT.matcher(sentence.text());
        if (subject.find()) {
            return sentence.country(subject.group("c"));
        }
        return DisplacedWhere.of(sentence, matcher, PLACE);
    }
}
