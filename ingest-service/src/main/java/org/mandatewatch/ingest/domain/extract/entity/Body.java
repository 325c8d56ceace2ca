package org.mandatewatch.ingest.domain.extract.entity;

/**
 * A body that decides on mandates.
 *
 * @param name English name, such as {@code UN Security Council}
 * @param zone IANA zone whose calendar its days belong to
 */
public record Body(String name, String zone) {}
