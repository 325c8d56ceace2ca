package org.mandatewatch.ingest.domain.extract.rule;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.DateWindow;
import org.mandatewatch.ingest.domain.date.Tense;
import org.mandatewatch.ingest.domain.date.TimeExpression;
import org.mandatewatch.ingest.domain.date.WindowResolver;
import org.mandatewatch.ingest.domain.extract.entity.Body;
import org.mandatewatch.ingest.domain.extract.entity.Country;
import org.mandatewatch.ingest.domain.extract.entity.Mention;
import org.mandatewatch.ingest.domain.extract.entity.Mention.BodyNamed;
import org.mandatewatch.ingest.domain.extract.entity.Mention.MissionNamed;
import org.mandatewatch.ingest.domain.extract.entity.Mention.Time;
import org.mandatewatch.ingest.domain.extract.entity.SentenceShape;
import org.mandatewatch.ingest.domain.extract.rule.Finding.Span;

/** One sentence as a rule sees it: its shape, and the article around it. */
public final class Reading {

    private final Context context;
    private final int index;
    private final SentenceShape shape;
    private final Map<Class<?>, List<?>> worked = new HashMap<>();
    private boolean listened;
    private @Nullable String speaker;
    private @Nullable Words words;

    public Reading(Context context, int index) {
        this.context = context;
        this.index = index;
        this.shape = context.shape(index);
    }

    public Context context() {
        return context;
    }

    public int index() {
        return index;
    }

    /** What rules match, see {@link SentenceShape}. */
    public String text() {
        return shape.text();
    }

    public SentenceShape shape() {
        return shape;
    }

    /** The words of the shape; found once. */
    public Words words() {
        Words known = words;
        if (known == null) {
            known = Words.of(shape.text());
            words = known;
        }
        return known;
    }

    /** The mission named at an offset, else the one that words such as "its mandate" there must mean. */
    public @Nullable Antecedent mission(int offset) {
        return Antecedents.at(context, index, offset);
    }

    /** The mission that a placeholder names, without doubt. */
    public @Nullable Antecedent named(@Nullable String placeholder) {
        MissionNamed named = shape.mention(placeholder, MissionNamed.class);
        return named == null ? null : new Antecedent(named.mission(), 1.0);
    }

    /** The body that the sentence names last before an offset, else first after it. */
    public @Nullable Body body(int offset) {
        Body last = null;
        for (int i = 0; i < shape.mentions().size(); i++) {
            if (shape.mentions().get(i).mention() instanceof BodyNamed named) {
                if (last != null && shape.offset(i) > offset) {
                    break;
                }
                last = named.body();
            }
        }
        return last;
    }

    /** Dates a phrase on the calendar of a body. */
    public @Nullable DateWindow window(@Nullable String placeholder, Tense tense, String zone) {
        Time time = shape.mention(placeholder, Time.class);
        if (time == null) {
            return null;
        }
        LocalDate story = isStory(time.time().expression()) ? storyDay(placeholder, zone) : null;
        return WindowResolver.resolve(time.time(), context.article().publishedOn(), story, tense, zone);
    }

    private static boolean isStory(TimeExpression expression) {
        return expression instanceof TimeExpression.RelativeDay day && day.anchor() == TimeExpression.Anchor.STORY;
    }

    /** The day that "the following day" counts from: the one told last before it, here or in the sentence before. */
    private @Nullable LocalDate storyDay(@Nullable String placeholder, String zone) {
        LocalDate last = index == 0 ? null : new Reading(context, index - 1).lastDay(null, zone);
        LocalDate here = lastDay(placeholder, zone);
        return here == null ? last : here;
    }

    private @Nullable LocalDate lastDay(@Nullable String before, String zone) {
        LocalDate last = null;
        for (Mention.Placed placed : shape.mentions()) {
            if (Placeholders.written(shape, placed).equals(before)) {
                break;
            }
            if (placed.mention() instanceof Time time && !isStory(time.time().expression())) {
                DateWindow day =
                        WindowResolver.resolve(time.time(), context.article().publishedOn(), Tense.UNKNOWN, zone);
                last = day.earliest() != null && day.earliest().equals(day.latest()) ? day.earliest() : last;
            }
        }
        return last;
    }

    public @Nullable Country country(@Nullable String placeholder) {
        Mention.CountryNamed named = shape.mention(placeholder, Mention.CountryNamed.class);
        return named == null ? null : named.country();
    }

    /** Where the words of a match stand in the article, widened to the clause that holds them. */
    public Span clause(int start, int end) {
        return Clauses.around(shape, start, end);
    }

    public Span clause(MatchResult match) {
        return clause(match.start(), match.end());
    }

    /** The exact words of a match, no wider. */
    public Span words(int start, int end) {
        return new Span(shape.articleStart(start), shape.articleEnd(end));
    }

    /** The whole sentence. */
    public Span whole() {
        return new Span(shape.sentence().start(), shape.sentence().end());
    }

    /** The words of the article between two offsets of the shape, on one line. */
    public String quoted(int start, int end) {
        return context.written(shape.articleStart(start), shape.articleEnd(end));
    }

    /** How a vote ended that the sentence tells of; null when it tells of none. */
    Outcomes.@Nullable Ended outcome() {
        return context.outcome(index);
    }

    /** Where the sentence speaks of prolonging a mandate; found once, because two rules ask. */
    List<Extension> extensions() {
        return once(Extension.class, Extensions::in);
    }

    /** Where the sentence lets a mission take another's place; found once, because two rules ask. */
    List<MissionChange> changes() {
        return once(MissionChange.class, MissionChanges::in);
    }

    /** Who says what the sentence says; null when the article does itself. */
    public @Nullable String speaker() {
        if (!listened) {
            speaker = Attribution.of(this);
            listened = true;
        }
        return speaker;
    }

    /** What several rules ask of a sentence, worked out for the first of them. */
    @SuppressWarnings("unchecked")
    public <T> List<T> once(Class<T> kind, Function<Reading, List<T>> work) {
        List<?> known = worked.get(kind);
        if (known == null) {
            known = work.apply(this);
            worked.put(kind, known);
        }
        return (List<T>) known;
    }

    /** The sentences of the same paragraph around this one: the one before and the one after. */
    public List<Reading> neighbours() {
        return context.neighbours(index);
    }
}
