package org.mandatewatch.ingest.text;

import java.util.Optional;
import org.mandatewatch.ingest.domain.article.TextFault;

/** Takes an article out of the bytes it came in, whatever they are. */
public final class Documents {

    /** What a PDF begins with, whatever its server calls it. */
    private static final byte[] PDF = {'%', 'P', 'D', 'F', '-'};

    private Documents() {}

    /** True for what {@link #read} reads. */
    public static boolean isReadable(ContentType type) {
        return type.isHtml() || type.isPlainText() || type.isPdf();
    }

    /**
     * Reads what a publisher sent.
     *
     * @param maxPages longest PDF
     * @throws UndecodableBody when it is not text in the character set that it claims
     * @throws UnreadableText when it is text of no use
     * @throws UnreadablePdf when it is a PDF whose text cannot be had
     */
    public static ReadPage sent(byte[] body, ContentType type, int maxPages) {
        return isPdf(body, type)
                ? PdfReader.read(body, maxPages)
                : text(BodyText.decode(body, type.charset(), type.isHtml()), type.isHtml());
    }

    /** The same for what a server on the web sent; its text is decoded as a browser would. */
    public static ReadPage fetched(byte[] body, ContentType type, int maxPages) {
        return isPdf(body, type)
                ? PdfReader.read(body, maxPages)
                : text(BodyText.decodeAsBrowser(body, type.charset(), type.isHtml()), type.isHtml());
    }

    /** Decoded text. */
    public static ReadPage text(String source, boolean markup) {
        Optional<TextFault> fault = TextFault.inRaw(source);
        if (fault.isPresent()) {
            throw new UnreadableText(fault.get());
        }
        return markup ? PageReader.html(source) : PageReader.plain(source);
    }

    private static boolean isPdf(byte[] body, ContentType type) {
        if (type.isPdf()) {
            return true;
        }
        for (int i = 0; i < PDF.length; i++) {
            if (i >= body.length || body[i] != PDF[i]) {
                return false;
            }
        }
        return true;
    }
}
