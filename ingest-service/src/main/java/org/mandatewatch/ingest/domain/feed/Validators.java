package org.mandatewatch.ingest.domain.feed;

import org.jspecify.annotations.Nullable;

/**
 * What a server called the version that it sent.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-8.8">RFC 9110, section 8.8</a>
 */
public record Validators(@Nullable String etag, @Nullable String lastModified) {

    public static final Validators NONE = new Validators(null, null);
}
