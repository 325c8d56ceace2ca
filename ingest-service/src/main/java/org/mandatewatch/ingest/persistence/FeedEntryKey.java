package org.mandatewatch.ingest.persistence;

import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** Which entry of which feed. */
@Embeddable
public record FeedEntryKey(String feedId, String entryKey) implements Serializable {}
