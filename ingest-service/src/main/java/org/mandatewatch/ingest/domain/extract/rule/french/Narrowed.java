package org.mandatewatch.ingest.domain.extract.rule.french;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.DateWindow;
import org.mandatewatch.ingest.domain.extract.entity.Mention.Count;
import org.mandatewatch.ingest.domain.extract.rule.Phrase;
import org.mandatewatch.ingest.domain.extract.rule.Reading;

/** A part of a month and then its days: "dans la deuxième décade de décembre, plus précisément le 13". */
final class Narrowed {

    private static final Phrase DAYS = Phrase.compile(
            "^ ,(?: soit| plus precisement| precisement| sans doute| probablement)? (?:le (?<day>N\\d+)|entre le (?<from>N\\d+) et le (?<to>N\\d+))(?= (?:,|\\.|;|\\)|precisement)|$)");

    private Narrowed() {}

    /**
     * The window of a date phrase, or the days of its month that the words behind it tell.
     *
     * @param end where the phrase ends in the shape
     */
    static @Nullable DateWindow of(Reading sentence, int end, @Nullable DateWindow window) {
        if (window == null || window.earliest() == null || window.latest() == null) {
            return window;
        }
        YearMonth month = YearMonth.from(window.earliest());
        boolean oneMonth = month.equals(YearMonth.from(window.latest()));
        Matcher days = DAYS.matcher(
                sentence.text().substring(Math.min(end, sentence.text().length())));
        if (!oneMonth || window.earliest().equals(window.latest()) || !days.find()) {
            return window;
        }
        boolean single = days.group("day") != null;
        LocalDate from = day(sentence, month, days.group(single ? "day" : "from"));
        LocalDate to = day(sentence, month, days.group(single ? "day" : "to"));
        return from == null || to == null || to.isBefore(from)
                ? window
                : new DateWindow(from, to, window.phrase(), window.zone(), false);
    }

    private static @Nullable LocalDate day(Reading sentence, YearMonth month, String placeholder) {
        Count count = sentence.shape().mention(placeholder, Count.class);
        return count == null || !month.isValidDay((int) Math.min(count.value(), 99))
                ? null
                : month.atDay((int) count.value());
    }
}
