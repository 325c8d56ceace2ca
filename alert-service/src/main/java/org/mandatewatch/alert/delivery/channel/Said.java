package org.mandatewatch.alert.delivery.channel;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.mandatewatch.common.net.GuardedHttp.Answer;

/** What a receiver said, as far as the delivery log keeps it: short, on one line, without markup. */
public final class Said {

    private static final int LONGEST = 160;
    /** More than this is never looked at. */
    private static final int MOST_BYTES = 4096;

    private static final Pattern INVISIBLE = Pattern.compile("(?is)<(script|style)\\b.*?</\\1>");
    private static final Pattern TAG = Pattern.compile("<[^>]{0,1000}>");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Cntrl}\\p{Cf}\\uFFFD]+");

    private Said() {}

    /** {@code the receiver answered 503}, with its own words where there are any. */
    static String by(Answer answer) {
        String words = words(answer.body());
        return "the receiver answered " + answer.status() + (words.isEmpty() ? "" : ": “" + words + "”");
    }

    static String words(byte[] body) {
        String text = new String(body, 0, Math.min(body.length, MOST_BYTES), StandardCharsets.UTF_8);
        return words(text);
    }

    /** The words of a text, without markup. */
    public static String words(String text) {
        String bare = TAG.matcher(INVISIBLE.matcher(text).replaceAll(" ")).replaceAll(" ");
        return Cut.to(LONGEST, SPACE.matcher(bare).replaceAll(" ").strip());
    }
}
