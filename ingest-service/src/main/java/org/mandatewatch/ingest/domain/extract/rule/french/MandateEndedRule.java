package org.mandatewatch.ingest.domain.extract.rule.french;

import static org.mandatewatch.ingest.domain.extract.rule.french.Wording.words;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.DateWindow;
import org.mandatewatch.contract.fact.EndReason;
import org.mandatewatch.contract.fact.MandateEnded;
import org.mandatewatch.ingest.domain.date.Tense;
import org.mandatewatch.ingest.domain.extract.rule.Antecedent;
import org.mandatewatch.ingest.domain.extract.rule.Findings;
import org.mandatewatch.ingest.domain.extract.rule.Phrase;
import org.mandatewatch.ingest.domain.extract.rule.Reading;
import org.mandatewatch.ingest.domain.extract.rule.Rule;

/** "Le Conseil a mis fin vendredi au mandat de la mission." */
final class MandateEndedRule implements Rule {

    private static final String OBJECT = "(?<obj>M\\d+|mandat|mission|force|operation)";

    private static final List<Map.Entry<Phrase, EndReason>> PATTERNS = List.of(
            Map.entry(
                    words(
                            OBJECT
                                    + "(?: [^ ;.]+){0,18}? (?:s' est eteinte?|devenu caduc|est caduc|n' a plus de (?:base legale|mandat|base juridique)|a expire sans|expire sans (?:avoir ete )?(?:renouvel[a-z]*|proroge[a-z]*|prolonge[a-z]*|reconduit[a-z]*)|etant devenu caduc|tombe en desherence)"),
                    EndReason.LAPSED),
            Map.entry(
                    words(
                            OBJECT
                                    + "(?: [^ ;.]+){0,14}? (?:s' est achevee?|a pris fin|s' est terminee?|a expire|est arrivee? à (?:son )?(?:terme|echeance|expiration))(?=(?: [^ ]+){0,20}? (?:(?:ne|n') pas (?:la |le |l' )?(?:prolonge|proroge|renouvele|reconduire|reconduit)[a-z]*|sans (?:avoir ete |etre |que )?(?:prolong|prorog|renouvel|recondu)[a-z]*|faute de (?:prolong|prorog|renouvel|recondu|consensus|accord)[a-z]*|n' (?:a|ont|ayant) pas (?:ete )?(?:prolong|prorog|renouvel|recondu)[a-z]*))"),
                    EndReason.LAPSED),
            Map.entry(
                    words(
                            "(?:a|ont|avait|ayant) (?:[a-z]+ment |officiellement )?(?:mis|decide(?: [^ ;.:]+){0,6}? de mettre|choisi de mettre|vote pour mettre)(?: [^ ;.:]+){0,5}? (?:fin|un terme|un point final)(?: [^ ;.:]+){0,10}? "
                                    + OBJECT),
                    EndReason.TERMINATED),
            Map.entry(
                    words(
                            "(?:prononce|ordonne|decide|decrete|acte|vote|adopte)(?: [^ ;.:]+){0,6}? (?:dissolution|cloture|fermeture|fin|terminaison|la fin du mandat)(?: [^ ;.:]+){0,8}? "
                                    + OBJECT),
                    EndReason.TERMINATED),
            Map.entry(
                    words(
                            OBJECT
                                    + "(?: [^ ;.]+){0,14}? (?:a cesse d' exister|a (?:officiellement |definitivement )?(?:ferme ses portes|plie bagage|cesse ses activites|quitte le pays)|a ete (?:dissoute?|fermee?|supprimee?|close|cloturee?)|est (?:officiellement )?(?:dissoute?|close|terminee?)|a (?:officiellement )?pris fin|c' est termine|c' est fini|a vecu)"),
                    EndReason.TERMINATED));

    private static final Phrase WITHDRAWN = words(
            "(?:derniers?|dernieres?) (?:militaires|soldats|troupes|casques bleus|hommes|elements|contingents?)(?: [^ ;.:]+){0,8}? (?:quitt[a-z]*|parti[a-z]*|franchi[a-z]*|retire[a-z]*|rembarque[a-z]*|depart)|(?:definitivement|officiellement) quitte le pays|(?:clot|clos|acheve|parachev[a-z]*)(?: [^ ;.:]+){0,4}? (?:retrait|operation|desengagement)");

    private static final Phrase SINCE = words("depuis (?:le |l' |la )?(?<date>D\\d+)");

    private static final Phrase UNREAL = Phrase.compile(
            "(?<![^ ])(?:devr[a-z]*|pourr[a-z]*|si|propos[a-z]*|projet|demand[a-z]*|exig[a-z]*|reclam[a-z]*|envisag[a-z]*|veut|souhait[a-z]*|sera|pas|jamais|rien ne dit|menac[a-z]*|avant de|appel[a-z]* à|prevoit)(?: [^ ;:]+){0,7} $");

    @Override
    public Set<String> triggers() {
        return Set.of(
                "etei", "cadu", "plus", "expi", "fin", "term", "diss", "clot", "ferm", "cess", "plie", "clos", "fini",
                "vecu", "supp", "dern", "quit");
    }

    @Override
    public void read(Reading sentence, Findings findings) {
        String text = sentence.text();
        for (Map.Entry<Phrase, EndReason> entry : PATTERNS) {
            Matcher matcher = entry.getKey().matcher(text);
            while (matcher.find()) {
                boolean unreal =
                        UNREAL.matcher(Wording.left(text, matcher.start(), 80)).find();
                Antecedent mission = unreal ? null : Owners.of(sentence, matcher.start("obj"));
                if (mission != null && !mission.mission().sanctions()) {
                    boolean withdrawn = entry.getValue() == EndReason.TERMINATED
                            && WITHDRAWN.matcher(text).find();
                    ended(sentence, matcher, mission, withdrawn ? EndReason.WITHDRAWN : entry.getValue(), findings);
                    return;
                }
            }
        }
    }

    private static void ended(
            Reading sentence, Matcher matcher, Antecedent mission, EndReason reason, Findings findings) {
        String text = sentence.text();
        Matcher since = SINCE.matcher(text);
        String zone = mission.mission().body().zone();
        DateWindow on = since.find(Math.min(matcher.end(), text.length()))
                ? sentence.window(since.group("date"), Tense.PAST, zone)
                : day(sentence, matcher, zone);
        findings.add(sentence, mission, sentence.clause(matcher), 0.85, header -> new MandateEnded(header, reason, on));
    }

    private static final Phrase AT_ONCE =
            Phrase.compile("^(?: (?:le|la|l'|à compter du|à partir du|des le|au|en|à la))* (?<date>D\\d+)");

    /** The day directly behind the words is that of the end, any other that of the decision. */
    private static @Nullable DateWindow day(Reading sentence, Matcher matcher, String zone) {
        Matcher next = AT_ONCE.matcher(sentence.text().substring(matcher.end()));
        return next.find()
                ? sentence.window(next.group("date"), Tense.UNKNOWN, zone)
                : Moments.ofAct(sentence, matcher.start(), zone);
    }
}
