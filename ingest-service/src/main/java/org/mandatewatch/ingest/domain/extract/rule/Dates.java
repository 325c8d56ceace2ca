package org.mandatewatch.ingest.domain.extract.rule;

import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.DateWindow;
import org.mandatewatch.ingest.domain.date.Bound;
import org.mandatewatch.ingest.domain.date.Tense;
import org.mandatewatch.ingest.domain.extract.entity.Mention.Time;

/** The day on which something was decided, as a sentence tells it. */
final class Dates {

    private static final Phrase DATE = Phrase.compile("(?<before>(?:[^ ]+ ){0,3})(?<date>D\\d+)");

    /** Words that make the date after them the end of something, or its past, or the day when somebody spoke. */
    private static final Phrase OTHER_DAY = Phrase.compile(
            "\\b(?:until|till|(?<!got |went |sailed )through|to|up to|since|from|before|after|by|ending|of|for|beyond|past|due|next|between|expir\\w*|ends?|runs?|laps\\w*|lasts?|says|dated|said|told [a-z]+|start|reported|created|statement|recalled|noted|election)(?: on| in| at)?(?: the| its| late| early)? $");

    /** "The decision of Monday" and "resolution 9999 of 1 November" name the day of the act. */
    private static final Phrase ITS_DAY =
            Phrase.compile("\\b(?:decision|resolution|vote|R\\d+|act|meeting|summit) of(?: last)? $");

    private Dates() {}

    /**
     * The window of the first date in a sentence on which an act may have happened, not one that it lasts until.
     *
     * @param near offset whose nearest date is preferred
     */
    static @Nullable DateWindow ofAct(Reading sentence, int near, String zone) {
        String placeholder = placeholder(sentence, near);
        return placeholder == null ? null : sentence.window(placeholder, Tense.PAST, zone);
    }

    /** "PORT ARCADIA, June 11 -": the day on which the article was written. */
    private static boolean isDateline(Reading sentence, Matcher matcher) {
        return sentence.index() == 0
                && matcher.start("date") < DATELINE
                && BEHIND_DATELINE
                        .matcher(sentence.text().substring(matcher.end()))
                        .find();
    }

    /** "Adopted the text, under which an office will open on 1 May" and "… returned what was taken in 2014". */
    private static boolean isOfOtherAct(Reading sentence, int near, Matcher matcher) {
        int date = matcher.start("date");
        if (date <= near) {
            return false;
        }
        String between = sentence.text().substring(near, date);
        return RELATIVE.matcher(between).find()
                || between.length() > VAGUE_REACH && isVague(sentence, matcher.group("date"));
    }

    private static boolean isVague(Reading sentence, String date) {
        DateWindow window = sentence.window(date, Tense.PAST, "UTC");
        return window != null
                && window.earliest() != null
                && window.latest() != null
                && window.earliest().plusMonths(1).isBefore(window.latest());
    }

    /** A relative clause that no comma closes. */
    private static final Phrase RELATIVE = Phrase.compile("(?<![^ ])(?:under|by|in|through|with) which(?: [^ ,]+)* $");

    /** A bare year dates only what it stands beside. */
    private static final int VAGUE_REACH = 60;

    private static final int DATELINE = 60;

    private static final Phrase BEHIND_DATELINE =
            Phrase.compile("^(?: ,? ?(?:N\\d+|\\d{4}))? (?:-|\u2013|\u2014|\\([^)]{1,30}\\)) ");

    /** The placeholder of that date. */
    static @Nullable String placeholder(Reading sentence, int near) {
        Matcher matcher = DATE.matcher(sentence.text());
        String best = null;
        int distance = Integer.MAX_VALUE;
        int end = 0;
        while (matcher.find()) {
            Time time = sentence.shape().mention(matcher.group("date"), Time.class);
            boolean exact = time != null && time.time().bound() == Bound.EXACT;
            String before = matcher.group("before");
            exact = exact
                    && !isDateline(sentence, matcher)
                    && !isOfOtherAct(sentence, near, matcher)
                    && !Clauses.isAside(sentence.text(), matcher.start("date"), near);
            if (exact
                    && (ITS_DAY.matcher(before).find()
                            || !OTHER_DAY.matcher(before).find())) {
                int away = Math.abs(matcher.start("date") - near);
                // "Last month, on May 26": the second says it more precisely.
                boolean again = best != null
                        && sentence.text().substring(end, matcher.start("date")).matches(" (?:, )?(?:on )?");
                if (away < distance || again) {
                    end = matcher.end("date");
                    best = matcher.group("date");
                    distance = away;
                }
            }
        }
        return best;
    }
}
