package org.mandatewatch.ingest.domain.extract.corpus;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.mandatewatch.contract.fact.Fact;
import org.mandatewatch.contract.fact.FactKinds;

/** Precision, recall and F1 over comparisons, as Markdown. */
final class Scores {

    private static final Set<String> DEADLINES = Set.of(
            "mandate-authorised",
            "mandate-expiry",
            "mandate-renewed",
            "renewal-proposed",
            "draft-resolution",
            "vote-expected",
            "vote-held",
            "mission-succeeded");

    /** Hits, inventions and omissions. */
    record Score(int right, int wrong, int missed) {

        static final Score NONE = new Score(0, 0, 0);

        Score plus(Score other) {
            return new Score(right + other.right, wrong + other.wrong, missed + other.missed);
        }

        /** 1 when there was nothing to find and nothing was found. */
        double f1() {
            return right + wrong + missed == 0 ? 1 : 2.0 * right / (2.0 * right + wrong + missed);
        }

        String row(String name) {
            return String.format(
                    Locale.ROOT,
                    "| %s | %d | %d | %d | %d | %.3f |%n",
                    name,
                    right + missed,
                    right,
                    wrong,
                    missed,
                    f1());
        }
    }

    private final List<Comparison> comparisons;

    Scores(List<Comparison> comparisons) {
        this.comparisons = comparisons;
    }

    Map<String, Score> byKind() {
        Map<String, Score> scores = new TreeMap<>();
        for (Comparison c : comparisons) {
            c.right().forEach(f -> scores.merge(f.kind(), new Score(1, 0, 0), Score::plus));
            c.wrong().forEach(f -> scores.merge(f.kind(), new Score(0, 1, 0), Score::plus));
            c.missed().forEach(s -> scores.merge(s.kind(), new Score(0, 0, 1), Score::plus));
        }
        return scores;
    }

    Score all() {
        return byKind().values().stream().reduce(Score.NONE, Score::plus);
    }

    Score deadlines() {
        return byKind().entrySet().stream()
                .filter(e -> DEADLINES.contains(e.getKey()))
                .map(Map.Entry::getValue)
                .reduce(Score.NONE, Score::plus);
    }

    long factsOnNegatives() {
        return comparisons.stream()
                .filter(c -> c.entry().isNegative())
                .mapToLong(c -> c.wrong().size())
                .sum();
    }

    String table() {
        StringBuilder out =
                new StringBuilder("| kind | stated | right | wrong | missed | F1 |\n|---|---|---|---|---|---|\n");
        Map<String, Score> scores = byKind();
        FactKinds.all().stream()
                .filter(scores::containsKey)
                .forEach(
                        kind -> out.append(scores.getOrDefault(kind, Score.NONE).row(kind)));
        out.append(deadlines().row("**deadline kinds**")).append(all().row("**all kinds**"));
        return out.toString();
    }

    /** How often facts of a given confidence are right. */
    String calibration() {
        Map<String, Score> bands = new TreeMap<>();
        for (Comparison c : comparisons) {
            c.right().forEach(f -> bands.merge(band(f), new Score(1, 0, 0), Score::plus));
            c.wrong().forEach(f -> bands.merge(band(f), new Score(0, 1, 0), Score::plus));
        }
        StringBuilder out = new StringBuilder("| confidence | facts | right | share |\n|---|---|---|---|\n");
        bands.forEach((band, s) -> out.append(String.format(
                Locale.ROOT,
                "| %s | %d | %d | %.2f |%n",
                band,
                s.right() + s.wrong(),
                s.right(),
                (double) s.right() / (s.right() + s.wrong()))));
        return out.toString();
    }

    private static String band(Fact fact) {
        double confidence = fact.header().confidence();
        return confidence >= 0.95
                ? "0.95 and more"
                : confidence >= 0.9
                        ? "0.90 to 0.94"
                        : confidence >= 0.8 ? "0.80 to 0.89" : confidence >= 0.5 ? "0.50 to 0.79" : "below 0.50";
    }
}
