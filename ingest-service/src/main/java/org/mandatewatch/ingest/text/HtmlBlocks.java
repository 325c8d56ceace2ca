package org.mandatewatch.ingest.text;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Writes an element's text with its paragraphs parted by empty lines and its line breaks kept. */
final class HtmlBlocks implements NodeVisitor {

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private static final Pattern GAP = Pattern.compile(" ?\\n\\s*\\n");

    /** How Readability marks the paragraphs that it makes of text beside other elements: part of the line they are in. */
    private static final String LOOSE_TEXT = "readability-styled";

    private final StringBuilder out = new StringBuilder();

    private HtmlBlocks() {}

    static String textOf(Element element) {
        HtmlBlocks blocks = new HtmlBlocks();
        element.traverse(blocks);
        return GAP.matcher(blocks.out).replaceAll("\n\n").strip();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            out.append(
                    isPreformatted(text)
                            ? text.getWholeText()
                            : SPACE.matcher(text.getWholeText()).replaceAll(" "));
        } else if (node instanceof Element element) {
            switch (element.normalName()) {
                case "br" -> out.append('\n');
                case "li", "tr" -> out.append('\n');
                case "td", "th" -> out.append(' ');
                default -> part(element);
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element && !element.normalName().matches("br|li|tr|td|th")) {
            part(element);
        }
    }

    private void part(Element element) {
        if (element.isBlock() && !element.hasClass(LOOSE_TEXT)) {
            out.append("\n\n");
        }
    }

    private static boolean isPreformatted(TextNode text) {
        return text.parent() instanceof Element parent && parent.closest("pre") != null;
    }
}
