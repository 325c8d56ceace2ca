package org.mandatewatch.ingest.domain.extract.rule;

import java.time.LocalDate;
import java.time.Period;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.DateWindow;
import org.mandatewatch.contract.fact.MandateExpiry;
import org.mandatewatch.ingest.domain.date.Spans;
import org.mandatewatch.ingest.domain.date.Tense;
import org.mandatewatch.ingest.domain.extract.entity.Mention;

/** "The force's mandate is due to expire in early October." */
final class MandateExpiryRule implements Rule {

    private static final String MANDATE = "(?<obj>mandates?|authori[sz]ations?|term)";

    private static final String ENDS =
            "(?:expir(?:e|es|ed|ing)|laps(?:e|es|ed|ing)|run(?:s|ning)? out|ran out|end(?:s|ed|ing)?|finish(?:es|ed|ing)?|conclud(?:e|es|ed|ing)|run(?:s)? (?:until|through|to|till)|(?:come(?:s)?|came|coming|draws?) to (?:an|its|their)(?: [a-z]+)? (?:end|close)|terminat(?:e|es|ing)|(?:is|are|be|was) (?:up|over)|wind(?:s|ing)? (?:up|down)|clos(?:e|es|ed|ing)|lasts? (?:until|till|through|to)|valid (?:until|till|through|to)|in (?:force|place) (?:until|till|through|to)|good (?:until|through))";

    private static final String ON =
            "(?:on|in|at|by|until|till|through|to|the|midnight|of|late|early|,|as|early|again|its|initial|later|next|same|day|for|instead|now) ";

    /** Between a mission's name and its verb nothing else may be the subject. */
    private static final String BE =
            "(?: (?:is|was|were|are|will|due|set|scheduled|to|would|have|has|expected|currently|also|now|had|been|mandate|,|which|that|itself|must|be|shall|should|formally|officially|automatically|regime|measures|mission|force|they|until|unless renewed)|(?: , [^,;]{1,120} ,)(?= ))*";

    private static final String BY = "(?:of|for) (?:[^ ;]+ ){0,6}?";

    private static final List<Phrase> PATTERNS = List.of(
            Phrase.compile(
                    "(?<obj>M\\d+|mission|force|operation|mandate|authori[sz]ation) 's (?<date>D\\d+) (?:expiry|expiration|end|deadline|cut - off)"),
            Phrase.compile(MANDATE + "(?: [^ ;]+){0,22}? " + ENDS + " (?:" + ON + "){0,5}(?<date>D\\d+)"),
            Phrase.compile("(?<obj>M\\d+)(?: 's)?" + BE + " " + ENDS + " (?:" + ON + "){0,5}(?<date>D\\d+)"),
            // The measures that a regime is made of.
            Phrase.compile("(?<obj>measures|sanctions|embargo|restrictions)(?: [^ ;]+){0,12}? " + ENDS + " (?:" + ON
                    + "){0,4}(?<date>D\\d+)"),
            Phrase.compile("(?<obj>mission|force|operation)(?: in C\\d+)?" + BE + " " + ENDS + " (?:" + ON
                    + "){0,5}(?<date>D\\d+)"),
            Phrase.compile("(?<date>D\\d+) (?:expiry|expiration|end|deadline|expiration date|expiry date)(?: date)? "
                    + BY + "(?<obj>M\\d+|mandate|authori[sz]ation)"),
            Phrase.compile(
                    "(?<date>D\\d+) (?:is|was|marks|will be) the (?:last|final) day (?:of|for) (?:[^ ;]+ ){0,5}?(?<obj>M\\d+|mandate|authori[sz]ation)"),
            Phrase.compile(
                    "(?<obj>mandate|authori[sz]ation)(?: 's)? (?:[^ ;]+ ){0,2}?(?:expiry|expiration|end date|end)(?: date)?(?: (?:is|of|on|in|at|set|for|the|,))* (?<date>D\\d+)"),
            Phrase.compile(
                    "(?:expiry|expiration|end|lapse|termination date|last day) of (?:[^ ;]+ ){0,6}?(?<obj>mandate|authori[sz]ation|M\\d+)(?: (?:of|for) (?:the )?M\\d+)?(?: (?:on|in|at|,|the|is))* (?<date>D\\d+)"),
            Phrase.compile(
                    "(?<obj>mandate|authori[sz]ation|M\\d+)(?: [^ ;]+){0,8}? before (?:its|the|their) (?<date>D\\d+) (?:expiry|expiration|end)"),
            Phrase.compile(
                    "before (?:its|the|their) (?<date>D\\d+) (?:expiry|expiration|end)(?: [^ ;]+){0,8}? (?<obj>mandate|authori[sz]ation|M\\d+)"),
            // "On D1, when its mandate expires".
            Phrase.compile(
                    "(?<date>D\\d+)(?: ,)? (?:when|the (?:day|date)(?: on which| when| that)?|which is when|as) (?:the |its |their |[^ ;]+ 's )?(?:[^ ;,]+ ){0,4}?(?<obj>mandate|authori[sz]ation|term)(?: [^ ;,]+){0,6}? "
                            + ENDS + "(?! (?:on|in|at|until) D)"),
            Phrase.compile(
                    "(?<obj>M\\d+|mission|force|mandate)(?: 's)?(?: [^ ;]+){0,6}? (?:current(?:ly)? )?(?:authori[sz]ed|authori[sz]ation|mandated|valid)(?: to [a-z]+)?(?: (?:is|runs|lasts|only|to))* (?:until|through|till|up to)(?: the)? (?<date>D\\d+)"));

    /** "It was to have run out on D1", after a sentence about a mandate. */
    private static final Phrase PRONOUN = Phrase.compile(
            "(?<![^ ])(?<obj>it|they|which)(?: (?:is|was|were|are|had|has|have|been|be|to|due|set|scheduled|otherwise|would|will|now|currently|next|that))* "
                    + ENDS + " (?:" + ON + "){0,5}(?<date>D\\d+)");

    private static final Phrase ABOUT_MANDATE =
            Phrase.compile("M\\d+|\\b(?:mandate|authori[sz]ation|sanctions|embargo|mission)\\b");

    /** "On D1, one day before the mandate ends". */
    private static final Phrase DAYS_BEFORE = Phrase.compile(
            "(?<date>D\\d+)[^;.]{0,60}? , (?<span>T\\d+) (?<side>before|ahead of|after) (?:the |its |their )?(?:[^ ;,]+ ){0,4}?(?<obj>mandate|authori[sz]ation|M\\d+)(?: [^ ;,]+){0,5}? (?:expir|laps|end|run)[a-z]*");

    /** What lies between the mandate and its end must not end something else, or be no statement at all. */
    private static final Phrase NOT_THIS = Phrase.compile(
            "\\b(?:extend[a-z]*|renew[a-z]*|prolong[a-z]*|(?:did|does|do|has|had|will) not|never|if|could end|should end|ceasefire|truce|adopted|began|started|voted to|violence|fighting|war|presence of|to help end|allowed to|until the election|headquarters|exhibition|licen[cs]e|contract|visa|lease|fund|subscription|offer|policy|funded|phase|round|ultimatum|talks|consultations|summit|meeting|drawdown of|withdrawal of)\\b");

    private static final Phrase OTHER_SUBJECT = Phrase.compile(
            "\\b(?:contract|budget|funding|fund|deal|agreement|licen[cs]e|lease|mandate to|phase|should|policy|visa|coverage|could|trial|tour|rotation)\\b[^,;]*$");

    private static final Phrase THE_DAY = Phrase.compile("D\\d+ (?:, )?(?:when|the (?:day|date)|which is when) ");

    private static final Phrase PROLONGS = Phrase.compile("\\b(?:extend|renew|prolong)[a-z]* ");

    private static final Phrase OTHER_OWNER = Phrase.compile(
            "\\b(?:contract|licen[cs]e|lease|visa|policy|ceasefire|truce|offer|deal|agreement|budget)\\b");

    private static final Phrase PAST = Phrase.compile("\\b(?:expired|ended|lapsed|ran out|concluded|terminated)\\b");

    private static final Phrase WOULD =
            Phrase.compile("\\b(?:would|was due|were due|was set|due to|set to|had been due)\\b");

    @Override
    public Set<String> triggers() {
        return Set.of(
                "expire",
                "expires",
                "expired",
                "expiring",
                "expiry",
                "expiration",
                "lapse",
                "lapses",
                "lapsed",
                "end",
                "ends",
                "ended",
                "ending",
                "run",
                "runs",
                "running",
                "ran",
                "conclude",
                "concludes",
                "concluded",
                "concluding",
                "authorised",
                "authorized",
                "authorisation",
                "authorization",
                "mandated",
                "comes",
                "terminates",
                "terminate",
                "valid",
                "deadline",
                "finishes",
                "finish",
                "up",
                "over",
                "last",
                "lasts",
                "close",
                "closes",
                "winds",
                "lapsing",
                "came",
                "force",
                "final");
    }

    @Override
    public void read(Reading sentence, Findings findings) {
        Set<String> dated = new HashSet<>();
        for (Phrase pattern : PATTERNS) {
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
        daysBefore(sentence, findings);
    }

    /** What "it" means, the sentence before has said. */
    private static void pronoun(Reading sentence, Set<String> dated, Findings findings) {
        Matcher matcher = PRONOUN.matcher(sentence.text());
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

    private static void daysBefore(Reading sentence, Findings findings) {
        Matcher matcher = DAYS_BEFORE.matcher(sentence.text());
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
        String inside = IN_PASSING.matcher(between).replaceAll("");
        if (!unless && NOT_THIS.matcher(inside).find()) {
            return null;
        }
        if (MandateOwner.isMission(obj)) {
            // "The contract for M expires": not the mission.
            boolean other = OTHER_SUBJECT
                    .matcher(sentence.text().substring(0, matcher.start("obj")))
                    .find();
            return other ? null : sentence.named(obj);
        }
        return obj.startsWith("mandate") || obj.startsWith("authori") || obj.equals("term")
                ? MandateOwner.at(sentence, matcher.start("obj"))
                : sentence.mission(matcher.start("obj"));
    }

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

    private static void expiry(Reading sentence, Matcher matcher, Antecedent mission, Findings findings) {
        boolean past = PAST.matcher(matcher.group()).find()
                && !WOULD.matcher(matcher.group()).find();
        DateWindow window = sentence.window(
                matcher.group("date"),
                past ? Tense.PAST : Tense.FUTURE,
                mission.mission().body().zone());
        // "By 1 September, the day its mandate ends": that day, and not the days before it.
        LocalDate day = window == null || !window.openStart() ? null : window.latest();
        DateWindow exact = window != null
                        && day != null
                        && THE_DAY.matcher(matcher.group()).find()
                ? DateWindow.of(day, window.phrase(), window.zone())
                : window;
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
