package org.mandatewatch.alert.domain.text;

import java.util.List;
import java.util.stream.Collectors;
import org.mandatewatch.contract.state.Alternative;
import org.mandatewatch.contract.state.Deadline;
import org.mandatewatch.contract.state.EditorsValue;
import org.mandatewatch.contract.state.SourceQuote;

/** Where something is known from, and how well. */
public final class Sources {

    private Sources() {}

    /** One sentence on how well a deadline's days are supported. */
    public static String certainty(Deadline deadline) {
        EditorsValue word = deadline.support().override();
        if (word != null) {
            return "How sure: an editor set the day: " + word.reason();
        }
        String derived = deadline.derived() ? " The day was worked out from a decision and its length." : "";
        return switch (deadline.status()) {
                    case AGREED ->
                        "How sure: " + deadline.support().independentSources() + " independent sources agree.";
                    case SINGLE_SOURCE -> "How sure: one source says so, nobody else has confirmed it.";
                    case DISPUTED -> "How sure: sources disagree; others say " + others(deadline.alternatives()) + ".";
                }
                + derived;
    }

    /** One line for each quote, with who said it and when. */
    public static String quotes(List<SourceQuote> evidence) {
        return evidence.stream().map(Sources::quote).collect(Collectors.joining("\n"));
    }

    private static String quote(SourceQuote source) {
        StringBuilder line = new StringBuilder("“").append(source.quote()).append("” — ");
        line.append(source.publisher() == null ? "unnamed publisher" : source.publisher());
        if (source.publishedOn() != null) {
            line.append(", ").append(Days.day(source.publishedOn()));
        }
        if (source.url() != null) {
            line.append(", ").append(source.url());
        }
        return line.toString();
    }

    private static String others(List<Alternative> alternatives) {
        return alternatives.isEmpty()
                ? "otherwise"
                : alternatives.stream()
                        .map(alternative -> Days.window(alternative.window()))
                        .distinct()
                        .collect(Collectors.joining(" or "));
    }
}
