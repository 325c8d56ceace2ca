package org.mandatewatch.alert.delivery.channel;

import java.nio.charset.StandardCharsets;

/** Shortens texts to what a receiver takes. */
final class Cut {

    private static final String MORE = "…";

    private Cut() {}

    /** At most that many UTF-16 units, with an ellipsis where something was left out; splits no character. */
    static String to(int longest, String text) {
        if (text.length() <= longest) {
            return text;
        }
        int end = longest - MORE.length();
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + MORE;
    }

    /** At most that many bytes of UTF-8, with an ellipsis where something was left out. */
    static String toBytes(int longest, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length <= longest) {
            return text;
        }
        int end = longest - MORE.getBytes(StandardCharsets.UTF_8).length;
        while ((bytes[end] & 0xC0) == 0x80) {
            end--;
        }
        return new String(bytes, 0, end, StandardCharsets.UTF_8) + MORE;
    }
}
