package org.mandatewatch.ingest.text;

import java.util.Optional;
import net.dankito.readability4j.Readability4J;
import org.jboss.logging.Logger;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The article's text on a page.
 *
 * <p>What the page itself marks as its article is taken whole: a lost sentence can be a lost deadline. On a page that
 * marks none, Readability weighs the elements by their prose. When it finds too little, as on a page of one short
 * paragraph, everything that is not clutter counts.
 */
final class MainText {

    private static final Logger LOG = Logger.getLogger(MainText.class);

    /** Readability's find is trusted from this length on, in characters. */
    private static final int ENOUGH = 250;

    /** A shorter find is trusted when it is at least this share of the page. */
    private static final double SHARE = 0.5;

    /** Larger pages are tables of something; weighing them would take too long. */
    private static final int MOST_ELEMENTS = 20_000;

    /** Where links are resolved against; no link is followed or kept. */
    private static final String NOWHERE = "http://page.invalid/";

    private MainText() {}

    /** The text, paragraphs and headings parted by empty lines. Changes the page. */
    static String of(Document page) {
        Element content = HtmlClutter.clear(page);
        String whole = HtmlBlocks.textOf(content);
        return HtmlClutter.isArticle(content)
                ? whole
                : weighed(content)
                        .filter(text -> text.length() >= Math.min(ENOUGH, whole.length() * SHARE))
                        .orElse(whole);
    }

    private static Optional<String> weighed(Element content) {
        if (content.getAllElements().size() > MOST_ELEMENTS) {
            return Optional.empty();
        }
        Document alone = Document.createShell(NOWHERE);
        alone.body().appendChild(content.clone().tagName("div"));
        try {
            return Optional.ofNullable(new Readability4J(NOWHERE, alone).parse().getArticleContent())
                    .map(HtmlBlocks::textOf);
        } catch (RuntimeException e) {
            // Whatever a strange page does to it, the page can still be read without it.
            LOG.debugf(e, "a page could not be weighed");
            return Optional.empty();
        }
    }
}
