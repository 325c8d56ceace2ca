package org.mandatewatch.ingest.text;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Guards against documents that are small as sent and huge when unpacked. It unpacks each stream into nothing before
 * anything else touches the document, so what it costs is time and never memory.
 */
final class Inflation {

    /** A page of text and drawings unpacks to far less, a scanned page in grey to about 9 MB. */
    private static final long MOST_OF_ONE = 32L << 20;

    private static final long MOST_OF_ALL = 512L << 20;

    private static final byte[] STREAM = {'s', 't', 'r', 'e', 'a', 'm'};

    private Inflation() {}

    /** Throws {@link UnreadablePdf} when a stream, or all of them together, would unpack to too much. */
    static void check(byte[] pdf) {
        byte[] nowhere = new byte[64 * 1024];
        long all = 0;
        for (int i = 0; i + STREAM.length < pdf.length; i++) {
            int start = isStream(pdf, i) ? afterLineEnd(pdf, i + STREAM.length) : -1;
            if (start >= 0 && isZlib(pdf, start)) {
                all += unpacked(pdf, start, nowhere);
                if (all > MOST_OF_ALL) {
                    throw tooLarge();
                }
            }
        }
    }

    private static long unpacked(byte[] pdf, int start, byte[] nowhere) {
        Inflater inflater = new Inflater();
        long written = 0;
        try {
            inflater.setInput(pdf, start, pdf.length - start);
            for (int got = inflater.inflate(nowhere); got > 0; got = inflater.inflate(nowhere)) {
                written += got;
                if (written > MOST_OF_ONE) {
                    throw tooLarge();
                }
            }
        } catch (DataFormatException e) {
            // No packed stream after all, or a broken one: nothing more comes out of it.
        } finally {
            inflater.end();
        }
        return written;
    }

    private static UnreadablePdf tooLarge() {
        return new UnreadablePdf("unpacks to far more than its size; send the text");
    }

    private static boolean isStream(byte[] pdf, int at) {
        for (int i = 0; i < STREAM.length; i++) {
            if (pdf[at + i] != STREAM[i]) {
                return false;
            }
        }
        return true;
    }

    private static int afterLineEnd(byte[] pdf, int at) {
        int i = at;
        while (i < pdf.length && i < at + 2 && (pdf[i] == '\r' || pdf[i] == '\n')) {
            i++;
        }
        return i > at ? i : -1;
    }

    /** See RFC 1950, section 2.2: the method is 8, and the two bytes are a multiple of 31. */
    private static boolean isZlib(byte[] pdf, int at) {
        return at + 1 < pdf.length && (pdf[at] & 0x0F) == 8 && ((pdf[at] & 0xFF) << 8 | pdf[at + 1] & 0xFF) % 31 == 0;
    }
}
