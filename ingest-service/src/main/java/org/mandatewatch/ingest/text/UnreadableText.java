package org.mandatewatch.ingest.text;

import org.mandatewatch.ingest.domain.article.TextFault;

/** Decoded text that is no article's; the message says why, for people. */
public final class UnreadableText extends RuntimeException {

    private static final long serialVersionUID = 1;

    public UnreadableText(TextFault fault) {
        super(fault.detail());
    }
}
