package org.mandatewatch.ingest.text;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A media type with its character set.
 *
 * @param name in lower case, without parameters
 * @param charset as named; empty when not named
 */
public record ContentType(String name, Optional<String> charset) {

    /** What a page is taken for whose server does not say. */
    public static final ContentType HTML = new ContentType("text/html", Optional.empty());

    private static final Pattern TYPE = Pattern.compile("\\s*([\\w!#$&^.+-]+/[\\w!#$&^.+-]+)\\s*(?:;.*)?");

    private static final Pattern CHARSET =
            Pattern.compile(";\\s*charset\\s*=\\s*\"?([^\\s\";]+)", Pattern.CASE_INSENSITIVE);

    /** Reads a Content-Type header; empty when it is none. */
    public static Optional<ContentType> parse(String header) {
        Matcher type = TYPE.matcher(header);
        if (!type.matches()) {
            return Optional.empty();
        }
        Matcher charset = CHARSET.matcher(header);
        return Optional.of(new ContentType(
                type.group(1).toLowerCase(Locale.ROOT),
                charset.find() ? Optional.of(charset.group(1)) : Optional.empty()));
    }

    public boolean isPlainText() {
        return name.equals("text/plain") || name.equals("text/markdown");
    }

    public boolean isHtml() {
        return name.equals("text/html") || name.equals("application/xhtml+xml");
    }

    public boolean isPdf() {
        return name.equals("application/pdf");
    }

    public boolean isJson() {
        return name.equals("application/json");
    }

    public boolean isNdjson() {
        return name.equals("application/x-ndjson")
                || name.equals("application/ndjson")
                || name.equals("application/jsonl");
    }
}
