package org.mandatewatch.ingest.text;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Looks at the streams of a loaded document for what {@link Inflation} could not see from outside. */
final class PackedStreams {

    private static final Set<COSName> PACKING = Set.of(
            COSName.FLATE_DECODE,
            COSName.FLATE_DECODE_ABBREVIATION,
            COSName.LZW_DECODE,
            COSName.LZW_DECODE_ABBREVIATION,
            COSName.RUN_LENGTH_DECODE,
            COSName.RUN_LENGTH_DECODE_ABBREVIATION);

    private PackedStreams() {}

    /** Throws {@link UnreadablePdf} when a stream is packed twice, or was locked and would unpack to too much. */
    static void check(PDDocument document) throws IOException {
        for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
            if (document.getDocument().getObjectFromPool(key).getObject() instanceof COSStream stream) {
                check(stream, document.isEncrypted());
            }
        }
    }

    private static void check(COSStream stream, boolean locked) throws IOException {
        long packings = filters(stream).filter(PACKING::contains).count();
        if (packings > 1) {
            throw new UnreadablePdf("packs what it holds more than once, as no usual program does; send the text");
        }
        if (locked && packings == 1) {
            try (InputStream opened = stream.createRawInputStream()) {
                Inflation.checkOpened(opened.readAllBytes());
            }
        }
    }

    private static Stream<COSName> filters(COSStream stream) {
        COSBase filters = stream.getFilters();
        return (filters instanceof COSArray several ? several.toList().stream() : Stream.ofNullable(filters))
                .filter(COSName.class::isInstance)
                .map(COSName.class::cast);
    }
}
