package org.mandatewatch.ingest.domain.article;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mandatewatch.contract.Article;
import org.mandatewatch.ingest.domain.date.PublicationDay;
import org.mandatewatch.ingest.domain.extract.Warning;

/** What a publisher should know about an article, apart from its facts. */
public final class ArticleWarnings {

    public static final String LANGUAGE_UNSUPPORTED = "language-unsupported";
    public static final String PUBLICATION_DAY_UNKNOWN = "publication-day-unknown";

    private ArticleWarnings() {}

    /** What the article itself shows. */
    public static List<Warning> of(Article article) {
        Stream<Warning> language = Languages.READ.contains(article.language())
                ? Stream.empty()
                : Stream.of(new Warning(LANGUAGE_UNSUPPORTED, languageMessage(article.language())));
        Stream<Warning> day = article.publishedOn() != null
                ? Stream.empty()
                : Stream.of(
                        new Warning(
                                PUBLICATION_DAY_UNKNOWN,
                                "No clue tells the day of publication, so dates that count from it stay open; send publishedAt."));
        return Stream.concat(language, day).toList();
    }

    /** The same, with what was noticed while its day was settled. */
    static List<Warning> of(Article article, PublicationDay settled) {
        List<Warning> noticed = settled.warnings().stream()
                .map(warning -> new Warning(warning.code(), warning.message()))
                .toList();
        return merge(List.of(noticed, of(article)));
    }

    /** All warnings in order, the first of each code. */
    public static List<Warning> merge(Collection<List<Warning>> lists) {
        Map<String, Warning> byCode = new LinkedHashMap<>();
        lists.forEach(list -> list.forEach(warning -> byCode.putIfAbsent(warning.code(), warning)));
        return List.copyOf(byCode.values());
    }

    private static String languageMessage(String language) {
        return language.equals(Languages.UNDETERMINED)
                ? "The language cannot be told; facts are read from English and French. Send language."
                : "Facts are read from English and French, not from " + language + "; the article is kept.";
    }
}
