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
        Inflater inflater = new Inflater(true);
        try {
            long all = 0;
            for (int i = 0; i + STREAM.length < pdf.length; i++) {
                if (isStream(pdf, i)) {
                    all += unpacked(inflater, pdf, afterHeader(pdf, i + STREAM.length), nowhere);
                    if (all > MOST_OF_ALL) {
                        throw tooLarge();
                    }
                }
            }
        } finally {
            inflater.end();
        }
    }

    /** Throws {@link UnreadablePdf} when a packed stream that was locked as sent would unpack to too much. */
    static void checkOpened(byte[] stream) {
        Inflater inflater = new Inflater(true);
        try {
            unpacked(inflater, stream, Math.min(stream.length, 2), new byte[64 * 1024]);
        } finally {
            inflater.end();
        }
    }

    private static long unpacked(Inflater inflater, byte[] pdf, int start, byte[] nowhere) {
        long written = 0;
        inflater.reset();
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

    /**
     * Where the packed bytes of a stream begin: behind the spaces and the line end, and behind the two bytes of RFC
     * 1950, section 2.2. PDFBox permits the former and looks at neither, so no oddity of theirs may hide a stream.
     */
    private static int afterHeader(byte[] pdf, int at) {
        int i = at;
        while (i < pdf.length && pdf[i] == ' ') {
            i++;
        }
        for (int end = i + 2; i < pdf.length && i < end && (pdf[i] == '\r' || pdf[i] == '\n'); ) {
            i++;
        }
        return Math.min(pdf.length, i + 2);
    }
}
