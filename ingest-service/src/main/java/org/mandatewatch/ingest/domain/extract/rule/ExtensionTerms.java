package org.mandatewatch.ingest.domain.extract.rule;

import java.time.Period;
import java.util.Optional;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.ingest.domain.date.Spans;
import org.mandatewatch.ingest.domain.date.TimeExpression;
import org.mandatewatch.ingest.domain.extract.entity.Mention.Time;

/**
 * For how much longer a mandate is prolonged, and until when.
 *
 * @param until the placeholder of the new last day
 * @param start offset of the first of these words, or of the prolonging itself
 * @param end offset after the last
 * @param more true when the words say that it is more of the same
 */
record ExtensionTerms(@Nullable String until, @Nullable Period duration, int start, int end, boolean more) {

    private static final String NEW_END =
            "(?:setting|with|making) (?<end>D\\d+) (?:as )?(?:the|its|their) (?:new )?(?:end|expiry|expiration|last|closing)";

    private static final Phrase UNTIL = Phrase.compile(
            "\\b(?:(?:until|till|through|to|up to|ending|ending on|expiring on|running to|ends on|end date of|up until)(?: at least)?(?: the)? (?<until>D\\d+)|"
                    + NEW_END + ")");

    private static final Phrase RUNS_TO =
            Phrase.compile("\\b(?:until|till|through|to|on|at)(?: the)? (?<until>D\\d+)|" + NEW_END);

    /** "It now runs to D1": the new end, told apart from the renewal. */
    private static final Phrase NOW_RUNS = Phrase.compile(
            "\\b(?:now|thus|therefore|will) (?:runs?|lasts?|ends?|expires?|valid|in force|stays? in place) (?:until|till|to|through|on) (?:the )?(?<until>D\\d+)|(?:resolution|R\\d+|text)(?: [^;.]{0,60}?)? (?:runs|is valid|lasts) (?:until|to|through) (?<runs>D\\d+)");

    private static final Phrase FOR = Phrase.compile(
            "\\b(?:(?:for|by)(?: [a-z]+){0,3} (?<span>T\\d+)|(?<!, )(?<!barely )(?<!just )(?<!only )(?<!than )(?<!nearly )(?<!almost )(?<!some )(?<!about )(?<more>T\\d+)(?= more| ,| [.]| until| to| through| of | after|$))");

    /** "A rollover of three months". */
    private static final Phrase OWN_SPAN = Phrase.compile(
            "(?<![^ ])(?:extension|renewal|prolongation|reauthori[sz]ation|rollover)(?: of (?:its|the) mandate)? of (?:[a-z]+ ){0,2}(?<span>T\\d+)");

    private static final Phrase SPAN_BEFORE = Phrase.compile("(?<span>T\\d+) (?:[a-z]+ ){0,2}$");

    /** The new end that a sentence tells apart from the renewal: "It now runs to D1". */
    static @Nullable String nowRuns(String text) {
        Matcher runs = NOW_RUNS.matcher(text);
        if (!runs.find()) {
            return null;
        }
        return runs.group("until") == null ? runs.group("runs") : runs.group("until");
    }

    /**
     * The terms told with a match, up to an offset; none when the words only amount to a prolongation and do not tell
     * how much longer.
     */
    static @Nullable ExtensionTerms of(Reading sentence, Matcher matcher, ExtensionForm form, int stop) {
        String text = sentence.text();
        int verb = matcher.start("verb");
        String until = null;
        Period duration = null;
        int end = matcher.end();
        int start = matcher.start();
        Matcher untils = (form == ExtensionForm.RUN ? RUNS_TO : UNTIL).within(text, verb, stop);
        if (untils.find()) {
            until = untils.group("until") == null ? untils.group("end") : untils.group("until");
            end = Math.max(end, untils.end());
        }
        Matcher spans = FOR.within(text, verb, stop);
        if (spans.find()) {
            String span = spans.group("span") == null ? spans.group("more") : spans.group("span");
            duration = length(sentence, span);
            end = Math.max(end, spans.end());
        }
        Matcher own = OWN_SPAN.within(text, matcher.start(), stop);
        if (duration == null && form == ExtensionForm.NOUN && own.find()) {
            duration = length(sentence, own.group("span"));
        }
        if (form == ExtensionForm.MORE_NOUN) {
            duration = isMore(sentence, matcher.group("verb")) ? length(sentence, matcher.group("verb")) : null;
        }
        if (duration == null && (form == ExtensionForm.MORE || form == ExtensionForm.MORE_PASSIVE)) {
            Matcher any = SPAN.within(text, verb, stop);
            if (any.find()) {
                duration = length(sentence, any.group());
                end = Math.max(end, any.end());
            }
        }
        if (until == null && duration == null) {
            until = stayingUntil(text.substring(0, verb));
        }
        boolean more = MORE_WORD.matcher(text.substring(matcher.start(), end)).find()
                || saysMore(sentence, matcher.start(), end);
        boolean ends = form == ExtensionForm.STAY || form == ExtensionForm.RUN || form == ExtensionForm.MORE;
        boolean measured = duration != null && more || ends && until != null;
        if (form.needsMeasure() && !measured) {
            return null;
        }
        until = until == null ? nowRuns(text) : until;
        if (duration == null && form == ExtensionForm.NOUN) {
            Matcher before = SPAN_BEFORE.within(text, Math.max(0, verb - 40), verb);
            if (before.find()) {
                duration = length(sentence, before.group("span"));
                start = Math.min(start, before.start());
            }
        }
        return new ExtensionTerms(until, duration, start, end, more);
    }

    /** "May stay until D1 after the Council granted it a reprieve": how long, the clause before has told. */
    private static @Nullable String stayingUntil(String before) {
        Matcher staying = STAYING.matcher(before);
        return staying.find() ? staying.group("until") : null;
    }

    private static final Phrase STAYING = Phrase.compile(
            "(?<![^ ])(?:remain|stay|continue|operate|work|go on|carry on)(?: [^ ;.]+){0,12}? (?:until|till|through) (?:the )?(?<until>D\\d+)");

    private static final Phrase MORE_WORD =
            Phrase.compile("\\b(?:more|further|additional|another|extra|longer|last|final)\\b");

    /** "Another year" and "six more months" are one phrase in the shape; its flavour tells them from "a year". */
    private static boolean saysMore(Reading sentence, int from, int to) {
        Matcher spans = SPAN.within(sentence.text(), from, to);
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
                        || span.flavour() == TimeExpression.Flavour.ANOTHER
                        || time.time().phrase().contains("final ")
                        || time.time().phrase().contains("last "));
    }

    static @Nullable Period length(Reading sentence, String placeholder) {
        Time time = sentence.shape().mention(placeholder, Time.class);
        Optional<Period> period =
                time == null ? Optional.empty() : Spans.periodOf(time.time().expression());
        return period.orElse(null);
    }
}
