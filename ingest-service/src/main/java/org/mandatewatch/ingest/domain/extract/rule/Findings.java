package org.mandatewatch.ingest.domain.extract.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.fact.Fact;
import org.mandatewatch.contract.fact.FactHeader;
import org.mandatewatch.ingest.domain.extract.entity.Mission;
import org.mandatewatch.ingest.domain.extract.rule.Finding.Span;

/** What the rules have found in one article so far. */
public final class Findings {

    /** Nothing that a machine read from prose is surer than this. */
    private static final double SUREST = 0.98;

    private final List<Finding> all = new ArrayList<>();
    private final List<Look.Refusal> refusals = new ArrayList<>();

    /** Adds a fact about a mission; its confidence is that of the rule times that of the antecedent. */
    public void add(
            Reading sentence, Antecedent mission, Span span, double confidence, Function<FactHeader, Fact> record) {
        add(sentence, mission.mission(), span, confidence * mission.certainty(), record);
    }

    /** Adds a fact. */
    public void add(
            Reading sentence,
            @Nullable Mission mission,
            Span span,
            double confidence,
            Function<FactHeader, Fact> record) {
        add(new Finding(mission, span, List.of(), Math.min(SUREST, confidence), sentence.speaker(), record));
    }

    /** Adds a fact with more than one place, or another confidence than its words alone would give. */
    public void add(Finding finding) {
        all.add(finding);
    }

    /** Notes that words which look like a statement are none, for people who ask why; it changes no reading. */
    public void refuse(Span span, String reason) {
        refusals.add(new Look.Refusal(span, reason));
    }

    public List<Finding> all() {
        return List.copyOf(all);
    }

    List<Look.Refusal> refusals() {
        return List.copyOf(refusals);
    }
}
