package org.mandatewatch.ingest.domain.extract.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mandatewatch.contract.fact.DraftStage;

/** How far a sentence says that a draft has come, step by step. */
final class DraftStages {

    private static final String TEXT = "(?:draft|text|resolution|proposal|compromise|version|it)";

    /** From the farthest step to the nearest. */
    private static final List<Map.Entry<DraftStage, Phrase>> STEPS = List.of(
            Map.entry(
                    DraftStage.WITHDRAWN,
                    Phrase.compile("\\b(?:withdrew|withdraws|withdrawn|pulled|shelved|dropped)(?: [^ ;.]+){0,4} " + TEXT
                            + "\\b|\\b" + TEXT + "\\b[^;.]{0,60}\\b(?:was|been) (?:withdrawn|pulled|shelved|dropped)\\b"
                            + "|\\b(?:took|taken|takes) (?:back|(?:[^ ;.]+ ){1,6}?off the table)\\b")),
            Map.entry(DraftStage.IN_BLUE, Phrase.compile("\\bin(?:to)? blue\\b(?! helmets)")),
            Map.entry(
                    DraftStage.SILENCE,
                    Phrase.compile("\\bsilence\\b(?! on (?:an? |the )?(?:earlier|previous|first|prior))")),
            Map.entry(
                    DraftStage.REVISED,
                    Phrase.compile(
                            "\\b(?:revised|revision|reworked|rewritten|rewrote|rewrite|redrafted|updated|new version|(?:second|third|later|latest) (?:draft|version|text)|amended (?:draft|text|version)|amend (?:it )?(?:once|twice))\\b")),
            Map.entry(
                    DraftStage.TABLED,
                    Phrase.compile(
                            "\\b(?:tabled|tabling|submitted|put forward|presented|introduced|formally put)\\b")));

    /** "Shared a revised text and placed it under silence": a step of its own, and no mere word for the draft. */
    private static final Phrase WAS_REVISED = Phrase.compile(
            "\\b(?:(?:shared|circulated|sent|presented|produced|distributed|tabled|issued) (?:[^ ;.]+ ){0,2}?(?:revised|second|third|amended|new|updated)|(?:has|have|had|was|were|been|then) (?:[a-z]+ly )?(?:revised|reworked|rewritten|redrafted|amended)|reworked|rewrote|redrafted)\\b");

    private static final Phrase WAS_CIRCULATED = Phrase.compile(
            "\\b(?:circulated|circulates|shared|distributed|sent (?:round|out)|went round|gone round)\\b");

    private DraftStages() {}

    /** The steps that a sentence tells, the farthest first; empty when it only says whose a draft is. */
    static List<DraftStage> in(String text) {
        List<DraftStage> told = new ArrayList<>();
        for (Map.Entry<DraftStage, Phrase> step : STEPS) {
            boolean first = told.isEmpty();
            if (step.getValue().matcher(text).find() && (first || isOwnStep(step.getKey(), text))) {
                told.add(step.getKey());
            }
        }
        boolean circulated = !told.contains(DraftStage.REVISED)
                && !told.contains(DraftStage.TABLED)
                && !told.contains(DraftStage.WITHDRAWN)
                && WAS_CIRCULATED.matcher(text).find();
        if (circulated) {
            told.add(DraftStage.CIRCULATED);
        }
        return told;
    }

    private static boolean isOwnStep(DraftStage stage, String text) {
        return switch (stage) {
            case REVISED -> WAS_REVISED.matcher(text).find();
            case TABLED -> false;
            default -> true;
        };
    }
}
