package org.mandatewatch.ingest.domain.extract.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.fact.AreaControlled;
import org.mandatewatch.ingest.domain.extract.entity.Mention.Count;

/** "Gangs control 80 per cent of Port-au-Prince", "Goma has fallen to the M23". */
final class AreaControlledRule implements Rule {

    private static final Phrase PARTS = Phrase.compile("(N\\d+) (?:- )?(thirds|quarters)");

    private static final String SHARE =
            "(?:(?<share>N\\d+) ?(?:%|percent|per cent)|(?<part>(?:about |roughly |nearly |almost |more than |over |some )?(?:half|a third|one - third|one third|two thirds|two - thirds|three quarters|three - quarters|a quarter|most|all|much|large parts|large swathes|swathes|parts|vast areas|the bulk|N\\d+ (?:thirds|quarters|- thirds|- quarters))))"
                    + "(?: of)?";

    private static final String HOLD =
            "(?:controls?|controlled|holds?|held|occup(?:y|ies|ied)|rules?|ruled|dominates?|runs?|seized|captured|overran|took over|taken over|took|taken|(?:in|take|took|taken|seized|gained|tightened) (?:full |effective )?control (?:of|over)|conquered)";

    private static final String HELD =
            "(?:controlled|held|occupied|ruled|dominated|run|seized|captured|overrun|taken|conquered)(?: over)? by|in the hands of|in (?:the )?hands of|under (?:the )?(?:control|sway|rule|grip) of|in the grip of";

    private static final String ADVERBS =
            "(?:(?:now|still|already|currently|also|effectively|largely|reportedly|then|today|again|have|has|had|are|is|and its allies|fighters|all|who|that|which|,) )*";

    /** Somebody who holds, then what is held. */
    private static final Phrase ACTIVE =
            Phrase.compile("(?<![^ ])" + ADVERBS + "(?<verb>" + HOLD + ") (?:" + SHARE + " )?(?:of )?(?=\\S)");

    private static final Phrase PASSIVE = Phrase.compile(
            " (?:(?:is|are|was|were|has|have|been|remains?|lies|fell|fallen|being|now|still|already|currently|reportedly|largely|firmly) )*(?<verb>"
                    + HELD + "|fallen to|fell to) (?=\\S)");

    private static final Phrase SHARED = Phrase.compile("(?:^|(?<= ))" + SHARE + " ");

    private static final Phrase UNREAL = Phrase.compile(
            "\\b(?:could|would|might|may|if|to|not|never|no longer|from|unless|will|claims?|claimed|threaten[a-z]*|lost|tried)(?: [^ ]+){0,2} $");

    /** Those whose control is news: who fights the state. */
    private static final Set<String> FIGHTERS =
            WordSet.of("gangs gang rebels insurgents militants jihadists separatists militias militia groups group"
                    + " al-shabaab al-shabab shabaab shabab hezbollah hamas houthis m23 rsf isis isil taliban fighters"
                    + " forces front state haram gunmen guerrillas extremists terrorists cartels mnla ruf"
                    + " paramilitaries mutineers warlords movement fdlr adf coalition clans unita renamo rebellion"
                    + " mobsters bandits islamists army");

    @Override
    public Set<String> triggers() {
        return WordSet.of(
                "control controls controlled hold holds held occupy occupies occupied rule rules ruled dominate"
                        + " dominates seized captured overran overrun hands sway fallen fell took taken grip run conquered");
    }

    @Override
    public void read(Reading sentence, Findings findings) {
        if (!passive(sentence, findings)) {
            active(sentence, findings);
        }
    }

    private static boolean active(Reading sentence, Findings findings) {
        String text = sentence.text();
        Matcher matcher = ACTIVE.matcher(text);
        while (matcher.find()) {
            Places places = new Places(sentence);
            Places.Phrase by = places.holder(matcher.start(), FIGHTERS);
            if (by != null
                    && !UNREAL.matcher(text.substring(by.end() > matcher.start() ? 0 : by.end(), matcher.start("verb")))
                            .find()) {
                Places.Phrase area = places.area(matcher.end());
                if (area == null && by.relativeArea() != null) {
                    area = by.relativeArea();
                }
                if (area != null) {
                    add(sentence, by, area, share(sentence, matcher), findings);
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean passive(Reading sentence, Findings findings) {
        String text = sentence.text();
        Matcher matcher = PASSIVE.matcher(text);
        while (matcher.find()) {
            if (UNREAL.matcher(text.substring(0, matcher.start("verb"))).find()) {
                continue;
            }
            Places places = new Places(sentence);
            Places.Phrase by = places.holderAt(matcher.end(), FIGHTERS);
            Places.Phrase area = places.areaBefore(matcher.start());
            if (by != null && area != null) {
                Matcher shared = SHARED.matcher(text.substring(0, matcher.start()) + " ");
                BigDecimal share = null;
                while (shared.find()) {
                    share = share(sentence, shared);
                }
                add(sentence, by, area, share, findings);
                return true;
            }
        }
        return false;
    }

    private static void add(
            Reading sentence, Places.Phrase by, Places.Phrase area, @Nullable BigDecimal share, Findings findings) {
        if (share == null && Places.isCommon(area)) {
            return;
        }
        Antecedent mission = sentence.mission(0);
        findings.add(
                sentence,
                mission == null || mission.mission().sanctions() ? null : mission.mission(),
                sentence.clause(Math.min(by.start(), area.start()), Math.max(by.end(), area.end())),
                share == null ? 0.85 : 0.92,
                header -> new AreaControlled(header, by.written(), area.written(), share));
    }

    private static @Nullable BigDecimal share(Reading sentence, Matcher matcher) {
        String figure = matcher.group("share");
        if (figure != null) {
            Count count = sentence.shape().mention(figure, Count.class);
            return count == null || count.value() > 100
                    ? null
                    : BigDecimal.valueOf(count.value(), 2).stripTrailingZeros();
        }
        String part = matcher.group("part");
        if (part == null) {
            return null;
        }
        for (Fraction fraction : FRACTIONS) {
            if (fraction.words().matcher(part).find()) {
                return fraction.share();
            }
        }
        Matcher parts = PARTS.matcher(part);
        if (parts.find()) {
            Count count = sentence.shape().mention(parts.group(1), Count.class);
            int whole = parts.group(2).equals("thirds") ? 3 : 4;
            return count == null || count.value() >= whole
                    ? null
                    : BigDecimal.valueOf(count.value()).divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP);
        }
        return null;
    }

    private record Fraction(Phrase words, BigDecimal share) {}

    private static final List<Fraction> FRACTIONS = List.of(
            new Fraction(Phrase.compile("\\bhalf\\b"), new BigDecimal("0.5")),
            new Fraction(Phrase.compile("\\bthree(?: -)? quarters"), new BigDecimal("0.75")),
            new Fraction(Phrase.compile("\\btwo(?: -)? thirds"), new BigDecimal("0.67")),
            new Fraction(Phrase.compile("\\b(?:a|one)(?: -)? third\\b"), new BigDecimal("0.33")),
            new Fraction(Phrase.compile("\\ba quarter\\b"), new BigDecimal("0.25")));
}
