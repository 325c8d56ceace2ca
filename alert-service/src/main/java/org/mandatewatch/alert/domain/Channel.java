package org.mandatewatch.alert.domain;

import java.net.URI;

/** Where a subscription's messages go. Sealed: a new channel breaks the build wherever it is forgotten. */
public sealed interface Channel {

    /** The name used in requests, such as {@code webhook}. */
    String type();

    /**
     * A signed POST by the Standard Webhooks specification.
     *
     * @param url the receiver's http or https address
     */
    record Webhook(URI url) implements Channel {

        @Override
        public String type() {
            return "webhook";
        }
    }

    /** The service's own log, for trying out. */
    record Log() implements Channel {

        @Override
        public String type() {
            return "log";
        }
    }
}
