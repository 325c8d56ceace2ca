package org.mandatewatch.ingest.text;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.mandatewatch.ingest.domain.article.PublishedAt;

/** Takes an article out of what it came in. */
public final class PageReader {

    /** How markup begins that somebody sends as if it were plain text. */
    private static final Pattern MARKUP = Pattern.compile(
            "\\A\\uFEFF?\\s*<(\\?xml|!doctype|html|head|body|article|main|section|div|p|h[1-6]|table)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern XML =
            Pattern.compile("\\A\\uFEFF?\\s*<\\?xml\\b(?![\\s\\S]{0,500}<html)", Pattern.CASE_INSENSITIVE);

    /** The title of a Markdown text; it stays in the text as well. */
    private static final Pattern HEADING = Pattern.compile("\\A\\uFEFF?\\s*# +(\\S.*?)[ \\t#]*(?:\\R|\\z)");

    private PageReader() {}

    /** Plain text, Markdown with or without front matter, a mail; markup is recognised and read as what it is. */
    public static ReadPage plain(String text) {
        if (MARKUP.matcher(text).find()) {
            return html(text);
        }
        Optional<ReadPage> mail = MailText.read(text);
        if (mail.isPresent()) {
            return mail.get();
        }
        ReadPage read = FrontMatter.split(text);
        Matcher heading = HEADING.matcher(read.text());
        return read.facts().title() == null && heading.find()
                ? new ReadPage(read.text(), read.facts().withTitle(heading.group(1)))
                : read;
    }

    /** An HTML page or fragment, or an XML document that holds an article. */
    public static ReadPage html(String html) {
        if (XML.matcher(html).find()) {
            return xml(html);
        }
        Document page = Jsoup.parse(html);
        PageFacts facts = HtmlMetadata.read(page);
        return new ReadPage(MainText.of(page), facts);
    }

    /** The longest element is taken for the article; often it holds HTML in turn. */
    private static ReadPage xml(String xml) {
        Document document = Jsoup.parse(xml, "", Parser.xmlParser());
        Optional<Element> longest = document.getAllElements().stream()
                .filter(element -> element.childrenSize() == 0)
                .max(Comparator.comparingInt(element -> element.wholeText().length()));
        Optional<String> title = document.select("title, headline").stream()
                .map(Element::text)
                .filter(text -> !text.isBlank())
                .findFirst();
        var day = document.getAllElements().stream()
                .filter(element -> element.tagName().toLowerCase(Locale.ROOT).matches(".*(date|published).*"))
                .flatMap(element -> PublishedAt.loose(element.ownText()).stream())
                .findFirst();
        String body = longest.map(Element::wholeText).orElse("");
        boolean leafHoldsArticle =
                body.length() * 2 > document.wholeText().strip().length();
        String inner = leafHoldsArticle ? body : document.html();
        String text = HtmlBlocks.textOf(HtmlClutter.clear(Jsoup.parse(inner)));
        return new ReadPage(text, new PageFacts(title.orElse(null), null, null, day.orElse(null), null));
    }
}
