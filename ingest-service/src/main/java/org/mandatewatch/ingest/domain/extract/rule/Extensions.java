package org.mandatewatch.ingest.domain.extract.rule;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.DateWindow;
import org.mandatewatch.ingest.domain.date.Spans;
import org.mandatewatch.ingest.domain.date.Tense;
import org.mandatewatch.ingest.domain.date.TimeExpression;
import org.mandatewatch.ingest.domain.extract.entity.Mention.Time;

/** Finds where a sentence speaks of prolonging a mandate, decided or not. */
final class Extensions {

    private static final Phrase INTRANSITIVE = Phrase.compile("(?:to|over|from|beyond|across|far|well) ");

    static final Set<String> TRIGGERS = Set.of(
            "extend",
            "extends",
            "extended",
            "extending",
            "extension",
            "extensions",
            "renew",
            "renews",
            "renewed",
            "renewing",
            "renewal",
            "renewals",
            "prolong",
            "prolongs",
            "prolonged",
            "prolonging",
            "prolongation",
            "reauthorise",
            "reauthorises",
            "reauthorised",
            "reauthorising",
            "reauthorize",
            "reauthorizes",
            "reauthorized",
            "reauthorizing",
            "reauthorisation",
            "reauthorization",
            "rollover",
            "rolled",
            "rolls",
            "roll",
            "rolling",
            "keep",
            "keeps",
            "kept",
            "keeping",
            "maintain",
            "maintains",
            "maintained",
            "maintaining",
            "give",
            "gives",
            "gave",
            "given",
            "giving",
            "grant",
            "grants",
            "granted",
            "granting",
            "get",
            "gets",
            "stay",
            "stays",
            "remain",
            "remains",
            "continue",
            "continues",
            "continued",
            "more",
            "another",
            "further",
            "additional",
            "lengthen",
            "lengthened",
            "runs",
            "retain",
            "leave",
            "leaves");

    /** What has a mandate, and what stands for it. */
    private static final String OBJECT =
            "(?<obj>M\\d+|mandates?|authori[sz]ations?|missions?|force|operation|deployment|peacekeepers|stay|presence|participation|contribution|embargo|sanctions|measures|observers|blue helmets|troops)";

    private static final String VERB =
            "(?<verb>extend(?:s|ed|ing)?|renew(?:s|ed|ing)?|prolong(?:s|ed|ing)?|lengthen(?:s|ed|ing)?|(?:re - )?reauthori[sz](?:e|es|ed|ing)|roll(?:s|ed|ing)? over|roll(?:s|ed|ing)?(?= (?:[^ ]+ ){1,5}over))";

    private static final String NOUN =
            "(?<verb>extension|renewal|prolongation|reauthori[sz]ation|rollover|roll - over)s?";

    /** "For a final time, until D1," and the like, between a verb and its object. */
    private static final String ADJUNCTS =
            "(?:(?:,|again|today|once more|unanimously|on D\\d+|D\\d+|(?:for|by)(?: [a-z]+){0,3} T\\d+|for (?:a|one) (?:final|last) time|(?:until|till|through|to)(?: the)? D\\d+) )*";

    private static final Phrase ADJUNCT = Phrase.compile("^" + ADJUNCTS);

    private static final Phrase ACTIVE = Phrase.compile("(?<![^ ])" + VERB + " (?<gap>" + ADJUNCTS
            + "(?:(?!and )[^ ;.]+ ){0,12}?)(?:" + OBJECT + "|(?<it>it|them))(?![^ ])");

    private static final Phrase PASSIVE = Phrase.compile("(?<![^ ])" + OBJECT
            + " (?<gap>(?:[^ ;]+ ){0,14}?)(?<aux>was|were|is|are|be|been|being) (?:[a-z]+ly |again |also |last |first |then |now ){0,2}"
            + "(?<verb>extended|renewed|prolonged|lengthened|reauthori[sz]ed|rolled over|continued)(?![^ ])");

    private static final Phrase SAW = Phrase.compile(
            "(?<![^ ])(?<aux>saw|sees|had|has|get|getting|have|see) (?:its|their|the) (?<obj>mandate)s? (?<gap>)(?<verb>extended|renewed|prolonged)(?![^ ])");

    /** "Will seek to have M1 extended by six months": who has it done wishes it. */
    private static final Phrase HAVE = Phrase.compile(
            "(?<![^ ])(?<verb>have|see|get) (?:the )?(?<gap>)(?<obj>M\\d+)(?: 's mandate)? (?:extended|renewed|prolonged)(?![^ ])");

    private static final Phrase OF_OBJECT = Phrase.compile(
            "(?<![^ ])" + NOUN + " (?<gap>" + ADJUNCTS + "(?:of|for|to|in) (?:[^ ;.]+ ){0,9}?)" + OBJECT + "(?![^ ])");

    private static final Phrase OBJECTS =
            Phrase.compile("(?<![^ ])" + OBJECT + "(?: 's)?(?: mandate)? (?<gap>)" + NOUN + "(?![^ ])");

    private static final Phrase SPAN_NOUN =
            Phrase.compile("(?<![^ ])(?:T\\d+ (?<gap>)(?:technical |further |new |mandate |final |last )?" + NOUN
                    + "(?<obj>)(?![^ ])" + ")");

    private static final Phrase NOUN_UNTIL = Phrase.compile("(?<![^ ])" + NOUN
            + "(?<obj>)(?<gap>)(?= (?:, |of the mandate |of it )?(?:until|till|through|to)(?: the)? D\\d+)");

    /** "Keep the force in place until D1". */
    private static final Phrase KEEP = Phrase.compile(
            "(?<![^ ])(?<verb>keep|keeps|kept|keeping|maintain|maintains|maintained|maintaining|retain|retains|retained|leave|leaves) (?<gap>(?:[^ ;.]+ ){0,9}?)"
                    + OBJECT
                    + "(?= (?:[^ ;]+ ){0,14}?(?:(?:until|till|through|to)(?: the)? D\\d+|for (?:[a-z]+ ){0,2}T\\d+))");

    /** "Give the force another year". */
    private static final Phrase GIVE = Phrase.compile(
            "(?<![^ ])(?<verb>give|gives|gave|giving|grant|grants|granted|granting|get|gets) (?<gap>(?:[^ ;.]+ ){0,8}?)(?:"
                    + OBJECT + "|(?<it>it|them))(?= (?:[^ ;.]+ ){0,6}?T\\d+)");

    /** "Let its ships take part in the operation for another year". */
    private static final Phrase LET = Phrase.compile(
            "(?<![^ ])(?<verb>let|lets|letting|allow|allows|allowed|allowing|permit|permits|permitted) (?<gap>(?:[^ ;.]+ ){1,10}?)(?:take part|serve|participate|stay|remain|join|contribute|operate|continue)(?: [^ ;.]+){0,6}? "
                    + OBJECT + "(?= (?:[^ ;.]+ ){0,6}?T\\d+)");

    private static final Phrase GIVEN = Phrase.compile(
            "(?<![^ ])" + OBJECT
                    + " (?<gap>(?:[^ ;]+ ){0,12}?)(?<aux>was|were|be|been|is|are|would|will|could) (?<verb>given|granted|get)(?= (?:[^ ;.]+ ){0,3}?T\\d+)");

    /** "Six more months for M1", "another year of national participation in M1". */
    private static final Phrase MORE = Phrase.compile(
            "(?<![^ ])(?<verb>T\\d+)(?: more)? (?<gap>(?:for|of|in) (?:[^ ;.]+ ){0,4}?)" + OBJECT + "(?![^ ])");

    /** "M1 may now remain until D1". */
    private static final Phrase STAY = Phrase.compile(
            "(?<![^ ])" + OBJECT
                    + " (?<gap>(?:[^ ;]+ ){0,8}?)(?<verb>stays?|remains?|continues?|goes on|go on)(?= (?:[^ ;.]+ ){0,8}?(?:(?:until|till|through)(?: the)? D\\d+|(?:for )?(?:[a-z]+ ){0,2}T\\d+))");

    /** Between verb and object these words show that something else is extended, or that "renewed" means "new". */
    private static final Phrase OTHER_OBJECT = Phrase.compile(
            "\\b(?:condolences|sympathy|sympathies|thanks|gratitude|invitation|appreciation|help|aid|deadline|contract|calls?|violence"
                    + "|fighting|attacks?|clashes|hostilities|support|commitment|hopes?|push|efforts?|tensions?|pressure|focus"
                    + "|partnership|truce|ceasefire|emergency|appeal|licen[cs]e|visas?|talks|loan|curfew|reach|control|election"
                    + "|exhibition|lead|run|chairman|commander|negotiator|lease|board|leadership|consent|policy|ceiling|headquarters|base|camp)\\b");

    private static final String NEW_END =
            "(?:setting|with|making) (?<end>D\\d+) (?:as )?(?:the|its|their) (?:new )?(?:end|expiry|expiration|last|closing)";

    private static final Phrase UNTIL = Phrase.compile(
            "\\b(?:(?:until|till|through|to|up to|ending|ending on|expiring on|running to|ends on|end date of|up until)(?: at least)?(?: the)? (?<until>D\\d+)|"
                    + NEW_END + ")");

    /** "It now runs to D1": the new end, told apart from the renewal. */
    private static final Phrase NOW_RUNS = Phrase.compile(
            "\\b(?:now|thus|therefore|will) (?:runs?|lasts?|ends?|expires?|valid|in force|stays? in place) (?:until|till|to|through|on) (?:the )?(?<until>D\\d+)|(?:resolution|R\\d+|text)(?: [^;.]{0,60}?)? (?:runs|is valid|lasts) (?:until|to|through) (?<runs>D\\d+)");

    private static final Phrase FOR = Phrase.compile(
            "\\b(?:(?:for|by)(?: [a-z]+){0,3} (?<span>T\\d+)|(?<more>T\\d+)(?= more| ,| [.]| until| to| through| of | after|$))");

    private static final Phrase SPAN_BEFORE = Phrase.compile("(?<span>T\\d+) (?:[a-z]+ ){0,2}$");

    private static final Phrase NEXT = Phrase.compile(
            "(?<![^ ])" + VERB
                    + "(?![^ ])| ;|, and (?:the )?M\\d+ (?:until|till|through|to) |, (?:but|while) | (?:who|which) (?:expires|expired)");

    private static final Phrase FURTHER = Phrase.compile(
            "(?:,|and) (?:(?:that|those|the mandate) of )?(?:the )?(?<m>M\\d+)(?: 's mandate)? (?:until|till|through|to|by|for)(?: the)? (?<date>[DT]\\d+)");

    /** Objects that are a mission's only beside its name. */
    private static final Set<String> SOFT = Set.of(
            "stay",
            "presence",
            "participation",
            "contribution",
            "embargo",
            "sanctions",
            "measures",
            "observers",
            "helmets",
            "troops",
            "blue helmets");

    private Extensions() {}

    /**
     * One mention of prolonging.
     *
     * @param start offset of the words in the shape
     * @param end offset after the words, dates included
     * @param verb offset of the verb or noun itself
     * @param factuality decided, proposed, or nothing of the kind
     */
    record Event(
            Antecedent mission,
            int start,
            int end,
            int verb,
            Factuality factuality,
            @Nullable String until,
            @Nullable Period duration) {

        @Nullable
        DateWindow untilWindow(Reading sentence) {
            Tense tense = factuality == Factuality.DECIDED ? Tense.UNKNOWN : Tense.FUTURE;
            return until == null
                    ? null
                    : sentence.window(until, tense, mission.mission().body().zone());
        }
    }

    static List<Event> in(Reading sentence) {
        List<Event> events = new ArrayList<>();
        collect(sentence, ACTIVE, Form.ACTIVE, events);
        collect(sentence, PASSIVE, Form.PASSIVE, events);
        collect(sentence, SAW, Form.PASSIVE, events);
        collect(sentence, HAVE, Form.ACTIVE, events);
        collect(sentence, OF_OBJECT, Form.NOUN, events);
        collect(sentence, OBJECTS, Form.NOUN, events);
        collect(sentence, SPAN_NOUN, Form.NOUN, events);
        collect(sentence, NOUN_UNTIL, Form.NOUN, events);
        // What only amounts to a renewal must say for how much longer.
        collect(sentence, KEEP, Form.ACTIVE, events);
        collect(sentence, GIVE, Form.MORE, events);
        collect(sentence, LET, Form.MORE, events);
        collect(sentence, GIVEN, Form.MORE_PASSIVE, events);
        if (events.isEmpty()) {
            collect(sentence, MORE, Form.MORE_NOUN, events);
            collect(sentence, STAY, Form.STAY, events);
        }
        return events;
    }

    /** How the verb stands in the sentence. */
    enum Form {
        ACTIVE,
        PASSIVE,
        NOUN,
        /** "Gave it another year". */
        MORE,
        MORE_PASSIVE,
        /** "Another year for the force". */
        MORE_NOUN,
        /** "May remain until": renewed only where something was decided. */
        STAY
    }

    private static void collect(Reading sentence, Phrase pattern, Form form, List<Event> events) {
        String text = sentence.text();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            int verb = matcher.start("verb");
            String gap = matcher.group("gap");
            boolean intransitive =
                    form == Form.ACTIVE && INTRANSITIVE.matcher(gap).lookingAt();
            boolean passive = form == Form.ACTIVE
                    && BEEN.matcher(text.substring(Math.max(0, verb - 30), verb))
                            .find()
                    && matcher.group("verb").endsWith("ed");
            boolean known = intransitive || passive || events.stream().anyMatch(e -> verb == e.verb());
            if (known || OTHER_OBJECT.matcher(gap).find() || isAdjective(matcher, form, gap)) {
                continue;
            }
            Antecedent mission = owner(sentence, matcher, form, gap);
            if (mission != null) {
                int stop = nextEvent(text, matcher.end(), verb);
                Event event = event(sentence, matcher, form, mission, stop);
                if (event == null) {
                    continue;
                }
                events.add(event);
                if (form == Form.ACTIVE) {
                    further(sentence, events.getLast(), events);
                }
            }
        }
    }

    private static final Phrase BEEN =
            Phrase.compile("\\b(?:was|were|been|be|is|are|being)(?: [a-z]+ly| last| again| also)? $");

    /** "The renewed mandate" and "the extended mission" extend nothing. */
    private static boolean isAdjective(Matcher matcher, Form form, String gap) {
        String obj = matcher.group("obj");
        return form == Form.ACTIVE
                && gap.isEmpty()
                && obj != null
                && !MandateOwner.isMission(obj)
                && matcher.group("verb").endsWith("ed");
    }

    private static @Nullable Antecedent owner(Reading sentence, Matcher matcher, Form form, String gap) {
        String obj = matcher.group("obj");
        if (obj == null) {
            boolean about = sentence.text().substring(0, matcher.start()).contains("mandate")
                    || MandateOwner.at(sentence, matcher.start("it")) != null;
            return about ? sentence.mission(matcher.start()) : null;
        }
        if (obj.isEmpty()) {
            // "A one-year extension": of what, the sentence or the one before must say.
            boolean about = sentence.text().contains("mandate")
                    || MISSION.matcher(sentence.text()).find()
                    || sentence.neighbours().stream()
                            .anyMatch(n -> MISSION.matcher(n.text()).find());
            return about ? sentence.mission(matcher.start()) : null;
        }
        if (SOFT.contains(obj)) {
            String clause = sentence.text().substring(matcher.start(), Clauses.end(sentence.text(), matcher.end()));
            return MISSION.matcher(clause).find()
                            || MISSION_NEAR
                                    .matcher(sentence.text().substring(0, matcher.start()))
                                    .find()
                    ? sentence.mission(matcher.start("obj"))
                    : null;
        }
        if (form == Form.PASSIVE) {
            String left = sentence.text()
                    .substring(Clauses.start(sentence.text(), matcher.start("obj")), matcher.start("obj"));
            if (OTHER_SUBJECT.matcher(left).find()) {
                return null;
            }
        }
        if (MandateOwner.isMission(obj)) {
            // Far from its verb a mission is extended only when its mandate is.
            boolean near = form != Form.ACTIVE
                    || ADJUNCT.matcher(gap)
                                    .replaceFirst("")
                                    .chars()
                                    .filter(c -> c == ' ')
                                    .count()
                            <= 5;
            return near ? sentence.named(obj) : null;
        }
        return MandateOwner.at(sentence, matcher.start("obj"));
    }

    /** "The contract of the company that feeds M1 was extended". */
    private static final Phrase OTHER_SUBJECT = Phrase.compile(
            "\\b(?:contract|visa|policy|licen[cs]e|lease|budget|permit|passport|insurance|warranty|subscription|offer|exhibition|agreement|accord|term of [a-z]+)\\b");

    private static final Phrase MISSION = Phrase.compile("(?<![^ ])M\\d+");

    private static final Phrase MISSION_NEAR = Phrase.compile("(?<![^ ])M\\d+(?: [^ ;.]+){0,6} $");

    /** The new end that a sentence tells apart from the renewal: "It now runs to D1". */
    static @Nullable String nowRuns(String text) {
        Matcher runs = NOW_RUNS.matcher(text);
        if (!runs.find()) {
            return null;
        }
        return runs.group("until") == null ? runs.group("runs") : runs.group("until");
    }

    private static @Nullable Event event(Reading sentence, Matcher matcher, Form form, Antecedent mission, int stop) {
        String text = sentence.text();
        int verb = matcher.start("verb");
        Factuality factuality = Factuality.of(sentence, verb, matcher.group("verb"), form, matcher.end());
        String until = null;
        Period duration = null;
        int end = matcher.end();
        int start = matcher.start();
        Matcher untils = UNTIL.matcher(text).region(verb, stop);
        if (untils.find()) {
            until = untils.group("until") == null ? untils.group("end") : untils.group("until");
            end = Math.max(end, untils.end());
        }
        Matcher spans = FOR.matcher(text).region(verb, stop);
        if (spans.find()) {
            String span = spans.group("span") == null ? spans.group("more") : spans.group("span");
            duration = length(sentence, span);
            end = Math.max(end, spans.end());
        }
        if (form == Form.MORE_NOUN) {
            duration = isMore(sentence, matcher.group("verb")) ? length(sentence, matcher.group("verb")) : null;
        }
        if (duration == null && (form == Form.MORE || form == Form.MORE_PASSIVE)) {
            Matcher any = SPAN.matcher(text).region(verb, stop);
            if (any.find()) {
                duration = length(sentence, any.group());
                end = Math.max(end, any.end());
            }
        }
        boolean amounts = form == Form.MORE || form == Form.MORE_PASSIVE || form == Form.MORE_NOUN || form == Form.STAY;
        boolean more = MORE_WORD.matcher(text.substring(matcher.start(), end)).find()
                || saysMore(sentence, matcher.start(), end);
        if (amounts && !(duration != null && more || form == Form.STAY && until != null)) {
            return null;
        }
        until = until == null ? nowRuns(text) : until;
        if (duration == null && form == Form.NOUN) {
            Matcher before = SPAN_BEFORE.matcher(text).region(Math.max(0, verb - 40), verb);
            if (before.find()) {
                duration = length(sentence, before.group("span"));
                start = Math.min(start, before.start());
            }
        }
        return new Event(mission, start, end, verb, factuality, until, duration);
    }

    private static final Phrase MORE_WORD =
            Phrase.compile("\\b(?:more|further|additional|another|extra|longer|last|final)\\b");

    /** "Another year" and "six more months" are one phrase in the shape; its flavour tells them from "a year". */
    private static boolean saysMore(Reading sentence, int from, int to) {
        Matcher spans = SPAN.matcher(sentence.text()).region(from, to);
        while (spans.find()) {
            if (isMore(sentence, spans.group())) {
                return true;
            }
        }
        return false;
    }

    private static final Phrase SPAN = Phrase.compile("(?<![^ ])T\\d+");

    private static boolean isMore(Reading sentence, String placeholder) {
        Time time = sentence.shape().mention(placeholder, Time.class);
        return time != null
                && time.time().expression() instanceof TimeExpression.Span span
                && (span.flavour() == TimeExpression.Flavour.FURTHER
                        || span.flavour() == TimeExpression.Flavour.ANOTHER);
    }

    private static @Nullable Period length(Reading sentence, String placeholder) {
        Time time = sentence.shape().mention(placeholder, Time.class);
        Optional<Period> period =
                time == null ? Optional.empty() : Spans.periodOf(time.time().expression());
        return period.orElse(null);
    }

    /** "… M1 until D2 and [that of] M3 until D4": one verb, several missions. */
    private static void further(Reading sentence, Event first, List<Event> events) {
        together(sentence, first, events);
        Matcher matcher = FURTHER.matcher(sentence.text());
        int from = first.end();
        while (matcher.find(from)) {
            Antecedent mission = sentence.named(matcher.group("m"));
            if (mission == null || mission.mission().equals(first.mission().mission())) {
                return;
            }
            String date = matcher.group("date");
            boolean day = date.charAt(0) == 'D';
            events.add(new Event(
                    mission,
                    first.start(),
                    matcher.end(),
                    matcher.start(),
                    first.factuality(),
                    day ? date : null,
                    day ? null : length(sentence, date)));
            from = matcher.end();
        }
    }

    /** "The mandates of M1 and of the training mission, M2, until D3": one date for both. */
    private static void together(Reading sentence, Event first, List<Event> events) {
        Matcher both = TOGETHER.matcher(sentence.text())
                .region(first.verb(), sentence.text().length());
        Antecedent second = both.find() ? sentence.named(both.group("m")) : null;
        if (second != null && !second.mission().equals(first.mission().mission())) {
            events.add(new Event(
                    second,
                    first.start(),
                    first.end(),
                    first.verb() + 1,
                    first.factuality(),
                    first.until(),
                    first.duration()));
        }
    }

    private static final Phrase TOGETHER = Phrase.compile(
            "\\bmandates of (?:the )?(?:[^ ;.]+ ){0,8}?M\\d+ and (?:of )?(?:the )?(?:[^ ;.M]+ ){0,9}?(?:[^ ;.]+ , )?(?<m>M\\d+)");

    /** Dates after the next mission with its own date, or after the next verb of this kind, belong to that one. */
    private static int nextEvent(String text, int from, int verb) {
        Matcher next = NEXT.matcher(text);
        int at = from;
        while (next.find(at)) {
            if (next.start() > verb) {
                return next.start();
            }
            at = next.end();
        }
        return text.length();
    }
}
