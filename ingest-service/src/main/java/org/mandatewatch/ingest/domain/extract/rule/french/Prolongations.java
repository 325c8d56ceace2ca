package org.mandatewatch.ingest.domain.extract.rule.french;

import static org.mandatewatch.ingest.domain.extract.rule.french.Wording.words;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.ingest.domain.extract.rule.Antecedent;
import org.mandatewatch.ingest.domain.extract.rule.Extension;
import org.mandatewatch.ingest.domain.extract.rule.Factuality;
import org.mandatewatch.ingest.domain.extract.rule.Phrase;
import org.mandatewatch.ingest.domain.extract.rule.Reading;

/** Finds where a French sentence speaks of prolonging a mandate, decided or not. */
final class Prolongations {

    private static final Phrase CUE = words(
            "(?<sure>prorog[a-z]+|prolong[a-z]+|renouvel[a-z]+|reconduct[a-z]+|reconduir[a-z]*|reconduit[a-z]*|reconduis[a-z]*)"
                    + "|rempil(?:e|ent|er|era|eront)|maintenant(?= (?:la |le |l' |les )?(?:M\\d+|mission|force|mandat))|rallong[a-z]+|(?<!s' )etend(?:u|ue|us|ues|re|ent)?|extension|maintien(?! de la paix| de l' ordre| de la securite)|maintient|maintiennent|maintenir|maintenue?s?|maintiendra(?:it)?"
                    + "|(?<stays>rest(?:e|er|ent|era|eront|erait|eraient)|cour(?:t|ra|ent|ront) desormais|(?:poursuivr(?:a|ont|e)|continuer(?:a|ont)?|operer|demeur(?:e|ent|era|eront))(?= (?:[^ ;.:]+ ){0,7}?(?:T\\d+|jusqu'))|(?:obtien(?:t|nent|dra)|obtenu|decroch(?:e|ent|era)|beneficie(?:nt|ra)?|gagne(?:nt)?)(?= (?:[^ ;.:]+ ){0,4}?(?:T\\d+|repit|sursis|rallonge)))"
                    + "|(?<grants>accord(?:e|ee|ees|er|ent|ant|era)|octroy(?:e|ee|er|ant))(?= (?:[^ ;.:]+ ){0,8}?(?:T\\d+|repit|sursis|rallonge|delai|jusqu'))|(?<bare>T\\d+(?: (?:de plus|encore|supplementaires?))?)(?= (?:pour (?:la |le |l' |les )?(?:M\\d+|mandat|mission|force|casques)|\\.))");

    private static final String OBJECT =
            "(?<obj>M\\d+|" + Wording.MANDATE + "|" + Wording.NOUN + "|sanctions|regime|embargo)";

    private static final Phrase RIGHT = Phrase.compile("^(?<gap>(?: [^ ;.:]+){0,18}?) " + OBJECT + "(?![^ ])");

    private static final Phrase LEFT = words(OBJECT);

    private static final Phrase PASSIVE = Phrase.compile(
            "(?<![^ ])(?:ete|est|sont|sera|seront|serait|seraient|etre|soit|soient|fut|furent|etait|etaient)(?: [^ ;,:.]+){0,3} $");

    private static final Phrase OTHER_OBJECT = words(
            "urgence|contrats?|bail|appels?|soutien|treve|cessez|negociations|pourparlers|delais?|visas?|remerciements|confiance|passeports?|licence|permis"
                    + "|couvre|greve|condoleances|abonnement|partenariat|aide|cotes?|zones?|frontieres?|presence de l'|liste|vie|garde|detention|conge|scolaire");

    /** What a veto stopped is proposed no more. */
    private static final Phrase BLOCKED = words("veto|rejetee?|repoussee? par|retoquee?");

    private static final Phrase TOGETHER = words("tandis que|tandis qu'|alors que|alors qu'|mais");

    private Prolongations() {}

    static List<Extension> in(Reading sentence) {
        String text = sentence.text();
        List<Extension> events = new ArrayList<>();
        Matcher cue = CUE.matcher(text);
        int floor = 0;
        for (int tries = 0; tries < Wording.MOST_TRIES && cue.find(); tries++) {
            Extension event = event(sentence, cue, floor);
            if (event != null && events.stream().noneMatch(e -> same(e, event))) {
                events.add(event);
                Coordinated.with(sentence, event.mission(), cue.start())
                        .forEach(mission -> events.add(event.of(mission)));
                floor = cue.end();
            }
        }
        return events;
    }

    /** "A decision to prolong, a prolongation of one year": one thing in two words. */
    private static boolean same(Extension first, Extension again) {
        return first.mission().mission().equals(again.mission().mission())
                && first.factuality() == again.factuality()
                && (again.until() == null || again.until().equals(first.until()))
                && (again.duration() == null || again.duration().equals(first.duration()));
    }

    private static @Nullable Extension event(Reading sentence, Matcher cue, int floor) {
        String text = sentence.text();
        int start = cue.start();
        int end = cue.end();
        boolean bare = cue.group("bare") != null;
        if (bare && !isAlone(text, cue)) {
            return null;
        }
        boolean stays = cue.group("stays") != null;
        Antecedent mission = owner(sentence, start, end, stays);
        if (mission == null) {
            return null;
        }
        int stop = stop(text, end);
        String until = Moments.until(sentence, start, stop);
        Period duration = Moments.length(sentence, start, stop);
        if (until == null) {
            String before = Moments.until(sentence, floor, start);
            until = before == null || isOldEnd(text, before) ? null : before;
        }
        if (duration == null) {
            duration = Moments.lengthBefore(sentence, floor, start);
        }
        if (cue.group("sure") == null && until == null && duration == null) {
            return null;
        }
        Factuality told = stays || bare ? staying(sentence, start) : FrenchFactuality.of(text, start, end);
        // "Rallonge de trois mois pour la mission": a sentence without a verb, which the next one explains.
        boolean verbless = told == Factuality.NEITHER && isHeadline(text, start);
        Factuality factuality = verbless ? staying(sentence, start) : told;
        boolean blocked =
                factuality == Factuality.PROPOSED && BLOCKED.matcher(text).find();
        if (blocked || (stays && factuality == Factuality.NEITHER)) {
            return null;
        }
        return new Extension(
                mission, start, Math.max(end, Moments.end(text, until, end)), start, factuality, until, duration);
    }

    /** "Arrivant à échéance le 2 octobre, le mandat doit être renouvelé": the end that it has, not the new one. */
    private static boolean isOldEnd(String text, String date) {
        return OLD_END.matcher(Wording.left(text, Moments.end(text, date, 0) - date.length(), 50))
                .find();
    }

    private static final Phrase OLD_END = Phrase.compile(
            "(?<![^ ])(?:expirant|s' achevant|prenant fin|echeant|(?:arrivant|venant|parvenant) à (?:[a-z]+ )?[a-z]+)(?: (?:le|la|à|au|en|aux|l'|fin|vers|debut)){0,4} $");

    /** "Un an de plus pour la mission": a sentence without a verb. */
    private static boolean isAlone(String text, Matcher cue) {
        return ALONE.matches(text.substring(0, cue.start()));
    }

    private static final Phrase ALONE = Phrase.compile(
            "(?:encore )?|(?:.*(?<![^ ]): )(?:encore )?|(?:feu vert|oui|accord|aval) (?:de la |de l' |du |des )?(?:B\\d+|conseil) (?:à|pour) ");

    /** "They will stay until May: so the Council decided on Friday"; else a wish. */
    private static Factuality staying(Reading sentence, int start) {
        String text = sentence.text();
        if (SAID_BEHIND.matcher(text.substring(start)).find()) {
            return Factuality.DECIDED;
        }
        if (FrenchFactuality.balance(text.substring(Math.max(0, start - 150), start)) == Factuality.PROPOSED) {
            return Factuality.PROPOSED;
        }
        boolean decided = SO_DECIDED.matcher(text).find()
                || sentence.neighbours().stream()
                        .anyMatch(n -> SO_DECIDED.matcher(n.text()).find());
        return decided ? Factuality.DECIDED : Factuality.NEITHER;
    }

    /** "…, a décidé jeudi le Conseil". */
    private static final Phrase SAID_BEHIND = Phrase.compile(
            " , (?:a|ont|en a|en ont|vien(?:t|nent) de) (?:[^ ;.:]+ ){0,2}?(?:decide|decider|tranche|vote|accorde)(?![^ ])|(?<![^ ])(?:apres|à l' issue d[eu]'?|depuis) (?:le |un )?vote(?: D\\d+)?(?: [^ ;.:]+){0,3}? B\\d+");

    private static final Phrase HEADLINE = Phrase.compile(
            "(?:rallonge|prolongation|prorogation|reconduction|renouvellement|extension)(?: [a-z]+)? (?:de|d'|du|pour|technique)(?![^ ])");

    private static final Phrase HEAD = Phrase.compile("(?:(?:une?|la|nouvelle|derniere|ultime|courte|breve) ){0,2}");

    private static boolean isHeadline(String text, int start) {
        return HEAD.matches(text.substring(0, start)) && HEADLINE.begins(text.substring(start));
    }

    private static final Phrase SO_DECIDED = words(
            "(?:a|ont|s' est|se sont) (?:[^ ;.:]+ ){0,3}?(?:decidee?|tranchee?|votee?|accordee?|adoptee?|renouvelee?|prononces?|approuvee?|prorogee?|prolongee?|reconduite?)|ainsi en (?:a|ont)(?: [a-z]+)? decide|c' est ce qu' (?:a|ont) decide|en a decide ainsi|feu vert (?:du|de la|de l'|des) (?:B\\d+|conseil)|(?:R\\d+|resolution)(?: [^ ;.:]+){0,9}? (?:adoptee|votee|approuvee)");

    private static @Nullable Antecedent owner(Reading sentence, int start, int end, boolean stays) {
        String text = sentence.text();
        Matcher right = RIGHT.matcher(text.substring(end));
        boolean passive = stays
                || PASSIVE.matcher(text.substring(Math.max(0, start - 60), start))
                        .find();
        boolean found = right.find();
        if (found && OTHER_OBJECT.matcher(right.group("gap")).find()) {
            return null;
        }
        if (!found
                && CLITIC.matcher(text.substring(Math.max(0, start - 40), start))
                        .find()) {
            return clitic(sentence, start);
        }
        int left = leftObject(text, start);
        if (left < 0
                && passive
                && !stays
                && SUBJECT_PRONOUN
                        .matcher(text.substring(Math.max(0, start - 40), start))
                        .find()) {
            return clitic(sentence, start);
        }
        if (left >= 0 && (passive || !found)) {
            boolean other = OTHER_OBJECT.matcher(text.substring(left, start)).find()
                    || text.charAt(left) == 'M'
                            && MandateExpiryRule.OTHER_SUBJECT
                                    .matcher(Wording.left(text, left, 80))
                                    .find();
            return other ? null : Owners.of(sentence, left);
        }
        return found && !stays ? Owners.of(sentence, end + right.start("obj")) : null;
    }

    /** "They have extended it": what "it" means, an earlier sentence must say. */
    private static @Nullable Antecedent clitic(Reading sentence, int start) {
        Matcher own = MEANT.matcher(sentence.text().substring(0, start));
        boolean said = own.find();
        for (int i = sentence.index() - 1; !said && i >= 0 && i >= sentence.index() - 3; i--) {
            said = MEANT.matcher(new Reading(sentence.context(), i).text()).find();
        }
        return said ? sentence.mission(start) : null;
    }

    private static final Phrase CLITIC = Phrase.compile(
            "(?<![^ ])(?:le|la|l'|les|leur|lui)(?: (?:a|avait|ont|avaient))?(?: (?:deja|encore|pas|aussi))? $");

    private static final Phrase SUBJECT_PRONOUN =
            Phrase.compile("(?<![^ ])(?:il|elle|celui - ci|celle - ci)(?: [^ ;,:.]+){1,4} $");

    private static final Phrase MEANT = words("M\\d+|mandats?|casques bleus");

    /** The object named last before a passive verb; a mandate before the mission whose it is. */
    private static int leftObject(String text, int start) {
        int from = Math.max(0, start - 220);
        Matcher left = LEFT.within(text, from, start).useTransparentBounds(true);
        int at = -1;
        int aside = -1;
        while (left.find()) {
            if (isAside(text, left.start(), start)) {
                aside = left.start();
            } else {
                at = left.start();
            }
        }
        return at < 0 ? aside : at;
    }

    /** "L'opération, chargée de faire respecter l'embargo, a été reconduite": not the embargo. */
    private static boolean isAside(String text, int offset, int verb) {
        Matcher aside = ASIDE.within(text, Math.max(0, offset - 160), verb).useTransparentBounds(true);
        while (aside.find()) {
            if (aside.start() < offset && offset < aside.end()) {
                return true;
            }
        }
        return false;
    }

    private static final Phrase ASIDE = Phrase.compile(
            " , (?:chargee?s?|qui|dont|dirigee?|conduite?|menee?|deployee?s?|creee?s?|lancee?s?|presente?s?|engagee?s?|destinee?s?|forte|composee?|censee?s?|appelee?s?) [^,;]{1,160} ,");

    /** Where what is said of one prolongation ends: at the next one, or where the sentence turns to something else. */
    private static int stop(String text, int from) {
        int stop = text.length();
        Matcher turn = TOGETHER.idle(text);
        if (TOGETHER.find(turn, text, from)) {
            stop = turn.start();
        }
        int semicolon = text.indexOf(" ;", from);
        return semicolon >= 0 ? Math.min(stop, semicolon) : stop;
    }
}
