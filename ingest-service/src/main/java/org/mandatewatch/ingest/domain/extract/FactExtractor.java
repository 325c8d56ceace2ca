package org.mandatewatch.ingest.domain.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mandatewatch.contract.Article;
import org.mandatewatch.contract.MissionRegistry;
import org.mandatewatch.contract.fact.Fact;
import org.mandatewatch.ingest.domain.date.TimeMention;
import org.mandatewatch.ingest.domain.date.TimeTagger;
import org.mandatewatch.ingest.domain.extract.entity.Country;
import org.mandatewatch.ingest.domain.extract.entity.Mention;
import org.mandatewatch.ingest.domain.extract.entity.MentionFinder;
import org.mandatewatch.ingest.domain.extract.entity.Mission;
import org.mandatewatch.ingest.domain.extract.explain.Explained;
import org.mandatewatch.ingest.domain.extract.explain.Explainer;
import org.mandatewatch.ingest.domain.extract.rule.Assembly;
import org.mandatewatch.ingest.domain.extract.rule.Context;
import org.mandatewatch.ingest.domain.extract.rule.Finding;
import org.mandatewatch.ingest.domain.extract.rule.Look;
import org.mandatewatch.ingest.domain.extract.rule.NumberedText;
import org.mandatewatch.ingest.domain.extract.rule.Rules;
import org.mandatewatch.ingest.domain.extract.text.Language;
import org.mandatewatch.ingest.domain.extract.text.PlainText;
import org.mandatewatch.ingest.domain.extract.text.Sentence;
import org.mandatewatch.ingest.domain.extract.text.SentenceSplitter;

/** Reads the facts that an article states. Holds only tables, so one instance serves all threads. */
public final class FactExtractor {

    /** Name and version that facts carry; a new version supersedes what an older one read. */
    public static final String NAME = "rules/1.1";

    private final MentionFinder finder;
    private final Set<Country> missionCountries;

    public FactExtractor(MissionRegistry registry) {
        this.finder = new MentionFinder(registry);
        this.missionCountries = finder.missionCountries();
    }

    /** The facts of an article, in the order of their evidence. Never throws, whatever the text. */
    public List<Fact> extract(Article article) {
        return read(article).facts();
    }

    /** The facts of an article and what lowers their worth. Never throws, whatever the text. */
    public Extraction read(Article article) {
        Prepared prepared = prepare(article);
        return extraction(prepared, Rules.of(article.language()).read(prepared.context()));
    }

    /** The same, with how it came about; slower, for people who ask why. Never throws, whatever the text. */
    public Explained explain(Article article) {
        Prepared prepared = prepare(article);
        List<Look> looks = new ArrayList<>();
        Extraction extraction =
                extraction(prepared, Rules.of(article.language()).read(prepared.context(), looks::add));
        Explainer explainer = new Explainer(prepared.context(), prepared.times(), looks);
        return new Explained(extraction, explainer.explain(NAME, extraction.facts()));
    }

    private Prepared prepare(Article article) {
        String plain = PlainText.of(article.text());
        Language language = Language.of(article.language());
        List<Sentence> sentences = SentenceSplitter.split(plain, language);
        List<TimeMention> times = TimeTagger.tag(plain, article.language());
        int year = article.publishedOn() == null ? 0 : article.publishedOn().getYear();
        List<List<Mention.Placed>> mentions = finder.find(sentences, times, language, year);
        List<Mission> titled = article.title() == null ? List.of() : finder.missionsIn(article.title(), language, year);
        return new Prepared(new Context(article, plain, sentences, mentions, titled, missionCountries), times);
    }

    private static Extraction extraction(Prepared prepared, List<Finding> findings) {
        Article article = prepared.context().article();
        List<Fact> facts = new Assembly(article, NAME, NumberedText.in(prepared.context())).facts(findings);
        return new Extraction(facts, ReadingWarnings.of(article, prepared.times(), facts));
    }

    /** An article ready for rules, and all date phrases in it. */
    private record Prepared(Context context, List<TimeMention> times) {}
}
