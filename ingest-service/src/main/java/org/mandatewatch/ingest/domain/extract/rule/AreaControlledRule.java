package org.mandatewatch.ingest.domain.extract.rule;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import org.mandatewatch.contract.fact.AreaControlled;
import org.mandatewatch.ingest.domain.extract.rule.AreaHolds.Hold;
import org.mandatewatch.ingest.domain.extract.rule.Shares.Share;

/** "Gangs control 80 per cent of Port-au-Prince", "Goma has fallen to the M23". */
final class AreaControlledRule implements Rule {

    private static final double SHARED = 0.92;
    private static final double WHOLE = 0.85;

    @Override
    public Set<String> triggers() {
        return AreaHolds.TRIGGERS;
    }

    @Override
    public void read(Reading sentence, Findings findings) {
        Set<String> told = new HashSet<>();
        AreaHolds holds = new AreaHolds(sentence);
        for (int k = 0; k < sentence.words().size(); k++) {
            Hold hold = AreaHolds.TRIGGERS.contains(sentence.words().get(k)) ? holds.at(k) : null;
            if (hold != null && told.add(hold.area().written())) {
                add(sentence, hold, findings);
            }
        }
    }

    private static void add(Reading sentence, Hold hold, Findings findings) {
        Words words = sentence.words();
        int from = Math.min(hold.by().from(), hold.area().from());
        int to = Math.max(hold.by().to(), hold.area().to());
        Share near = Shares.last(sentence, start(words, from), hold.area().from());
        if (near == null) {
            near = Shares.last(
                    sentence,
                    hold.area().to(),
                    Math.max(hold.shareEnd(), hold.area().to()));
        }
        BigDecimal share = near == null ? null : near.value();
        if (share == null && (!hold.area().named() || hold.by().state())) {
            findings.refuse(
                    sentence.words(words.start(from), words.end(to - 1)),
                    "an area without a name or a share, or a state on its own ground");
            return;
        }
        Antecedent mission = sentence.mission(0);
        findings.add(
                sentence,
                mission == null || mission.mission().sanctions() ? null : mission.mission(),
                sentence.clause(words.start(from), words.end(to - 1)),
                share == null ? WHOLE : SHARED,
                header -> new AreaControlled(
                        header, hold.by().written(), hold.area().written(), share));
    }

    /** Where the clause of a word begins. */
    private static int start(Words words, int k) {
        int from = k;
        while (from > 0
                && !words.get(from - 1).equals(";")
                && !(words.get(from - 1).equals(",") && !Areas.isCommon(words.get(from - 2)))) {
            from--;
        }
        return from;
    }
}
