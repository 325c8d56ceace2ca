package org.mandatewatch.benchmarks.timex3;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.benchmarks.timex3.Timex3.Type;

/**
 * Phrases that TimeML annotates and that no fact needs: "now", "recently", "for years", "the 1990s", "9 a.m.". They are
 * read here so that the rules for facts never meet them.
 */
final class VaguePhrases {

    private static final String UNIT = "(second|minute|hour|day|week|month|year|decade|centur)";
    private static final String NUMBER = "(\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
            + "|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty)";

    private interface Meaning {
        Timex3 of(MatchResult match, @Nullable LocalDate created);
    }

    private record Wording(Pattern pattern, Meaning meaning) {}

    /** The first that matches a stretch of text wins it. */
    private static final List<Wording> WORDINGS = List.of(
            fixed("now|currently|at present|presently|nowadays|at the moment|these days", Type.DATE, Values.PRESENT),
            fixed(
                    "recently|lately|in the past|(?<=in )(?:recent|past) times|at the time|at that time",
                    Type.DATE,
                    Values.PAST),
            fixed("the (?:near |not too distant |foreseeable )?future", Type.DATE, Values.FUTURE),
            fixed("half an hour", Type.DURATION, "PT30M"),
            fixed("half a century", Type.DURATION, "P50Y"),
            fixed("daily", Type.SET, "P1D"),
            fixed("weekly", Type.SET, "P1W"),
            fixed("monthly", Type.SET, "P1M"),
            fixed("quarterly", Type.SET, "P1Q"),
            fixed("annual(?:ly)?|yearly", Type.SET, "P1Y"),
            new Wording(words("overnight"), (match, created) -> timex(match, Type.TIME, day(created) + "TNI")),
            new Wording(words("noon|midday"), (match, created) -> timex(match, Type.TIME, day(created) + "T12:00")),
            new Wording(words("midnight"), (match, created) -> timex(match, Type.TIME, day(created) + "T24:00")),
            new Wording(
                    Pattern.compile("(?i)\\b(\\d{1,2})(?::(\\d{2}))?\\s?([ap])\\.?m\\b\\.?"),
                    (match, created) -> timex(match, Type.TIME, day(created) + "T" + clock(match))),
            new Wording(
                    Pattern.compile("(?i)(?<![\\w$£€])(?:the |early |late |mid-)*((?:1[5-9]|20)\\d)0s\\b"),
                    (match, created) -> timex(match, Type.DATE, match.group(1))),
            new Wording(
                    Pattern.compile("(?i)\\b(?:the )?(\\d{1,2})(?:st|nd|rd|th)[ -]century\\b"),
                    (match, created) -> timex(match, Type.DATE, century(match.group(1)))),
            new Wording(
                    Pattern.compile("(?i)\\b" + NUMBER + "[- ]" + UNIT + "(?:ies|y|s)?[- ]olds?\\b"),
                    (match, created) -> timex(match, Type.DURATION, length(match.group(1), match.group(2)))),
            new Wording(
                    Pattern.compile(
                            "(?i)\\b" + NUMBER + "[- ](?:more |straight |consecutive )?" + UNIT + "(?:ies|y|s)?\\b"),
                    (match, created) -> timex(match, Type.DURATION, length(match.group(1), match.group(2)))),
            new Wording(
                    Pattern.compile("(?i)\\b(?:(?:several|many|some|a few|a couple of) )?" + UNIT + "(?:ies|s)\\b"),
                    (match, created) -> timex(match, Type.DURATION, length("X", match.group(1)))),
            new Wording(
                    Pattern.compile("(?<![\\w,.$£€/#-])(?:19|20)\\d\\d(?![\\w%]|[,.]\\d|[-/]\\d)"),
                    (match, created) -> timex(match, Type.DATE, match.group())));

    private VaguePhrases() {}

    /** The phrases outside the given annotations, in no order. */
    static List<Timex3> in(String text, @Nullable LocalDate created, List<Timex3> taken) {
        List<Timex3> found = new ArrayList<>();
        for (Wording wording : WORDINGS) {
            wording.pattern().matcher(text).results().forEach(match -> {
                Timex3 timex = wording.meaning().of(match, created);
                if (taken.stream().noneMatch(timex::overlaps) && found.stream().noneMatch(timex::overlaps)) {
                    found.add(timex);
                }
            });
        }
        return found;
    }

    private static Wording fixed(String words, Type type, String value) {
        return new Wording(words(words), (match, created) -> timex(match, type, value));
    }

    private static Pattern words(String words) {
        return Pattern.compile("(?i)\\b(?:" + words + ")\\b");
    }

    private static Timex3 timex(MatchResult match, Type type, String value) {
        return new Timex3(match.start(), match.end(), type, value, "", "vague");
    }

    private static String day(@Nullable LocalDate created) {
        return created == null ? "XXXX-XX-XX" : created.toString();
    }

    private static String clock(MatchResult match) {
        int hour = Integer.parseInt(match.group(1)) % 12 + (match.group(3).equalsIgnoreCase("p") ? 12 : 0);
        String minutes = match.group(2) == null ? "00" : match.group(2);
        return String.format(Locale.ROOT, "%02d:%s", hour, minutes);
    }

    /** The 20th century is 19 in ISO 8601. */
    private static String century(String number) {
        return String.format(Locale.ROOT, "%02d", Integer.parseInt(number) - 1);
    }

    private static String length(String number, String unit) {
        int amount = SmallNumbers.of(number);
        String said = amount == 0 ? "X" : Integer.toString(amount);
        return switch (unit.toLowerCase(Locale.ROOT)) {
            case "second" -> "PT" + said + "S";
            case "minute" -> "PT" + said + "M";
            case "hour" -> "PT" + said + "H";
            case "day" -> "P" + said + "D";
            case "week" -> "P" + said + "W";
            case "month" -> "P" + said + "M";
            case "decade" -> "P" + said + "DE";
            case "centur" -> "P" + said + "CE";
            default -> "P" + said + "Y";
        };
    }
}
