package org.mandatewatch.ingest.domain.extract.rule;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.DateWindow;
import org.mandatewatch.ingest.domain.date.Spans;
import org.mandatewatch.ingest.domain.date.Tense;
import org.mandatewatch.ingest.domain.extract.entity.Mention.Time;

/** Finds where a sentence speaks of prolonging a mandate, decided or not. */
final class Extensions {

    private static final Pattern INTRANSITIVE = Pattern.compile("(?:to|over|from|beyond|across|far|well) ");

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
            "rolling");

    private static final String OBJECT =
            "(?<obj>M\\d+|mandates?|authori[sz]ations?|mission|force|operation|deployment|peacekeepers)";

    private static final String VERB =
            "(?<verb>extend(?:s|ed|ing)?|renew(?:s|ed|ing)?|prolong(?:s|ed|ing)?|(?:re - )?reauthori[sz](?:e|es|ed|ing)|roll(?:s|ed|ing)? over)";

    private static final String NOUN =
            "(?<verb>extension|renewal|prolongation|reauthori[sz]ation|rollover|roll - over)s?";

    private static final Pattern ACTIVE = Pattern.compile(
            "(?<![^ ])" + VERB + " (?<gap>(?:[^ ;.]+ ){0,14}?)(?:" + OBJECT + "|(?<it>it|them))(?![^ ])");

    private static final Pattern PASSIVE = Pattern.compile("(?<![^ ])" + OBJECT
            + " (?<gap>(?:[^ ;]+ ){0,14}?)(?<aux>was|were|is|are|be|been|being) (?:[a-z]+ly |again |also |last |first |then ){0,2}"
            + "(?<verb>extended|renewed|prolonged|reauthori[sz]ed|rolled over)(?![^ ])");

    private static final Pattern SAW = Pattern.compile(
            "(?<![^ ])(?<aux>saw|sees|had|has|get|getting) (?:its|their|the) (?<obj>mandate)s? (?<gap>)(?<verb>extended|renewed|prolonged)(?![^ ])");

    private static final Pattern OF_OBJECT =
            Pattern.compile("(?<![^ ])" + NOUN + " (?<gap>(?:of|for|to|in) (?:[^ ;.]+ ){0,9}?)" + OBJECT + "(?![^ ])");

    private static final Pattern OBJECTS =
            Pattern.compile("(?<![^ ])" + OBJECT + "(?: 's)?(?: mandate)? (?<gap>)" + NOUN + "(?![^ ])");

    private static final Pattern SPAN_NOUN = Pattern.compile(
            "(?<![^ ])T\\d+ (?<gap>)(?:technical |further |new |mandate )?" + NOUN + "(?<obj>)(?![^ ])");

    /** Between verb and object these words show that something else is extended, or that "renewed" means "new". */
    private static final Pattern OTHER_OBJECT = Pattern.compile(
            "\\b(?:condolences|sympathy|sympathies|thanks|gratitude|invitation|appreciation|help|aid|deadline|contract|calls?|violence"
                    + "|fighting|attacks?|clashes|hostilities|support|commitment|hopes?|push|efforts?|tensions?|pressure|focus"
                    + "|partnership|truce|ceasefire|emergency|appeal|licen[cs]e|visas?|talks|loan|curfew|reach|control|election)\\b");

    private static final Pattern UNTIL = Pattern.compile(
            "\\b(?:until|till|through|to|up to|ending|ending on|expiring on|running to|ends on)(?: at least)?(?: the)? (?<until>D\\d+)");

    private static final Pattern FOR = Pattern.compile("\\b(?:for|by)(?: [a-z]+){0,3} (?<span>T\\d+)");

    private static final Pattern SPAN_BEFORE = Pattern.compile("(?<span>T\\d+) (?:[a-z]+ ){0,2}$");

    private static final Pattern NEXT = Pattern.compile(
            "(?<![^ ])" + VERB
                    + "(?![^ ])| ;|, and (?:the )?M\\d+ (?:until|till|through|to) |, (?:but|while) | (?:who|which) (?:expires|expired)");

    private static final Pattern FURTHER = Pattern.compile(
            "(?:,|and) (?:(?:that|those|the mandate) of )?(?:the )?(?<m>M\\d+)(?: 's mandate)? (?:until|till|through|to|by|for)(?: the)? (?<date>[DT]\\d+)");

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
        collect(sentence, OF_OBJECT, Form.NOUN, events);
        collect(sentence, OBJECTS, Form.NOUN, events);
        collect(sentence, SPAN_NOUN, Form.NOUN, events);
        return events;
    }

    /** How the verb stands in the sentence. */
    enum Form {
        ACTIVE,
        PASSIVE,
        NOUN
    }

    private static void collect(Reading sentence, Pattern pattern, Form form, List<Event> events) {
        String text = sentence.text();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            int verb = matcher.start("verb");
            String gap = matcher.group("gap");
            boolean intransitive =
                    form == Form.ACTIVE && INTRANSITIVE.matcher(gap).lookingAt();
            boolean known = intransitive || events.stream().anyMatch(e -> verb == e.verb());
            if (known || OTHER_OBJECT.matcher(gap).find() || isAdjective(matcher, form, gap)) {
                continue;
            }
            Antecedent mission = owner(sentence, matcher, form, gap);
            if (mission != null) {
                int stop = nextEvent(text, matcher.end(), verb);
                events.add(event(sentence, matcher, form, mission, stop));
                if (form == Form.ACTIVE) {
                    further(sentence, events.getLast(), events);
                }
            }
        }
    }

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
                    || sentence.shape().mentions().stream()
                            .anyMatch(p -> p.mention().letter() == 'M');
            return about ? sentence.mission(matcher.start()) : null;
        }
        if (MandateOwner.isMission(obj)) {
            // Far from its verb a mission is extended only when its mandate is.
            boolean near =
                    form != Form.ACTIVE || gap.chars().filter(c -> c == ' ').count() <= 5;
            return near ? sentence.named(obj) : null;
        }
        return MandateOwner.at(sentence, matcher.start("obj"));
    }

    private static Event event(Reading sentence, Matcher matcher, Form form, Antecedent mission, int stop) {
        String text = sentence.text();
        int verb = matcher.start("verb");
        Factuality factuality = Factuality.of(text, verb, matcher.group("verb"), form, matcher.end());
        String until = null;
        Period duration = null;
        int end = matcher.end();
        int start = matcher.start();
        Matcher untils = UNTIL.matcher(text).region(verb, stop);
        if (untils.find()) {
            until = untils.group("until");
            end = Math.max(end, untils.end());
        }
        Matcher spans = FOR.matcher(text).region(verb, stop);
        if (spans.find()) {
            duration = length(sentence, spans.group("span"));
            end = Math.max(end, spans.end());
        }
        if (duration == null && form == Form.NOUN) {
            Matcher before = SPAN_BEFORE.matcher(text).region(Math.max(0, verb - 40), verb);
            if (before.find()) {
                duration = length(sentence, before.group("span"));
                start = Math.min(start, before.start());
            }
        }
        return new Event(mission, start, end, verb, factuality, until, duration);
    }

    private static @Nullable Period length(Reading sentence, String placeholder) {
        Time time = sentence.shape().mention(placeholder, Time.class);
        Optional<Period> period =
                time == null ? Optional.empty() : Spans.periodOf(time.time().expression());
        return period.orElse(null);
    }

    /** "… M1 until D2 and [that of] M3 until D4": one verb, several missions. */
    private static void further(Reading sentence, Event first, List<Event> events) {
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
