package org.mandatewatch.ingest.domain.extract.rule;

import java.time.LocalDate;
import java.time.Period;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.DateWindow;
import org.mandatewatch.contract.fact.ReportDue;
import org.mandatewatch.ingest.domain.date.Spans;
import org.mandatewatch.ingest.domain.date.Tense;
import org.mandatewatch.ingest.domain.extract.entity.Mention.Time;

/** When a report is due: the dates behind the act of reporting, or one that stands before it. */
final class ReportDays {

    /** Dates by which something is due: "by 1 June and by 1 December", "within 90 days". */
    private static final Phrase DATE = Phrase.compile(
            "(?<![^ ])(?:(?<prep>by|before|than|on|in|for|until|at|within|not later than|,|and|,? early in|report|due|due date)(?: (?:the|its|end|of|or|before|around|about|and|by|no later than))* )?(?<date>[DT]\\d+)(?![^ ])");

    private static final Phrase NOT_DUE = Phrase.compile(
            "(?<![^ ])(?:adopted|expir[a-z]*|exten[a-z]*|renew[a-z]*|until|last|dated|since|from|vote|covering|period|issued|said|published|elections?|every|killed)(?: [^ ;]+){0,3} $");

    private ReportDays() {}

    /** "Has until 1 May to submit its report", "within 90 days the Secretary-General is to report". */
    private static final Phrase FRONTED = Phrase.compile(
            "(?<![^ ])(?:(?<prep>until|by|before|within|than) (?:the |end of )*(?<date>[DT]\\d+)(?: at the latest)?(?: (?:,|to|for|the|a))(?: [^ ;]+){0,10}|^(?<opening>D\\d+)(?: ,)?(?: [^ ;]+){1,12}|(?:sets?|fix(?:es|ed)) (?<fixed>D\\d+) as (?:the|a|its) (?:deadline|date|due date|time limit)(?: [^ ;]+){0,8}) $");

    static boolean fronted(Reading sentence, Matcher act, int from, Antecedent mission, String by, Findings findings) {
        Matcher matcher = FRONTED.matcher(sentence.text().substring(from, act.start()));
        if (!matcher.find()) {
            return false;
        }
        String fixed = matcher.group("fixed");
        String opening = matcher.group("opening");
        String told = opening == null ? matcher.group("date") : opening;
        String written = fixed == null ? told : fixed;
        DateWindow window = written.charAt(0) == 'T'
                ? "within".equals(matcher.group("prep")) ? within(sentence, written, mission) : null
                : day(sentence, written, mission, fixed == null);
        // "On Monday the Secretary-General is to report" is a date in a diary, "by Monday" a deadline.
        boolean diary = opening != null && (window == null || !isOpen(sentence, opening, mission));
        if (window == null || diary || isOver(sentence, window)) {
            return false;
        }
        findings.add(
                sentence,
                mission,
                sentence.clause(from + matcher.start(), act.end()),
                0.9,
                header -> new ReportDue(header, by, window));
        return true;
    }

    private static boolean isOpen(Reading sentence, String written, Antecedent mission) {
        DateWindow day =
                sentence.window(written, Tense.FUTURE, mission.mission().body().zone());
        return day != null
                && (day.openStart() || day.earliest() != null && !day.earliest().equals(day.latest()));
    }

    private static final Phrase LATEST =
            Phrase.compile("(?<![^ ])(?:at the latest|latest|not later than|no later than) (?:by|on) $");

    /** @param open whether the report may come on any day up to that one */
    private static @Nullable DateWindow day(Reading sentence, String written, Antecedent mission, boolean open) {
        DateWindow day =
                sentence.window(written, Tense.FUTURE, mission.mission().body().zone());
        LocalDate published = sentence.context().article().publishedOn();
        if (day == null || day.latest() == null) {
            return null;
        }
        return open && published != null
                ? new DateWindow(published, day.latest(), day.phrase(), day.zone(), true)
                : day;
    }

    /** Dates behind the act, the first and those joined to it. */
    static boolean behind(Reading sentence, Matcher act, int to, Antecedent mission, String by, Findings findings) {
        String text = sentence.text();
        Matcher date = DATE.within(text, act.end(), to);
        boolean found = false;
        int last = -1;
        DateWindow first = null;
        while (date.find()) {
            if (found && !text.substring(last, date.start()).isBlank()) {
                break;
            }
            String before = text.substring(Math.max(act.start(), date.start() - 60), date.start());
            DateWindow told = NOT_DUE.matcher(before).find() || date.group("prep") == null && !bare(text, date)
                    ? null
                    : window(sentence, date, mission);
            if (told == null || isOver(sentence, told)) {
                continue;
            }
            // "By 1 June and 1 December": the preposition goes on.
            DateWindow window = first != null && first.openStart() && !told.openStart()
                    ? new DateWindow(first.earliest(), told.latest(), told.phrase(), told.zone(), true)
                    : told;
            first = first == null ? window : first;
            findings.add(
                    sentence,
                    mission,
                    sentence.clause(act.start(), date.end()),
                    0.92,
                    header -> new ReportDue(header, by, window));
            found = true;
            last = date.end();
        }
        return found;
    }

    /** "Next month", "early in June": dates that need no preposition. */
    private static boolean bare(String text, Matcher date) {
        return date.group("date").charAt(0) == 'D' && text.startsWith(" ", date.end());
    }

    private static @Nullable DateWindow window(Reading sentence, Matcher date, Antecedent mission) {
        String written = date.group("date");
        if (written.charAt(0) == 'T') {
            return "within".equals(date.group("prep")) ? within(sentence, written, mission) : null;
        }
        boolean latest =
                LATEST.matcher(sentence.text().substring(0, date.start("date"))).find();
        DateWindow window = latest
                ? day(sentence, written, mission, true)
                : sentence.window(
                        written, Tense.FUTURE, mission.mission().body().zone());
        return window == null || !window.isKnown() ? null : window;
    }

    /** "Within 90 days": of the decision, which news tells on its day. */
    private static @Nullable DateWindow within(Reading sentence, String written, Antecedent mission) {
        LocalDate from = sentence.context().article().publishedOn();
        Time time = sentence.shape().mention(written, Time.class);
        Period length =
                time == null ? null : Spans.periodOf(time.time().expression()).orElse(null);
        int at = sentence.text().indexOf(written);
        return from == null || length == null
                ? null
                : new DateWindow(
                        from,
                        from.plus(length),
                        sentence.quoted(at, at + written.length()),
                        mission.mission().body().zone(),
                        false);
    }

    /** A report that was due long ago is history. */
    private static boolean isOver(Reading sentence, DateWindow window) {
        LocalDate published = sentence.context().article().publishedOn();
        return published != null && window.latest() != null && window.latest().isBefore(published);
    }
}
