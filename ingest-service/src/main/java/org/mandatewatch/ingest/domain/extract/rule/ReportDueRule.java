package org.mandatewatch.ingest.domain.extract.rule;

import java.time.LocalDate;
import java.time.Period;
import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.DateWindow;
import org.mandatewatch.contract.fact.ReportDue;
import org.mandatewatch.ingest.domain.date.Spans;
import org.mandatewatch.ingest.domain.date.Tense;
import org.mandatewatch.ingest.domain.extract.entity.Mention.Time;
import org.mandatewatch.ingest.domain.extract.entity.Mission;

/** "The Council asked the Secretary-General to report by 15 March." */
final class ReportDueRule implements Rule {

    /** Who owes reports to councils. */
    private static final String REPORTER =
            "(?<who>(?:un )?secretary - general(?! 's (?:special|envoy|personal))|secretary general|un chief|O\\d+ chief|(?:panel|group|team) of experts|independent experts|board of peace|chairperson of the (?:au |O\\d+ )?commission|(?:president|chair) of the (?:O\\d+ )?commission"
                    + "|O\\d+ commission|O\\d+ secretariat|executive secretary|high representative|(?:independent )?(?:review|expert|assessment) (?:panel|team)|sanctions committee|monitoring (?:team|group)|force commander|O\\d+|C\\d+)";

    private static final Phrase WHO = Phrase.compile("(?<![^ ])(?:the )?" + REPORTER + "(?![^ ])");

    /** The act of reporting; what is merely handed over must be a report, which {@link #PAPER} sees to. */
    private static final Phrase ACT = Phrase.compile(
            "(?<![^ ])(?:(?<verb>report(?: back| again| orally| in writing)?(?! (?:says|said|notes|is|was|describes|of ))|brief)|(?<hand>submit|present|provide|deliver|hand in|transmit|produce|send|prepare|conduct|carry out|undertake|table|file|share|assess|return with|come back with)"
                    + "|(?<paper>(?:report|review|assessment|plan|evaluation|update|recommendations|options|findings|briefing|study)s?))(?![^ ])");

    private static final Phrase PAPER = Phrase.compile(
            "(?<![^ ])(?:reports?|reviews?|assessments?|plans?|options|findings|recommendations|updates?|proposals|evaluation|study|resources|strategy|benchmarks|blueprint|roadmap)(?![^ ])");

    /** That somebody must, or is about to. */
    private static final Phrase DUTY = Phrase.compile(
            "(?<![^ ])(?:request(?:s|ed|ing)?|ask(?:s|ed|ing)?|invit(?:es|ed|ing)|direct(?:s|ed|ing)|instruct(?:s|ed|ing)?|task(?:s|ed|ing)|mandat(?:es|ed|ing)|oblig(?:es|ed)|requir(?:es|ed)|expect(?:s|ed)|call(?:s|ed|ing) (?:on|for|upon)|due|shall|must|has to|have to|is to|are to|to be|owed|owes|deadline|gave|want(?:s|ed)|(?:has|have|had|given|gives|gave|gets) (?:(?:him|her|it|them) )?until|looks forward|awaits|scheduled)(?![^ ])");

    /** Dates by which something is due: "by 1 June and by 1 December", "within 90 days". */
    private static final Phrase DATE = Phrase.compile(
            "(?<![^ ])(?:(?<prep>by|before|than|on|in|for|until|at|within|not later than|,|and|,? early in|report|due|due date)(?: (?:the|its|end|of|or|before|around|about|and|by|no later than))* )?(?<date>[DT]\\d+)(?![^ ])");

    private static final Phrase NOT_DUE = Phrase.compile(
            "(?<![^ ])(?:adopted|expir[a-z]*|exten[a-z]*|renew[a-z]*|until|last|dated|since|from|vote|covering|period|issued|said|published|elections?|every|killed)(?: [^ ;]+){0,3} $");

    private static final Phrase NOT_ASKED = Phrase.compile(
            "(?<![^ ])(?:not|never|n't) (?:been |yet )?(?:asked|requested|required|expected|obliged|due)(?![^ ])");

    /** What stands before "report" when it is a verb. */
    private static final Phrase VERBAL =
            Phrase.compile("(?<![^ ])(?:to|shall|must|will|should|and|also|orally|jointly) (?:[a-z]+ly )?$");

    private static final int REACH = 260;
    private static final int BEHIND = 200;

    @Override
    public Set<String> triggers() {
        return Set.of(
                "report",
                "reports",
                "brief",
                "submit",
                "present",
                "provide",
                "deliver",
                "hand",
                "transmit",
                "produce",
                "review",
                "assessment",
                "plan",
                "evaluation",
                "update",
                "recommendations",
                "options",
                "findings",
                "assess");
    }

    @Override
    public void read(Reading sentence, Findings findings) {
        String text = sentence.text();
        Matcher act = ACT.matcher(text);
        for (int looks = 0; looks < 6 && act.find(); looks++) {
            if (due(sentence, act, findings)) {
                return;
            }
        }
    }

    private static boolean due(Reading sentence, Matcher act, Findings findings) {
        String text = sentence.text();
        int from = Math.max(0, act.start() - REACH);
        int to = Math.min(text.length(), act.end() + BEHIND);
        String left = text.substring(from, act.start());
        String right = text.substring(act.end(), to);
        boolean noun = act.group("paper") != null
                || act.group("verb") != null && !VERBAL.matcher(left).find();
        boolean handed = act.group("hand") != null;
        String by = reporter(sentence, from, to, act.start());
        if (by == null
                || Mood.denied(left)
                || NOT_ASKED.matcher(left).find()
                || handed && !PAPER.matcher(right).find()
                || !isDuty(text, left, act, noun, to)) {
            return false;
        }
        Antecedent mission = mission(sentence, act.start(), by);
        if (mission == null || mission.certainty() <= Antecedents.AMBIGUOUS) {
            return false;
        }
        return dates(sentence, act, to, mission, by, findings) || fronted(sentence, act, from, mission, by, findings);
    }

    /** "Has until 1 May to submit its report", "within 90 days the Secretary-General is to report". */
    private static final Phrase FRONTED = Phrase.compile(
            "(?<![^ ])(?:(?<prep>until|by|before|within|than) (?:the |end of )*(?<date>[DT]\\d+)(?: at the latest)?(?: (?:,|to|for|the|a))(?: [^ ;]+){0,10}|^(?<opening>D\\d+)(?: ,)?(?: [^ ;]+){1,12}|(?:sets?|fix(?:es|ed)) (?<fixed>D\\d+) as (?:the|a|its) (?:deadline|date|due date|time limit)(?: [^ ;]+){0,8}) $");

    private static boolean fronted(
            Reading sentence, Matcher act, int from, Antecedent mission, String by, Findings findings) {
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

    private static boolean isDuty(String text, String left, Matcher act, boolean noun, int to) {
        String around = noun ? text.substring(Math.max(0, act.start() - 90), to) : left;
        // "Will report by 1 May" names a deadline, "will report on 1 May" a date in a diary.
        boolean promised = WILL.matcher(left).find()
                && BY.matcher(text.substring(act.end(), to)).find();
        return promised || DUTY.matcher(around).find();
    }

    private static final Phrase WILL = Phrase.compile("(?<![^ ])will (?:[a-z]+ ){0,2}$");

    private static final Phrase BY = Phrase.compile("(?<![^ ])(?:by|than|within)(?: the end of)? [DT]\\d+");

    /** Experts report on the sanctions that they watch, whatever missions are named beside. */
    private static @Nullable Antecedent mission(Reading sentence, int act, String by) {
        Antecedent near = VoteSubjects.decided(sentence, STORY);
        near = near == null ? sentence.mission(act) : near;
        if (near == null || near.mission().sanctions() || !EXPERTS.matcher(by).find()) {
            return near;
        }
        return sentence.context().missions().stream()
                .filter(Mission::sanctions)
                .findFirst()
                .map(regime -> new Antecedent(regime, Antecedents.EARLIER))
                .orElse(near);
    }

    /** How many sentences before may tell the decision that asks for the report. */
    private static final int STORY = 12;

    private static final Phrase EXPERTS = Phrase.compile("(?i)(?:panel|group) of experts|monitoring (?:team|group)");

    /** Dates behind the act, the first and those joined to it. */
    private static boolean dates(
            Reading sentence, Matcher act, int to, Antecedent mission, String by, Findings findings) {
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

    /** The reporter named last before the act, else first after it. */
    private static @Nullable String reporter(Reading sentence, int from, int to, int act) {
        Matcher who = WHO.within(sentence.text(), from, to);
        String best = null;
        while (who.find()) {
            String name = name(sentence, who);
            if (name == null) {
                continue;
            }
            if (who.start() > act && best != null) {
                break;
            }
            best = name;
        }
        return best;
    }

    private static @Nullable String name(Reading sentence, Matcher who) {
        String shape = who.group("who");
        if (shape.contains("secretary") && shape.contains("general") || shape.endsWith(" chief")) {
            return "Secretary-General";
        }
        boolean organisation = shape.matches("[OC]\\d+");
        if (organisation) {
            // "The African Union was asked to report": an organisation or a state reports only when it is told to.
            String behind = sentence.text()
                    .substring(who.end(), Math.min(sentence.text().length(), who.end() + 40));
            boolean told = behind.matches("(?s)^ (?:was|were|is|are|must|shall|has|have) .*")
                    || sentence.text()
                            .substring(Math.max(0, who.start() - 16), who.start())
                            .matches("(?s).*(?:asked|requested|invited|requests|asks) $");
            return told ? sentence.quoted(who.start("who"), who.end("who")) : null;
        }
        return sentence.quoted(who.start("who"), who.end("who"));
    }
}
