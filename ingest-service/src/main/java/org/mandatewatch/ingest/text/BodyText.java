package org.mandatewatch.ingest.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns bytes into text by the character set that a byte order mark, the sender or the page names, in this order, and
 * by UTF-8 when none does.
 *
 * <p>What a publisher sends is never guessed at: the publisher can be told. Nobody can be told about a page on the web,
 * so that one is read as a browser would read it.
 */
public final class BodyText {

    /** Where HTML must name its character set. */
    private static final int PRESCAN = 1024;

    private static final Pattern META_CHARSET =
            Pattern.compile("<meta[^>]*?charset\\s*=\\s*[\"']?\\s*([\\w.:-]+)", Pattern.CASE_INSENSITIVE);

    private static final Pattern XML_ENCODING =
            Pattern.compile("^\\s*<\\?xml[^>]*?encoding\\s*=\\s*[\"']([\\w.:-]+)", Pattern.CASE_INSENSITIVE);

    /** What these names mean on the web. See <a href="https://encoding.spec.whatwg.org/#names-and-labels">WHATWG</a>. */
    private static final Map<String, String> WEB_NAMES = Map.of(
            "iso-8859-1", "windows-1252",
            "latin1", "windows-1252",
            "us-ascii", "windows-1252",
            "ascii", "windows-1252",
            "gb2312", "gbk",
            "utf8", "utf-8");

    private static final Charset WESTERN = Charset.forName("windows-1252");

    private BodyText() {}

    /**
     * The text, without byte order mark.
     *
     * @param charset as the sender named it; empty when not named
     * @param markup true to look for the name inside the page as well
     * @throws UndecodableBody when the character set is unknown or the bytes do not fit it
     */
    public static String decode(byte[] body, Optional<String> charset, boolean markup) {
        if (startsWith(body, 0xEF, 0xBB, 0xBF)) {
            return decode(body, 3, StandardCharsets.UTF_8);
        }
        if (startsWith(body, 0xFE, 0xFF)) {
            return decode(body, 2, StandardCharsets.UTF_16BE);
        }
        if (startsWith(body, 0xFF, 0xFE)) {
            return decode(body, 2, StandardCharsets.UTF_16LE);
        }
        Optional<String> named = charset.or(() -> markup ? namedInside(body) : Optional.empty());
        return decode(body, 0, named.map(BodyText::byName).orElse(StandardCharsets.UTF_8));
    }

    /**
     * The text of a page whose server cannot be asked to do better. Without a name it is UTF-8, else windows-1252;
     * what does not fit the name becomes U+FFFD.
     */
    public static String decodeAsBrowser(byte[] body, Optional<String> charset, boolean markup) {
        try {
            return decode(body, charset, markup);
        } catch (UndecodableBody e) {
            Charset named = charset.or(() -> markup ? namedInside(body) : Optional.empty())
                    .flatMap(BodyText::known)
                    .orElse(WESTERN);
            return new String(body, named);
        }
    }

    private static Optional<Charset> known(String name) {
        try {
            return Optional.of(byName(name));
        } catch (UndecodableBody e) {
            return Optional.empty();
        }
    }

    private static Optional<String> namedInside(byte[] body) {
        String head = new String(body, 0, Math.min(body.length, PRESCAN), StandardCharsets.ISO_8859_1);
        for (Pattern pattern : new Pattern[] {XML_ENCODING, META_CHARSET}) {
            Matcher matcher = pattern.matcher(head);
            if (matcher.find()) {
                // Such a declaration was read as single bytes, so it cannot be in UTF-16, whatever it says.
                return Optional.of(matcher.group(1))
                        .filter(name -> !name.toLowerCase(Locale.ROOT).startsWith("utf-16"));
            }
        }
        return Optional.empty();
    }

    private static Charset byName(String name) {
        try {
            return Charset.forName(WEB_NAMES.getOrDefault(name.toLowerCase(Locale.ROOT), name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new UndecodableBody("names the unknown character set " + name + "; send UTF-8");
        }
    }

    private static String decode(byte[] body, int from, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(body, from, body.length - from);
        CharBuffer out = CharBuffer.allocate((int) Math.ceil(in.remaining() * (double) decoder.maxCharsPerByte()) + 1);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            throw new UndecodableBody("is not valid " + charset.name() + " at byte " + in.position()
                    + "; name its character set (Content-Type: text/plain; charset=…) or send UTF-8");
        }
        decoder.flush(out);
        return out.flip().toString();
    }

    private static boolean startsWith(byte[] body, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (body.length <= i || (body[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
