package org.mandatewatch.ingest.domain.extract.rule;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.ingest.domain.extract.entity.Country;
import org.mandatewatch.ingest.domain.extract.entity.Mention.CountryNamed;
import org.mandatewatch.ingest.domain.extract.entity.Mention.MissionNamed;
import org.mandatewatch.ingest.domain.extract.entity.Mention.Placed;
import org.mandatewatch.ingest.domain.extract.entity.Mission;

/** Which mission the people counted belong to: not every soldier in an article serves in its mission. */
final class StrengthMissions {

    private static final Pattern ANAPHOR = Pattern.compile(
            "\\b(?:the|this|its|their|our|an?|new|future|such|each) (?:[a-z-]+ ){0,4}?(?:mission|force|operation|peacekeepers|contingent|deployment|peacekeeping)\\b|\\bpeacekeepers\\b|\\bblue helmets\\b|\\b(?:our|the|its) contribution\\b|\\bon the ground\\b|\\b(?:mission|force) 's\\b");

    private static final Pattern SENDING = Pattern.compile(
            "\\b(?:deploy[a-z]*|sen[dt]|sending|contribut[a-z]*|commit[a-z]*|pledg[a-z]*|offered|fly|arriv[a-z]*|boost[a-z]*|reinforc[a-z]*|dispatch[a-z]*|landed|troops|contingent)\\b");

    private static final Pattern ELSEWHERE = Pattern.compile("\\b(?:in|to|from) (?:the )?(C\\d+)");

    private StrengthMissions() {}

    static @Nullable Antecedent of(Reading sentence, MatchResult count) {
        Antecedent named = nearest(sentence, count.start("n"), count.end());
        if (named != null) {
            return named;
        }
        if (ANAPHOR.matcher(sentence.text()).find()) {
            return sentence.mission(count.start());
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
        boolean elsewhere = ELSEWHERE.matcher(sentence.text()).results().anyMatch(place -> {
            Country country = sentence.country(place.group(1));
            return country != null && !country.equals(only.host());
        });
        return only.host() != null && !elsewhere ? new Antecedent(only, near ? 0.85 : 0.7) : null;
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
                } else if (behind == null && at >= start) {
                    behind = named.mission();
                    // "84 officers to M2": what follows at once owns the figure, however near another stands before.
                    if (before == null || at - end < 25 || at - end < distance) {
                        return new Antecedent(named.mission(), 0.99);
                    }
                }
            }
        }
        Mission mission = before == null ? behind : before;
        return mission == null ? null : new Antecedent(mission, 0.97);
    }

    private static boolean names(List<Placed> mentions, @Nullable Country country) {
        return mentions.stream()
                .anyMatch(p -> p.mention() instanceof CountryNamed named
                        && named.country().equals(country));
    }
}
