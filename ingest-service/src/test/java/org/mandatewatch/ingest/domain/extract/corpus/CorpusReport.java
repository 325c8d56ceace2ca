package org.mandatewatch.ingest.domain.extract.corpus;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/** Scores folders of corpus files: {@code CorpusReport [--errors] [--only PART-OF-PLACE] FOLDER…}. */
final class CorpusReport {

    private CorpusReport() {}

    public static void main(String[] arguments) {
        PrintStream out = System.out;
        List<String> words = Arrays.asList(arguments);
        int only = words.indexOf("--only");
        String part = only < 0 ? "" : words.get(only + 1);
        List<Comparison> comparisons = words.stream()
                .filter(word -> !word.startsWith("--") && (only < 0 || !word.equals(part)))
                .flatMap(folder -> Corpus.below(Path.of(folder)).stream())
                .filter(entry -> entry.place().contains(part))
                .map(entry -> Comparison.of(entry, Samples.read(entry)))
                .toList();
        if (words.contains("--errors")) {
            comparisons.stream().filter(c -> !c.passes()).forEach(c -> out.println(c.told()));
        }
        out.println(report(comparisons));
    }

    static String report(List<Comparison> comparisons) {
        StringBuilder out = new StringBuilder();
        for (String language : new TreeSet<>(
                comparisons.stream().map(c -> c.entry().language()).toList())) {
            List<Comparison> own = comparisons.stream()
                    .filter(c -> c.entry().language().equals(language))
                    .toList();
            Scores scores = new Scores(own);
            out.append("Language: ").append(language).append("\n\n").append(scores.table());
            out.append("\nEntries that pass whole: ")
                    .append(own.stream().filter(Comparison::passes).count())
                    .append(" of ")
                    .append(own.size())
                    .append("; facts on the ")
                    .append(own.stream().filter(c -> c.entry().isNegative()).count())
                    .append(" negatives: ")
                    .append(scores.factsOnNegatives())
                    .append("\n\n");
        }
        return out.append(new Scores(comparisons).calibration()).toString();
    }
}
