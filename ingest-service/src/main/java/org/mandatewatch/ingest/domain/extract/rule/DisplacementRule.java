package org.mandatewatch.ingest.domain.extract.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import org.mandatewatch.contract.fact.Displaced;
import org.mandatewatch.contract.fact.DisplacementReported;
import org.mandatewatch.contract.fact.Qualifier;
import org.mandatewatch.ingest.domain.extract.entity.Country;
import org.mandatewatch.ingest.domain.extract.entity.Mention.Count;
import org.mandatewatch.ingest.domain.extract.entity.Mission;

/** "The violence has displaced nearly 700,000 people." */
final class DisplacementRule implements Rule {

    private static final String PEOPLE =
            "(?:people|persons|residents|civilians|individuals|inhabitants|children|women|A\\d+(?: people| citizens)?|displaced|internally displaced|of them|others)";

    /** Some words between a figure and its verb, none of them another figure. */
    private static final String GAP = "(?: (?!N\\d)[^ ;.]+)";

    private static final String FROM_HOME =
            "(?:from )?(?:their )?(?:homes?|villages|houses|the country|neighbou?rhoods|towns|the (?:violence|fighting|gangs|area|city|region)|violence|fighting|the (?:[a-z]+ )?town|to C\\d+|into C\\d+|across|since|in D\\d+|C\\d+)";

    private static final List<Phrase> PATTERNS = List.of(
            Phrase.compile(
                    "\\b(?:displac(?:ed|ing|es)|uprooted|uprooting)(?: [a-z]+ly| already| some| as)* (?<n>N\\d+)(?! (?:soldiers|police|times|percent|%|days|years))"),
            Phrase.compile(
                    "(?<n>N\\d+)(?: [a-z]+)? (?:" + PEOPLE + ")" + GAP
                            + "{0,14}? (?:internally |newly |forcibly |now |still |been |were |are |become |remain |remains )*(?:displaced|uprooted)\\b(?! N)"),
            Phrase.compile(
                    "(?<n>N\\d+)(?: [a-z]+)? (?:are |were |have been |now |internally |people |newly |remain |still )+(?:internally )?displaced\\b"),
            Phrase.compile("(?<n>N\\d+)(?: [a-z]+)?(?: " + PEOPLE + ")?" + GAP
                    + "{0,12}? (?:fled|flee|fleeing|driven from|forced from|forced out of|abandon(?:ed)?|left|leave|driven out of|living away from|quit) "
                    + FROM_HOME),
            Phrase.compile(
                    "(?<n>N\\d+)(?: [a-z]+)?(?: " + PEOPLE + ")? (?:have |had |has )?(?:[a-z]+ly )?fled\\b(?! N)"),
            Phrase.compile("(?<n>N\\d+)(?: [a-z]+)?(?: " + PEOPLE + "| of (?:these|them|whom))" + GAP
                    + "{0,4}? (?:took|taken|sought|seeking|found|taking|are in) (?:refuge|shelter)\\b"),
            Phrase.compile("(?<n>N\\d+) of (?:these|them|whom) (?:are |now )*shelter(?:ing|ed)?\\b"),
            Phrase.compile(
                    "(?<n>N\\d+) (?:" + PEOPLE + ")" + GAP + "{0,3}? (?:crossed|escaped) (?:the border )?into\\b"),
            Phrase.compile(
                    "(?<n>N\\d+) (?:" + PEOPLE + ")" + GAP + "{0,6}? (?:homeless|across the (?:border|frontier))\\b"),
            Phrase.compile(
                    "\\b(?:forc(?:ed|ing)|driv(?:en|ing)|drove|sent|pushed|pushing|chased) (?<n>N\\d+)" + GAP
                            + "{0,12}? (?:from their homes|to flee|out of their homes|from their villages|to leave their homes|fleeing|into displacement)"),
            Phrase.compile(
                    "(?<n>N\\d+) (?:[a-z]+ )?(?:A\\d+ )?(?:internally displaced|displaced(?! N)|idps|refugees|returnees)\\b"),
            Phrase.compile(
                    "(?:number of (?:the )?(?:people )?(?:internally |newly )?(?:displaced(?: (?:people|persons|civilians))?|idps)|displacement)(?: [^ ;.]+){0,8}? (?:to|at|reached|is|exceeds|surpassed|hit|stands at|topped) (?<n>N\\d+)"));

    private static final Phrase UNREAL = Phrase.compile(
            "\\b(?:could|would|might|may|risk(?:s|ed)?|if|threatens? to|fear(?:s|ed)?)(?: [^ ]+){0,4} $");

    private static final Phrase CHANGE =
            Phrase.compile("^ (?:more|additional|others|of them|of whom|families|households)\\b");

    private static final Phrase PLACE = Phrase.compile(
            "(?<![^ ])(?:in|across|within|throughout|inside|of|fled|fleeing) (?:the |eastern |western |northern |southern |central )*(?<c>C\\d+)");

    private static final Phrase FLED_TO =
            Phrase.compile("\\brefugees?\\b|\\b(?:fled|crossed|fleeing|flee) (?:to|into|across|abroad|the country)\\b");

    @Override
    public Set<String> triggers() {
        return WordSet.of("displaced displaces displacing displacement uprooted uprooting fled flee fleeing refugees"
                + " returnees idps homes villages homeless refuge shelter shelters sheltering crossed border");
    }

    @Override
    public void read(Reading sentence, Findings findings) {
        if (!sentence.context().concernsOffices()) {
            return;
        }
        String text = sentence.text();
        Set<String> seen = new HashSet<>();
        for (Phrase pattern : PATTERNS) {
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) {
                boolean unreal = UNREAL.matcher(text.substring(Math.max(0, matcher.start() - 50), matcher.start("n")))
                        .find();
                if (!unreal && seen.add(matcher.group("n"))) {
                    report(sentence, matcher, findings);
                }
            }
        }
    }

    private static void report(Reading sentence, Matcher matcher, Findings findings) {
        Count count = sentence.shape().mention(matcher.group("n"), Count.class);
        boolean year =
                count != null && count.value() > 1900 && count.value() < 2100 && count.qualifier() == Qualifier.EXACT;
        if (count == null
                || year
                || count.value() < 100
                || CHANGE.matcher(sentence.text().substring(matcher.end("n"))).find()) {
            return;
        }
        Country country = DisplacedWhere.of(sentence, matcher, PLACE);
        if (country == null) {
            return;
        }
        String words = matcher.group();
        Displaced people = words.contains("returnees")
                ? Displaced.RETURNEES
                : FLED_TO.matcher(words).find() ? Displaced.REFUGEES : Displaced.INTERNALLY_DISPLACED;
        Mission main = sentence.context().mainMission();
        Mission mission = main != null && country.equals(main.host()) ? main : null;
        findings.add(
                sentence,
                mission,
                sentence.clause(matcher),
                0.92,
                header -> new DisplacementReported(
                        header, country.name(), country.code(), count.value(), count.qualifier(), people));
    }
}
