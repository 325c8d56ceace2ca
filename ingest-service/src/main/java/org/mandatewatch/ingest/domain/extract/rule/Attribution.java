package org.mandatewatch.ingest.domain.extract.rule;

import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Who says what a sentence says, when the article leaves it to somebody. */
final class Attribution {

    private static final Phrase ACCORDING = Phrase.compile(
            "\\b[Aa]ccording to (?:the |a |an )?(?<who>\\p{Lu}[^,.;:\"]{1,80}?)(?= (?:report|figures|data|estimates|which|who|on|in|this|released|published)\\b|[,.;:]|$)");

    private static final Phrase SAID = Phrase.compile(
            "[,\"] (?:the )?(?<who>\\p{Lu}[^,.;:\"]{1,80}?) (?:said|says|told|added|warned|announced|noted|stated|wrote)\\b");

    private static final Phrase SAYS_THAT = Phrase.compile(
            "^\"?(?:[Tt]he )?(?<who>\\p{Lu}[^,.;:\"]{1,80}?) (?:(?:has|have|also|then|earlier) )?(?:said|says|warned|reported|estimated|estimates|noted|stated)\\b");

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
        for (Phrase pattern : List.of(ACCORDING, SAID, SAYS_THAT)) {
            Matcher matcher = pattern.matcher(text);
            if (matcher.find() && !NOBODY.matcher(matcher.group("who")).matches()) {
                return matcher.group("who").strip();
            }
        }
        return null;
    }
}
