package org.mandatewatch.ingest.domain.extract.rule;

import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.ingest.domain.extract.entity.Mission;

/** "The Council asked the Secretary-General to report by 15 March." */
final class ReportDueRule implements Rule {

    /** The act of reporting; what is merely handed over must be a report, which {@link #PAPER} sees to. */
    private static final Phrase ACT = Phrase.compile(
            "(?<![^ ])(?:(?<verb>hear(?= (?:back |again )?from)|report(?: back| again| orally| in writing)?(?! (?:says|said|notes|is|was|describes|of ))|brief)|(?<hand>submit|present|provide|deliver|hand in|transmit|produce|send|prepare|conduct|carry out|undertake|table|file|share|assess|return with|come back with)"
                    + "|(?<paper>(?:report|review|assessment|plan|evaluation|update|recommendations|options|findings|briefing|study)s?))(?![^ ])");

    private static final Phrase PAPER = Phrase.compile(
            "(?<![^ ])(?:reports?|reviews?|assessments?|plans?|options|findings|recommendations|updates?|proposals|evaluation|study|resources|strategy|benchmarks|blueprint|roadmap)(?![^ ])");

    /** That somebody must, or is about to. */
    private static final Phrase DUTY = Phrase.compile(
            "(?<![^ ])(?:request(?:s|ed|ing)?|ask(?:s|ed|ing)?|invit(?:es|ed|ing)|direct(?:s|ed|ing)|told|order(?:s|ed|ing)|instruct(?:s|ed|ing)?|task(?:s|ed|ing)|mandat(?:es|ed|ing)|oblig(?:es|ed)|requir(?:es|ed)|expect(?:s|ed)|call(?:s|ed|ing) (?:on|for|upon)|due|shall|must|has to|have to|is to|are to|to be|owed|owes|deadline|gave|want(?:s|ed)|(?:has|have|had|given|gives|gave|gets) (?:(?:him|her|it|them) )?until|looks forward|awaits|scheduled)(?![^ ])");

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
                "hear",
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
        String by = Reporters.of(sentence, from, to, act.start());
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
        return ReportDays.behind(sentence, act, to, mission, by, findings)
                || ReportDays.fronted(sentence, act, from, mission, by, findings);
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
}
