package org.mandatewatch.ingest.domain.extract.rule.french;

import static org.mandatewatch.ingest.domain.extract.rule.french.Wording.words;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.fact.StatementMade;
import org.mandatewatch.ingest.domain.extract.entity.Mission;
import org.mandatewatch.ingest.domain.extract.rule.Antecedent;
import org.mandatewatch.ingest.domain.extract.rule.Findings;
import org.mandatewatch.ingest.domain.extract.rule.PersonNames;
import org.mandatewatch.ingest.domain.extract.rule.Phrase;
import org.mandatewatch.ingest.domain.extract.rule.Reading;
import org.mandatewatch.ingest.domain.extract.rule.Rule;
import org.mandatewatch.ingest.domain.extract.text.Token;

/** "« La force a fait son temps », a lancé l'ambassadrice Dorothy Shea." */
final class StatementRule implements Rule {

    /** Fewer words in quotation marks are a name or a turn of phrase. */
    private static final int FEWEST_WORDS = 4;

    /** How many sentences back a quotation may have begun. */
    private static final int MEMORY = 6;

    private static final Phrase SAYING = words(
            "declar[a-z]*|affirm[a-z]*|lanc[a-z]*|jur[a-z]*|ajout[a-z]*|martel[a-z]*|expliqu[a-z]*|resum[a-z]*|soupir[a-z]*|confi[a-z]*|estim[a-z]*|jug[a-z]*|previen[a-z]*|prevenu|averti[a-z]*|soulign[a-z]*|insist[a-z]*|dit|dire|disait|selon|pour|d' apres|assur[a-z]*|philosoph[a-z]*|fait valoir|lach[a-z]*|plaid[a-z]*|deplor[a-z]*|regrett[a-z]*|rappel[a-z]*|comment[a-z]*|indiqu[a-z]*|precis[a-z]*|observ[a-z]*|not[a-z]+|repond[a-z]*|repli[a-z]*|ironis[a-z]*|temoign[a-z]*|raconte[a-z]*|conclu[a-z]*|felicit[a-z]*|denonc[a-z]*|accus[a-z]*|tonn[a-z]*|ecri[a-z]*|reconn[a-z]*|admet[a-z]*|promet[a-z]*|promis|tranch[a-z]*|poursui[a-z]*|reste|:");

    @Override
    public Set<String> triggers() {
        return Set.of("\"");
    }

    @Override
    public void read(Reading sentence, Findings findings) {
        List<Token> tokens = sentence.shape().sentence().tokens();
        boolean[] quoted = quoted(sentence, tokens);
        int first = -1;
        int last = -1;
        int longest = 0;
        for (int i = 0; i < tokens.size(); ) {
            int end = i;
            while (end < tokens.size() && quoted[end]) {
                end++;
            }
            if (end - i > longest) {
                longest = end - i;
                first = i;
                last = end - 1;
            }
            i = Math.max(end, i + 1);
        }
        boolean goesOn = longest > 0 && first == 0;
        if (longest < FEWEST_WORDS && !goesOn) {
            return;
        }
        PersonNames.Name speaker = speaker(sentence, tokens, quoted, first);
        if (speaker == null) {
            return;
        }
        Antecedent mission = sentence.mission(sentence.text().length());
        Mission about = mission == null ? null : mission.mission();
        String quote = sentence.context()
                .written(tokens.get(first).start(), tokens.get(last).end());
        findings.add(
                sentence,
                about,
                sentence.whole(),
                0.85,
                header -> new StatementMade(header, speaker.written(), null, quote));
    }

    /** Which tokens stand between quotation marks, some of which an earlier sentence of the paragraph may have opened. */
    private static boolean[] quoted(Reading sentence, List<Token> tokens) {
        boolean open = false;
        int paragraph = sentence.shape().sentence().paragraph();
        for (int i = sentence.index() - 1;
                i >= Math.max(0, sentence.index() - MEMORY)
                        && sentence.context().sentences().get(i).paragraph() == paragraph;
                i--) {
            for (Token token : sentence.context().sentences().get(i).tokens()) {
                open ^= token.is("\"");
            }
        }
        boolean[] quoted = new boolean[tokens.size()];
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).is("\"")) {
                open = !open;
            } else {
                quoted[i] = open;
            }
        }
        return quoted;
    }

    private static PersonNames.@Nullable Name speaker(
            Reading sentence, List<Token> tokens, boolean[] quoted, int first) {
        if (!SAYING.matcher(sentence.text()).find()) {
            return null;
        }
        PersonNames.Name best = null;
        for (int i = 0; i < tokens.size(); i++) {
            if (!quoted[i] && tokens.get(i).isCapital()) {
                PersonNames.Name name = PersonNames.at(sentence, tokens, i);
                if (name != null) {
                    if (i > first && best != null) {
                        break;
                    }
                    best = name;
                    i = name.to();
                    if (name.from() > first) {
                        break;
                    }
                }
            }
        }
        return best == null ? earlier(sentence) : best;
    }

    /** "« … », explique-t-il": whom the sentence before named. */
    private static PersonNames.@Nullable Name earlier(Reading sentence) {
        boolean pronoun = words("(?:- )?t - (?:il|elle)|(?:- )(?:il|elle)|(?:a|ont) - t - (?:il|elle)")
                .matcher(sentence.text())
                .find();
        if (!pronoun || sentence.index() == 0) {
            return null;
        }
        Reading before = new Reading(sentence.context(), sentence.index() - 1);
        List<Token> tokens = before.shape().sentence().tokens();
        for (int i = 0; i < tokens.size(); i++) {
            PersonNames.Name name = tokens.get(i).isCapital() ? PersonNames.at(before, tokens, i) : null;
            if (name != null) {
                return name;
            }
        }
        return null;
    }
}
