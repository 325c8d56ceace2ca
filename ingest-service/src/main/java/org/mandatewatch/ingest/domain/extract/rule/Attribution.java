package org.mandatewatch.ingest.domain.extract.rule;

import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.ingest.domain.extract.text.Language;

/** Who says what a sentence says, when the article leaves it to somebody. */
final class Attribution {

    private static final Phrase ACCORDING = Phrase.compile(
            "\\b[Aa]ccording to (?:the |a |an )?(?<who>\\p{Lu}[^,.;:\"]{1,80}?)(?= (?:report|figures|data|estimates|which|who|on|in|this|released|published)\\b|[,.;:]|$)");

    private static final Phrase SAID = Phrase.compile(
            "[,\"] (?:the )?(?<who>\\p{Lu}[^,.;:\"]{1,80}?) (?:said|says|told|added|warned|announced|noted|stated|wrote)\\b");

    private static final Phrase SAYS_THAT = Phrase.compile(
            "^\"?(?:[Tt]he )?(?<who>\\p{Lu}[^,.;:\"]{1,80}?) (?:(?:has|have|also|then|earlier) )?(?:said|says|warned|reported|estimated|estimates|noted|stated)\\b");

    private static final String FRENCH_WHO =
            "(?:le |la |l'|les |un |une )?(?<who>\\p{Lu}[^,.;:\"]{1,80}?)(?= (?:qui|dont|dans|en|sur|cite|à|lors|devant)(?![^ ])|[,.;:]|$)";

    private static final Phrase FRENCH_ACCORDING =
            Phrase.compile("(?:[Ss]elon|[Dd]'après|[Dd]e l'avis de) " + FRENCH_WHO);

    private static final Phrase FRENCH_SAID = Phrase.compile(
            "[,\"] (?:a|ont) (?:déclaré|indiqué|annoncé|affirmé|précisé|souligné|estimé|averti|ajouté|rappelé|dit|expliqué|fait savoir|confié|assuré|alerté)(?: [a-zéèêû]+){0,2} "
                    + FRENCH_WHO);

    private static final Phrase FRENCH_SAYS = Phrase.compile(
            "[,\"] (?:indique|précise|annonce|affirme|estime|souligne|rapporte|relève|explique|assure|rappelle|juge) "
                    + FRENCH_WHO);

    private static final List<Phrase> ENGLISH = List.of(ACCORDING, SAID, SAYS_THAT);

    private static final List<Phrase> FRENCH = List.of(FRENCH_ACCORDING, FRENCH_SAID, FRENCH_SAYS);

    private Attribution() {}

    private static final Phrase NOBODY = Phrase.compile(
            "^(?:He|She|They|It|We|I|You|This|That|There|Who|But|And|In|On|As|While|Although|Mr|Ms|Mrs)\\b.*");

    private static final Phrase DATELINE = Phrase.compile("^.{0,90}?(?:\\) ?[\u2013-]|\u2013) ");

    /** The speaker of a sentence, in the article's words. */
    static @Nullable String of(Reading sentence) {
        String whole = sentence.context()
                .written(
                        sentence.shape().sentence().start(),
                        sentence.shape().sentence().end());
        String text = sentence.index() <= 1 ? DATELINE.matcher(whole).replaceFirst("") : whole;
        boolean french = Language.of(sentence.context().article().language()) == Language.FRENCH;
        for (Phrase pattern : french ? FRENCH : ENGLISH) {
            Matcher matcher = pattern.matcher(text);
            if (matcher.find() && !NOBODY.matches(matcher.group("who"))) {
                return matcher.group("who").strip();
            }
        }
        return null;
    }
}
