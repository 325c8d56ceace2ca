package org.mandatewatch.benchmarks.timex3;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.ingest.domain.date.TensedMention;
import org.mandatewatch.ingest.domain.date.TimeExpression.DateRange;
import org.mandatewatch.ingest.domain.date.TimeMention;
import org.mandatewatch.ingest.domain.date.TimeTagger;

/** Reads the time expressions of an English text as TimeML annotates them. */
public final class Timex3Reader {

    private static final String LANGUAGE = "en";

    private Timex3Reader() {}

    /**
     * The expressions in their order, none overlapping another.
     *
     * @param created the document creation time's day, from which relative phrases count; null when unknown
     */
    public static List<Timex3> read(String text, @Nullable LocalDate created) {
        MentionMapping mapping = new MentionMapping(text, created);
        List<Timex3> found = new ArrayList<>();
        for (TensedMention tensed : TimeTagger.tagTensed(text, LANGUAGE)) {
            TimeMention mention = tensed.mention();
            List<TimeMention> parts = mention.expression() instanceof DateRange range
                    ? RangeEnds.of(text, mention, range)
                    : List.of(mention);
            parts.forEach(part -> found.add(mapping.map(part, tensed.tense())));
        }
        found.addAll(VaguePhrases.in(text, created, List.copyOf(found)));
        found.sort(Comparator.comparingInt(Timex3::begin));
        return List.copyOf(found);
    }
}
