package org.mandatewatch.ingest.domain.extract.rule.french;

import static org.mandatewatch.ingest.domain.extract.rule.french.Wording.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.DateWindow;
import org.mandatewatch.contract.fact.Tally;
import org.mandatewatch.contract.fact.VoteHeld;
import org.mandatewatch.contract.fact.VoteOutcome;
import org.mandatewatch.ingest.domain.date.Tense;
import org.mandatewatch.ingest.domain.extract.entity.Body;
import org.mandatewatch.ingest.domain.extract.rule.Antecedent;
import org.mandatewatch.ingest.domain.extract.rule.Extension;
import org.mandatewatch.ingest.domain.extract.rule.Factuality;
import org.mandatewatch.ingest.domain.extract.rule.Finding;
import org.mandatewatch.ingest.domain.extract.rule.Finding.Span;
import org.mandatewatch.ingest.domain.extract.rule.Findings;
import org.mandatewatch.ingest.domain.extract.rule.Phrase;
import org.mandatewatch.ingest.domain.extract.rule.Reading;
import org.mandatewatch.ingest.domain.extract.rule.Rule;
import org.mandatewatch.ingest.domain.extract.rule.Tallies;

/** "Le Conseil de sécurité a adopté la résolution par 13 voix pour et deux abstentions." */
final class VoteHeldRule implements Rule {

    private static final String TEXT =
            "(?:R\\d+|resolutions?|projets?|texte|mandat|prolongation|prorogation|reconduction|renouvellement|motion|proposition|embargo|sanctions|maintien|mission|participation|envoi|deploiement|motion|engagement)";

    private static final Phrase POSTPONED = words(
            "(?:reporte[a-z]*|ajourne[a-z]*|differe[a-z]*|repousse[a-z]*|decale[a-z]*|report|ajournement|remis(?:e)?|renvoye|renonce[a-z]* à)(?: [^ ;.:]+){0,7}? (?:votes?|scrutin|voter|mise aux voix)"
                    + "|(?:votes?|scrutin|mise aux voix)(?: [^ ;.]+){0,20}? (?:(?:a|est|ete|fut|a ete|est encore) (?:[a-z]+ment |finalement )?(?:reporte[a-z]*|ajourne[a-z]*|differe[a-z]*|repousse[a-z]*|decale[a-z]*|annule[a-z]*|remis|renvoye))");

    private static final Phrase VETOED = words(
            "(?:oppos[a-z]+|mis|mettant|met|use|usant|usage|appose|exerce|utilise|brandi|recours)(?: [^ ;.:]+){0,4}? veto|bloqu[a-z]+(?: (?!par)[^ ;.:]+){0,9}? par (?:un|le|son|leur) (?:[a-z]+ )?veto|veto (?:de la|du|de l'|des|d') [CA]\\d+ (?:a|ont|bloqu[a-z]*)|(?<!menace d' un )(?<!menaces de )(?<!de )veto (?:[a-z]+ )?A\\d+|s' est heurte(?: [^ ;.:]+){0,3} veto");

    private static final Phrase REJECTED = words(
            "(?:rejet(?:e|ee|ant|ent)|repouss(?:e|ee)|retoque[a-z]*|n' a pas adopte|n' a pas ete adopte|(?:echoue|pas parvenue?s?|pas reussi|pas pu)(?: (?:D\\d+|à|hier|soir)){0,3} (?:faire )?(?:adopter|approuver|voter|proroger|prolonger|renouveler|reconduire|faire passer)|n' a pas (?:recueilli|obtenu|reuni)|n' a (?:recueilli|obtenu|reuni|rassemble)(?: D\\d+)? que)(?: [^ ;.:]+){0,12}? (?:"
                    + TEXT + "|voix|majorite)|" + TEXT
                    + "(?: [^ ;.:]+){0,12}? (?:a ete|ont ete|est|etait) (?:[a-z]+ment )?(?:rejetee?|repoussee?|retoquee?|recalee?|blackboulee?)|"
                    + TEXT
                    + "(?: [^ ;.:]+){0,10}? n' (?:a|ont) (?:pas (?:ete adopte[a-z]*|recueilli|obtenu|reuni)|(?:recueilli|obtenu|reuni|rassemble)(?: D\\d+)? que)");

    private static final Phrase ADOPTED = words(
            "(?:adopt(?:e|ee|ees|es|ent|ant)|(?<!le )(?<!un )(?<!du )(?<!ce )(?<!au )(?<!de )(?<!son )(?<!ce )vot(?:e|ee|es|ent|ant)|approuv(?:e|ee|ees|ant|ent)|enterine[a-z]*|avalis(?:e|ee))(?: [^ ;.:]+){0,14}? "
                    + TEXT
                    + "|" + TEXT
                    + "(?: [^ ;.]+){0,14}? (?:adoptee?s?|(?<!le )(?<!un )(?<!du )(?<!au )(?<!ce )votee?s?|approuvee?s?|passee?)"
                    + "|(?:a|ont|ayant) vote(?: [^ ;.:]+){0,10}? (?:pour|en faveur)|(?:decid(?:e|ent)|proroge[a-z]*|prolonge[a-z]*|renouvele[a-z]*|reconduit|autorise[a-z]*|approuve[a-z]*)(?: [^ ;.:]+){0,5}? (?:à l' unanimite|unanimement)|(?:à l' unanimite|unanimement)(?: [^ ;.:]+){0,3}? (?:decide|proroge|prolonge|renouvele|reconduit|autorise|approuve)|(?:a|ont|s' est|se sont|en ont|viennent|vient)(?: [^ ;.:]+){1,9}? (?:à l' unanimite|unanimement)|dit oui|unanimite s' est faite|(?:s' est|se sont) prononce[a-z]*(?: [^ ;.:]+){0,5}? (?:pour|en faveur)"
                    + "|(?:projets?|textes?|resolution|R\\d+)(?: [^ ;.:]+){0,20}? (?:a|ont) (?:recueilli|obtenu|rassemble|reuni)(?: D\\d+)? N\\d+ (?:voix|suffrages|votes)"
                    + "|(?:a|ont) leve la main(?: [^ ;.:]+){0,3}? (?:pour|en faveur)"
                    + "|epreuve du vote|(?:adoptee?s?|votee?s?|acquise?)(?: [^ ;.]+){0,6}? (?:par|avec|à l' unanimite)|vote (?:de|du|d') D\\d+(?: [^ ;.:]+){0,8}? (?:en faveur|pour)|(?:vote|scrutin) (?:a ete|est) acquis"
                    + "|adoption(?: [^ ;.:]+){0,6}? (?:resolution|texte|R\\d+)|(?:adopte|vote|approuve)(?: [^ ;.:]+){0,4}? à l' unanimite|(?:vote|votent|a vote)(?: [^ ;.]+){0,3}? D\\d+(?: [^ ;.]+){0,3}? ,? par");

    private static final Phrase UNREAL = Phrase.compile(
            "(?<![^ ])(?:doi(?:t|vent)|devr[a-z]*|pourr[a-z]*|peut|peuvent|si|va|vont|s' apprete[a-z]*|appelee?s? à|avant|attendue?s?|prevue?s?|prevoit|sera|seront|serait|soit|soient|etre|(?<!apres )(?<!d' )avoir|veut|souhaite[a-z]*|demande[a-z]*|plaide[a-z]*|espere[a-z]*|faute d'|pour|sans|contre|en vue de|pas|jamais|aucun|aucune|non)(?: [^ ;,:]+){0,6} $");

    private static final Phrase INFINITIVE = words("(?:adopter|voter|approuver|rejeter|repousser)(?![^ ])");

    private static final Phrase ELECTION = words(
            "elections?|electeurs?|referendum|urnes|projet de loi|proposition de loi|loi|budget|constitution|amendements?|candidats?|motion de censure|match|buts?|championnat|actionnaires|eurodeputes|commission|mairie|resolution de l' assemblee generale");

    private static final Phrase RECALLED = Phrase.compile(
            "(?<![^ ])(?:depuis|conformement à|violation|violations|application|rappel[a-z]*|apres|respect|vertu|en vertu|prevue?|issue?|mise en oeuvre|comme|aux termes)(?: [^ ;,:]+){0,5} $");

    private static final Phrase ABOUT = words(
            "M\\d+|R\\d+|mandat|mission|force|casques bleus|deploiement|troupes|sanctions|embargo|resolution|soldats|contingent");

    private static final Phrase COUNCIL = words("M\\d+|B\\d+|R\\d+");

    private static final Phrase VOTE = words(
            "vot[a-z]*|scrutin|tranch(?:e|ent)|adopt[a-z]*|R\\d+|prolong[a-z]*|prorog[a-z]*|renouvel[a-z]*|reconduit[a-z]*|autoris[a-z]*|decid[a-z]*|feu vert");

    @Override
    public Set<String> triggers() {
        return Set.of(
                "adop", "vot", "vote", "vota", "appr", "ente", "voix", "unan", "veto", "reje", "repo", "ajou", "diff",
                "scru", "abst", "oui", "reto", "reca", "pass", "echo", "parv", "reus", "remi", "renv", "deca", "avan",
                "mise", "suff", "leve", "aval", "reno", "reco", "pron");
    }

    @Override
    public void read(Reading sentence, Findings findings) {
        String text = sentence.text();
        if (ELECTION.matcher(text).find()) {
            return;
        }
        VoteOutcome[] outcomes = {VoteOutcome.POSTPONED, VoteOutcome.VETOED, VoteOutcome.REJECTED, VoteOutcome.ADOPTED};
        Phrase[] patterns = {POSTPONED, VETOED, REJECTED, ADOPTED};
        for (int i = 0; i < patterns.length; i++) {
            Matcher matcher = patterns[i].idle(text);
            int from = 0;
            for (int tries = 0;
                    tries < Wording.MOST_TRIES && from < text.length() && patterns[i].find(matcher, text, from);
                    tries++) {
                boolean again = outcomes[i] == VoteOutcome.ADOPTED
                        && COUNT.matcher(matcher.group()).find()
                        && isTold(sentence);
                if (!again && isReal(text, matcher, outcomes[i])) {
                    held(sentence, matcher, outcomes[i], findings);
                    return;
                }
                from = matcher.start() + 1;
            }
        }
        counted(sentence, findings);
    }

    /** A count alone tells of a vote, unless a sentence nearby tells of the same one in words. */
    private static void counted(Reading sentence, Findings findings) {
        Tally tally = FrenchTallies.in(sentence);
        boolean counts =
                tally != null && tally.inFavour() != null && (tally.against() != null || tally.abstaining() != null);
        boolean decides = tally != null
                && (tally.inFavour() != null || tally.unanimous())
                && sentence.once(Extension.class, Prolongations::in).stream()
                        .anyMatch(e -> e.factuality() == Factuality.DECIDED);
        Matcher first = COUNTED.matcher(sentence.text());
        if ((decides || counts && !isTold(sentence))
                && first.find()
                && !AHEAD.matcher(sentence.text()).find()) {
            held(sentence, first, VoteOutcome.ADOPTED, findings);
        }
    }

    /** How many voted for it, and nothing else: "treize pays ont voté pour". */
    private static final Phrase COUNT = Phrase.compile(
            "^(?:a vote|ont vote|ayant vote|s' est prononcee?|se sont prononcee?s?)(?: [^ ;.:]+){0,4}? (?:pour|en faveur)(?![^ ])|(?<![^ ])(?:recueilli|obtenu|rassemble|reuni)(?: D\\d+)? N\\d+ [a-z]+$");

    private static boolean isTold(Reading sentence) {
        return sentence.neighbours().stream()
                .anyMatch(n -> TOLD.matcher(n.text()).find());
    }

    private static final Phrase COUNTED = words("voix|votes?|unanim[a-z]*|suffrages?|pour|N\\d+");

    private static final Phrase AHEAD =
            words("faudrait|faudra|faut|il faut|necessaires?|majorite requise|pourrait|devrait");

    private static final Phrase TOLD = words("veto|adoptee?|votee?|rejetee?|approuvee?");

    private static final Phrase INSIDE_AHEAD = words(
            "(?:doit|devra|devrait|sera|serait|pourrait|soit|etre|pas|va|avant d'|prevu|prevue|attendu) (?:[^ ]+ ){0,3}?(?:adoptee?s?|votee?s?|approuvee?s?|rejetee?|soumise?)");

    private static boolean isReal(String text, Matcher matcher, VoteOutcome outcome) {
        String before = Wording.left(text, matcher.start(), 70);
        boolean unreal =
                UNREAL.matcher(before).find() || RECALLED.matcher(before).find();
        String inside = matcher.group();
        boolean ahead = INSIDE_AHEAD.matcher(inside).find() && !inside.contains("vient d' etre");
        return !unreal
                && (outcome == VoteOutcome.REJECTED || !ahead)
                && !(outcome == VoteOutcome.ADOPTED && INFINITIVE.begins(inside));
    }

    private static void held(Reading sentence, Matcher matcher, VoteOutcome outcome, Findings findings) {
        Antecedent mission = VotedMissions.of(sentence, matcher.start());
        Body body = Deciding.voting(sentence, matcher.start(), mission);
        Tally tally = FrenchTallies.in(sentence);
        boolean certain = tally != null
                || Deciding.resolution(sentence) != null
                || outcome == VoteOutcome.VETOED
                || outcome == VoteOutcome.POSTPONED;
        if (body == null && mission != null && certain && !Deciding.isParliamentAtHome(sentence, mission)) {
            body = Deciding.unnamed(sentence, mission);
        }
        boolean postponed = outcome == VoteOutcome.POSTPONED
                && sentence.context().missions().size() == 1;
        boolean about =
                postponed || tally != null || ABOUT.matcher(sentence.text()).find();
        if (body != null && mission != null && about) {
            record(sentence, matcher, outcome, mission, body, tally, findings);
        }
    }

    private static void record(
            Reading sentence,
            Matcher matcher,
            VoteOutcome outcome,
            Antecedent mission,
            Body body,
            @Nullable Tally own,
            Findings findings) {
        List<Span> further = new ArrayList<>();
        Tally tally = own;
        DateWindow on = outcome == VoteOutcome.POSTPONED
                ? putOff(sentence, body.zone())
                : Moments.ofAct(sentence, matcher.start(), body.zone());
        String resolution = Deciding.resolution(sentence);
        boolean dated = outcome != VoteOutcome.POSTPONED;
        for (Reading neighbour : dated ? Around.of(sentence, mission) : List.<Reading>of()) {
            if (ELECTION.matcher(neighbour.text()).find()
                    && !COUNCIL.matcher(neighbour.text()).find()) {
                continue;
            }
            Tally more = FrenchTallies.in(neighbour);
            if (more != null && !more.equals(tally)) {
                tally = Tallies.joined(tally, more);
                further.add(neighbour.whole());
            }
            boolean voting = more != null || VOTE.matcher(neighbour.text()).find();
            if (voting && on == null) {
                on = Moments.ofAct(neighbour, Deciding.actIn(neighbour), body.zone());
            }
            if (voting && resolution == null) {
                resolution = Deciding.resolution(neighbour);
            }
        }
        Tally counted = outcome == VoteOutcome.VETOED ? withVetoes(sentence, tally) : tally;
        DateWindow day = on;
        String number = resolution;
        double confidence = (counted != null || number != null ? 0.92 : 0.82) * mission.certainty();
        findings.add(new Finding(
                mission.mission(),
                sentence.clause(matcher),
                further,
                confidence,
                sentence.speaker(),
                header -> new VoteHeld(header, body.name(), day, outcome, counted, number)));
    }

    /** The day directly beside "reporté" is that of putting off; any other may be the old day or the new. */
    private static @Nullable DateWindow putOff(Reading sentence, String zone) {
        Matcher beside = PUT_OFF.matcher(sentence.text());
        if (!beside.find()) {
            return null;
        }
        String said = beside.group("said") == null ? beside.group("date") : beside.group("said");
        String beforehand = said == null ? beside.group("then") : said;
        String day = beforehand == null ? beside.group("planned") : beforehand;
        return sentence.window(day, Tense.PAST, zone);
    }

    private static final Phrase PUT_OFF = words(
            "(?:decid|conven|choisi|accept|prefer|resolu)[a-z]*(?: ,)? (?:le )?(?<said>D\\d+)(?: [^ ;.:]+){0,16}? (?:de|d'|le) (?:reporter|ajourner|differer|repousser|report|ajournement)|(?:a|ont) (?<date>D\\d+) (?:reporte|ajourne|differe|repousse)|(?:a|ont|ete) (?:[a-z]+ )?(?:reporte|ajourne|differe|repousse|decale)e? (?<then>D\\d+)|(?:prevue?|programmee?|attendue?|fixee?)(?: (?:pour|à|au|le)){0,2} (?<planned>D\\d+)(?: [^ ;.:]+){0,26}? (?:à la derniere minute|in extremis|sine die)");

    /** Who casts a veto votes against, said or not. */
    private static @Nullable Tally withVetoes(Reading sentence, @Nullable Tally tally) {
        if (tally == null || tally.against() != null) {
            return tally;
        }
        int vetoing = FrenchTallies.vetoing(sentence).size();
        return vetoing == 0
                ? tally
                : new Tally(tally.inFavour(), vetoing, tally.abstaining(), false, tally.abstainers());
    }
}
