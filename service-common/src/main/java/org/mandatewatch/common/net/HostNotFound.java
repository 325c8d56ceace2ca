package org.mandatewatch.common.net;

/** The name of a URL's host does not resolve: mistyped, or its name server is away for now. */
public final class HostNotFound extends RefusedUrl {

    private static final long serialVersionUID = 1;

    HostNotFound(String host) {
        super("The host " + host + " cannot be found");
    }
}
