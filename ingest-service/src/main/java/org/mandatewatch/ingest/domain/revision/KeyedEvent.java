package org.mandatewatch.ingest.domain.revision;

import org.mandatewatch.contract.event.FactEvent;

/**
 * An event on its way to the {@code facts} topic.
 *
 * @param key as {@link FactKey} says, of the fact that it is about
 */
public record KeyedEvent(String key, FactEvent event) {}
