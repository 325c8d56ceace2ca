package org.mandatewatch.ingest.domain.extract.rule.french;

import static org.mandatewatch.ingest.domain.extract.rule.french.Wording.words;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
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

/** "Quelque 400 policiers kényans", "forte de 10 000 Casques bleus", "600 soldats supplémentaires". */
final class StrengthRule implements Rule {

    private static final String NOUN =
            "(?:soldats?|militaires?|policiers?|policieres?|casques bleus|hommes|troupes|agents|gendarmes|officiers|observateurs|personnels?|membres du personnel|combattants|instructeurs|formateurs|marins|parachutistes|commandos|elements|femmes|fantassins|experts militaires|unites de police)";

    private static final List<Phrase> COUNTS = List.of(
            words(
                    "(?<n>N\\d+)(?<mid>(?: (?:de|d'|des|nouveaux|autres|premiers?|derniers?|membres|officiers|du|et|hauts|personnels?|forces|quelque|supplementaires?|[a-z]+(?= "
                            + NOUN + "(?![^ ])))){0,6}) (?<noun>" + NOUN + ")"),
            words(
                    "(?:(?:en|n' en) (?:a|ont|avait|avaient|compte|comptait|comptent|retire|retirera|deploie|emploie|fournit|aligne|reste)(?: (?!N\\d+)[^ ;.,]+){0,6}?|dont) (?<n>N\\d+)(?<mid>)(?<noun>)(?! (?:voix|pour|contre|millions|abstentions|membres|pays|morts|tues|blesses|pays|mois|ans|jours|femmes|enfants|civils))"),
            words(
                    "(?:effectifs?|plafond|total|contingent|force)(?: [^ ;.:]+){0,8}? (?:à|de|est de|s' eleve à|atteint|ramenee?s? à|portee?s? à|fixee?s? à|passer(?:a|ont)? (?:de N\\d+ )?à) (?<n>N\\d+)(?<mid>)(?<noun>)(?= [,;.)]| (?:d'|et|en|contre|au|par|pour)|$)"),
            words(
                    "(?<=à )(?<n>N\\d+)(?<mid>)(?<noun>)(?= (?:l'|les|le|son|leur|leurs|ses) (?:effectifs?|contingent|total|nombre))"),
            words(
                    "(?<n>N\\d+)(?<mid>)(?<noun>)(?= (?:prevus?|prevues|annonces?|promis|attendus?|esperes?|envisages?|autorises?)(?![^ ]))"),
            words("dont (?<n>N\\d+)(?<mid> A\\d+)(?<noun>)"),
            words("(?<=C\\d{1,2} )(?<n>N\\d+)(?<mid>)(?<noun>)(?= (?:,|;|\\.|\\)|et)|$)"),
            words("(?<n>N\\d+)(?<mid>) (?<noun>membres)(?= (?:,|\\.|dont|annonces|prevus|promis)|$)"),
            words("(?<n>N\\d+)(?<mid>)(?<noun>)(?= (?:sur|parmi) (?:les |un total de |un effectif de )?N\\d+)"),
            words(
                    "(?<n>N\\d+)(?<mid>)(?<noun>)(?= (?:d' entre eux )?(?:sont|ont|ont ete|etaient|avaient) (?:deja |actuellement |pour l' heure |a ce jour )?(?:deploye[a-z]*|arrive[a-z]*|sur place|presents|pose le pied|debarque|rejoint|operationnels|a pied d' oeuvre))"));

    private static final Phrase CASUALTIES = words(
            "tue[a-z]*|mort[a-z]*|bless[a-z]*|peri|enlev[a-z]*|kidnapp[a-z]*|disparu[a-z]*|captur[a-z]*|arrete[a-z]*|perdu|otages?|accuse[a-z]*|condamne[a-z]*|deces|decede[a-z]*|soupconne[a-z]*|coute la vie|victimes?|touches?");

    private static final Phrase OTHERS = words(
            "rebelles?|gangs?|ennemi[a-z]*|insurges|jihadistes?|djihadistes?|miliciens?|mercenaires?|wagner|penitentiaires?|douaniers?|retraites|grevistes|salaries|manifestants|m23|gouvernementa[a-z]*|bandits|terroristes|haitiens? formes|prison|surveillants|armee (?:russe|ukrainienne)|embauche|recrut[a-z]*");

    private static final Phrase UNREAL = Phrase.compile(
            "(?<![^ ])(?:faudrait|necessiterait|reclam[a-z]*|exig[a-z]*|manqu[a-z]*|aurait besoin|besoin de|il faut|si|pourrait|requi[a-z]*|suggere[a-z]*|il manque|estime necessaire|necessaires?|demandait|demande l' envoi|auraient besoin|au lieu de)(?: [^ ;,:.]+){0,7} $");

    private static final Phrase DENIED = Phrase.compile(
            "(?<![^ ])(?:n'|ne)(?: [^ ;.:]+){0,3} (?:pas|jamais(?! (?:aligne|compte|depasse|deploye|eu|ete)(?![^ ])))(?: [^ ;,.:]+){0,5} $");

    @Override
    public Set<String> triggers() {
        return Set.of(
                "sold", "mili", "poli", "casq", "homm", "trou", "agen", "gend", "offi", "obse", "pers", "effe", "plaf",
                "elem", "inst", "form", "cont", "comp", "promi", "prom", "fort", "tota", "expe", "alig", "memb");
    }

    @Override
    public void read(Reading sentence, Findings findings) {
        if (sentence.context().missions().isEmpty() || sentence.text().indexOf('N') < 0) {
            return;
        }
        Measure last = null;
        Country lastContributor = null;
        int lastEnd = -1;
        for (MatchResult figure : figures(sentence.text())) {
            Count count = sentence.shape().mention(figure.group("n"), Count.class);
            if (count == null || count.value() < 2 || !isStrength(sentence, figure)) {
                continue;
            }
            Antecedent mission = StrengthMissions.of(sentence, figure);
            if (mission == null || mission.mission().sanctions()) {
                continue;
            }
            boolean joined = lastEnd >= 0
                    && sentence.text()
                            .substring(Math.min(lastEnd, figure.start("n")), figure.start("n"))
                            .matches("(?: [a-z' -]+){0,4}?(?: ,| et|, et)(?: (?:de|d'))? ");
            Country contributor = Contributors.of(sentence, figure);
            if (contributor == null && joined && figure.group("noun").isEmpty()) {
                contributor = lastContributor;
            }
            if (contributor != null && contributor.equals(mission.mission().host())) {
                continue;
            }
            Measure measure = joined && last != null && !Measures.isExplicit(sentence.text(), figure)
                    ? last
                    : Measures.of(sentence.text(), figure, contributor != null);
            boolean part = contributor == null
                    && lastEnd >= 0
                    && Wording.left(sentence.text(), figure.start("n"), 6).endsWith("dont ");
            if (part) {
                continue;
            }
            report(sentence, figure, count, mission, measure, contributor, findings);
            last = measure;
            lastContributor = contributor;
            lastEnd = figure.end();
        }
    }

    private static List<MatchResult> figures(String text) {
        Map<Integer, MatchResult> found = new TreeMap<>();
        for (Phrase pattern : COUNTS) {
            Matcher matcher = pattern.matcher(text);
            int from = 0;
            while (from < text.length() && matcher.find(from)) {
                found.putIfAbsent(matcher.start("n"), matcher.toMatchResult());
                from = matcher.end("n");
            }
        }
        return List.copyOf(found.values());
    }

    private static boolean isStrength(Reading sentence, MatchResult figure) {
        String text = sentence.text();
        String left = Wording.left(text, figure.start("n"), 60);
        String right = text.substring(figure.end(), Math.min(text.length(), figure.end() + 45));
        String near = left.substring(Math.max(0, left.length() - 30)) + figure.group() + right;
        boolean bare = figure.group("noun").isEmpty();
        boolean people = !bare
                || words(NOUN + "|effectifs?|contingents?").matcher(text).find()
                || (sentence.index() > 0
                        && words(NOUN)
                                .matcher(new Reading(sentence.context(), sentence.index() - 1).text())
                                .find());
        return people
                && !CASUALTIES.matcher(near).find()
                && !OTHERS.matcher(figure.group("mid") + own(right)).find()
                && !UNREAL.matcher(left).find()
                && !DENIED.matcher(left).find();
    }

    private static void report(
            Reading sentence,
            MatchResult figure,
            Count count,
            Antecedent mission,
            Measure measure,
            @Nullable Country contributor,
            Findings findings) {
        String text = sentence.text();
        String right = text.substring(figure.end(), Math.min(text.length(), figure.end() + 30));
        String left = Wording.left(text, figure.start("n"), 25);
        boolean about = right.startsWith(" environ") || right.startsWith(" à peu pres");
        boolean most = right.startsWith(" au maximum")
                || (right.startsWith(" au plus")
                        && !right.startsWith(" au plus fort")
                        && !right.startsWith(" au plus haut"))
                || left.matches(".*(?:au maximum|au plus|jusqu' à|maximum de) (?:[a-z]+ )?$");
        Qualifier qualifier = count.qualifier() != Qualifier.EXACT
                ? left.contains(" jamais ") ? Qualifier.UP_TO : count.qualifier()
                : about ? Qualifier.ABOUT : most ? Qualifier.UP_TO : Qualifier.EXACT;
        String name = contributor == null ? null : contributor.name();
        Personnel personnel = Measures.personnel(figure.group("mid") + " " + figure.group("noun") + right);
        findings.add(
                sentence,
                mission,
                sentence.clause(figure),
                figure.group("noun").isEmpty() ? 0.75 : 0.87,
                header -> new StrengthReported(header, measure, count.value(), qualifier, name, personnel));
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
