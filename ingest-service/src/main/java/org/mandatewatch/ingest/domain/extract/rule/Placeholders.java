package org.mandatewatch.ingest.domain.extract.rule;

import org.mandatewatch.ingest.domain.extract.entity.Mention;
import org.mandatewatch.ingest.domain.extract.entity.Mention.Placed;
import org.mandatewatch.ingest.domain.extract.entity.SentenceShape;

/** Placeholders of mentions, as a sentence's shape writes them. */
public final class Placeholders {

    private Placeholders() {}

    /** How a sentence's shape writes a mention of it. */
    public static String written(SentenceShape shape, Placed placed) {
        return "" + placed.mention().letter() + shape.mentions().indexOf(placed);
    }

    /** True for the placeholder of a mission. */
    public static boolean isMission(String word) {
        return word.length() > 1 && word.charAt(0) == 'M' && Character.isDigit(word.charAt(1));
    }

    /** True for the placeholder of a mention with one of these letters, see {@link Mention#letter()}. */
    static boolean is(String word, String letters) {
        return word.length() > 1 && letters.indexOf(word.charAt(0)) >= 0 && Character.isDigit(word.charAt(1));
    }

    /** Where a mention stands in its sentence's shape. */
    static int offset(SentenceShape shape, Placed placed) {
        return shape.offset(shape.mentions().indexOf(placed));
    }
}
