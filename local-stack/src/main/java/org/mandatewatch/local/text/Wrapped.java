package org.mandatewatch.local.text;

import java.util.ArrayList;
import java.util.List;

/** Text broken into lines at spaces. */
public final class Wrapped {
    private Wrapped() {}

    /** Paragraph by paragraph: line breaks stay. */
    public static List<String> paragraphs(String text, int width, String indent) {
        return text.lines()
                .filter(line -> !line.isBlank())
                .flatMap(line -> lines(line, width, indent).stream())
                .toList();
    }

    /**
     * Every run of whitespace counts as one space; a word longer than a line stands alone on one.
     *
     * @param width characters per line, indentation included
     */
    public static List<String> lines(String text, int width, String indent) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (String word : text.strip().split("\\s+", -1)) {
            if (!line.isEmpty() && indent.length() + line.length() + 1 + word.length() > width) {
                lines.add(indent + line);
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        if (!line.isEmpty()) {
            lines.add(indent + line);
        }
        return lines;
    }
}
