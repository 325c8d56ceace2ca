package org.mandatewatch.ingest.domain.extract.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.DateWindow;
import org.mandatewatch.contract.fact.EndReason;
import org.mandatewatch.contract.fact.MandateEnded;
import org.mandatewatch.ingest.domain.date.Tense;
import org.mandatewatch.ingest.domain.extract.entity.Mission;
import org.mandatewatch.ingest.domain.extract.rule.VerbGroup.Voice;

/** "The Council decided to terminate the mission's mandate as of 30 June." */
final class MandateEndedRule implements Rule {

    private static final Phrase EFFECTIVE = Phrase.compile(
            "(?<![^ ])(?:effective|with effect|takes? effect|took effect|as of|as from|from|starting|came into force|comes into force)(?: (?:from|on|as of|as from|at|midnight|of|the|in))*(?: midnight(?: on)?)? (?<date>D\\d+)");

    private static final Phrase AT_ONCE = Phrase.compile(
            "(?<![^ ])(?:effective immediately|with immediate effect|immediately|an immediate (?:stop|end))(?![^ ])");

    private static final int REACH = 200;
    private static final int MOST = 10;

    private static final double DATED = 0.91;
    private static final double UNDATED = 0.82;

    @Override
    public Set<String> triggers() {
        return EndVerbs.TRIGGERS;
    }

    @Override
    public void read(Reading sentence, Findings findings) {
        Set<Mission> told = new HashSet<>();
        String text = sentence.text();
        for (VerbGroup verb : most(text, EndVerbs.TERMINATE)) {
            EndReason reason =
                    verb.voice() == Voice.PASSIVE ? EndReasons.ofClosing(text, verb.word()) : EndReason.TERMINATED;
            ended(sentence, verb, EndObjects.terminated(sentence, verb), reason, told, findings);
        }
        for (VerbGroup verb : most(text, EndVerbs.LAPSE)) {
            ended(sentence, verb, EndObjects.ofMandate(sentence, verb), EndReason.LAPSED, told, findings);
        }
        if (isUnrenewed(sentence)) {
            for (VerbGroup verb : most(text, EndVerbs.RUN_OUT)) {
                ended(sentence, verb, EndObjects.ofMandate(sentence, verb), EndReason.LAPSED, told, findings);
            }
        }
        for (VerbGroup verb : most(text, EndVerbs.WITHDRAW)) {
            ended(sentence, verb, EndObjects.withdrawn(sentence, verb), EndReason.WITHDRAWN, told, findings);
        }
        for (VerbGroup verb : most(text, EndVerbs.CEASE)) {
            closed(sentence, verb, told, findings);
        }
        letLapse(sentence, told, findings);
        closing(sentence, told, findings);
    }

    /** "Nobody had asked for an extension. The mandate ran out on Friday": here, or in the sentence before. */
    private static boolean isUnrenewed(Reading sentence) {
        return EndReasons.isUnrenewed(sentence.text())
                || sentence.index() > 0
                        && EndReasons.isUnrenewed(new Reading(sentence.context(), sentence.index() - 1).text());
    }

    private static List<VerbGroup> most(String text, Lexicon lexicon) {
        return VerbGroup.in(text, lexicon, MOST);
    }

    /** "The mandate ended", "the exercise of M ended": not the mission. */
    private static final Phrase OTHER_END = Phrase.compile("(?:mandate|(?<![^ ])of (?:the )?M\\d+) $");

    /** A mission that closes is over only on a day; a mandate that ends may have been renewed before. */
    private static void closed(Reading sentence, VerbGroup verb, Set<Mission> told, Findings findings) {
        String text = sentence.text();
        String words = text.substring(verb.verb(), verb.end());
        boolean mandate = words.equals("ended")
                && OTHER_END.matcher(text.substring(0, verb.start())).find();
        boolean dated = ActDays.of(sentence, verb.start(), verb.end(), Mood.DONE, "UTC") != null
                || EndDays.of(sentence, verb.end(), Tense.PAST, "UTC") != null;
        if (!mandate && dated) {
            EndReason reason = EndReasons.ofClosing(text, words);
            ended(sentence, verb, EndObjects.subject(sentence, verb), reason, told, findings);
        }
    }

    private static void ended(
            Reading sentence,
            VerbGroup verb,
            @Nullable Antecedent mission,
            EndReason reason,
            Set<Mission> told,
            Findings findings) {
        boolean clear = mission != null && mission.certainty() > Antecedents.AMBIGUOUS;
        boolean real =
                clear && (verb.mood() == Mood.DONE || (verb.mood() == Mood.PLANNED && verb.voice() == Voice.PASSIVE));
        if (mission == null || !real || mission.mission().sanctions()) {
            return;
        }
        DateWindow on = day(sentence, verb.start(), verb.end(), mission, verb.mood());
        if (verb.mood() == Mood.PLANNED && on == null) {
            return;
        }
        add(sentence, mission, reason, on, verb.start(), verb.end(), told, findings);
    }

    private static final Phrase OPEN = Phrase.compile("(?:to|would|could|may|might|should|not|will) $");

    private static void letLapse(Reading sentence, Set<Mission> told, Findings findings) {
        Matcher matcher = EndVerbs.LET_LAPSE.matcher(sentence.text());
        if (matcher.find()) {
            String left = sentence.text().substring(Math.max(0, matcher.start() - REACH), matcher.start());
            String obj = matcher.group("obj");
            Antecedent mission =
                    MandateOwner.isMission(obj) ? sentence.named(obj) : MandateOwner.at(sentence, matcher.start("obj"));
            boolean real = !Mood.denied(left)
                    && !Mood.conditional(left)
                    && !OPEN.matcher(left).find();
            if (mission != null && real) {
                DateWindow on = day(sentence, matcher.start(), matcher.end(), mission, Mood.DONE);
                add(sentence, mission, EndReason.LAPSED, on, matcher.start(), matcher.end(), told, findings);
            }
        }
    }

    /** "The termination of M took effect on Friday." */
    private static void closing(Reading sentence, Set<Mission> told, Findings findings) {
        Matcher matcher = EndVerbs.CLOSING_NOUN.matcher(sentence.text());
        if (matcher.find()) {
            String left = sentence.text().substring(Math.max(0, matcher.start() - REACH), matcher.start());
            boolean effect = !matcher.group("verb").isEmpty() || matcher.group("told") != null;
            Mood mood = Mood.denied(left) || Mood.conditional(left)
                    ? Mood.DENIED
                    : Mood.governed(left, effect ? Mood.DONE : Mood.THOUGHT);
            Antecedent mission = sentence.named(matcher.group("obj"));
            if (mission != null && mood == Mood.DONE) {
                DateWindow on = day(sentence, matcher.start(), matcher.end(), mission, Mood.DONE);
                add(sentence, mission, EndReason.TERMINATED, on, matcher.start(), matcher.end(), told, findings);
            }
        }
    }

    private static final Phrase RAN_OUT = Phrase.compile("(?<![^ ])(?:expired|lapsed|ran out)");

    private static @Nullable DateWindow day(Reading sentence, int from, int to, Antecedent mission, Mood mood) {
        String zone = mission.mission().body().zone();
        Matcher effective = EFFECTIVE.matcher(sentence.text());
        if (effective.find()) {
            return sentence.window(effective.group("date"), Tense.UNKNOWN, zone);
        }
        boolean atOnce = AT_ONCE.matcher(sentence.text()).find();
        // What expired did so before, but a decision may end a mandate on a day to come: "ending it on 3 December".
        boolean past = RAN_OUT.matcher(sentence.text().substring(from, to)).find();
        DateWindow behind =
                atOnce ? null : EndDays.of(sentence, to, past && mood == Mood.DONE ? Tense.PAST : Tense.UNKNOWN, zone);
        return behind != null && behind.isKnown() ? behind : ActDays.of(sentence, from, to, mood, zone);
    }

    private static void add(
            Reading sentence,
            Antecedent mission,
            EndReason reason,
            @Nullable DateWindow on,
            int start,
            int end,
            Set<Mission> told,
            Findings findings) {
        if (told.add(mission.mission())) {
            findings.add(
                    sentence,
                    mission,
                    sentence.clause(start, end),
                    on == null ? UNDATED : DATED,
                    header -> new MandateEnded(header, reason, on));
        }
    }
}
