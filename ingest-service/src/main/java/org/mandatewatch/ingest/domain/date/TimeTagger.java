package org.mandatewatch.ingest.domain.date;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.ingest.domain.date.TimeExpression.CalendarDay;
import org.mandatewatch.ingest.domain.date.TimeExpression.MonthPart;
import org.mandatewatch.ingest.domain.date.TimeExpression.Span;
import org.mandatewatch.ingest.domain.date.TimeExpression.WeekdayRef;

/** Finds date phrases in one pass over the words of a text. */
public final class TimeTagger {

    private final Tokens tokens;
    private final List<TimeMention> mentions = new ArrayList<>();

    private TimeTagger(Tokens tokens) {
        this.tokens = tokens;
    }

    /**
     * All date phrases of a text, in order, never overlapping, the longest reading of each. Never throws; linear in the
     * length of the text.
     *
     * @param language BCP 47 tag such as {@code en} or {@code fr-HT}; unknown and null are read as English
     */
    public static List<TimeMention> tag(String text, @Nullable String language) {
        return tag(Tokenizer.tokenize(text, DateWords.of(language)));
    }

    /** The same, each with the tense of its sentence, for callers that read no verbs of their own. */
    public static List<TensedMention> tagTensed(String text, @Nullable String language) {
        Tokens tokens = Tokenizer.tokenize(text, DateWords.of(language));
        return tag(tokens).stream()
                .map(mention -> new TensedMention(mention, TenseCues.before(tokens, mention)))
                .toList();
    }

    static List<TimeMention> tag(Tokens tokens) {
        return new TimeTagger(tokens).run();
    }

    private List<TimeMention> run() {
        int free = 0;
        int i = 0;
        while (i < tokens.size()) {
            Reading reading = mayBegin(i) ? longest(i) : null;
            if (reading == null) {
                i++;
                continue;
            }
            Reading whole = withArticle(withDateInBrackets(reading), free);
            free = add(whole, free);
            i = free;
        }
        return List.copyOf(mentions);
    }

    /** Nearly every word of a text is ruled out here, before any rule is tried. */
    private boolean mayBegin(int i) {
        return !tokens.word(i).isUnknown() || tokens.number(i) >= 0;
    }

    private @Nullable Reading longest(int i) {
        Word word = tokens.word(i);
        boolean figures = tokens.number(i) >= 0;
        boolean modifies = Parts.modifier(word.role()) != Modifier.NONE;
        Reading best = RecurrencePhrases.read(tokens, i);
        if (figures || word.isMonth() || word.isWeekday() || word.ordinal() > 0 || word.number() > 0 || modifies) {
            best = Reading.longer(best, DayPhrases.read(tokens, i));
        }
        boolean singlesOut = word.part() != null || word.ordinal() > 0 || word.role() == Role.FINAL || modifies;
        if (figures || word.isMonth() || word.unit() != null || singlesOut || word.role() == Role.FISCAL) {
            best = Reading.longer(best, MonthPhrases.read(tokens, i));
            best = Reading.longer(best, FiscalPhrases.read(tokens, i));
        }
        if (figures || word.isWeekday()) {
            best = Reading.longer(best, DayOfMonthPhrases.read(tokens, i));
        }
        if (figures || word.isMonth() || word.isWeekday() || word.part() != null || opensRange(word.role())) {
            best = Reading.longer(best, RangePhrases.read(tokens, i));
        }
        if (word.isWeekday() || word.part() != null || modifies) {
            best = Reading.longer(best, WeekdayPhrases.read(tokens, i));
        }
        if (figures || singlesOut || opensQuarter(word.role())) {
            best = Reading.longer(best, QuarterPhrases.read(tokens, i));
        }
        if (word.unit() != null || singlesOut || opensRelative(word.role())) {
            best = Reading.longer(best, RelativePhrases.read(tokens, i));
            best = Reading.longer(best, WeekOfPhrases.read(tokens, i));
        }
        if (figures || word.number() > 0 || word.unit() != null || modifies || opensSpan(word.role())) {
            best = Reading.longer(best, SpanPhrases.read(tokens, i));
        }
        return best;
    }

    private static boolean opensRange(Role role) {
        return role == Role.BETWEEN || role == Role.FROM || role == Role.OF;
    }

    private static boolean opensQuarter(Role role) {
        return switch (role) {
            case QUARTER_NAME, SEASON, SEMESTER, FISCAL -> true;
            default -> false;
        };
    }

    private static boolean opensRelative(Role role) {
        return switch (role) {
            case RELATIVE_DAY, MORE, NIGHT, AFTER, BEFORE, SAME -> true;
            default -> false;
        };
    }

    private static boolean opensSpan(Role role) {
        return switch (role) {
            case INDEFINITE,
                    FURTHER,
                    ANOTHER,
                    INITIAL,
                    PERIOD,
                    DELAY,
                    FILLER,
                    FINAL,
                    EVERY,
                    FEW,
                    HALF,
                    WITHIN,
                    RECENT,
                    AGO -> true;
            default -> false;
        };
    }

    /** "tomorrow (30 September)", "next Thursday (26 September)": the date in brackets is what the words mean. */
    private Reading withDateInBrackets(Reading reading) {
        if (!tokens.is(reading.to(), '(') || reading.expression() instanceof Span) {
            return reading;
        }
        Reading date = DayPhrases.date(tokens, reading.to() + 1);
        if (date == null || !tokens.is(date.to(), ')') || !(date.expression() instanceof CalendarDay day)) {
            return reading;
        }
        CalendarDay meant = reading.expression() instanceof WeekdayRef said ? day.on(said.dow()) : day;
        return new Reading(reading.from(), date.to() + 1, meant);
    }

    /** Takes in the article of "the end of September" and "l'année prochaine", but not that of "the 12-month mandate". */
    private Reading withArticle(Reading reading, int free) {
        int before = reading.from() - 1;
        if (before > free && tokens.isApostrophe(before)) {
            before--;
        }
        boolean takes = before >= free
                && tokens.role(before) == Role.ARTICLE
                && tokens.goesOn(before + 1)
                && switch (reading.expression()) {
                    case Span span -> false;
                    case WeekdayRef weekday -> false;
                    case CalendarDay day -> tokens.has(reading.from(), Tokens.ORDINAL) && tokens.capitalised();
                    case TimeExpression.DateRange range -> false;
                    case TimeExpression.DayOfMonth day -> tokens.capitalised() && day.weekday() == null;
                    case MonthPart month -> month.part() != Part.WHOLE || month.modifier() != Modifier.NONE;
                    default -> true;
                };
        return takes ? reading.startingAt(before) : reading;
    }

    /** Adds what was read and tells the token behind it. */
    private int add(Reading reading, int free) {
        Bounds.Found found = Bounds.before(tokens, reading.from(), reading.expression());
        boolean own = found.from() >= free && found.from() < reading.from();
        Bound bound = own ? found.bound() : Bound.EXACT;
        int to = bound == Bound.EXACT && !(reading.expression() instanceof Span)
                ? Bounds.behindLatest(tokens, reading.to())
                : reading.to();
        bound = to > reading.to() ? Bound.BY : bound;
        int start = tokens.start(reading.from());
        int end = tokens.end(to - 1);
        int boundStart = own ? tokens.start(found.from()) : start;
        int phraseStart = bound == Bound.BY || bound == Bound.AFTER ? boundStart : start;
        String phrase = tokens.text().substring(phraseStart, end);
        mentions.add(new TimeMention(start, end, phrase, reading.expression(), bound, boundStart));
        return to;
    }
}
