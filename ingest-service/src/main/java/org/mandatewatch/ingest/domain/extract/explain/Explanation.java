package org.mandatewatch.ingest.domain.extract.explain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.FactId;

/**
 * How an article was read, for people who wonder why. Offsets point into the article's text, as those of evidence do.
 *
 * @param extractor what read it
 * @param language whose rules were used; null when there are none for the article's language
 * @param publishedOn the day that relative dates count from; null when unknown
 * @param publishedOnBasis the clues that settled that day; null when none did
 * @param facts one for each fact, in their order
 * @param leftOut places that a rule looked at and took no fact from, in the order of the text
 */
public record Explanation(
        String extractor,
        @Nullable String language,
        @Nullable LocalDate publishedOn,
        @Nullable String publishedOnBasis,
        List<FactExplained> facts,
        List<LeftOut> leftOut) {

    public Explanation {
        facts = List.copyOf(facts);
        leftOut = List.copyOf(leftOut);
    }

    /**
     * Where a fact comes from.
     *
     * @param rules the rules that read it, by the names of their classes
     * @param dates how its windows came about
     * @param named what the sentences that carry it name, as the rules saw it
     */
    public record FactExplained(
            FactId fact, String kind, List<String> rules, List<DateExplained> dates, List<Named> named) {

        public FactExplained {
            rules = List.copyOf(rules);
            dates = List.copyOf(dates);
            named = List.copyOf(named);
        }
    }

    /**
     * How a date phrase became days.
     *
     * @param phrase the words
     * @param earliest first day, inclusive; null when unknown
     * @param latest last day, inclusive; null when unknown
     * @param clues what decided, in words
     */
    public record DateExplained(
            String phrase,
            @Nullable LocalDate earliest,
            @Nullable LocalDate latest,
            List<String> clues) {

        public DateExplained {
            clues = List.copyOf(clues);
        }
    }

    /**
     * Something that a sentence names.
     *
     * @param words as written
     * @param readAs what it was taken for, such as {@code mission unifil}
     */
    public record Named(String words, String readAs, int start, int end) {}

    /**
     * A place that a rule looked at for nothing.
     *
     * @param trigger the word that called the rule
     * @param reason why no fact came of it
     * @param quote the sentence
     */
    public record LeftOut(String rule, String trigger, String reason, String quote, int start, int end) {}
}
