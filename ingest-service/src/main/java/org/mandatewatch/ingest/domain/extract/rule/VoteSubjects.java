package org.mandatewatch.ingest.domain.extract.rule;

import org.jspecify.annotations.Nullable;
import org.mandatewatch.ingest.domain.extract.entity.Mention;

/** What a vote is about: a text is adopted on what is named after it, and a draft rejected on what is named before. */
final class VoteSubjects {

    private VoteSubjects() {}

    static @Nullable Antecedent of(Reading sentence, Outcomes.Ended ended) {
        String text = sentence.text();
        int end = Clauses.end(text, ended.end());
        String before = null;
        String after = null;
        String elsewhere = null;
        for (Mention.Placed placed : sentence.shape().mentions()) {
            if (placed.mention().letter() != 'M') {
                continue;
            }
            String written = Placeholders.written(sentence.shape(), placed);
            int at = Placeholders.offset(sentence.shape(), placed);
            boolean aside = Clauses.isAside(text, at, ended.start());
            if (at >= ended.start() && at < end) {
                // Of "turned M1 into M2" the vote made the second.
                boolean made =
                        text.substring(ended.start(), at).matches(".*\\binto (?:an? |the )?(?:new |larger |bigger )?$");
                after = after == null || made ? written : after;
            } else if (at < ended.start() && !aside) {
                before = written;
            } else if (elsewhere == null) {
                elsewhere = written;
            }
        }
        String best = after != null ? after : before != null ? before : elsewhere;
        return best == null ? sentence.mission(ended.start()) : sentence.named(best);
    }
}
