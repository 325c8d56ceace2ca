package org.mandatewatch.ingest.domain.extract.rule.french;

import static org.mandatewatch.ingest.domain.extract.rule.french.Wording.words;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.DateWindow;
import org.mandatewatch.contract.fact.VoteExpected;
import org.mandatewatch.ingest.domain.date.Tense;
import org.mandatewatch.ingest.domain.extract.entity.Body;
import org.mandatewatch.ingest.domain.extract.rule.Antecedent;
import org.mandatewatch.ingest.domain.extract.rule.Certainty;
import org.mandatewatch.ingest.domain.extract.rule.Findings;
import org.mandatewatch.ingest.domain.extract.rule.Phrase;
import org.mandatewatch.ingest.domain.extract.rule.Reading;
import org.mandatewatch.ingest.domain.extract.rule.Rule;

/** "Le Conseil doit se prononcer d'ici à la fin septembre sur le mandat de la mission." */
final class VoteExpectedRule implements Rule {

    private static final String VOTE = "(?:votes?|scrutin|mise aux voix|adoption|passage au vote)";

    private static final String DECIDE =
            "(?:voter|se prononcer|trancher|adopter|statuer|decider|arreter sa decision|passer au vote|mettre aux voix|avoir (?:vote|tranche|statue|decide|adopte)|s' etre prononce[es]*|renouveler|proroger|prolonger|reconduire|approuver|autoriser|entériner|enteriner)";

    private static final String PUT = "(?:reporte|repousse|ajourne|decale|differe|avance|remis|renvoye)(?:e|s|es)?";

    private static final List<Phrase> PATTERNS = List.of(
            // le vote est reporté ; il aura lieu lundi
            words(
                    "(?:il|celui - ci|elle|celle - ci|scrutin) (?:aura(?:it)? (?:finalement )?lieu|se tiendra|interviendra|(?:pourrait|devrait|doit) (?:[^ ;.:]+ ){0,2}?(?:avoir lieu|se tenir|intervenir|se derouler)|est (?:[a-z]+ment )?(?:prevu|fixe|programme|attendu)e?)"),
            words(PUT
                    + "(?: (?:[a-z]+ment|donc))? (?:à|au|pour)(?: (?:la|le|l'))?(?= D\\d+)(?=(?: [^ ;.:]+){1,4}? (?:le |un |son |sa )?"
                    + VOTE + ")"),
            // le Conseil a jusqu'à dimanche pour voter
            words(
                    "(?:a|ont|avait|disposent?|laisse|laissent) (?:[^ ;.:]+ ){0,2}?jusqu' (?:[^ ;.:]+ ){0,3}?D\\d+ pour (?:[^ ;.:]+ ){0,2}?"
                            + DECIDE),
            // les Quinze votent jeudi
            words(
                    "(?:B\\d+|conseil|membres|deputes|chefs d' etat|dirigeants|ministres)(?: (?!a |ont |avait )[^ ;.:]+){0,3}? (?:vote|votent|tranche|tranchent|statue|statuent|se prononce|se prononcent)(?= (?:ce |le )?D\\d+)"),
            // le vote est à l'ordre du jour ; lundi, jour du vote
            words(VOTE + "(?: [^ ;.:]+){0,5}? (?:à l' ordre du jour|au programme|à l' agenda|au calendrier)"),
            words("(?:jour|date) (?:du|de la|d' un|prevue? du|prevue? pour le|fixee? pour le) " + VOTE),
            // le Conseil a prévu de voter
            words(
                    "(?:a|ont) (?:[a-z]+ment )?(?:prevu|decide|convenu|programme|choisi) de (?:[^ ;.:]+ ){0,2}?(?:voter|se prononcer|trancher|statuer|passer au vote|mettre aux voix|proceder au vote)"),
            // le texte doit être adopté lundi
            words(
                    "(?:doi(?:t|vent)|devrai(?:t|ent)|devra|devront|va|vont|pourrait) etre (?:[a-z]+ment )?(?:adoptee?s?|votee?s?|approuvee?s?|mise?s? (?:aux voix|au vote)|soumise?s? (?:aux voix|au vote))"),
            words(
                    "(?:sera|seront|serait) (?:[a-z]+ment )?(?:adoptee?s?|votee?s?|approuvee?s?|prolongee?s?|prorogee?s?|renouvelee?s?|reconduit[es]*)(?= (?:ce |le )?D\\d)"),
            words("inscri[a-z]*(?: [^ ;.:]+){0,12}? " + VOTE),
            words(
                    "(?:date|journee)(?: [^ ;.:]+){0,6}? (?:retenue|fixee|arretee|choisie|avancee|evoquee|annoncee)(?: [^ ;.:]+){0,4}? (?:le |un |du |ce )"
                            + VOTE),
            words(
                    "(?:decision|verdict)(?: [^ ;.:]+){0,14}? (?:est|sont|etait|reste) (?:desormais )?(?:attendue?s?|prevue?s?)"),
            words(
                    "(?:passera|viendra|arrivera|sera|presente[a-z]*|soumi[a-z]*)(?: [^ ;.:]+){0,9}? pour (?:adoption|approbation|vote)"),
            words(
                    "(?:doi(?:t|vent)|devr(?:a|ait|aient|ont)|va|vont|s' appretent?(?: à)?|(?:est|sont|sera|seront) (?:appelee?s?|invitee?s?|attendue?s?|censee?s?)(?: à)?|comptent?|prevoi(?:t|ent)(?: de)?|entend(?:ent)?|rendez - vous)(?: [^ ;.:]+){0,8}? "
                            + DECIDE),
            words(
                    "(?:se retrouve[a-z]*|se reuni[a-z]*|sont convoquee?s?|donn[a-z]* rendez - vous|ont rendez - vous)(?: [^ ;.:]+){0,8}? pour "
                            + DECIDE),
            words(
                    "votera|voteront|voterait|voteraient|se prononcer(?:a|ont|ait|aient)|tranchera|trancheront|statuera|statueront|(?:passer|sera|seront|serait) (?:mise?s? aux voix|soumise?s? au vote|soumise?s? aux voix|mise?s? au vote)|passer(?:a|ont|ait) (?:au vote|aux voix)|(?:mettra|mettront|soumettra) (?:[^ ;.:]+ ){0,6}?(?:aux voix|au vote)|(?:se reunira|se reuniront|se reunit|se reunissent) (?:[^ ;.:]+ ){0,8}?(?:pour voter|pour se prononcer)"),
            words(
                    VOTE
                            + "(?: [^ ;.:]+){0,16}? (?:(?:est|sont|etait|reste|serait|a ete|desormais|toujours|,|maintenant) ){0,6}(?:(?:initialement|desormais|maintenant|provisoirement) )?(?:prevue?s?|attendue?s?|programmee?s?|fixee?s?|envisagee?s?|annoncee?s?|inscrite?s?|calee?s?|espere|agende)"),
            words(
                    VOTE
                            + "(?: [^ ;.:]+){0,16}? (?:(?:doit|devrait|pourrait|doivent|devra)(?: [^ ;.:]+){0,4}? (?:avoir lieu|intervenir|se tenir|etre organise|se derouler)|aura lieu|se tiendra|interviendra|n' interviendra|intervient|se deroulera|suivra)"),
            words(
                    "(?:table|tablent|mise|misent|s' attend|s' attendent|comptent?|espere|esperent)(?: [^ ;.:]+){0,5}? (?:sur|à|une?) (?:une? )?"
                            + VOTE),
            words(
                    VOTE
                            + "(?: [^ ;.]+){0,16}? (?:reportee?|repoussee?|ajournee?|decalee?|differee?|avancee?)(?: [^ ;.:]+){0,2}? (?:à|au|pour)(?: (?:la|le|l'))?(?= D\\d+)"),
            words("(?<=^|: |\\. )(?:vote|scrutin)(?= D\\d+)"),
            words("(?:prevue?|attendue?|programmee?|fixee?|prevoit|prevoient)(?: [^ ;.:]+){0,4}? (?:un |le )?" + VOTE),
            words(
                    "avant de (?:passer au vote|voter|se prononcer|proceder au vote)|(?:appelee?s? à|avant le|avant un|en vue d' un|dans l' attente d' un|à la veille d' un|à la veille du) (?:nouveau )?(?:vote|scrutin)"));

    private static final Phrase DENIED = words(
            "(?:aucune?|pas de|sans|ni) (?:[a-z]+ )?(?:date|vote|calendrier|scrutin|decision|verdict)|n' (?:est|a|ont|etait) pas (?:encore )?(?:ete )?(?:prevue?|programmee?|fixee?|inscrite?)|elections?|electeurs?|referendum|urnes|annulee?|legislatives?|legislatifs?|electora[a-z]+|presidentiel(?:le)?s?|municipales?|proposition de loi|projet de loi|budget|n' (?:aura|auront|aurait) (?:pas|plus) lieu|ne (?:votera|voteront|devrait|doit) pas");

    private static final Phrase DATE = Phrase.compile("(?<![^ ])D\\d+");

    private static final Phrase NOT_ITS_DAY = Phrase.compile(
            "(?<![^ ])(?:(?<!a )(?<!ont )jusqu'|expir[a-z]*|echeance|fin|s' ach[a-z]*|depuis|apres|(?<!etre )(?<!sera )(?<!seront )(?<!serait )adoptee?|(?<!la )datee?|du rapport|dit|indique|indiquee?|declare|precise|rappele|confie|assure|ont indique|a indique|distribuee?|circuler|circule|initialement (?:prevue?|envisagee?|attendue?|programmee?)|d' abord (?:prevue?|envisagee?)|entendra)(?: (?:le|la|au|à|en|l'|pour|,|cette|ce|du|des|aux)){0,6} $");

    private static final Phrase FIRM = words(
            "prevue?s?|attendue?s?|programmee?s?|fixee?s?|doit|doivent|votera|voteront|prononcera|tranchera|mise?s? aux voix|aura lieu|inscrite?");

    private static final Phrase ABOUT = words(
            "M\\d+|R\\d+|mandat|mission|force|resolution|projet|texte|casques bleus|prolongation|renouvellement|prorogation|reconduction|troupes|sanctions|contingent|deploiement|avenir|sort|operation|peacekeeping|envoi");

    @Override
    public Set<String> triggers() {
        return Set.of(
                "vote", "vot", "vota", "pron", "tran", "scru", "adop", "mise", "voix", "stat", "reno", "pror", "prol",
                "reco", "appr", "auto", "deci", "repo", "remi", "renv", "deca", "diff", "ajou", "verd", "insc", "date",
                "jour", "lieu", "tien", "teni", "inte", "dero", "agen", "ordr", "sera", "sero");
    }

    @Override
    public void read(Reading sentence, Findings findings) {
        String text = sentence.text();
        if (DENIED.matcher(text).find()) {
            return;
        }
        boolean postponed = POSTPONED.matcher(text).find();
        for (Phrase pattern : PATTERNS) {
            Matcher matcher = pattern.matcher(text);
            if (matcher.find() && isVote(sentence, matcher, postponed)) {
                expected(sentence, matcher, findings);
                return;
            }
        }
    }

    /** Beside a postponement only the new day is one that people wait for. */
    private static boolean isVote(Reading sentence, Matcher matcher, boolean postponed) {
        boolean pronoun = PRONOUN.begins(matcher.group());
        boolean said = !pronoun
                || VOTED.matcher(sentence.text().substring(0, matcher.start())).find()
                || votedBefore(sentence) != null;
        return said && (!postponed || pronoun || PUT_TO.matcher(matcher.group()).find());
    }

    /** "Tout dépend d'un vote. Il aura lieu mercredi": the sentence before, where it is what speaks of a vote. */
    private static @Nullable Reading votedBefore(Reading sentence) {
        if (sentence.index() == 0) {
            return null;
        }
        Reading before = new Reading(sentence.context(), sentence.index() - 1);
        boolean votes = VOTES.matcher(before.text()).find();
        return votes && !DENIED.matcher(before.text()).find() ? before : null;
    }

    private static final Phrase VOTES = words("votes?|scrutin|mise aux voix");
    private static final Phrase PRONOUN = words("il|celui - ci|elle|celle - ci");

    private static final Phrase VOTED = words(VOTE + "|" + DECIDE);

    private static final Phrase POSTPONED =
            words(VOTE + "(?: [^ ;.:]+){0,12}? (?:a|est|sera|ont) (?:ete )?(?:[a-z]+ment )?" + PUT
                    + "|(?:a|ont) (?:D\\d+ )?" + PUT + "(?: [^ ;.:]+){0,8}? " + VOTE);

    private static final Phrase PUT_TO = words(PUT + "(?: [^ ;.:]+){0,3}? (?:à|au|pour)(?: (?:la|le|l'))?");

    private static void expected(Reading sentence, Matcher matcher, Findings findings) {
        Antecedent mission = sentence.mission(matcher.start());
        boolean pronoun = PRONOUN.begins(matcher.group());
        Reading before = pronoun ? votedBefore(sentence) : null;
        Body here = Deciding.voting(sentence, matcher.start(), mission);
        Body named = here == null && before != null ? Deciding.voting(before, 0, mission) : here;
        boolean vote = before != null
                || VOTING.matcher(matcher.group()).find()
                || BY_VOTE.begins(sentence.text().substring(matcher.end()));
        Body body = named == null && vote && mission != null ? mission.mission().body() : named;
        if (body == null
                || (mission == null && !sentence.context().isOnTopic())
                || !(vote || ABOUT.matcher(sentence.text()).find())) {
            return;
        }
        String date = date(sentence, matcher);
        if (date == null && !(vote && FIRM.matcher(matcher.group()).find() && mission != null)) {
            return;
        }
        DateWindow day = Narrowed.of(
                sentence,
                Moments.end(sentence.text(), date, sentence.text().length()),
                sentence.window(date, Tense.FUTURE, body.zone()));
        DateWindow window = matcher.group().contains("jusqu'") ? upTo(sentence, day) : day;
        double confidence = (date == null ? 0.6 : vote ? 0.93 : 0.88) * Certainty.of(window);
        findings.add(
                sentence,
                mission == null ? null : mission.mission(),
                date == null ? sentence.clause(matcher) : sentence.whole(),
                confidence * (mission == null ? 1.0 : mission.certainty()),
                header -> new VoteExpected(header, body.name(), window, null));
    }

    /** "Se prononcer par un vote". */
    private static final Phrase BY_VOTE = Phrase.compile(" (?:[^ ;.:]+ ){0,3}?(?:par|lors d') un vote(?![^ ])");

    private static final Phrase VOTING = words(
            "vote|votes|votee?s?|adoptee?s?|adoption|scrutin|voter|votera|voteront|mise aux voix|mis aux voix|aux voix");

    /** "A jusqu'à dimanche pour voter": any day from publication on. */
    private static @Nullable DateWindow upTo(Reading sentence, @Nullable DateWindow day) {
        LocalDate published = sentence.context().article().publishedOn();
        return day == null
                        || published == null
                        || day.latest() == null
                        || day.latest().isBefore(published)
                ? day
                : new DateWindow(published, day.latest(), day.phrase(), day.zone(), true);
    }

    /** The date that goes with the vote: nearest behind the words, else within them, else before. */
    private static @Nullable String date(Reading sentence, Matcher vote) {
        String text = sentence.text();
        Matcher matcher = DATE.matcher(text);
        String before = null;
        String inside = null;
        while (matcher.find()) {
            if (NOT_ITS_DAY.matcher(Wording.left(text, matcher.start(), 60)).find()) {
                continue;
            }
            if (matcher.start() >= vote.end()) {
                return inside != null && matcher.start() - vote.end() > 25 ? inside : matcher.group();
            }
            if (matcher.start() >= vote.start()) {
                inside = matcher.group();
            } else {
                before = matcher.group();
            }
        }
        return inside == null ? before : inside;
    }
}
