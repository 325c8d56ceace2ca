package org.mandatewatch.ingest.domain.extract.rule;

import java.util.EnumMap;
import java.util.Map;
import org.mandatewatch.contract.fact.DraftStage;

/** How far a sentence says that a draft has come; the farthest step counts. */
final class DraftStages {

    private static final Map<DraftStage, Phrase> WORDS = words();

    private DraftStages() {}

    /** The stage; a draft that has only an author is at least in some people's hands. */
    static DraftStage of(String text) {
        for (DraftStage stage : new DraftStage[] {
            DraftStage.WITHDRAWN, DraftStage.IN_BLUE, DraftStage.SILENCE, DraftStage.REVISED, DraftStage.TABLED
        }) {
            Phrase pattern = WORDS.get(stage);
            if (pattern != null && pattern.matcher(text).find()) {
                return stage;
            }
        }
        return DraftStage.CIRCULATED;
    }

    private static Map<DraftStage, Phrase> words() {
        Map<DraftStage, Phrase> words = new EnumMap<>(DraftStage.class);
        words.put(
                DraftStage.WITHDRAWN,
                Phrase.compile(
                        "\\b(?:withdrew|withdraws)(?: [^ ;.]+){0,4} (?:draft|text|resolution)\\b|\\b(?:draft|text|resolution)\\b[^;.]{0,60}\\b(?:was|been) withdrawn\\b|\\btook back\\b|\\bpulled (?:its|the|their) (?:draft|text)\\b"));
        words.put(DraftStage.IN_BLUE, Phrase.compile("\\bin(?:to)? blue\\b(?! helmets)"));
        words.put(DraftStage.SILENCE, Phrase.compile("\\bsilence\\b"));
        words.put(
                DraftStage.REVISED,
                Phrase.compile(
                        "\\b(?:revised|revision|new version|second draft|third draft|amended (?:draft|text|version)|updated draft)\\b"));
        words.put(
                DraftStage.TABLED,
                Phrase.compile("\\b(?:tabled|tabling|submitted|put forward|presented|introduced|formally put)\\b"));
        return words;
    }
}
