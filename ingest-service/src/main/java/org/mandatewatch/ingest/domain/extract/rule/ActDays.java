package org.mandatewatch.ingest.domain.extract.rule;

import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.DateWindow;
import org.mandatewatch.ingest.domain.date.Bound;
import org.mandatewatch.ingest.domain.date.Tense;
import org.mandatewatch.ingest.domain.extract.entity.Mention.Time;

/** On which day a verb's act happened or is to happen, by where the dates of its sentence stand. */
final class ActDays {

    private static final Phrase DATE = Phrase.compile("(?<![^ ])D\\d+(?![^ ])");

    /** Before a date these make it the end, the beginning or the measure of something else. */
    private static final Phrase OTHER = Phrase.compile(
            "(?:until|till|through|up to|beyond|past|expir[a-z]*(?: on| in)?|(?:said|told [a-z]+|noted|wrote|recalled)(?: on| in)?|ends?(?: on| in)?|ending|ended(?: on| in)?|running to) (?:the )?$");

    /** A date that only describes a noun: "December's election", "the 2003 war". */
    private static final Phrase DESCRIBES = Phrase.compile("(?:(?:'s|the|a|an|its|their|last) )$");

    private static final Phrase ACT_NOUN = Phrase.compile(
            "^ (?:'s )?(?:[a-z-]+ )?(?:vote|resolution|decision|meeting|session|summit|adoption|text|ceremony|handover|communiqu[eé]|,|\\.|\\)|;|:|to|by|when|as|for|under|through|in|at|the|with|and|that|which|\")(?![^ ])");

    /** "Resolution 9999 of 1 June", "its decision of 1 June", "adopted on 1 June": that is the day of the act itself. */
    private static final Phrase OF_ACT = Phrase.compile(
            "(?:R\\d+|decision|communiqu[eé]|resolution|letter|statement|vote|declaration)(?: N\\d+)?(?: (?:,|\\())? (?:of|on|from|dated|adopted|adopted on|,) (?:the )?$|(?:R\\d+) (?:\\( )?$|adopted (?:on |in )?$|dated $");

    private static final Phrase CLAUSE = Phrase.compile(
            " (?:;|:|, (?:(?:(?:under|by|in|through|with|of|for) )?which|who|whose|where|after|when|as|while|and|but|since|before)|after|when|while|because|before|since) ");

    private static final Phrase RESOLUTION =
            Phrase.compile("(?:R\\d+|resolution|communiqu[eé]|decision)(?: \\( [^)]{1,12} \\))?$");

    /** What a date behind these words dates is told by the clause's own verb. */
    private static final Phrase RELATIVE_OPENING =
            Phrase.compile(" , (?:(?:(?:under|by|in|through|with|of|for) )?which|who|whose|where) ");

    private static final Phrase DATELINE = Phrase.compile("^.{0,60}?D\\d+ (?:\\( [^)]{1,24}\\) )?[-–] ");

    /** How many characters from its verb a date is still looked for. */
    private static final int REACH = 360;

    private static final int CLAUSE_COST = 70;

    /** Of two dates about as near, the one behind the verb is its own. */
    private static final int LEFT_COST = 12;

    private static final int OTHER_SENTENCE_PART = 1000;

    private ActDays() {}

    /** The day of a decision: where a sentence tells the day of the resolution, that one. */
    static @Nullable DateWindow ofDecision(Reading sentence, int from, int to, String zone) {
        String placeholder = placeholder(sentence, from, to, Mood.DONE, true);
        return placeholder == null ? null : sentence.window(placeholder, Tense.PAST, zone);
    }

    /** The day on which something decided is to happen: only a date behind its verb can tell. */
    static @Nullable DateWindow ahead(Reading sentence, int from, int to, String zone) {
        String placeholder = placeholder(sentence, from, to, Mood.PLANNED, false);
        boolean behind = placeholder != null && sentence.text().indexOf(placeholder + " ", from) > from;
        return behind ? sentence.window(placeholder, Tense.FUTURE, zone) : null;
    }

    /** The day of an act whose verb stands at {@code from..to} of the shape; null when the sentence does not tell. */
    static @Nullable DateWindow of(Reading sentence, int from, int to, Mood mood, String zone) {
        String placeholder = placeholder(sentence, from, to, mood, false);
        return placeholder == null
                ? null
                : sentence.window(placeholder, mood == Mood.DONE ? Tense.PAST : Tense.FUTURE, zone);
    }

    private static final Phrase RELATIVE = Phrase.compile(" , (?:which|who|whose|where)(?: [^ ,]+)* $");

    /** "The mission, which began on 1 May, was approved": the date is the relative clause's. */
    private static boolean inClosedRelative(String text, int date, int verb) {
        return text.substring(date, verb).contains(" , ")
                && RELATIVE.matcher(text.substring(Math.max(0, date - CLAUSE_COST), date))
                        .find();
    }

    static @Nullable String placeholder(Reading sentence, int from, int to, Mood mood, boolean decision) {
        String text = sentence.text();
        Matcher dateline = DATELINE.matcher(text);
        String best = null;
        int least = OTHER_SENTENCE_PART;
        int end = 0;
        int start = sentence.index() <= 1 && dateline.find() ? dateline.end() : 0;
        // Outside a region that begins inside a word no date is cut in two: all borders are spaces.
        int first = Math.max(start, text.indexOf(' ', Math.max(0, from - REACH)));
        Matcher matcher = DATE.within(
                text,
                from - REACH <= start ? start : Math.min(first, text.length()),
                Math.min(text.length(), to + REACH));
        matcher.useTransparentBounds(true);
        while (matcher.find()) {
            int cost = cost(sentence, matcher, from, to, mood, decision);
            if (cost < least) {
                least = cost;
                best = matcher.group();
                end = matcher.end();
            }
        }
        return best == null ? null : precise(sentence, best, end);
    }

    /** "At the start of this month, on 1 November": the second says it more precisely. */
    private static String precise(Reading sentence, String best, int end) {
        Matcher again = AGAIN.at(sentence.text(), end);
        DateWindow first = again == null ? null : sentence.window(best, Tense.PAST, "UTC");
        boolean vague =
                first != null && first.earliest() != null && !first.earliest().equals(first.latest());
        return again != null && vague ? again.group("date") : best;
    }

    private static final Phrase AGAIN = Phrase.compile(" , (?:on |namely on )(?<date>D\\d+)(?![^ ])");

    private static int cost(Reading sentence, Matcher date, int from, int to, Mood mood, boolean decision) {
        String text = sentence.text();
        Time time = sentence.shape().mention(date.group(), Time.class);
        String before = text.substring(Math.max(0, date.start() - 40), date.start());
        String behind = text.substring(date.end(), Math.min(text.length(), date.end() + 24));
        if (time == null || OTHER.matcher(before).find()) {
            return OTHER_SENTENCE_PART;
        }
        boolean usable = switch (time.time().bound()) {
            case EXACT, SINCE -> true;
            // What is authorised from a day on was authorised before.
            case FROM -> !(decision && date.start() >= to);
            case BY -> mood != Mood.DONE;
            case UNTIL, AFTER -> false;
        };
        boolean describes =
                DESCRIBES.matcher(before).find() && !ACT_NOUN.matcher(behind).find();
        if (!usable || describes) {
            return OTHER_SENTENCE_PART;
        }
        boolean ofOther = before.endsWith(" of ") && !before.endsWith(" as of ") || before.endsWith(" ( ");
        boolean ofAct = OF_ACT.matcher(before).find();
        if (ofOther && !ofAct) {
            return OTHER_SENTENCE_PART;
        }
        boolean isBehind = date.start() >= to;
        int left = isBehind ? to : Math.min(date.end(), from);
        int right = isBehind ? date.start() : from;
        Matcher clause = CLAUSE.within(text, Math.max(0, left - 1), Math.min(text.length(), right + 1));
        int crossings = 0;
        while (clause.find()) {
            // ", which left in May, on 1 June": a comma closes what another opened.
            boolean closed = date.start() > to
                    && clause.group().startsWith(" , ")
                    && text.substring(Math.min(clause.end(), date.start()), date.start())
                            .contains(" , ");
            boolean relative = !closed && date.start() > to && RELATIVE_OPENING.matches(clause.group());
            // "Resolution 9999, which was adopted on 1 June": the relative clause tells the day of the act.
            boolean itsOwn = decision
                    && ofAct
                    && RESOLUTION.matcher(text.substring(0, clause.start())).find();
            if (relative && !itsOwn || clause.group().equals(" ; ")) {
                return OTHER_SENTENCE_PART;
            }
            crossings += closed ? 0 : 1;
        }
        if (date.end() < from && inClosedRelative(text, date.start(), from)) {
            crossings++;
        }
        int distance = date.start() < from ? from - date.end() : date.start() - to;
        return Math.max(0, distance)
                + (date.start() < from ? LEFT_COST : 0)
                + crossings * CLAUSE_COST
                - (ofAct && decision ? 2 * CLAUSE_COST : 0)
                + (time.time().bound() == Bound.EXACT ? 0 : 10);
    }
}
