package org.mandatewatch.ingest.domain.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.mandatewatch.contract.Article;
import org.mandatewatch.contract.DateWindow;
import org.mandatewatch.contract.fact.Fact;
import org.mandatewatch.ingest.domain.date.TimeMention;
import org.mandatewatch.ingest.domain.date.WeekdayMismatch;
import org.mandatewatch.ingest.domain.date.WeekdayMismatches;
import org.mandatewatch.ingest.domain.extract.explain.Windows;

/** What a reader of an article's facts should know about how they were dated. */
final class ReadingWarnings {

    private static final String PUBLICATION_DAY_UNKNOWN = "publication-day-unknown";
    private static final String WEEKDAY_MISMATCH = "weekday-mismatch";

    /** How many mismatches are told; a text that has more is read wrongly as a whole. */
    private static final int MOST_TOLD = 5;

    private ReadingWarnings() {}

    /** At most one warning of each code. */
    static List<Warning> of(Article article, List<TimeMention> times, List<Fact> facts) {
        List<Warning> warnings = new ArrayList<>();
        if (article.publishedOn() == null) {
            warnings.add(new Warning(
                    PUBLICATION_DAY_UNKNOWN,
                    "The day of publication is not known, so phrases such as \"next month\" could not be dated."));
        }
        List<DateWindow> used =
                facts.stream().flatMap(fact -> Windows.of(fact).stream()).toList();
        List<WeekdayMismatch> mismatches = WeekdayMismatches.in(times, used, article.publishedOn());
        if (!mismatches.isEmpty()) {
            String told = mismatches.stream()
                    .limit(MOST_TOLD)
                    .map(WeekdayMismatch::message)
                    .collect(Collectors.joining(" "));
            warnings.add(new Warning(WEEKDAY_MISMATCH, told));
        }
        return List.copyOf(warnings);
    }
}
