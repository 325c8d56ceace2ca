package org.mandatewatch.ingest.domain.extract.rule.french;

import static org.mandatewatch.ingest.domain.extract.rule.french.Wording.words;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.fact.AreaControlled;
import org.mandatewatch.ingest.domain.extract.entity.Capitals;
import org.mandatewatch.ingest.domain.extract.entity.Country;
import org.mandatewatch.ingest.domain.extract.entity.Mention.Count;
import org.mandatewatch.ingest.domain.extract.entity.Mention.CountryNamed;
import org.mandatewatch.ingest.domain.extract.entity.Mention.Placed;
import org.mandatewatch.ingest.domain.extract.entity.Mission;
import org.mandatewatch.ingest.domain.extract.rule.Findings;
import org.mandatewatch.ingest.domain.extract.rule.Phrase;
import org.mandatewatch.ingest.domain.extract.rule.Reading;
import org.mandatewatch.ingest.domain.extract.rule.Rule;

/** "Les gangs contrôlent 80 % de Port-au-Prince." */
final class AreaControlledRule implements Rule {

    private static final String BY =
            "(?<by>(?:groupes? armes|groupes? criminels|gangs|bandes armees|rebelles|djihadistes|jihadistes|insurges|miliciens|milices|shebab|chebab|separatistes|talibans|gouvernement A\\d+|armee A\\d+|forces gouvernementales|m23|(?!le |la |les |l' )[a-z0-9]+(?: [a-z]+)?))";

    private static final String HOLD =
            "(?:control(?:e|ent|ait|aient)|occup(?:e|ent|ait)|tien(?:t|nent)|detien(?:t|nent)|(?:a|ont) (?:la mainmise|le controle)(?: sur)?|regne(?:nt)? (?:sur|en maitres? (?:dans|sur))|(?:s' est|se sont) empare[a-z]*|(?:a|ont) pris (?:le controle|la ville)?|domin(?:e|ent))";

    private static final String SHARE =
            "(?:(?<n>N\\d+) (?:%|pour (?:cent|N\\d+)|p \\. 100)|(?<half>la moitie|les deux tiers|les trois quarts|un tiers|la quasi - totalite|la totalite))";

    private static final String AREA =
            "(?:du|de la|de l'|des|d'|de)(?: (?:la|le|l'))? (?:districts |territoire |ville |localite |quartiers |capitale |superficie |agglomeration )?(?:du |de la |de l' |d' |des |de )?(?<area>[^ ].{0,60}?)";

    private static final List<Phrase> PATTERNS = List.of(
            words(BY + "(?: [^ ;.]+){0,4}? " + HOLD + "(?: [^ ;.]+){0,4}? " + SHARE + " " + AREA
                    + "(?= (?:,|\\.|;|\u2013|est|et|selon|d' apres|où|dont|malgre)|$)"),
            words(SHARE + " " + AREA
                    + " (?:, [^,]+ , )?(?:est|sont|restent?|demeurent?|etait|etaient)(?: [^ ;.]+){0,2}? (?:sous (?:la coupe|le controle|l' emprise|la domination)|aux mains|entre les mains|controlee?s?|tenue?s? par|occupee?s?)(?: (?:de|des|d'|du|par|par les|par le|de la|d' un)){0,6} "
                    + BY.replace("(?!le |la |les |l' )[a-z0-9]+(?: [a-z]+)?", "[a-z0-9]+(?: [a-z]+)?")));

    private static final Phrase HELD = words(
            "(?:les |le |l' |la )" + BY + "(?: [^ ;.]+){0,3}? " + HOLD
                    + "(?: [^ ;.,]+){0,4}? (?:la |le |l' |du |de la |de l' |d' |de )?(?:presqu'ile d' |presqu' ile d' |ville de |localite de |province du |province de |chef - lieu du |chef - lieu de la )?(?<area>[^ ;.,]+(?: - [^ ;.,]+){0,6})");

    @Override
    public Set<String> triggers() {
        return Set.of("cont", "occu", "tien", "deti", "main", "coup", "empa", "regn", "pris", "tenu", "empr", "domi");
    }

    @Override
    public void read(Reading sentence, Findings findings) {
        for (Phrase pattern : PATTERNS) {
            Matcher matcher = pattern.idle(sentence.text());
            int from = 0;
            for (int tries = 0;
                    tries < Wording.MOST_TRIES
                            && from < sentence.text().length()
                            && pattern.find(matcher, sentence.text(), from);
                    tries++) {
                if (isHolder(sentence, matcher)) {
                    add(sentence, matcher, share(sentence, matcher), findings);
                    return;
                }
                from = matcher.start() + 1;
            }
        }
        for (Phrase pattern : List.of(HELD, IN_HANDS)) {
            Matcher held = pattern.matcher(sentence.text());
            if (held.find() && isArmed(held.group("by")) && isNamed(sentence, held)) {
                add(sentence, held, null, findings);
                return;
            }
        }
    }

    /** A group by its common name, or by a name of its own, which is written with a capital. */
    private static boolean isHolder(Reading sentence, Matcher matcher) {
        String by = matcher.group("by");
        String written = sentence.quoted(matcher.start("by"), matcher.end("by"));
        boolean own = Character.isUpperCase(written.charAt(0)) && matcher.start("by") > 0;
        return own || isArmed(by) || by.startsWith("gouvernement") || by.startsWith("armee") || by.startsWith("forces");
    }

    private static final Phrase IN_HANDS = words(
            "(?<area>[^ ;.,]+(?: - [^ ;.,]+){0,4}) (?:est|reste|restent|demeure|sont|tombee?|est tombee?)(?: [^ ;.]+){0,3}? (?:aux mains|entre les mains|sous le controle|sous la coupe|controlee?s?|occupee?s?) (?:de|des|du|d'|par)(?: (?:les|le|la|l'))? "
                    + BY);

    /** Areas without a share have a name of their own. */
    private static boolean isNamed(Reading sentence, Matcher held) {
        String area = sentence.quoted(held.start("area"), held.end("area"));
        return Character.isUpperCase(area.charAt(0));
    }

    private static final Phrase ARMED = words(
            "groupes? armes|groupes? criminels|gangs|bandes armees|rebelles|djihadistes|jihadistes|insurges|miliciens|milices|shebab|chebab|separatistes|talibans|m23|terroristes");

    private static boolean isArmed(String by) {
        return ARMED.matcher(by).find();
    }

    private static void add(Reading sentence, Matcher matcher, @Nullable BigDecimal share, Findings findings) {
        String by = sentence.quoted(matcher.start("by"), matcher.end("by"));
        String area = area(sentence, matcher);
        if (area.length() > 60) {
            return;
        }
        Mission main = sentence.context().mainMission();
        findings.add(
                sentence, main, sentence.clause(matcher), 0.8, header -> new AreaControlled(header, by, area, share));
    }

    /** The area by its name; "the capital" and "the country" by those of the country that the sentence is about. */
    private static String area(Reading sentence, Matcher matcher) {
        String written = matcher.group("area");
        Country named = written.matches("[CA]\\d+") ? sentence.country(written) : null;
        boolean capital =
                Wording.left(sentence.text(), matcher.start("area"), 20).matches(".*(?<![^ ])capitale(?: de)? $");
        String seat =
                capital || written.startsWith("capitale") ? Capitals.of(named == null ? about(sentence) : named) : null;
        if (seat != null) {
            return seat;
        }
        if (named != null) {
            return named.name();
        }
        Country country =
                written.equals("pays") || written.equals("territoire") || written.isBlank() ? about(sentence) : null;
        return country == null ? sentence.quoted(matcher.start("area"), matcher.end("area")) : country.name();
    }

    private static @Nullable Country about(Reading sentence) {
        for (Placed placed : sentence.shape().mentions()) {
            if (placed.mention() instanceof CountryNamed named) {
                return named.country();
            }
        }
        Mission main = sentence.context().mainMission();
        return main == null ? null : main.host();
    }

    private static @Nullable BigDecimal share(Reading sentence, Matcher matcher) {
        String half = matcher.group("half");
        if (half != null) {
            return switch (half) {
                case "la moitie" -> new BigDecimal("0.5");
                case "les deux tiers" -> new BigDecimal("0.67");
                case "les trois quarts" -> new BigDecimal("0.75");
                case "un tiers" -> new BigDecimal("0.33");
                default -> null;
            };
        }
        Count count = sentence.shape().mention(matcher.group("n"), Count.class);
        return count == null ? null : BigDecimal.valueOf(count.value(), 2).stripTrailingZeros();
    }
}
