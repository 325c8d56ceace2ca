package org.mandatewatch.ingest.domain.extract.rule.french;

import java.util.ArrayList;
import java.util.List;
import org.mandatewatch.ingest.domain.extract.entity.Mention.MissionNamed;
import org.mandatewatch.ingest.domain.extract.entity.Mention.Placed;
import org.mandatewatch.ingest.domain.extract.rule.Antecedent;
import org.mandatewatch.ingest.domain.extract.rule.Phrase;
import org.mandatewatch.ingest.domain.extract.rule.Reading;

/** Missions that a sentence names in one breath: "la Minusca et la Monusco ont vu leur mandat prolongé". */
final class Coordinated {

    /** What may stand between two names of one list. */
    private static final Phrase AND = Phrase.compile(
            "(?: \\( [^)]{1,30} \\))?(?: ,)? (?:et|ainsi que)(?: (?:la|l'|le|les|de|du|des|celui|celle|d'|mission|force|operation|A\\d+)){0,5} ");

    /** "Qui les maintient": whoever was named in the sentence before. */
    private static final Phrase THEM = Phrase.compile("(?<![^ ])(?:les|leur)(?: (?:a|avait))? $");

    private Coordinated() {}

    /** The others that stand in one list with a mission before a verb, there or where "les" points to. */
    static List<Antecedent> with(Reading sentence, Antecedent mission, int verb) {
        List<Antecedent> here = beside(sentence, mission);
        boolean them = here.isEmpty()
                && sentence.index() > 0
                && THEM.matcher(Wording.left(sentence.text(), verb, 12)).find();
        return them ? beside(new Reading(sentence.context(), sentence.index() - 1), mission) : here;
    }

    private static List<Antecedent> beside(Reading sentence, Antecedent mission) {
        List<Antecedent> others = new ArrayList<>();
        List<Placed> mentions = sentence.shape().mentions();
        MissionNamed before = null;
        int end = 0;
        boolean joined = false;
        List<MissionNamed> list = new ArrayList<>();
        for (int i = 0; i < mentions.size(); i++) {
            if (!(mentions.get(i).mention() instanceof MissionNamed named)
                    || named.mission().sanctions()) {
                continue;
            }
            int start = sentence.shape().offset(i);
            joined = before != null && AND.matches(sentence.text().substring(end, start));
            if (!joined) {
                collect(list, mission, others);
                list.clear();
            }
            list.add(named);
            before = named;
            end = sentence.text().indexOf(' ', start) < 0
                    ? sentence.text().length()
                    : sentence.text().indexOf(' ', start);
        }
        collect(list, mission, others);
        return others;
    }

    private static void collect(List<MissionNamed> list, Antecedent mission, List<Antecedent> others) {
        if (list.stream().anyMatch(named -> named.mission().equals(mission.mission()))) {
            list.stream()
                    .filter(named -> !named.mission().equals(mission.mission()))
                    .map(named -> new Antecedent(named.mission(), mission.certainty()))
                    .filter(other -> !others.contains(other))
                    .forEach(others::add);
        }
    }
}
