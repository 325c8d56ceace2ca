package org.mandatewatch.alert.feed;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What articles say is written into files of other people's programs: only characters that they can hold, only web links. */
final class PlainText {

    private PlainText() {}

    /** Without control characters, half surrogates and what else neither XML 1.0 nor iCalendar allows; line breaks stay. */
    static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .filter(PlainText::isAllowed)
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }

    /** On one line. */
    static String line(String text) {
        return clean(text).replaceAll("\\s+", " ").strip();
    }

    /** An absolute http or https address; empty when it is anything else. */
    static Optional<String> webLink(@Nullable String link) {
        if (link == null) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(link);
            boolean web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
            return web && uri.getHost() != null ? Optional.of(uri.toASCIIString()) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static boolean isAllowed(int c) {
        if (c == '\n' || c == '\t') {
            return true;
        }
        return !Character.isISOControl(c)
                && !(c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)
                && (c & 0xFFFE) != 0xFFFE;
    }
}
