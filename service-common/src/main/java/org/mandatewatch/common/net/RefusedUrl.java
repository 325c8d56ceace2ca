package org.mandatewatch.common.net;

/** A URL that users may not have us call; the message says why, for people. */
public class RefusedUrl extends RuntimeException {

    private static final long serialVersionUID = 1;

    public RefusedUrl(String message) {
        super(message);
    }
}
