package org.mandatewatch.ingest.domain.extract.rule.french;

import static org.mandatewatch.ingest.domain.extract.rule.french.Wording.words;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.ingest.domain.extract.entity.Country;
import org.mandatewatch.ingest.domain.extract.entity.Mention.CountryNamed;
import org.mandatewatch.ingest.domain.extract.entity.Mention.MissionNamed;
import org.mandatewatch.ingest.domain.extract.entity.Mention.Placed;
import org.mandatewatch.ingest.domain.extract.entity.Mission;
import org.mandatewatch.ingest.domain.extract.rule.Antecedent;
import org.mandatewatch.ingest.domain.extract.rule.Phrase;
import org.mandatewatch.ingest.domain.extract.rule.Placeholders;
import org.mandatewatch.ingest.domain.extract.rule.Reading;
import org.mandatewatch.ingest.domain.extract.rule.Words;

/** Which mission the people counted belong to: not every soldier in an article serves in its mission. */
final class StrengthMissions {

    private static final Phrase ANAPHOR = words(
            "(?:la|cette|sa|leur|son|notre|une|l') (?:[a-z]+ ){0,2}?(?:mission|force|operation|contingent|deploiement)|elle|ils|elles|celle - ci|casques bleus|effectifs?|plafond|observateurs|y|sur place|sur le terrain|contingents?|en|bataillon");

    private static final Phrase SENDING = words(
            "deploy[a-z]*|deploie[a-z]*|env[a-z]*|contribu[a-z]*|promi[a-z]*|fourn[a-z]*|arriv[a-z]*|renfort[a-z]*|depech[a-z]*|contingents?|deploiement|retir[a-z]*|rejoin[a-z]*");

    private StrengthMissions() {}

    static @Nullable Antecedent of(
            Reading sentence, HeadCount counted, @Nullable Governor governor, @Nullable Country contributor) {
        Words words = sentence.words();
        int start = words.start(counted.figure());
        int end = words.end(counted.noun());
        String subject =
                governor == null || governor.at() > counted.figure() ? null : Subjects.of(words, governor.at());
        if (subject != null && subject.charAt(0) == 'M') {
            return sentence.named(subject);
        }
        Mission blue = words.get(counted.noun() - 1).equals("casques") ? ofUnitedNations(sentence) : null;
        if (blue != null) {
            return new Antecedent(blue, 0.95);
        }
        Antecedent named = nearest(sentence, start, end);
        if (named != null) {
            return named;
        }
        Mission own = nationalOperation(sentence, contributor);
        if (own != null) {
            return new Antecedent(own, 0.9);
        }
        if (ANAPHOR.matcher(sentence.text()).find()) {
            return sentence.mission(start);
        }
        Deed deed = governor == null ? null : governor.deed();
        boolean sent = deed != null && deed != Deed.CHANGE;
        if (sent
                && (contributor != null
                        || deed == Deed.PLAN
                        || deed == Deed.CAP
                        || SENDING.matcher(sentence.text()).find())
                && sentence.mission(start) instanceof Antecedent last) {
            return last;
        }
        List<Mission> all = sentence.context().missions().stream()
                .filter(m -> !m.sanctions())
                .toList();
        if (all.size() != 1 || !SENDING.matcher(sentence.text()).find()) {
            return null;
        }
        Mission only = all.getFirst();
        boolean near = names(sentence.shape().mentions(), only.host())
                || (sentence.index() > 0 && names(sentence.context().mentions(sentence.index() - 1), only.host()));
        return new Antecedent(only, near ? 0.85 : 0.7);
    }

    /** Blue helmets serve the United Nations: among missions named side by side, in theirs. */
    private static @Nullable Mission ofUnitedNations(Reading sentence) {
        Mission found = null;
        boolean others = false;
        for (Placed placed : sentence.shape().mentions()) {
            if (placed.mention() instanceof MissionNamed named
                    && !named.mission().sanctions()) {
                boolean blue = named.mission().organisation().equals("UN");
                if (blue && found != null && !found.equals(named.mission())) {
                    return null;
                }
                found = blue ? named.mission() : found;
                others |= !blue;
            }
        }
        return others ? found : null;
    }

    /** Where a state runs an operation of its own in the article, its soldiers serve there. */
    private static @Nullable Mission nationalOperation(Reading sentence, @Nullable Country contributor) {
        if (contributor == null) {
            return null;
        }
        return sentence.context().missions().stream()
                .filter(m -> m.body().name().endsWith(" of " + contributor.name()))
                .findFirst()
                .orElse(null);
    }

    /** The mission named nearest to the figure: behind it within a few words, else before it, else anywhere behind. */
    private static @Nullable Antecedent nearest(Reading sentence, int start, int end) {
        Mission before = null;
        Mission behind = null;
        int distance = Integer.MAX_VALUE;
        for (Placed placed : sentence.shape().mentions()) {
            if (placed.mention() instanceof MissionNamed named
                    && !named.mission().sanctions()) {
                int at = sentence.text().indexOf(Placeholders.written(sentence.shape(), placed));
                if (at < start) {
                    before = named.mission();
                    distance = start - at;
                } else if (behind == null) {
                    behind = named.mission();
                    if (before == null || at - end < 25 || at - end < distance) {
                        return new Antecedent(named.mission(), 0.98);
                    }
                }
            }
        }
        return before == null ? null : new Antecedent(before, 0.97);
    }

    private static boolean names(List<Placed> mentions, @Nullable Country country) {
        return mentions.stream()
                .anyMatch(p -> p.mention() instanceof CountryNamed named
                        && named.country().equals(country));
    }
}
