package org.mandatewatch.ingest.domain.extract.rule.french;

import static org.mandatewatch.ingest.domain.extract.rule.french.Wording.words;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.DateWindow;
import org.mandatewatch.contract.fact.ReportDue;
import org.mandatewatch.ingest.domain.date.Tense;
import org.mandatewatch.ingest.domain.extract.entity.Body;
import org.mandatewatch.ingest.domain.extract.entity.Country;
import org.mandatewatch.ingest.domain.extract.entity.Mention.MissionNamed;
import org.mandatewatch.ingest.domain.extract.entity.Mention.Placed;
import org.mandatewatch.ingest.domain.extract.rule.Antecedent;
import org.mandatewatch.ingest.domain.extract.rule.Findings;
import org.mandatewatch.ingest.domain.extract.rule.Phrase;
import org.mandatewatch.ingest.domain.extract.rule.Reading;
import org.mandatewatch.ingest.domain.extract.rule.Rule;

/** "Le secrétaire général devra remettre un rapport d'ici au 1er juin." */
final class ReportDueRule implements Rule {

    /** Before a date: the day of something else than the report. */
    private static final Phrase OTHER_DAY = Phrase.compile(
            "(?<![^ ])(?:examin[a-z]*|entendr[a-z]*|discut[a-z]*|debatt[a-z]*|se reuni[a-z]*|jusqu'|depuis|datee? du|expir[a-z]*|adoptee?|rapport du|(?<!sera )(?<!seront )(?<!etre )(?:publiee?|remise?|presentee?)|dans son rapport de|de)(?: (?:le|la|au|à|en|l'|du)){0,6} $");

    private static final Phrase REPORT = words(
            "rapports?|evaluation|options|rendr[a-z]* compte|rende compte|rend compte|bilan|compte rendu|examen strategique|informera|informer|recommandations|plan de (?:retrait|transition|desengagement)|point ecrit|exposé ecrit|lettre");

    private static final Phrase DUE = words(
            "doi(?:t|vent)|devra|devront|devrait|prie|prient|a prie|priant|demand[a-z]*|attendue?s?|prevue?s?|remettra|presentera|soumettra|rendra|publiera|informera|fera rapport|attend(?:ent)? (?:de|d')|rendra compte|fournira|adressera|remise? (?:est )?prevue?|faire rapport|à charge|chargee?|invit[a-z]*|est due?|livrera|transmettra|sera (?:remis|presente|publie)|appelee? à");

    private static final Phrase DATE = Phrase.compile("(?<![^ ])D\\d+");

    private static final List<Map.Entry<Phrase, String>> AUTHORS = List.of(
            Map.entry(
                    words(
                            "secretaire generale?|chef de l' O\\d+|patron de l' O\\d+|chef des O\\d+|guterres|ban ki - moon|kofi annan"),
                    "Secretary-General"),
            Map.entry(words("groupe d' experts|panel d' experts|experts"), "Panel of Experts"),
            Map.entry(words("commission de l' O\\d+|presidente? de la commission"), "African Union Commission"));

    private static final Phrase COUNTRY = words("(?<c>C\\d+)");

    @Override
    public Set<String> triggers() {
        return Set.of("rapp", "opti", "rend", "eval", "bila", "exam", "info", "comp", "plan", "poin", "reco");
    }

    @Override
    public void read(Reading sentence, Findings findings) {
        String text = sentence.text();
        if (!REPORT.matcher(text).find() || !DUE.matcher(text).find()) {
            return;
        }
        String by = author(sentence);
        Antecedent mission = mission(sentence);
        if (mission == null || by == null) {
            return;
        }
        Matcher matcher = DATE.matcher(text);
        while (matcher.find()) {
            if (!isDue(text, matcher)) {
                continue;
            }
            DateWindow window =
                    window(sentence, matcher, mission.mission().body().zone());
            if (window != null) {
                findings.add(
                        sentence,
                        mission,
                        sentence.clause(0, text.length()),
                        0.85,
                        header -> new ReportDue(header, by, window));
            }
        }
    }

    /** Where no mission is named: one that the Security Council decides on, which the report is made to. */
    private static @Nullable Antecedent mission(Reading sentence) {
        Antecedent meant = sentence.mission(0);
        if (meant == null
                || meant.mission().body().equals(SECURITY_COUNCIL)
                || !COUNCIL.matcher(sentence.text()).find()
                || names(sentence)) {
            return meant;
        }
        for (int i = sentence.index() - 1; i >= 0; i--) {
            for (Placed placed : sentence.context().mentions(i)) {
                if (placed.mention() instanceof MissionNamed named
                        && !named.mission().sanctions()
                        && named.mission().body().equals(SECURITY_COUNCIL)) {
                    return new Antecedent(named.mission(), 0.85);
                }
            }
        }
        return meant;
    }

    private static boolean names(Reading sentence) {
        return sentence.shape().mentions().stream().anyMatch(p -> p.mention() instanceof MissionNamed);
    }

    private static final Body SECURITY_COUNCIL = new Body("UN Security Council", "America/New_York");
    private static final Phrase COUNCIL = words("B\\d+|(?:le|au|du) conseil|secretaire general");

    /** "Le 30 mars au plus tard": from publication on. */
    private static @Nullable DateWindow window(Reading sentence, Matcher date, String zone) {
        DateWindow window = sentence.window(date.group(), Tense.FUTURE, zone);
        LocalDate published = sentence.context().article().publishedOn();
        boolean latest = sentence.text().startsWith(" au plus tard", date.end())
                || sentence.text().substring(0, date.start()).endsWith("au plus tard le ");
        return latest
                        && window != null
                        && published != null
                        && window.latest() != null
                        && window.latest().isAfter(published)
                ? new DateWindow(published, window.latest(), window.phrase(), zone, true)
                : window;
    }

    private static final Phrase BY = Phrase.compile("(?:d' ici|avant)(?: (?:le|la|au|à|en|l'|fin|de)){0,6} $");

    private static boolean isDue(String text, Matcher date) {
        String left = Wording.left(text, date.start(), 60);
        return !OTHER_DAY.matcher(left).find() || BY.matcher(left).find();
    }

    private static @Nullable String author(Reading sentence) {
        for (Map.Entry<Phrase, String> author : AUTHORS) {
            if (author.getKey().matcher(sentence.text()).find()) {
                return author.getValue();
            }
        }
        Matcher matcher = COUNTRY.matcher(sentence.text());
        Country country = matcher.find() ? sentence.country(matcher.group("c")) : null;
        return country == null ? null : country.name();
    }
}
