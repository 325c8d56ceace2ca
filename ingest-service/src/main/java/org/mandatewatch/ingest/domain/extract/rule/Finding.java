package org.mandatewatch.ingest.domain.extract.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.fact.Fact;
import org.mandatewatch.contract.fact.FactHeader;
import org.mandatewatch.ingest.domain.extract.entity.Mission;

/**
 * A fact in the making.
 *
 * @param mission what it is about; null for facts of a country or an office
 * @param span the words that carry it
 * @param further other places that add to it
 * @param confidence from 0 to 1
 * @param attributedTo who says so; null when the article does itself
 * @param record makes the fact once its header is known
 */
public record Finding(
        @Nullable Mission mission,
        Span span,
        List<Span> further,
        double confidence,
        @Nullable String attributedTo,
        Function<FactHeader, Fact> record) {

    /** How many further places a fact keeps; an article that repeats itself more often proves nothing by it. */
    private static final int MOST_PLACES = 20;

    /** A place in the article: first offset, and offset after the last. */
    public record Span(int start, int end) {}

    public Finding {
        further = List.copyOf(further);
    }

    /** This finding with what another sentence adds. */
    Finding joinedBy(Span sentence, Function<FactHeader, Fact> union) {
        return joined(new Finding(mission, sentence, List.of(), confidence, attributedTo, record), union);
    }

    /** This finding and another of the same thing: the places of both, the surer one's confidence. */
    Finding joined(Finding other, Function<FactHeader, Fact> union) {
        List<Span> all = new ArrayList<>(further);
        List<Span> more = new ArrayList<>(other.further());
        more.addFirst(other.span());
        for (Span place : more) {
            if (all.size() < MOST_PLACES && !place.equals(span) && !all.contains(place)) {
                all.add(place);
            }
        }
        return new Finding(mission, span, all, Math.max(confidence, other.confidence()), attributedTo, union);
    }
}
