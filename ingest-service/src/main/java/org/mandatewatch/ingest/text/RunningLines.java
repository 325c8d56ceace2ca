package org.mandatewatch.ingest.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Leaves out what stands at the edge of page after page: the document's name, its number, the page's number. */
final class RunningLines {

    /** So many lines at the top and at the bottom of a page may be running ones. */
    private static final int EDGE = 2;

    /** Left and right pages often differ, and first pages have none. */
    private static final double SHARE_OF_PAGES = 0.3;

    private static final Pattern PAGE_NUMBER =
            Pattern.compile("(?i)\\W*(page|p\\.)?\\s*(\\d{1,4}|[ivxl]{1,6})(\\s*(/|of|sur|de|von)\\s*\\d{1,4})?\\W*");

    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private RunningLines() {}

    static List<PdfLine> without(List<PdfLine> lines, int pages) {
        Map<Integer, List<PdfLine>> byPage = lines.stream().collect(Collectors.groupingBy(PdfLine::page));
        Map<String, Integer> pagesWith = new HashMap<>();
        Set<PdfLine> edges = new HashSet<>();
        byPage.values().forEach(page -> {
            List<PdfLine> edge = edge(page);
            edges.addAll(edge);
            edge.stream().map(RunningLines::shape).distinct().forEach(shape -> pagesWith.merge(shape, 1, Integer::sum));
        });
        int enough = (int) Math.max(2, Math.ceil(pages * SHARE_OF_PAGES));
        return lines.stream()
                .filter(line -> !edges.contains(line)
                        || !PAGE_NUMBER.matcher(line.text()).matches()
                                && pagesWith.getOrDefault(shape(line), 0) < enough)
                .toList();
    }

    private static List<PdfLine> edge(List<PdfLine> page) {
        List<PdfLine> down = new ArrayList<>(page);
        down.sort(Comparator.comparing(PdfLine::base));
        // On a page of few lines the edges must not meet, or its only sentence is an edge.
        int depth = Math.min(EDGE, down.size() / 3);
        List<PdfLine> edge = new ArrayList<>(down.subList(0, depth));
        edge.addAll(down.subList(down.size() - depth, down.size()));
        return edge;
    }

    private static String shape(PdfLine line) {
        return DIGITS.matcher(line.text().toLowerCase(Locale.ROOT)).replaceAll("#");
    }
}
