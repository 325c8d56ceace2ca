package org.mandatewatch.ingest.domain.extract.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.mandatewatch.contract.Article;
import org.mandatewatch.contract.ArticleRef;
import org.mandatewatch.contract.CanonicalJson;
import org.mandatewatch.contract.ContentHash;
import org.mandatewatch.contract.Evidence;
import org.mandatewatch.contract.FactId;
import org.mandatewatch.contract.fact.Fact;
import org.mandatewatch.contract.fact.FactHeader;
import org.mandatewatch.ingest.domain.extract.rule.Finding.Span;

/** Turns findings into facts: the same thing said twice becomes one fact with two places, and each gets its id. */
public final class Assembly {

    private static final FactId UNNAMED = new FactId("f-");

    /**
     * How much less often rules are right on texts that nobody had in mind when they were written; measured on the
     * corpus that is kept apart, see docs/extraction.md.
     */
    private static final double UNSEEN = 0.95;

    private static final Span NOWHERE = new Span(0, 0);

    /** How many facts of one kind are compared with a new one; no honest article states more. */
    private static final int REACH = 40;

    private final Article article;
    private final ArticleRef ref;
    private final String extractor;
    private final List<NumberedText> texts;

    /** @param texts where the article tells the numbers of decisions apart from them */
    public Assembly(Article article, String extractor, List<NumberedText> texts) {
        this.article = article;
        this.texts = List.copyOf(texts);
        this.ref = article.ref();
        this.extractor = extractor;
    }

    /** The facts, in the order of their evidence. */
    public List<Fact> facts(List<Finding> findings) {
        List<Draft> ordered = new ArrayList<>(findings.stream().map(this::draft).toList());
        ordered.sort(Comparator.comparingInt((Draft d) -> d.finding().span().start())
                .thenComparingInt(d -> d.finding().span().end()));
        Map<Fact, Draft> distinct = new LinkedHashMap<>();
        for (Draft draft : ordered) {
            distinct.merge(
                    said(draft.finding()),
                    draft,
                    (first, again) -> new Draft(
                            first.finding()
                                    .joined(again.finding(), first.finding().record()),
                            first.fact()));
        }
        Map<String, List<Draft>> kinds = new LinkedHashMap<>();
        for (Draft draft : distinct.values()) {
            String kind = draft.fact().kind() + '|' + draft.fact().mission();
            unite(kinds.computeIfAbsent(kind, k -> new ArrayList<>()), draft);
        }
        List<Draft> united = kinds.values().stream().flatMap(List::stream).toList();
        return new DecisionJoining(united, this::draft)
                .joined(texts).stream()
                        .map(Draft::finding)
                        .sorted(Comparator.comparingInt((Finding f) -> f.span().start()))
                        .map(this::fact)
                        .toList();
    }

    private void unite(List<Draft> known, Draft draft) {
        // The nearest mention first: a vague word goes with what was said last.
        for (int i = known.size() - 1; i >= Math.max(0, known.size() - REACH); i--) {
            Function<FactHeader, Fact> union = Unions.of(known.get(i).fact(), draft.fact());
            if (union != null) {
                known.set(i, draft(known.get(i).finding().joined(draft.finding(), union)));
                return;
            }
        }
        known.add(draft);
    }

    private Draft draft(Finding finding) {
        return new Draft(finding, finding.record().apply(header(finding, UNNAMED)));
    }

    /** What a finding says, wherever it says it: equal for two mentions in equal words. */
    private Fact said(Finding finding) {
        Finding anywhere = new Finding(finding.mission(), NOWHERE, List.of(), 0, null, finding.record());
        return anywhere.record().apply(header(anywhere, UNNAMED));
    }

    private Fact fact(Finding finding) {
        Fact draft = draft(finding).fact();
        String mission = finding.mission() == null ? "" : finding.mission().id().value();
        String id = ContentHash.of(
                "f-",
                article.id().value(),
                draft.kind(),
                mission,
                finding.span().start() + ".." + finding.span().end(),
                ownFields(draft));
        return finding.record().apply(header(finding, new FactId(id)));
    }

    private static String ownFields(Fact fact) {
        return CanonicalJson.of(fact, "header");
    }

    private FactHeader header(Finding finding, FactId id) {
        return new FactHeader(
                id,
                finding.mission() == null ? null : finding.mission().id(),
                finding.mission() == null ? null : finding.mission().name(),
                ref,
                evidence(finding.span()),
                finding.further().stream().map(this::evidence).toList(),
                finding.attributedTo(),
                Math.round(finding.confidence() * UNSEEN * 100) / 100.0,
                extractor);
    }

    private Evidence evidence(Span span) {
        return new Evidence(article.text().substring(span.start(), span.end()), span.start(), span.end());
    }
}
