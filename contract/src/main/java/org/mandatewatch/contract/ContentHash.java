package org.mandatewatch.contract;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Ids that follow from content alone, so that saying the same thing twice gives the same id. */
public final class ContentHash {

    /** 128 bits: enough that two contents never meet, short enough to read aloud. */
    private static final int SHORT_BYTES = 16;

    private ContentHash() {}

    /**
     * A short id.
     *
     * @param prefix kind of id, such as {@code f-}
     * @param parts what the id follows from; their order counts, and a part may be empty but its place stays
     * @return the prefix and 32 hex digits
     */
    public static String of(String prefix, String... parts) {
        MessageDigest digest = sha256();
        for (String part : parts) {
            byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
            // The length goes first, so that ("ab", "c") and ("a", "bc") differ.
            digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
            digest.update(bytes);
        }
        return prefix + HexFormat.of().formatHex(digest.digest(), 0, SHORT_BYTES);
    }

    /** All 64 hex digits of the SHA-256 of a text in UTF-8. */
    public static String sha256Hex(String text) {
        return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform must offer SHA-256", e);
        }
    }
}
