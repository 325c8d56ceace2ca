package org.mandatewatch.ingest.domain.extract.entity;

/**
 * A country or territory.
 *
 * @param code ISO 3166-1 alpha-2, or {@code XK} for Kosovo as CLDR has it
 * @param name English name as CLDR prints it
 */
public record Country(String code, String name) {}
