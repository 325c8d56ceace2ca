package org.mandatewatch.alert.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Whether messages go out one by one or gathered. */
public enum Digest {
    /** Each when it falls due. */
    IMMEDIATE,
    /**
     * One message a day with all that fell due since the last, at the subscriber's hour. What cannot wait so long goes
     * out at once.
     */
    DAILY;

    /** As requests and the database write it. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * @throws IllegalArgumentException naming what may be written
     */
    public static Digest of(String text) {
        return Arrays.stream(values())
                .filter(digest -> digest.text().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'" + text + "' is unknown; write "
                        + Arrays.stream(values()).map(Digest::text).collect(Collectors.joining(" or "))));
    }
}
