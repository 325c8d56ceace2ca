package org.mandatewatch.ingest.domain.extract.rule;

import org.mandatewatch.ingest.domain.extract.entity.Mention.Placed;
import org.mandatewatch.ingest.domain.extract.entity.SentenceShape;

/** Placeholders of mentions, as a sentence's shape writes them. */
final class Placeholders {

    private Placeholders() {}

    static String written(SentenceShape shape, Placed placed) {
        return "" + placed.mention().letter() + shape.mentions().indexOf(placed);
    }
}
