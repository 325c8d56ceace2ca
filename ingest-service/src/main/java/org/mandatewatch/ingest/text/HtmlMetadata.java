package org.mandatewatch.ingest.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.ingest.domain.article.PublishedAt;

/** What a page's head and markup say about its article: JSON-LD first, then OpenGraph, then what HTML itself offers. */
final class HtmlMetadata {

    private static final List<String> DAYS = List.of(
            "article:published_time",
            "og:article:published_time",
            "datepublished",
            "dc.date.issued",
            "dcterms.issued",
            "dcterms.date",
            "citation_publication_date",
            "dcterms.created",
            "dc.date",
            "parsely-pub-date",
            "sailthru.date",
            "publishdate",
            "publish-date",
            "pubdate",
            "date");

    /** A headline of some words, and behind a bar or a dash a few capitalised words: the longest such headline. */
    private static final Pattern SITE = Pattern.compile(
            "((?:\\S+\\s+){2,}\\S.*?)\\s+(?:\\||»|•|[-–—](?=\\s\\p{Lu}\\S*(?:\\s\\p{Lu}\\S*){0,3}$))\\s[^|»•]{1,60}");

    /** Longer ones are no headline with a name behind it. */
    private static final int LONGEST_TITLE = 300;

    private HtmlMetadata() {}

    static PageFacts read(Document page) {
        JsonLd linked = JsonLd.in(page);
        return new PageFacts(
                firstOf(
                        linked.headline(),
                        meta(page, "og:title"),
                        meta(page, "twitter:title"),
                        only(page, "h1"),
                        text(page.selectFirst("head > title")).map(HtmlMetadata::withoutSite)),
                firstOf(
                        attribute(page.selectFirst("link[rel=canonical][href]"), "href"),
                        meta(page, "og:url"),
                        linked.url()),
                firstOf(
                        meta(page, "og:site_name"),
                        linked.publisher(),
                        meta(page, "application-name"),
                        meta(page, "dc.publisher")),
                day(page, linked),
                firstOf(
                        attribute(page.selectFirst("html[lang]"), "lang"),
                        linked.language(),
                        meta(page, "og:locale"),
                        attribute(page.selectFirst("meta[http-equiv=content-language]"), "content")));
    }

    private static @Nullable LocalDate day(Document page, JsonLd linked) {
        Stream<Optional<String>> written = Stream.of(
                        Stream.of(linked.datePublished()),
                        DAYS.stream().map(name -> meta(page, name)),
                        Stream.of(
                                attribute(page.selectFirst("[itemprop=datePublished][content]"), "content"),
                                attribute(page.selectFirst("[itemprop=datePublished][datetime]"), "datetime"),
                                attribute(page.selectFirst("time[pubdate][datetime]"), "datetime"),
                                attribute(page.selectFirst("article time[datetime], main time[datetime]"), "datetime"),
                                onlyTime(page)))
                .flatMap(Function.identity());
        return written.flatMap(Optional::stream)
                .flatMap(text -> PublishedAt.loose(text).stream())
                .findFirst()
                .or(() -> VisibleDay.on(page))
                .orElse(null);
    }

    /** "Force gets nine more months - Plateau Online" without the site's name behind the headline. */
    private static String withoutSite(String title) {
        if (title.length() > LONGEST_TITLE) {
            return title;
        }
        Matcher parts = SITE.matcher(title);
        return parts.matches() ? parts.group(1) : title;
    }

    /** A lone time on a page is the article's; one of many may be anything's. */
    private static Optional<String> onlyTime(Document page) {
        var times = page.select("time[datetime]");
        return times.size() == 1 ? attribute(times.first(), "datetime") : Optional.empty();
    }

    private static Optional<String> only(Document page, String selector) {
        var found = page.select(selector);
        return found.size() == 1 ? text(found.first()) : Optional.empty();
    }

    private static Optional<String> meta(Document page, String name) {
        return page.select("meta[content]").stream()
                .filter(meta -> Stream.of("property", "name", "itemprop")
                        .anyMatch(attribute -> meta.attr(attribute).equalsIgnoreCase(name)))
                .map(meta -> meta.attr("content").strip())
                .filter(content -> !content.isEmpty())
                .findFirst();
    }

    private static Optional<String> attribute(@Nullable Element element, String name) {
        return Optional.ofNullable(element).map(e -> e.attr(name).strip()).filter(value -> !value.isEmpty());
    }

    private static Optional<String> text(@Nullable Element element) {
        return Optional.ofNullable(element).map(Element::text).filter(value -> !value.isBlank());
    }

    @SafeVarargs
    private static @Nullable String firstOf(Optional<String>... candidates) {
        return Stream.of(candidates).flatMap(Optional::stream).findFirst().orElse(null);
    }
}
