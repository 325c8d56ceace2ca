package org.mandatewatch.ingest.domain.extract.rule;

import java.time.LocalDate;
import java.time.Period;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.DateWindow;
import org.mandatewatch.contract.fact.MandateExpiry;
import org.mandatewatch.ingest.domain.date.Bound;
import org.mandatewatch.ingest.domain.date.Spans;
import org.mandatewatch.ingest.domain.date.Tense;
import org.mandatewatch.ingest.domain.extract.entity.Mention;

/** "The force's mandate is due to expire in early October." */
final class MandateExpiryRule implements Rule {

    private static final Phrase ABOUT_MANDATE =
            Phrase.compile("M\\d+|\\b(?:mandate|authori[sz]ation|sanctions|embargo|mission)\\b");

    /** What lies between the mandate and its end must not end something else, or be no statement at all. */
    private static final Phrase NOT_THIS = Phrase.compile(
            "\\b(?:extend[a-z]*|renew[a-z]*|prolong[a-z]*|(?:did|does|do|has|had|will) not|never|if|could end|should end|ceasefire|truce|adopted|began|started|voted to|violence|fighting|war|presence of|to help end|allowed to|until the election|headquarters|exhibition|licen[cs]e|contract|visa|lease|fund|subscription|offer|policy|funded|phase|round|ultimatum|talks|consultations|summit|meeting|drawdown of|withdrawal of)\\b");

    private static final Phrase OTHER_SUBJECT = Phrase.compile(
            "\\b(?:contract|budget|funding|fund|deal|agreement|licen[cs]e|lease|mandate to|phase|should|policy|visa|coverage|could|trial|tour|rotation)\\b[^,;]*$");

    private static final Phrase THE_DAY = Phrase.compile(
            "D\\d+ (?:, )?(?:when|the (?:day|date)|which is when|expiry|expiration|end|deadline|cut - off|(?:the )?(?:M\\d+|mission|force)) ");

    /** "By 1 September, the day its mandate ends" and "after 1 September, when it ends": that day. */
    private static DateWindow theDay(DateWindow window) {
        LocalDate first = window.earliest();
        LocalDate last = window.latest();
        if (window.openStart() && last != null) {
            return DateWindow.of(last, window.phrase(), window.zone());
        }
        return first != null && last == null
                ? DateWindow.of(first.minusDays(1), window.phrase(), window.zone())
                : window;
    }

    /** Of a weekday "had been due" leaves open whether it has passed. */
    private static boolean isMonth(Reading sentence, String date) {
        DateWindow window = sentence.window(date, Tense.PAST, "UTC");
        return window != null && window.earliest() != null && !window.earliest().equals(window.latest());
    }

    private static final Phrase HAD_BEEN = Phrase.compile("\\bhad been (?:due|set|to|scheduled)\\b");

    private static final Phrase PROLONGS = Phrase.compile("\\b(?:extend|renew|prolong)[a-z]* ");

    private static final Phrase OTHER_OWNER = Phrase.compile(
            "\\b(?:contract|licen[cs]e|lease|visa|policy|ceasefire|truce|offer|deal|agreement|budget)\\b");

    private static final Phrase PAST =
            Phrase.compile("\\b(?:expired|ended|lapsed|ran out|concluded|terminated|came to|drew to)\\b");

    private static final Phrase WOULD =
            Phrase.compile("\\b(?:would|was due|were due|was set|due to|set to|had been due)\\b");

    @Override
    public Set<String> triggers() {
        return ExpiryWords.TRIGGERS;
    }

    @Override
    public void read(Reading sentence, Findings findings) {
        Set<String> dated = new HashSet<>();
        for (Phrase pattern : ExpiryWords.PATTERNS) {
            Matcher matcher = pattern.matcher(sentence.text());
            while (matcher.find()) {
                String date = matcher.group("date");
                Antecedent mission = dated.contains(date) ? null : mission(sentence, matcher);
                if (mission != null) {
                    dated.add(date);
                    expiry(sentence, matcher, mission, findings);
                }
            }
        }
        pronoun(sentence, dated, findings);
        storyDay(sentence, dated, findings);
        daysBefore(sentence, findings);
    }

    /** What "it" means, the sentence before has said. */
    private static void pronoun(Reading sentence, Set<String> dated, Findings findings) {
        Matcher matcher = ExpiryWords.PRONOUN.matcher(sentence.text());
        while (matcher.find()) {
            String left = sentence.text().substring(0, matcher.start());
            String before = sentence.index() == 0 || left.contains("M")
                    ? left
                    : new Reading(sentence.context(), sentence.index() - 1).text();
            boolean mandate = ABOUT_MANDATE.matcher(before).find()
                    && !OTHER_OWNER.matcher(before).find();
            Antecedent mission = mandate && dated.add(matcher.group("date")) ? sentence.mission(matcher.start()) : null;
            if (mission != null && !NOT_THIS.matcher(left + matcher.group()).find()) {
                expiry(sentence, matcher, new Antecedent(mission.mission(), mission.certainty() * 0.9), findings);
            }
        }
    }

    /** "The vote is on D1, and the mandate ends the same day". */
    private static void storyDay(Reading sentence, Set<String> dated, Findings findings) {
        Matcher matcher = ExpiryWords.STORY_DAY.matcher(sentence.text());
        Antecedent mission = matcher.find() ? MandateOwner.at(sentence, matcher.start("obj")) : null;
        if (mission == null || NOT_THIS.matcher(withoutAsides(matcher.group())).find()) {
            return;
        }
        Reading told = sentence;
        String date = lastDate(sentence, matcher.start());
        if (date == null && sentence.index() > 0) {
            told = new Reading(sentence.context(), sentence.index() - 1);
            date = lastDate(told, told.text().length());
        }
        boolean again = told == sentence && date != null && !dated.add(date);
        DateWindow window = date == null || again
                ? null
                : told.window(date, Tense.FUTURE, mission.mission().body().zone());
        LocalDate day = window == null ? null : window.latest();
        if (window != null && day != null) {
            DateWindow exact = DateWindow.of(day, window.phrase(), window.zone());
            findings.add(sentence, mission, sentence.clause(matcher), 0.9, header -> new MandateExpiry(header, exact));
        }
    }

    /** The day told last before an offset, when it is told as the day of something and not as a limit. */
    private static @Nullable String lastDate(Reading told, int end) {
        Matcher matcher = DATE.within(told.text(), 0, end);
        String last = null;
        while (matcher.find()) {
            last = matcher.group();
        }
        Mention.Time time = told.shape().mention(last, Mention.Time.class);
        boolean limit =
                time != null && (time.time().bound() == Bound.BY || time.time().bound() == Bound.AFTER);
        return limit ? null : last;
    }

    private static final Phrase DATE = Phrase.compile("(?<![^ ])D\\d+(?![^ ])");

    private static void daysBefore(Reading sentence, Findings findings) {
        Matcher matcher = ExpiryWords.DAYS_BEFORE.matcher(sentence.text());
        if (!matcher.find()) {
            return;
        }
        String obj = matcher.group("obj");
        Antecedent mission =
                MandateOwner.isMission(obj) ? sentence.named(obj) : MandateOwner.at(sentence, matcher.start("obj"));
        Mention.Time span = sentence.shape().mention(matcher.group("span"), Mention.Time.class);
        Period period =
                span == null ? null : Spans.periodOf(span.time().expression()).orElse(null);
        if (mission == null || period == null) {
            return;
        }
        DateWindow day = sentence.window(
                matcher.group("date"), Tense.FUTURE, mission.mission().body().zone());
        if (day == null || day.earliest() == null || !day.earliest().equals(day.latest())) {
            return;
        }
        boolean after = matcher.group("side").equals("after");
        LocalDate end = after ? day.earliest().minus(period) : day.earliest().plus(period);
        DateWindow window = DateWindow.of(end, end, sentence.quoted(matcher.start(), matcher.end()), day.zone());
        findings.add(sentence, mission, sentence.clause(matcher), 0.9, header -> new MandateExpiry(header, window));
    }

    private static @Nullable Antecedent mission(Reading sentence, Matcher matcher) {
        String obj = matcher.group("obj");
        String between = matcher.group()
                .substring(0, matcher.group().length() - matcher.group("date").length());
        boolean unless = sentence.text().substring(matcher.end()).startsWith(" unless");
        // "Extend its mandate for a further period ending on D1" says when the next one ends.
        boolean next = between.contains(" ending ")
                && PROLONGS.matcher(sentence.text().substring(Math.max(0, matcher.start() - 60), matcher.start()))
                        .find();
        if (next || isKept(sentence.text(), matcher.start(), between)) {
            return null;
        }
        String inside = withoutAsides(IN_PASSING.matcher(between).replaceAll(""));
        if (!unless && NOT_THIS.matcher(inside).find()) {
            return null;
        }
        if (MandateOwner.isMission(obj)) {
            // "The contract for M expires": not the mission.
            String left = sentence.text().substring(0, matcher.start("obj"));
            boolean other = OTHER_SUBJECT.matcher(left).find()
                    || GOVERNED.matcher(left).find() && isSubject(matcher)
                    || Clauses.isAside(sentence.text(), matcher.start("obj"), matcher.start("date"));
            return other ? null : sentence.named(obj);
        }
        return obj.startsWith("mandate") || obj.startsWith("authori") || obj.equals("term")
                ? MandateOwner.at(sentence, matcher.start("obj"))
                : sentence.mission(matcher.start("obj"));
    }

    /** What stands between two commas says something else in passing. */
    private static String withoutAsides(String words) {
        return ASIDE.matcher(words).replaceAll(" ");
    }

    private static final Phrase ASIDE = Phrase.compile(
            " , (?:which|who|whose|where|last|most|first|extended|renewed|approved|adopted|already|originally|initially|as|if|unless)(?![^ ])[^,;]{0,140} ,(?= )");

    /** "It was first approved in May," and "which is renewed every six months," tell no change of the end behind them. */
    private static final Phrase IN_PASSING = Phrase.compile(
            "\\b(?:initially|originally|first|last) (?:extended|renewed|set|approved)[^,]*,|, which (?:is|are|has to be|must be) (?:[a-z]+ly )?(?:extended|renewed|prolonged)[^,]{0,60},");

    /** "Keeps the mission in place until D1" says how long somebody prolonged it. */
    private static boolean isKept(String text, int obj, String between) {
        return IN_PLACE.matcher(between).find()
                && KEEPS.matcher(text.substring(Math.max(0, obj - REACH_OF_KEEPING), obj))
                        .find();
    }

    private static final Phrase IN_PLACE = Phrase.compile(" in (?:place|force) ");

    private static final Phrase KEEPS = Phrase.compile(
            "\\b(?:keep|keeps|kept|keeping|maintain|maintains|maintained|maintaining|leave|leaves|left|leaving)(?: [^ ;,.]+){0,4} $");

    private static final int REACH_OF_KEEPING = 60;

    /** True when the mission itself is what ends, by its place before the verb. */
    private static boolean isSubject(Matcher matcher) {
        return matcher.start() == matcher.start("obj")
                && !matcher.group().startsWith(" 's", matcher.group("obj").length())
                && !matcher.group().startsWith(" mandate", matcher.group("obj").length());
    }

    /** "The hangar of M", "follows M": what ends is not the mission. */
    private static final Phrase GOVERNED = Phrase.compile(
            "(?<![^ ])(?:for|of|at|with|near|by|from|against|follows|supports|funds|houses|supplies) (?:the |[a-z]+ - led )?$");

    private static void expiry(Reading sentence, Matcher matcher, Antecedent mission, Findings findings) {
        boolean extended = sentence.extensions().stream()
                .anyMatch(extension -> extension.factuality() != Factuality.NEITHER
                        && matcher.group("date").equals(extension.until()));
        if (extended) {
            return;
        }
        boolean past = HAD_BEEN.matcher(matcher.group()).find() && isMonth(sentence, matcher.group("date"))
                || PAST.matcher(matcher.group()).find()
                        && !WOULD.matcher(matcher.group()).find();
        if (past && (matcher.group().contains(" lapsed ") || EndReasons.isUnrenewed(sentence.text()))) {
            findings.refuse(sentence.clause(matcher), "a mandate that lapsed has ended and expires no more");
            return;
        }
        DateWindow window = sentence.window(
                matcher.group("date"),
                past ? Tense.PAST : Tense.FUTURE,
                mission.mission().body().zone());
        DateWindow exact = window != null && THE_DAY.matcher(matcher.group()).find() ? theDay(window) : window;
        boolean mandate =
                !MandateOwner.isMission(matcher.group("obj")) || matcher.group().contains("mandate");
        findings.add(
                sentence,
                mission,
                sentence.clause(matcher),
                (mandate ? 0.96 : 0.85) * Certainty.of(exact),
                header -> new MandateExpiry(header, exact));
    }
}
