package org.mandatewatch.ingest.text;

import java.util.Comparator;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Takes away what a page carries around its article. */
final class HtmlClutter {

    private static final String NEVER_TEXT =
            "script, style, noscript, template, iframe, object, embed, svg, canvas, video, audio,"
                    + " picture, button, select, input, textarea, dialog, nav, aside, footer, figure, figcaption, menu,"
                    + " [hidden], [aria-hidden=true], [role=navigation], [role=banner], [role=contentinfo],"
                    + " [role=complementary], [role=search], [role=dialog], [role=alertdialog], [role=menu]";

    /** Words in class names and ids; compared whole, so that "sharecropping" shares nothing. */
    private static final Set<String> CLUTTER = Set.of(
            "ad",
            "ads",
            "advert",
            "advertisement",
            "banner",
            "breadcrumb",
            "breadcrumbs",
            "caption",
            "comment",
            "comments",
            "consent",
            "cookie",
            "cookies",
            "disclaimer",
            "footer",
            "gdpr",
            "listen",
            "masthead",
            "menu",
            "modal",
            "nav",
            "navbar",
            "newsletter",
            "paywall",
            "player",
            "popup",
            "promo",
            "recommended",
            "related",
            "share",
            "sharing",
            "sidebar",
            "social",
            "sponsored",
            "subscribe",
            "subscription",
            "tags",
            "toolbar",
            "trending",
            "widget");

    private static final Pattern NAME_PARTS = Pattern.compile("[^A-Za-z0-9]+|(?<=[a-z])(?=[A-Z])");

    /** An element with more of the page's text than this is the article, whatever it is called. */
    private static final double CLUTTER_SHARE = 0.4;

    private HtmlClutter() {}

    /** The element that holds the article, with clutter removed from it. Changes the page. */
    static Element clear(Document page) {
        page.select(NEVER_TEXT).remove();
        Element content = content(page);
        // Above the article stand logo and menus, inside it its own headline.
        content.select("header").stream()
                .filter(header -> header.closest("article, main, [role=main]") == null)
                .forEach(Element::remove);
        int all = content.text().length();
        content.select("[class], [id], form").stream()
                .filter(element -> element != content)
                .filter(HtmlClutter::isNamedClutter)
                .filter(element -> element.text().length() <= all * CLUTTER_SHARE)
                .forEach(Element::remove);
        return content;
    }

    /** True when the page itself says that this element is its article. */
    static boolean isArticle(Element content) {
        return content.is("article, [itemprop=articleBody]");
    }

    private static Element content(Document page) {
        return page.select("article, [itemprop=articleBody], main, [role=main]").stream()
                .filter(element -> element.text().length() * 2 > page.text().length())
                .min(Comparator.comparingInt(element -> element.text().length()))
                .or(() -> page.select("article").stream()
                        .max(Comparator.comparingInt(element -> element.text().length())))
                .orElse(page.body());
    }

    private static boolean isNamedClutter(Element element) {
        return element.normalName().equals("form")
                || NAME_PARTS
                        .splitAsStream(element.className() + " " + element.id())
                        .map(part -> part.toLowerCase(Locale.ROOT))
                        .anyMatch(CLUTTER::contains);
    }
}
