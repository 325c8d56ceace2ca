package org.mandatewatch.alert.feed;

import java.nio.charset.StandardCharsets;

/**
 * Folds content lines at 75 octets (RFC 5545, section 3.1). The calendar library folds at 75 characters, which are more
 * octets wherever a text holds a typographic quote.
 */
final class OctetFolding {

    private static final int LONGEST = 75;

    private OctetFolding() {}

    /**
     * @param unfolded lines that end with CRLF
     */
    static String fold(String unfolded) {
        StringBuilder folded = new StringBuilder(unfolded.length() + unfolded.length() / 32);
        int octets = 0;
        for (int i = 0; i < unfolded.length(); ) {
            int c = unfolded.codePointAt(i);
            String text = Character.toString(c);
            i += text.length();
            if (c == '\r' || c == '\n') {
                octets = 0;
                folded.append(text);
                continue;
            }
            int length = text.getBytes(StandardCharsets.UTF_8).length;
            if (octets + length > LONGEST) {
                folded.append("\r\n ");
                octets = 1;
            }
            folded.append(text);
            octets += length;
        }
        return folded.toString();
    }
}
