package org.mandatewatch.ingest.domain.extract.rule;

import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.DateWindow;
import org.mandatewatch.ingest.domain.date.Tense;

/** The day from which something is over: the first date behind the words that end it. */
final class EndDays {

    private static final Phrase DATE = Phrase.compile("^(?: [^ ;.]+){0,4}? (?<date>D\\d+)");

    private EndDays() {}

    static @Nullable DateWindow of(Reading sentence, int from, Tense tense, String zone) {
        Matcher matcher = DATE.matcher(sentence.text().substring(from));
        return matcher.find() ? sentence.window(matcher.group("date"), tense, zone) : null;
    }
}
