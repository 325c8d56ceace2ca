package org.mandatewatch.ingest.domain.extract.rule.french;

import static org.mandatewatch.ingest.domain.extract.rule.french.Wording.words;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.DateWindow;
import org.mandatewatch.contract.fact.MissionRequested;
import org.mandatewatch.ingest.domain.date.Tense;
import org.mandatewatch.ingest.domain.extract.entity.Country;
import org.mandatewatch.ingest.domain.extract.entity.Mention.MissionNamed;
import org.mandatewatch.ingest.domain.extract.entity.Mention.Placed;
import org.mandatewatch.ingest.domain.extract.entity.Mission;
import org.mandatewatch.ingest.domain.extract.rule.Antecedent;
import org.mandatewatch.ingest.domain.extract.rule.Findings;
import org.mandatewatch.ingest.domain.extract.rule.Phrase;
import org.mandatewatch.ingest.domain.extract.rule.Reading;
import org.mandatewatch.ingest.domain.extract.rule.Rule;

/** "Le gouvernement haïtien a demandé vendredi le déploiement d'une force internationale." */
final class MissionRequestedRule implements Rule {

    private static final String FORCE =
            "(?<force>M\\d+|(?:force|mission|operation)(?: [^ ;.,]+){0,3}? (?:armee|internationale|multinationale|militaire|africaine|regionale|de maintien|de paix|de stabilisation|specialisee|d' interposition|etrangere|onusienne|d' observateurs|d' observation)|force militaire|casques bleus|assistance militaire|aide militaire|intervention (?:militaire|armee|etrangere|exterieure)|force d' intervention|intervenir militairement|soldats (?:etrangers|de la paix)|troupes etrangeres)";

    private static final String LETTER = "(?:appels?|demandes?|requetes?|lettres?|courriers?|sollicitation)";

    private static final String ASKED =
            "(?<verb>demande|sollicite|reclame|requis|appele|prie|invite|implore|exhorte|saisi|ecrit|fait appel|tournee? vers"
                    + "|(?:lance|adresse|depose|transmis|introduit|formule|presente|soumis|envoye|emis)(?: [^ ;.:]+){0,6}? "
                    + LETTER + ")";

    private static final List<Phrase> PATTERNS = List.of(
            // Haïti a demandé vendredi l'envoi d'une force
            words("(?<c>[CA]\\d+)(?: (?!M\\d)[^ ;.:]+){0,10}? (?:a|ont|avait|avaient|,)(?: [^ ;.:]+){0,3}? " + ASKED
                    + "(?: [^ ;.]+){0,22}? " + FORCE),
            // la requête d'Haïti remonte au 6 octobre
            words(
                    "(?<verb>" + LETTER
                            + ")(?: [^ ;.,:]+){0,6}? (?<c>[CA]\\d+)(?: [^ ;.,:]+){0,2}? (?:remont(?:e|ait)|date|datait|datee?) (?:au|du|de|à)"),
            // à la demande du gouvernement haïtien
            words(
                    "(?<verb>" + LETTER
                            + ")(?: à l' aide| au secours| officielle?| pressant)?(?: (?:formulee?|lancee?|emise?|presentee?|adressee?|,))*(?: D\\d+| le)*(?: [^ ;.,:]+){0,3}? (?:de la|du|de l'|des|d'|de|par le|par la|par les|par) (?:la |le |l' |les )?(?:gouvernement |autorites |president |presidence |pouvoir )?(?:de la |du |de l' |des |d' |de )?(?<c>[CA]\\d+)"),
            // Haïti réclamait une force
            words(
                    "(?<c>[CA]\\d+)(?: [^ ;.:]+){0,3}? (?<verb>demandait|reclamait|sollicitait|demande|reclame|sollicite|lance un appel|fait appel)(?: [^ ;.:]+){0,8}? "
                            + FORCE),
            // la force réclamée par Haïti
            words(
                    FORCE
                            + "(?: [^ ;.:]+){0,6}? (?<verb>demandee?s?|reclamee?s?|sollicitee?s?|requise?s?|voulue?s?)(?: [^ ;.:]+){0,4}? par (?:[^ ;.:]+ ){0,4}?(?<c>[CA]\\d+)"),
            // la demande haïtienne d'une force
            words("(?<verb>" + LETTER + ")(?: [^ ;.,:]+){0,2}? (?<c>A\\d+)(?: [^ ;.:]+){0,12}? " + FORCE));

    private static final Phrase MISSION = words(FORCE.replace("?<force>", "?:") + "|mission|force|intervention");

    private static final Phrase OBJECT = words(FORCE);

    private static final Phrase WITHDRAWAL = words(
            "mis fin|mettre fin|met fin|retrait|retir[a-z]*|depart|quitter|quitte|partir|fin (?:de|du|au)|dissolution|reduction|prolong[a-z]*|prorog[a-z]*|renouvel[a-z]*|reconduction|rester|cesse");

    private static final Phrase DENIED =
            words("n' a pas|n' ont pas|n' avait pas|jamais demande|sans (?:la |l' )?(?:demande|accord)");

    /** "D'une nouvelle force, la future Aussom": a name behind what is asked for. */
    private static final Phrase NAMED =
            Phrase.compile("^(?: [^ ;.,:]+){0,4}? , (?:la |l' |le )?(?:future |nouvelle )?(?<name>M\\d+)");

    @Override
    public Set<String> triggers() {
        return Set.of("dema", "soll", "recl", "requ", "appe", "prie", "invi", "impl", "exho", "sais", "ecri", "voul");
    }

    @Override
    public void read(Reading sentence, Findings findings) {
        String text = sentence.text();
        boolean earlier = sentence.index() > 0
                && MISSION.matcher(new Reading(sentence.context(), sentence.index() - 1).text())
                        .find();
        if (!(MISSION.matcher(text).find() || earlier) || DENIED.matcher(text).find()) {
            return;
        }
        for (Phrase pattern : PATTERNS) {
            Matcher matcher = pattern.matcher(text);
            if (matcher.find()) {
                requested(sentence, matcher, findings);
                return;
            }
        }
    }

    private static void requested(Reading sentence, Matcher matcher, Findings findings) {
        if (WITHDRAWAL.matcher(sentence.text()).find()) {
            findings.refuse(sentence.clause(matcher), "it asks for less of a mission, or for more time");
            return;
        }
        if (matcher.namedGroups().containsKey("force") && isOtherDeed(sentence.text(), matcher)) {
            findings.refuse(sentence.clause(matcher), "it asks for something else than a mission");
            return;
        }
        Country country = sentence.country(matcher.group("c"));
        Answer answer = country == null ? null : Answer.of(sentence, country);
        Mission asked = asked(sentence, matcher);
        Mission mission = asked == null && answer != null ? answer.mission() : asked;
        // Only the country where it works can ask for a mission to itself.
        boolean itsHost = country != null && (mission == null || country.equals(mission.host()));
        if (country == null || !itsHost) {
            return;
        }
        DateWindow own = isAsked(sentence, matcher) ? Moments.ofAct(sentence, matcher.start("verb"), "UTC") : null;
        DateWindow on = own == null && answer != null ? answer.on() : own;
        findings.add(
                sentence,
                mission,
                sentence.clause(matcher),
                0.78,
                header -> new MissionRequested(header, country.name(), on));
    }

    /** "A demandé à la population de soutenir la mission". */
    private static boolean isOtherDeed(String text, MatchResult match) {
        int from = match.end("verb");
        int to = match.start("force");
        return from < to && OTHER_DEED.matcher(text.substring(from, to)).find();
    }

    private static final Phrase OTHER_DEED = words(
            "(?:de|d'|à) (?:soutenir|aider|rejoindre|respecter|collaborer|cooperer|accueillir|financer|equiper|proteger|quitter|appuyer|epauler|accompagner|laisser|recevoir|remercier)");

    /** "C'est à cet appel, lancé le 4 juillet, que répond la Ramsi": the sentence behind names who came, and tells when. */
    private record Answer(Mission mission, @Nullable DateWindow on) {

        private static final Phrase ANSWER =
                words("(?:à|de) (?:cet|cette) (?:appel|demande|requete|lettre)(?: , [a-z]+(?: le)? (?<date>D\\d+))?");

        static @Nullable Answer of(Reading sentence, Country asking) {
            if (sentence.index() + 1 >= sentence.context().sentences().size()) {
                return null;
            }
            Reading next = new Reading(sentence.context(), sentence.index() + 1);
            Matcher answer = ANSWER.matcher(next.text());
            if (!answer.find()) {
                return null;
            }
            DateWindow on = next.window(answer.group("date"), Tense.PAST, "UTC");
            return next.shape().mentions().stream()
                    .map(Placed::mention)
                    .filter(MissionNamed.class::isInstance)
                    .map(mention -> ((MissionNamed) mention).mission())
                    .filter(mission -> asking.equals(mission.host()))
                    .findFirst()
                    .map(mission -> new Answer(mission, on))
                    .orElse(null);
        }
    }

    /**
     * False when the day told is not that of the asking: "à la demande d'Haïti, le Conseil a autorisé en 2023", "une
     * force qui a pris pied jeudi".
     */
    private static boolean isAsked(Reading sentence, Matcher matcher) {
        String date = Moments.act(sentence, matcher.start("verb"), true);
        int at = date == null ? -1 : Moments.end(sentence.text(), date, 0) - date.length();
        if (at < 0 || date == null) {
            return false;
        }
        boolean noun = matcher.group("verb").startsWith("demande")
                && AT_REQUEST
                        .matcher(sentence.text().substring(0, matcher.start("verb")))
                        .find();
        boolean within = at >= matcher.start() && at < matcher.end();
        boolean relative = at > matcher.start("verb")
                && RELATIVE.matcher(sentence.text().substring(matcher.start("verb"), at))
                        .find();
        return !relative && (!noun || within);
    }

    private static final Phrase AT_REQUEST = Phrase.compile("(?<![^ ])à la $");
    private static final Phrase RELATIVE = words("qui|dont|laquelle");

    /** The mission asked for; null where the words ask for some force that had no name yet. */
    private static @Nullable Mission asked(Reading sentence, Matcher matcher) {
        String text = sentence.text();
        Matcher object = OBJECT.matcher(text);
        boolean said = object.find(matcher.namedGroups().containsKey("force") ? matcher.start("force") : 0);
        if (said && object.group("force").charAt(0) != 'M') {
            Matcher named = NAMED.matcher(text.substring(object.end()));
            Antecedent later = named.find() ? sentence.named(named.group("name")) : null;
            return later == null ? null : later.mission();
        }
        Antecedent meant = said ? sentence.named(object.group("force")) : sentence.mission(matcher.start());
        return meant == null ? null : meant.mission();
    }
}
