package org.mandatewatch.ingest.domain.extract.entity;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mandatewatch.ingest.domain.extract.entity.Mention.Placed;
import org.mandatewatch.ingest.domain.extract.text.Sentence;
import org.mandatewatch.ingest.domain.extract.text.Token;

/**
 * A sentence as rules match it: words in lower case, one space between them, and a letter with a number for each
 * mention, as in {@code the B0 voted on D1 to extend M2 for T3 .}
 *
 * <p>The letters are those of {@link Mention#letter()}. Every part of the shape knows where it stands in the article.
 */
public final class SentenceShape {

    private final Sentence sentence;
    private final List<Placed> mentions;
    private final String text;
    /** For each element: its offset in the shape, then first and last offset in the article. */
    private final int[] at;

    private final int[] from;
    private final int[] to;
    /** For each mention: its offset in the shape. */
    private final int[] offsets;

    private SentenceShape(
            Sentence sentence, List<Placed> mentions, String text, int[] at, int[] from, int[] to, int[] offsets) {
        this.sentence = sentence;
        this.mentions = mentions;
        this.text = text;
        this.at = at;
        this.from = from;
        this.to = to;
        this.offsets = offsets;
    }

    public static SentenceShape of(Sentence sentence, List<Placed> mentions) {
        List<Token> tokens = sentence.tokens();
        StringBuilder out = new StringBuilder(sentence.end() - sentence.start() + tokens.size());
        int[] at = new int[tokens.size()];
        int[] from = new int[tokens.size()];
        int[] to = new int[tokens.size()];
        int[] offsets = new int[mentions.size()];
        int elements = 0;
        int next = 0;
        for (int i = 0; i < tokens.size(); elements++) {
            if (elements > 0) {
                out.append(' ');
            }
            at[elements] = out.length();
            from[elements] = tokens.get(i).start();
            if (next < mentions.size() && mentions.get(next).from() == i) {
                Placed placed = mentions.get(next);
                offsets[next] = out.length();
                out.append(placed.mention().letter()).append(next);
                i = placed.to();
                next++;
            } else {
                out.append(tokens.get(i).word());
                i++;
            }
            to[elements] = tokens.get(i - 1).end();
        }
        return new SentenceShape(
                sentence,
                mentions,
                out.toString(),
                Arrays.copyOf(at, elements),
                Arrays.copyOf(from, elements),
                Arrays.copyOf(to, elements),
                offsets);
    }

    public Sentence sentence() {
        return sentence;
    }

    public List<Placed> mentions() {
        return mentions;
    }

    /** Where the mention of a number stands in the shape. */
    public int offset(int mention) {
        return offsets[mention];
    }

    /** What rules match. */
    public String text() {
        return text;
    }

    /** The mention written as {@code M2} in the shape. */
    public Mention mention(String written) {
        return mentions.get(Integer.parseInt(written.substring(1))).mention();
    }

    /** The mention written as {@code M2} when it is of a type, else null. */
    public <T extends Mention> @Nullable T mention(@Nullable String written, Class<T> type) {
        if (written == null) {
            return null;
        }
        Mention mention = mention(written);
        return type.isInstance(mention) ? type.cast(mention) : null;
    }

    /** Where the element at an offset of the shape begins in the article. */
    public int articleStart(int offset) {
        return from[element(offset)];
    }

    /** Where the last element before an offset of the shape ends in the article. */
    public int articleEnd(int offset) {
        return to[element(Math.max(0, offset - 1))];
    }

    private int element(int offset) {
        int i = Arrays.binarySearch(at, offset);
        return Math.max(0, i >= 0 ? i : -i - 2);
    }
}
