package org.mandatewatch.ingest.domain.extract.rule;

import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.ingest.domain.extract.entity.Mention.ResolutionNumber;

/** Numbers of resolutions, as the sentences tell that adopt them. */
final class ResolutionNumbers {

    private static final Phrase NUMBER = Phrase.compile("R\\d+");

    private static final Phrase OLD = Phrase.compile(
            "\\b(?:under|recalling|since|pursuant to|established by|authori[sz]ed by|set out in|contained in|created by|mandated by|violation of|implementation of|implementing|accordance with|provisions of|compliance with|breach of) (?:the |its |UN |B\\d+ )?$");

    private ResolutionNumbers() {}

    /** The number of the resolution that a sentence adopts, not of one that it recalls; null when it tells none. */
    static @Nullable String adopted(Reading sentence) {
        String text = sentence.text();
        Matcher matcher = NUMBER.matcher(text);
        while (matcher.find()) {
            String before = text.substring(Math.max(0, matcher.start() - 40), matcher.start());
            boolean old = OLD.matcher(before).find()
                    && !before.matches(".*\\b(?:adoption|passage|under the text) of (?:the )?$");
            if (!old) {
                return of(sentence, matcher.group());
            }
        }
        return null;
    }

    /** The first number that a sentence names, whatever it says of it. */
    static @Nullable String any(Reading sentence) {
        Matcher matcher = NUMBER.matcher(sentence.text());
        return matcher.find() ? of(sentence, matcher.group()) : null;
    }

    private static @Nullable String of(Reading sentence, String placeholder) {
        ResolutionNumber number = sentence.shape().mention(placeholder, ResolutionNumber.class);
        return number == null ? null : number.number();
    }
}
