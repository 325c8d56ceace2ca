package org.mandatewatch.ingest.domain.extract.explain;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.contract.Article;
import org.mandatewatch.contract.DateWindow;
import org.mandatewatch.contract.Evidence;
import org.mandatewatch.contract.fact.Fact;
import org.mandatewatch.ingest.domain.article.Languages;
import org.mandatewatch.ingest.domain.date.TimeMention;
import org.mandatewatch.ingest.domain.extract.entity.Mention;
import org.mandatewatch.ingest.domain.extract.explain.Explanation.DateExplained;
import org.mandatewatch.ingest.domain.extract.explain.Explanation.FactExplained;
import org.mandatewatch.ingest.domain.extract.explain.Explanation.LeftOut;
import org.mandatewatch.ingest.domain.extract.explain.Explanation.Named;
import org.mandatewatch.ingest.domain.extract.rule.Context;
import org.mandatewatch.ingest.domain.extract.rule.Finding;
import org.mandatewatch.ingest.domain.extract.rule.Look;
import org.mandatewatch.ingest.domain.extract.text.Sentence;

/** Joins the looks that rules took at an article to the facts that came of them. */
public final class Explainer {

    private static final String NO_PATTERN = "no phrase of this rule fits the sentence";

    private final Article article;
    private final Context context;
    private final List<TimeMention> times;
    private final List<Look> looks;

    /** @param looks every look of every rule, in the order in which they were taken */
    public Explainer(Context context, List<TimeMention> times, List<Look> looks) {
        this.article = context.article();
        this.context = context;
        this.times = times;
        this.looks = looks;
    }

    /** How these facts were read from the article. */
    public Explanation explain(String extractor, List<Fact> facts) {
        return new Explanation(
                extractor,
                Languages.READ.contains(article.language()) ? article.language() : null,
                article.publishedOn(),
                article.publishedOnBasis(),
                facts.stream().map(this::explained).toList(),
                looks.stream().flatMap(this::leftOut).toList());
    }

    private FactExplained explained(Fact fact) {
        List<Evidence> places = new ArrayList<>(List.of(fact.header().evidence()));
        places.addAll(fact.header().furtherEvidence());
        Set<String> rules = new LinkedHashSet<>();
        Set<Integer> sentences = new LinkedHashSet<>();
        for (Look look : looks) {
            if (look.made().stream().anyMatch(finding -> carries(finding, fact, places))) {
                rules.add(look.rule());
                sentences.add(look.sentence());
            }
        }
        return new FactExplained(
                fact.id(),
                fact.kind(),
                List.copyOf(rules),
                Windows.of(fact).stream().map(this::explained).toList(),
                sentences.stream().flatMap(this::named).toList());
    }

    private static boolean carries(Finding finding, Fact fact, List<Evidence> places) {
        return finding.record().apply(fact.header()).kind().equals(fact.kind())
                && places.stream()
                        .anyMatch(place -> place.start() == finding.span().start()
                                && place.end() == finding.span().end());
    }

    private DateExplained explained(DateWindow window) {
        return new DateExplained(
                window.phrase(),
                window.earliest(),
                window.latest(),
                DateClues.of(window, mention(window.phrase()), article));
    }

    private @Nullable TimeMention mention(String phrase) {
        return times.stream()
                .filter(time -> time.phrase().equals(phrase))
                .findFirst()
                .orElse(null);
    }

    private Stream<Named> named(int index) {
        Sentence sentence = context.sentences().get(index);
        return context.mentions(index).stream().map(placed -> {
            int start = sentence.tokens().get(placed.from()).start();
            int end = sentence.tokens().get(placed.to() - 1).end();
            return new Named(article.text().substring(start, end), readAs(placed.mention()), start, end);
        });
    }

    private static String readAs(Mention mention) {
        return switch (mention) {
            case Mention.MissionNamed named -> "mission " + named.mission().id().value();
            case Mention.BodyNamed named -> "body " + named.body().name();
            case Mention.OrganisationNamed named ->
                "organisation " + named.organisation().acronym();
            case Mention.CountryNamed named ->
                (named.demonym() ? "people of " : "country ") + named.country().name();
            case Mention.Count count ->
                "number " + count.value() + " ("
                        + count.qualifier().name().toLowerCase(Locale.ROOT).replace('_', '-') + ")";
            case Mention.Money money -> "money " + money.amount() + " " + money.currency();
            case Mention.ResolutionNumber resolution -> "resolution " + resolution.number();
            case Mention.Time time ->
                (time.isLength() ? "length " : "date ") + time.time().expression();
        };
    }

    private Stream<LeftOut> leftOut(Look look) {
        if (!look.made().isEmpty()) {
            return Stream.empty();
        }
        Sentence sentence = context.sentences().get(look.sentence());
        if (look.refusals().isEmpty()) {
            return Stream.of(leftOut(look, NO_PATTERN, sentence.start(), sentence.end()));
        }
        return look.refusals().stream()
                .map(refusal -> leftOut(
                        look,
                        refusal.reason(),
                        refusal.span().start(),
                        refusal.span().end()));
    }

    private LeftOut leftOut(Look look, String reason, int start, int end) {
        return new LeftOut(look.rule(), look.trigger(), reason, article.text().substring(start, end), start, end);
    }
}
