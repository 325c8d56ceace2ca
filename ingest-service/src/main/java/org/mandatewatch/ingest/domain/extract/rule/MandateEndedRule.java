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

    private static final Lexicon TERMINATE = Lexicon.of(
            "ter pul shu clo dis abo scr win wou end put bri bro liq axe rev",
            "(?:terminat(?:e|es|ed|ing)|shut(?:s|ting)?(?: down)?|clos(?:e|es|ed|ing)(?: down)?|disband(?:s|ed|ing)?|dissolv(?:e|es|ed|ing)|discontinu(?:e|es|ed|ing)|abolish(?:es|ed|ing)?|scrap(?:s|ped|ping)?"
                    + "|(?:wind|winds|winding|wound) (?:up|down)|end(?:s|ed|ing)?|(?:put|puts|putting) an? (?:immediate |formal |definitive )?(?:end|stop) to|(?:bring|brings|brought|bringing)(?= (?:[^ ;,.]+ ){1,9}to an end)|liquidat(?:e|es|ed|ing)|axed|pull(?:s|ed|ing)? the plug on|revok(?:e|es|ed|ing))");

    private static final Lexicon LAPSE = Lexicon.of(
            "lap exp all per lef ran run",
            "(?:laps(?:e|es|ed|ing)|expir(?:e|es|ed|ing)(?= (?:[^ ;.,]+ ){0,8}?(?:without|after|because|unrenewed))|(?:allowed|permitted|left) to (?:lapse|expire|run out)|(?:ran|run|runs) out (?=(?:[^ ;.,]+ ){0,6}?(?:without|after|unrenewed)))");

    private static final Phrase LET_LAPSE = Phrase.compile(
            "(?<![^ ])(?:let|lets|letting|allowed|allows|allowing) (?:the |its )?(?:mandate of (?:the )?)?(?<obj>M\\d+|mandate|mission)(?: 's mandate)? (?:to )?(?:lapse|expire|run out)(?![^ ])");

    private static final Lexicon WITHDRAW = Lexicon.of(
            "pul wit lef lea dep",
            "(?:pull(?:s|ed|ing)? out|withdrawn|withdrew|(?:left|leave|leaves|departed)(?= (?:[^ ;.]+ ){0,6}?for good))");

    /** The mission itself closes: "closed its doors on 31 December". */
    private static final Lexicon CEASE = Lexicon.of(
            "clo shu cea cam com end is_ was wou",
            "(?:closed (?:its doors|down|for good)|shut (?:its doors|down)|ceased (?:to exist|operations|its operations|all operations|operating|to operate)|came to an end|(?:is|was) (?:formally |officially |now )?(?:over|at an end)(?= (?:as of|as from|since|from|on) )|completed its (?:mandate|mission|withdrawal|drawdown|closure|liquidation)|ended its (?:mandate|mission|operations|presence|work)|wound up its (?:mandate|mission|operations?|work|activities)|closed(?= (?:on|in) D))");

    private static final Phrase CLOSING_NOUN = Phrase.compile(
            "(?<![^ ])(?:(?<told>(?:announc|declar|confirm|proclaim|mark|decre)(?:e|es|ed|s|ing) (?:the |an? )?(?:official |formal |immediate |definitive |final )?(?:end|termination|closure|dissolution|disbandment) of)|(?:termination|closure|dissolution|disbandment|formal end|liquidation) of) (?:the )?(?:(?:mandate|mission) of (?:the )?)?(?:[a-z-]+ ){0,3}?(?<obj>M\\d+)(?: 's mandate)?(?<verb>(?: (?:[^ ;.]+ ){0,6}?(?:took effect|takes effect|effective|was completed|came into force))?)");

    private static final Phrase OBJECT = Phrase.compile(
            "^ (?<gap>(?:(?!but|while|after|because|which|that|who|;|:|\\.)[^ ]+ ){0,11}?)(?<obj>M\\d+|mandates?|mission|(?:peacekeeping|observer|multinational) (?:force|operation))(?![^ ])");

    /** What is ended besides missions. */
    private static final Phrase OTHER_OBJECT = Phrase.compile(
            "(?<![^ ])(?:violence|war|conflict|fighting|hostilities|siege|crisis|attacks?|standoff|dispute|strike|blockade|presence of|occupation|contract|agreement|base|bases|camp|camps|office|offices|border|road|airspace|era|year|ceasefire|impunity|cooperation|participation|involvement|contribution|deployment of|support|aid|funding|funds|day|term|terms|visit|patrols?|impasse|speculation|up|meeting|session|debate|rule|to|in)(?![^ ])");

    private static final Phrase PART = Phrase.compile(
            "^ 's (?!mandate)|^ (?:base|bases|camp|office|offices|compound|contingent|contract|staff|member|position|site|hospital|headquarters|radio|flight|flights|chief|commander|posts?)(?![^ ])");

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
        return Set.of(
                "terminate",
                "terminates",
                "terminated",
                "terminating",
                "termination",
                "shut",
                "shuts",
                "shutting",
                "close",
                "closed",
                "closes",
                "closing",
                "closure",
                "disband",
                "disbands",
                "disbanded",
                "disbanding",
                "disbandment",
                "dissolve",
                "dissolved",
                "dissolves",
                "dissolving",
                "dissolution",
                "discontinue",
                "discontinued",
                "abolished",
                "scrapped",
                "wound",
                "winds",
                "winding",
                "end",
                "ends",
                "ended",
                "ending",
                "stop",
                "brought",
                "liquidated",
                "lapse",
                "lapses",
                "lapsed",
                "lapsing",
                "expire",
                "expired",
                "expires",
                "ran",
                "let",
                "lets",
                "pulled",
                "pulls",
                "withdrawn",
                "withdrew",
                "left",
                "departed",
                "axed",
                "revoked",
                "ceased",
                "came",
                "completed",
                "over");
    }

    @Override
    public void read(Reading sentence, Findings findings) {
        Set<Mission> told = new HashSet<>();
        String text = sentence.text();
        for (VerbGroup verb : most(text, TERMINATE)) {
            ended(sentence, verb, terminated(sentence, verb), EndReason.TERMINATED, told, findings);
        }
        for (VerbGroup verb : most(text, LAPSE)) {
            ended(sentence, verb, ofMandate(sentence, verb), EndReason.LAPSED, told, findings);
        }
        for (VerbGroup verb : most(text, WITHDRAW)) {
            ended(sentence, verb, withdrawn(sentence, verb), EndReason.WITHDRAWN, told, findings);
        }
        for (VerbGroup verb : most(text, CEASE)) {
            Antecedent mission = subject(sentence, verb);
            if (ActDays.of(sentence, verb.start(), verb.end(), Mood.DONE, "UTC") != null) {
                boolean left =
                        sentence.text().substring(verb.verb(), verb.end()).endsWith("withdrawal");
                ended(sentence, verb, mission, left ? EndReason.WITHDRAWN : EndReason.TERMINATED, told, findings);
            }
        }
        letLapse(sentence, told, findings);
        closing(sentence, told, findings);
    }

    private static List<VerbGroup> most(String text, Lexicon lexicon) {
        return VerbGroup.in(text, lexicon, MOST);
    }

    private static @Nullable Antecedent terminated(Reading sentence, VerbGroup verb) {
        String text = sentence.text();
        boolean passive = verb.voice() == Voice.PASSIVE;
        if (passive) {
            return verb.word().startsWith("end") && !tail(text, verb.end()).startsWith(" by ")
                    ? null
                    : subject(sentence, verb);
        }
        Matcher object = OBJECT.matcher(tail(text, verb.end()));
        if (!object.find()
                || OTHER_OBJECT.matcher(object.group("gap")).find()
                || PART.matcher(tail(text, verb.end() + object.end())).find()) {
            return null;
        }
        String noun = object.group("obj");
        int at = verb.end() + object.start("obj");
        if (noun.startsWith("mandate")) {
            return verb.word().startsWith("clos") || verb.word().startsWith("shut")
                    ? null
                    : MandateOwner.at(sentence, at);
        }
        if (verb.word().startsWith("end") && verb.voice() != Voice.INFINITIVE && !decided(sentence, verb)) {
            // "The visit ended, M said"; a mission ends something more often than somebody ends a mission.
            return null;
        }
        if (!decided(sentence, verb)) {
            return null;
        }
        return MissionRoles.at(sentence, noun, at, at + noun.length());
    }

    private static final Phrase DECIDER = Phrase.compile(
            "(?<![^ ])(?:B\\d+|R\\d+|O\\d+|council|summit|heads of state|leaders|parliament|members|governments?|bloc|union|alliance|ministers|resolution|C\\d+|A\\d+|text)(?![^ ])");

    /** "His government's decision to end the mission": the host wishes it, and another body decides. */
    private static final Phrase HOSTS_WISH = Phrase.compile(
            "(?<![^ ])(?:governments?|authorities|C\\d+|A\\d+|country|junta|minister|president|his|her|their)(?: 's)? (?:[a-z]+ ){0,2}?(?:decision|request|demand|call|wish|intention|desire|bid|plan) (?:(?:to|for|that) (?:[a-z]+ ){0,3}?)?$");

    private static boolean decided(Reading sentence, VerbGroup verb) {
        String left = sentence.text().substring(Math.max(0, verb.start() - REACH), verb.start());
        return DECIDER.matcher(left).find()
                && !HOSTS_WISH.matcher(left).find()
                && !left.matches("(?s).*(?<![^ ])M\\d+ $");
    }

    private static @Nullable Antecedent subject(Reading sentence, VerbGroup verb) {
        String text = sentence.text();
        String left = text.substring(Math.max(0, verb.start() - 60), verb.start());
        Matcher noun = SUBJECT.matcher(left);
        if (!noun.find() || GOVERNED.matcher(left.substring(0, noun.start())).find()) {
            return null;
        }
        return MissionRoles.before(sentence, verb.start(), null);
    }

    /** "The airport, secured by the mission, was closed". */
    private static final Phrase GOVERNED =
            Phrase.compile("(?<![^ ])(?:by|to|from|with|at|near|in|for|under|alongside|between|and) (?:the |an? )?$");

    /** A mission or its mandate directly before the verb, or before a short relative clause or apposition. */
    private static final Phrase SUBJECT = Phrase.compile(
            "(?<![^ ])(?:M\\d+(?: 's mandate| mandate)?|mandate|mission|force|operation|it)(?: (?:in|for|on) (?:the )?(?:[a-z]+ ){0,2}(?:[a-z]+|C\\d+))?(?: ,(?: [^,]{1,50} ,)?)? (?:(?:which|that) )?$|(?<![^ ])mandate of (?:the )?M\\d+ $");

    private static @Nullable Antecedent ofMandate(Reading sentence, VerbGroup verb) {
        String text = sentence.text();
        String left = text.substring(Math.max(0, verb.start() - 90), verb.start());
        int mandate = Math.max(
                left.lastIndexOf("mandate"),
                Math.max(left.lastIndexOf(" authorisation "), left.lastIndexOf(" authorization ")) + 1);
        if (mandate > 0) {
            return MandateOwner.at(sentence, Math.max(0, verb.start() - 90) + mandate);
        }
        return verb.word().startsWith("laps") || verb.word().startsWith("allow") ? subject(sentence, verb) : null;
    }

    private static final Phrase WHOLE = Phrase.compile(
            "(?<![^ ])(?:observers|troops|soldiers|peacekeepers|monitors|M\\d+|mission|force) (?:of (?:the )?(?:M\\d+|mission|force) )?$");

    /** A whole mission that leaves, not a part of it. */
    private static @Nullable Antecedent withdrawn(Reading sentence, VerbGroup verb) {
        String text = sentence.text();
        String left = text.substring(Math.max(0, verb.start() - 60), verb.start());
        boolean consent = text.contains("consent") || text.contains("for good") || text.contains("no more");
        if (verb.voice() != Voice.PASSIVE && !text.contains("for good")
                || !WHOLE.matcher(left).find()
                || !consent && !left.matches("(?s).*(?<![^ ])M\\d+ $")
                || left.matches(
                        "(?s).*(?:N\\d+|last|first|some|half|part|A\\d+(?! (?:observers|soldiers|troops|peacekeepers|monitors) of )|C\\d+ 's) [^,]*$")) {
            return null;
        }
        return MissionRoles.before(sentence, verb.start(), null);
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

    private static void letLapse(Reading sentence, Set<Mission> told, Findings findings) {
        Matcher matcher = LET_LAPSE.matcher(sentence.text());
        if (matcher.find()) {
            String left = sentence.text().substring(Math.max(0, matcher.start() - REACH), matcher.start());
            String obj = matcher.group("obj");
            Antecedent mission =
                    MandateOwner.isMission(obj) ? sentence.named(obj) : MandateOwner.at(sentence, matcher.start("obj"));
            boolean real = !Mood.denied(left)
                    && !Mood.conditional(left)
                    && !left.matches("(?s).*(?:to|would|could|may|might|should|not|will) $");
            if (mission != null && real) {
                DateWindow on = day(sentence, matcher.start(), matcher.end(), mission, Mood.DONE);
                add(sentence, mission, EndReason.LAPSED, on, matcher.start(), matcher.end(), told, findings);
            }
        }
    }

    /** "The termination of M took effect on Friday." */
    private static void closing(Reading sentence, Set<Mission> told, Findings findings) {
        Matcher matcher = CLOSING_NOUN.matcher(sentence.text());
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

    private static String tail(String text, int from) {
        return text.substring(from, Math.min(text.length(), from + REACH));
    }
}
